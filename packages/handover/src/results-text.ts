// Results as a text that fits into codes, an address or a file.
//
//   format (1 byte) · check (4) · the rows as JSON, deflated with a dictionary of the library's words
//
// Nobody signs it: the person shows it to whoever they want to see it. The check finds what was damaged on the way, and no more than that.
import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64url, toBase64url } from './base64url.ts';
import { joined } from './bytes.ts';
import { dictionary1 } from './dictionary-1.ts';
import type { Results } from './results.ts';
import { fromRows, rowsOf } from './results-rows.ts';

const FORMAT = 1;
const CHECK = 4;
const HEAD = 1 + CHECK;
/** A packed text of nothing but one letter must not fill the memory. */
const MOST_BYTES = 4_000_000;
const MOST_SIGNS = 1_000_000;

const dictionary = strToU8(dictionary1);
const purpose = strToU8('plumbline results 1\n');
const checkOf = (packed: Uint8Array): Uint8Array => sha256(joined(purpose, packed)).subarray(0, CHECK);

/** The results as letters, digits, - and _. Errors: throws where they are none, as with a day that is no day. */
export function writeResults(results: Results): string {
  const rows = rowsOf(results);
  if (fromRows(rows) === undefined) throw new Error('These results lack a part, or one of their parts is too long.');
  const packed = deflateSync(strToU8(JSON.stringify(rows)), { level: 9, dictionary });
  return toBase64url(joined(Uint8Array.of(FORMAT), checkOf(packed), packed));
}

/** Why results cannot be read: they are none, they were damaged on the way, or a newer Plumbline wrote them. */
export type ResultsProblem = 'not-results' | 'changed' | 'newer';
export type OpenedResults = { readonly ok: true; readonly results: Results } | { readonly ok: false; readonly problem: ResultsProblem };

const refused = (problem: ResultsProblem): OpenedResults => ({ ok: false, problem });

/** Reads them back. Never throws, whatever the text is. */
export function openResults(text: string): OpenedResults {
  const bytes = text.length > MOST_SIGNS ? undefined : fromBase64url(text);
  const format = bytes?.[0];
  if (bytes === undefined || format === undefined) return refused('not-results');
  if (format > FORMAT && format < 32) return refused('newer');
  if (format !== FORMAT) return refused('not-results');
  const [check, packed] = [bytes.subarray(1, HEAD), bytes.subarray(HEAD)];
  const isWhole = packed.length > 0 && checkOf(packed).every((byte, at) => byte === check[at]);
  if (!isWhole) return refused('changed');
  const results = unpacked(packed);
  return results === undefined ? refused('newer') : { ok: true, results };
}

function unpacked(packed: Uint8Array): Results | undefined {
  try {
    const json = inflateSync(packed, { dictionary, out: new Uint8Array(Math.min(MOST_BYTES, 1100 * packed.length)) });
    return fromRows(JSON.parse(strFromU8(json)));
  } catch {
    return undefined;
  }
}
