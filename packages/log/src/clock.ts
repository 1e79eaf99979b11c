// A hybrid logical clock: never goes back, stays near the wall clock, and one device's wild clock does not spread.
import { type Entry, type Hlc, mostCtr, mostMs, type ReplicaId } from './envelope.ts';

/** How far ahead of our own wall clock another device may pull us. Units: ms. Source: protocol, clocks. */
export const furthestAheadMs = 5 * 60 * 1000;

/** Before the first fact. */
export const clockStart: Hlc = { ms: 0, ctr: 0 };

/** Later is greater than 0. */
export const compareHlc = (a: Hlc, b: Hlc): number => a.ms - b.ms || a.ctr - b.ctr;

const wall = (now: number): number => (now > 0 ? Math.min(Math.floor(now), mostMs - furthestAheadMs - 1) : 0);

/**
 * The time of the next fact: always after `last`, and the wall clock `now` where that is later.
 *
 * Units: `now` in ms since 1970. Errors: none; a full counter takes the next millisecond.
 */
export function tick(last: Hlc, now: number): Hlc {
  const ms = wall(now);
  if (ms > last.ms) return { ms, ctr: 0 };
  return last.ctr < mostCtr ? { ms: last.ms, ctr: last.ctr + 1 } : { ms: last.ms + 1, ctr: 0 };
}

/** Our clock after seeing another device's fact: not before it, but at most five minutes ahead of the wall clock `now` (ms). */
export function witness(last: Hlc, seen: Hlc, now: number): Hlc {
  const cap: Hlc = { ms: wall(now) + furthestAheadMs, ctr: 0 };
  const believed = compareHlc(seen, cap) > 0 ? cap : seen;
  return compareHlc(believed, last) > 0 ? believed : last;
}

/** The clock of `replica` as its log shows it: after its own last fact, and drawn towards the others' within the cap. `from` is the clock before `entries`. */
export function clockOf(entries: readonly Entry[], replica: ReplicaId, now: number, from: Hlc = clockStart): Hlc {
  let last = from;
  for (const { line } of entries) {
    const own = line.slot.replica === replica && compareHlc(line.fact.hlc, last) > 0;
    last = own ? line.fact.hlc : witness(last, line.fact.hlc, now);
  }
  return last;
}
