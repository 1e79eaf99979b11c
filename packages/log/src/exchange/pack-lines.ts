// The facts of a run as bytes, before they are sealed. What follows from the rest (slot, chain) is left out.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Entry } from '../envelope.ts';
import { parseLog, printLog } from '../ndjson.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** Lines as bytes: the length of their text, then the text, deflated. `linesIn` gives the very texts back. */
export function packLines(entries: readonly Entry[]): Uint8Array {
  const text = strToU8(printLog(entries));
  const to = new ByteWriter();
  to.whole(text.length);
  to.raw(deflateSync(text, { level: 6 }));
  return to.finish();
}

/** The lines in `bytes`; undefined where they are none. At most `mostBytes` of text come out, whatever the bytes say. */
export function linesIn(bytes: Uint8Array, mostBytes: number): readonly Entry[] | undefined {
  const from = new ByteReader(bytes);
  const length = from.whole();
  if (from.broken || length > mostBytes) return undefined;
  try {
    const log = parseLog(strFromU8(inflateSync(from.raw(from.left), { out: new Uint8Array(length) })));
    return log.ended && log.problems.length === 0 ? log.entries : undefined;
  } catch {
    return undefined;
  }
}
