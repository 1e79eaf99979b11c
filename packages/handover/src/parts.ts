// A text too long for one code, as a row of codes that may be read in any order.
import { sha256 } from '@noble/hashes/sha2.js';
import { strToU8 } from 'fflate';
import { toBase64url } from './base64url.ts';

/** How much one code is given: a larger one is hard to read off the screen of a phone. Units: characters. Judgement. */
export const CODE_MOST = 900;
/** So many codes nobody shows one after another: a file is kinder. Judgement. */
export const CODES_MOST = 12;

/** Which text a part belongs to. */
const markOf = (text: string): string => toBase64url(sha256(strToU8(text))).slice(0, 6);

/** The text itself where one code holds it, else `2.5.mark.part`, in order. */
export function partsOf(text: string, most: number = CODE_MOST): readonly string[] {
  if (text.length <= most) return [text];
  const count = Math.ceil(text.length / most);
  const each = Math.ceil(text.length / count);
  const mark = markOf(text);
  return Array.from({ length: count }, (_, at) => `${at + 1}.${count}.${mark}.${text.slice(at * each, (at + 1) * each)}`);
}

export interface Gathered {
  /** Undefined until every part is here and they make what they were cut from. */
  readonly text: string | undefined;
  readonly here: number;
  readonly of: number;
  /** What to give back with the next part. */
  readonly parts: readonly string[];
}
const read = /^(\d{1,2})\.(\d{1,2})\.([\w-]{6})\.([\w-]+)$/;

/** Takes a part up with those before it. A part of another text begins anew. Undefined where it is no part at all. */
export function gather(before: readonly string[], part: string): Gathered | undefined {
  if (/^[\w-]+$/.test(part)) return { text: part, here: 1, of: 1, parts: [part] };
  const [, , count, mark] = read.exec(part) ?? [];
  if (count === undefined || mark === undefined) return undefined;
  const of = Number(count);
  const found = new Map<number, string>();
  for (const one of [...before, part]) {
    const [, at, itsCount, itsMark, text = ''] = read.exec(one) ?? [];
    const place = Number(at);
    if (itsCount === count && itsMark === mark && place >= 1 && place <= of) found.set(place, text);
  }
  const parts = [...found].map(([at, text]) => `${at}.${count}.${mark}.${text}`);
  const whole = Array.from({ length: of }, (_, at) => found.get(at + 1) ?? '').join('');
  const isWhole = found.size === of && markOf(whole) === mark;
  return { text: isWhole ? whole : undefined, here: found.size, of, parts };
}
