import { join } from 'node:path';
import { defineConfig } from 'vite';
import { deskPage } from './desk-page.ts';
import { firstPage } from './first-page.ts';
import { libraryVersion } from './library-version.ts';
import { offlineFiles } from './offline-files.ts';

const here = import.meta.dirname;

/** What the page has before anybody is there comes as one file: two requests at a time, and the page is at rest. */
const first =
  /rolldown\/runtime|preload-helper|\/src\/(boot\/(presence|handover)|language\/language|model\/idle|offline\/(offered|register)|shell\/trusted)\.ts$/;

/** All that is said in one language comes as one file: of exercises, of their figures and of the page. */
const says = /\/(?:library\/(?:src\/(?:words\/(?:exercises-)?|movements\/words-)?|movements\/)|web\/src\/ui\/)(en|es|de)(?:\.ts|\/)/;
const words = (id: string): string | null => {
  const language = says.exec(id)?.[1];
  return language ? `words-${language}` : null;
};

export default defineConfig({
  base: './',
  plugins: [libraryVersion, firstPage, offlineFiles, deskPage()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // Nearly all of the script is words, and every screen needs some of them: one file, asked for once.
    chunkSizeWarningLimit: 1200,
    target: 'es2023',
    assetsInlineLimit: 0,
    // One style sheet: what of it the first screen needs travels inside the page.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: join(here, 'index.html'), worker: join(here, 'src/offline/worker.ts') },
      // A browser asks for the worker anew by its name, so that name stays.
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'first', test: first }, { name: words }],
        },
      },
    },
  },
});
