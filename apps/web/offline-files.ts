// Writes into the service worker which files make up this version, after everything else is built.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Release } from './src/offline/shell.ts';
import { ownScripts, startScripts, withServer } from './start-files.ts';

const worker = 'worker.js';

/**
 * The icons are for the home screen, which fetches them when the app is put there; no page shows them. A recorded voice is fetched by
 * who wants it, and kept apart. The desk of a trainer has a worker of its own.
 */
const isKept = (path: string): boolean =>
  path !== worker && !path.startsWith('icons/') && !path.startsWith('desk/') && !path.endsWith('.pack');

/** The tables of one language each, by the names the build gives them. */
const tables: Readonly<Record<string, RegExp>> = {
  en: /^assets\/words-en-/,
  es: /^assets\/(es|words-es)-/,
  de: /^assets\/(de|words-de)-/,
};

const together = /^assets\/together-[^/]+\.txt$/;
const hashOf = (...parts: readonly (string | Buffer)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** The files of the built folder that the app needs offline, in order. */
function keptIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isKept)
    .sort();
}
const isOfLanguage = (path: string): boolean => Object.values(tables).some((its) => its.test(path));

const isScript = (path: string): boolean => /^assets\/[^/]+\.js$/.test(path);

/** The scripts that a start does not read in: many small ones, which a page asks for one at a time, if ever. */
function laterScripts(folder: string, all: readonly string[]): readonly string[] {
  const start = startScripts(folder, all);
  const own = ownScripts(folder, all);
  return all.filter((path) => isScript(path) && own.has(path) && !start.has(path) && !isOfLanguage(path));
}

/** Writes those scripts once more as one text, which packs better than each alone and comes in one answer. */
export function putTogether(folder: string): void {
  const text = laterScripts(folder, keptIn(folder))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('');
  if (text !== '') writeFileSync(join(folder, `assets/together-${hashOf(text).slice(0, 8)}.txt`), text);
}

/** What the worker keeps of a built folder: those of each language apart, and a name for exactly these contents. */
export function releaseIn(folder: string): Release {
  const all = keptIn(folder).filter((path) => !together.test(path));
  const bundle = keptIn(folder).find((path) => together.test(path));
  const later = bundle === undefined ? [] : laterScripts(folder, all);
  const languages = Object.fromEntries(Object.entries(tables).map(([name, its]) => [name, all.filter((path) => its.test(path))]));
  const style = all.find((path) => path.endsWith('.css')) ?? '';
  const own = ownScripts(folder, all);
  const served = all.filter((path) => isScript(path) && !own.has(path) && !isOfLanguage(path));
  const apart = new Set([...Object.values(languages).flat(), ...later, ...served]);
  return {
    revision: hashOf(...all.flatMap((path) => [`${path}\0`, readFileSync(join(folder, path))])).slice(0, 16),
    files: all.filter((path) => !apart.has(path)),
    together: { path: bundle ?? '', parts: later.map((path) => [path, readFileSync(join(folder, path), 'utf8').length]) },
    ...{ style, languages, server: { doors: served.filter((path) => withServer.test(path)), files: served } },
  };
}

export const offlineFiles: Plugin = {
  name: 'plumbline-offline',
  apply: 'build',
  enforce: 'post',
  writeBundle({ dir = '' }) {
    const path = join(dir, worker);
    const code = readFileSync(path, 'utf8');
    if (/\bimport\s*[{"'`]/.test(code)) throw new Error('The service worker shares a script with the page, and no browser would run it.');
    putTogether(dir);
    const filled = code.replaceAll('__RELEASE__', JSON.stringify(JSON.stringify(releaseIn(dir))));
    if (filled === code) throw new Error('The service worker has no place for its files.');
    writeFileSync(path, filled);
  },
};
