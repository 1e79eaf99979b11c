import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { offlineFiles } from './offline-files.ts';

// The page may load only what came with it and may call nobody: the same promise as the server's headers, for any static host.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types plumbline',
].join('; ');

const sealed: Plugin = {
  name: 'plumbline-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
};

const here = import.meta.dirname;

export default defineConfig({
  base: './',
  plugins: [sealed, offlineFiles],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // Nearly all of the script is words, and every screen needs some of them: one file, asked for once.
    chunkSizeWarningLimit: 1200,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: join(here, 'index.html'), worker: join(here, 'src/offline/worker.ts') },
      // A browser asks for the worker anew by its name, so that name stays.
      output: { entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js') },
    },
  },
});
