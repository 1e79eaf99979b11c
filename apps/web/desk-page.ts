// The trainer's desk is a build of its own inside the folder of the app, so that nothing of it counts into what a person fetches.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { build, type Plugin } from 'vite';

const here = import.meta.dirname;
/** Its folder in the built site, and so its address. */
export const deskFolder = 'desk';

/** Writes into the desk's worker which files it keeps. */
const keptFiles: Plugin = {
  name: 'plumbline-desk-files',
  enforce: 'post',
  writeBundle({ dir = '' }) {
    const files = ['index.html', ...readdirSync(join(dir, 'assets')).map((name) => `assets/${name}`)].sort();
    const hash = createHash('sha256');
    for (const path of files) hash.update(`${path}\0`).update(readFileSync(join(dir, path)));
    const worker = join(dir, 'worker.js');
    const code = readFileSync(worker, 'utf8');
    const filled = code
      .replaceAll('__FILES__', JSON.stringify(JSON.stringify(files)))
      .replaceAll('__REVISION__', JSON.stringify(hash.digest('hex').slice(0, 16)));
    if (filled === code) throw new Error('The worker of the desk has no place for its files.');
    writeFileSync(worker, filled);
  },
};

const buildDesk = (into: string): Promise<unknown> =>
  build({
    root: join(here, 'desk'),
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [keptFiles],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: into,
      emptyOutDir: true,
      chunkSizeWarningLimit: 1200,
      target: 'es2023',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: join(here, 'desk/index.html'), worker: join(here, 'src/desk/worker.ts') },
        output: { entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js') },
      },
    },
  });

/** Builds the desk once the app is built. */
export function deskPage(): Plugin {
  let folder = '';
  return {
    name: 'plumbline-desk',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = join(isAbsolute(outDir) ? outDir : join(root, outDir), deskFolder);
    },
    async closeBundle() {
      await buildDesk(folder);
    },
  };
}
