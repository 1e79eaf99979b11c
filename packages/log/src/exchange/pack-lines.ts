// The facts of a run as bytes, before they are sealed. What follows from the rest (slot, chain) is left out.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Entry } from '../envelope.ts';
import { parseLog, printLog } from '../ndjson.ts';

/** Lines as bytes. `linesIn` gives the very texts back. */
export function packLines(entries: readonly Entry[]): Uint8Array {
  return deflateSync(strToU8(printLog(entries)), { level: 6 });
}

/** The lines in `bytes`; undefined where they are none. At most `mostBytes` of text come out, whatever the bytes say. */
export function linesIn(bytes: Uint8Array, mostBytes: number): readonly Entry[] | undefined {
  try {
    const log = parseLog(strFromU8(inflateSync(bytes, { out: new Uint8Array(mostBytes) })));
    return log.ended && log.problems.length === 0 ? log.entries : undefined;
  } catch {
    return undefined;
  }
}
