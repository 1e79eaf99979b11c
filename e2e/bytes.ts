// How large the built app is as a good host sends it, told by what of it is needed when.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What of the files belongs to another language than English, by the names the build gives. */
const otherLanguages = /(^|\/)(manifest\.)?(es|de|spanish|german|words-es|words-de|mirrored)[-.]/;
/** Icons are for the home screen; a recorded voice is fetched by who asks for it; the trainer's desk is another page. */
const isApart = (name: string): boolean => name.startsWith('icons/') || name.startsWith('desk/') || name.endsWith('.pack');
/** What the first script calls one after the other, in English. */
const stages = /^assets\/(index|speak|en|english|catalog|home|open-app)-[^/]+\.js$/;

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
  readonly everyLanguage: number;
  readonly largest: readonly { readonly name: string; readonly bytes: number }[];
}

/** The scripts among `names` that a script among them asks for before it runs, and so on. */
function withAsked(folder: string, names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) {
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, asked = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) found.add(`assets/${asked}`);
  }
  return found;
}

export function bytesIn(folder: string): Bytes {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !isApart(name));
  const sizes = new Map(names.map((name) => [name, packed(name, readFileSync(join(folder, name))).length]));
  const sum = (list: Iterable<string>): number => [...list].reduce((all, name) => all + (sizes.get(name) ?? 0), 0);
  const scripts = withAsked(
    folder,
    names.filter((name) => stages.test(name)),
  );
  const english = names.filter((name) => !otherLanguages.test(name));
  return {
    first: sum(['index.html']),
    start: sum(['index.html', ...scripts, ...names.filter((name) => /\.(css|woff2)$/.test(name))]),
    whole: sum(english),
    everyLanguage: sum(names),
    largest: english.map((name) => ({ name, bytes: sizes.get(name) ?? 0 })).toSorted((a, b) => b.bytes - a.bytes),
  };
}
