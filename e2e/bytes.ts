// How large the built app is as a good host sends it, told by what of it is needed when.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { releaseIn } from '../apps/web/offline-files.ts';
import { startScripts } from '../apps/web/start-files.ts';

/** As it is sent. Units of its length: bytes. */
export function packed(path: string, bytes: Buffer): Buffer {
  if (/\.(png|woff2)$/.test(path)) return bytes;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

export interface Bytes {
  /** The page itself. Units: brotli bytes. */
  readonly first: number;
  /** All that is read in until the first question or Today stands, in English. */
  readonly start: number;
  /** All that is kept for use without a connection, in English. */
  readonly whole: number;
  readonly everyLanguage: () => number;
  readonly largest: readonly { readonly name: string; readonly bytes: number }[];
}

/** Whole is what the worker fetches at a first visit in one language: icons, recorded voices and the desk come to who asks for them. */
export function bytesIn(folder: string): Bytes {
  const { files, together, languages } = releaseIn(folder);
  const names = ['worker.js', ...files, together.path];
  const english = [...names, ...(languages['en'] ?? [])];
  const sizeOf = (name: string): number => packed(name, readFileSync(join(folder, name))).length;
  const sizes = new Map(english.map((name) => [name, sizeOf(name)]));
  const sum = (list: Iterable<string>): number => [...list].reduce((all, name) => all + (sizes.get(name) ?? sizeOf(name)), 0);
  return {
    first: sum(['index.html']),
    start: sum(['index.html', ...startScripts(folder, english), ...names.filter((name) => /\.(css|woff2)$/.test(name))]),
    whole: sum(english),
    everyLanguage: () => sum([...names, ...Object.values(languages).flat()]),
    largest: english.map((name) => ({ name, bytes: sizes.get(name) ?? 0 })).toSorted((a, b) => b.bytes - a.bytes),
  };
}
