// Writes into the service worker which files make up this version, after everything else is built.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Release } from './src/offline/shell.ts';

const worker = 'worker.js';

/**
 * The icons are for the home screen, which fetches them when the app is put there; no page shows them. A recorded voice is fetched by
 * who wants it, and kept apart. The desk of a trainer has a worker of its own.
 */
const isKept = (path: string): boolean =>
  path !== worker && !path.startsWith('icons/') && !path.startsWith('desk/') && !path.endsWith('.pack');

/** The tables of one language each, by the names the build gives them. */
const tables: Readonly<Record<string, RegExp>> = {
  en: /^assets\/(en|english|words-en)-/,
  es: /^assets\/(es|spanish|words-es)-/,
  de: /^assets\/(de|german|words-de)-/,
};

/** The files of the built folder that the app needs offline, in order, those of each language apart, and a name for exactly these contents. */
export function releaseIn(folder: string): Release {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isKept)
    .sort();
  const hash = createHash('sha256');
  for (const path of all) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  const languages = Object.fromEntries(Object.entries(tables).map(([name, its]) => [name, all.filter((path) => its.test(path))]));
  const style = all.find((path) => path.endsWith('.css')) ?? '';
  const apart = new Set(Object.values(languages).flat());
  return { revision: hash.digest('hex').slice(0, 16), files: all.filter((path) => !apart.has(path)), style, languages };
}

export const offlineFiles: Plugin = {
  name: 'plumbline-offline',
  apply: 'build',
  enforce: 'post',
  writeBundle({ dir = '' }) {
    const path = join(dir, worker);
    const code = readFileSync(path, 'utf8');
    if (/\bimport\s*[{"'`]/.test(code)) throw new Error('The service worker shares a script with the page, and no browser would run it.');
    const filled = code.replaceAll('__RELEASE__', JSON.stringify(JSON.stringify(releaseIn(dir))));
    if (filled === code) throw new Error('The service worker has no place for its files.');
    writeFileSync(path, filled);
  },
};
