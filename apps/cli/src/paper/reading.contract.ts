// Reads back what a PDF of ours says: its structure, and its text in the order it was written. Enough for our own files, for tests.
import { inflateSync } from 'node:zlib';

export interface PdfReading {
  /** Each element of the structure: its kind, and the words in its place where it has them. */
  readonly elements: readonly { readonly kind: string; readonly alt: string | undefined }[];
  readonly pages: number;
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly isMarked: boolean;
  /** The text of each page, its pieces joined without blanks between them. */
  readonly texts: readonly string[];
}

export const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Every object by its number, its dictionary and its stream apart. */
export function objectsOf(pdf: string): ReadonlyMap<string, string> {
  return new Map([...pdf.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id = '', body = '']) => [id, body]));
}
/** A string of the file: UTF-16 where it begins with its mark, hexadecimal or with escapes. */
export function stringIn(body: string, name: string): string | undefined {
  const found = new RegExp(`/${name} (?:\\(((?:[^()\\\\]|\\\\[\\s\\S])*)\\)|<([0-9a-f]*)>)`).exec(body);
  if (!found) return undefined;
  const [, text = '', hex] = found;
  const escaped = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' } as Readonly<Record<string, string>>;
  const raw = hex === undefined ? text.replace(/\\([\s\S])/g, (_, one: string) => escaped[one] ?? one) : latin(Buffer.from(hex, 'hex'));
  const bytes = Buffer.from(raw, 'latin1');
  return raw.startsWith('\u00fe\u00ff') ? bytes.subarray(2).swap16().toString('utf16le') : raw;
}
export function streamOf(body: string): string {
  const inside = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? '';
  return body.includes('/FlateDecode') ? latin(inflateSync(Buffer.from(inside, 'latin1'))) : inside;
}
export const refs = (body: string, name: string): readonly string[] =>
  [
    ...(new RegExp(`/${name} (?:\\[([^\\]]*)\\]|(\\d+ 0 R))`)
      .exec(body)
      ?.slice(1)
      .join(' ')
      .matchAll(/(\d+) 0 R/g) ?? []),
  ].map(([, id = '']) => id);

/** Letters of a typeface by their code in the file. */
function lettersOf(font: string, objects: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const map = streamOf(objects.get(refs(font, 'ToUnicode')[0] ?? '') ?? '');
  const letters = new Map<string, string>();
  for (const [, first = '0', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    for (const [at, [, code = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const key = (Number.parseInt(first, 16) + at).toString(16).padStart(4, '0');
      letters.set(key, Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    }
  return letters;
}

function textOf(page: string, objects: ReadonlyMap<string, string>): string {
  const fonts = new Map(
    [...(objects.get(refs(page, 'Resources')[0] ?? '') ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      lettersOf(objects.get(id) ?? '', objects),
    ]),
  );
  let letters: ReadonlyMap<string, string> | undefined;
  let said = '';
  const content = refs(page, 'Contents')
    .map((id) => streamOf(objects.get(id) ?? ''))
    .join('\n');
  for (const [, font, shown = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font);
    for (const [, hex = ''] of shown.matchAll(/<([0-9a-f]*)>/g))
      for (const code of hex.match(/.{4}/g) ?? []) said += letters?.get(code) ?? '\ufffd';
  }
  return said;
}

export function readPdf(bytes: Uint8Array): PdfReading {
  const pdf = latin(bytes);
  const objects = objectsOf(pdf);
  const bodies = [...objects.values()];
  const pages = refs(bodies.find((body) => body.includes('/Type /Pages')) ?? '', 'Kids').map((id) => objects.get(id) ?? '');
  const catalog = bodies.find((body) => body.includes('/Type /Catalog')) ?? '';
  const about = objects.get(refs(pdf.slice(pdf.lastIndexOf('trailer')), 'Info')[0] ?? '') ?? '';
  return {
    elements: bodies.flatMap((body) => {
      const kind = /^<<\n\/S \/(\w+)\n/.exec(body)?.[1];
      return kind === undefined || !body.includes('/P ') ? [] : [{ kind, alt: stringIn(body, 'Alt') }];
    }),
    pages: pages.length,
    language: stringIn(catalog, 'Lang'),
    title: stringIn(`/Title ${objects.get(refs(about, 'Title')[0] ?? '') ?? ''}`, 'Title'),
    isMarked: bodies.some((body) => body.includes('/Marked true')) && catalog.includes('/StructTreeRoot'),
    texts: pages.map((page) => textOf(page, objects)),
  };
}
