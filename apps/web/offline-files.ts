// Writes into the service worker which files make up this version, after everything else is built.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const worker = 'worker.js';

/**
 * The icons are for the home screen, which fetches them when the app is put there; no page shows them. A recorded voice is fetched by
 * who wants it, and kept apart.
 */
const isKept = (path: string): boolean => path !== worker && !path.startsWith('icons/') && !path.endsWith('.pack');

/** Every file of the built folder that the app needs offline, in order, and a name for exactly these contents. */
export function releaseIn(folder: string): { readonly revision: string; readonly files: readonly string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isKept)
    .sort();
  const hash = createHash('sha256');
  for (const path of files) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  return { revision: hash.digest('hex').slice(0, 16), files };
}

export const offlineFiles: Plugin = {
  name: 'plumbline-offline',
  apply: 'build',
  enforce: 'post',
  writeBundle({ dir = '' }) {
    const path = join(dir, worker);
    const code = readFileSync(path, 'utf8');
    const filled = code.replaceAll('__RELEASE__', JSON.stringify(JSON.stringify(releaseIn(dir))));
    if (filled === code) throw new Error('The service worker has no place for its files.');
    writeFileSync(path, filled);
  },
};
