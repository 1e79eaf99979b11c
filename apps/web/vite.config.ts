import { defineConfig, type Plugin } from 'vite';

// The page may load only what came with it and may call nobody: the same promise as the server's headers, for any static host.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const sealed: Plugin = {
  name: 'plumbline-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
};

export default defineConfig({
  base: './',
  plugins: [sealed],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Nearly all of the script is words, and every screen needs some of them: one file, asked for once.
  build: { chunkSizeWarningLimit: 1200, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
