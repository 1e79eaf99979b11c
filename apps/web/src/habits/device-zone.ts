// The offsets of this device's clock around now, as the engine wants them: it has no zone data of its own.
import type { Zone, ZoneOffset } from '@plumbline/engine';

const HOUR = 60;
/** As far back as missed days are taken in, and as far ahead as a day may reach. Hours. */
const BACK = 16 * 24;
const AHEAD = 2 * 24;

/** Minutes the clock on the wall is ahead of UTC, `at` in minutes since 1970. */
const offsetOf = (at: number): number => -new Date(at * 60_000).getTimezoneOffset();

/** The minute at which the offset changes between two that differ. */
function changeBetween(before: number, after: number, offsetAt: (at: number) => number): number {
  let [low, high] = [before, after];
  const old = offsetAt(before);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** From sixteen days before `now` to two days after it; `now` in whole minutes since 1970 UTC. */
export function zoneAround(now: number, offsetAt: (at: number) => number = offsetOf): Zone {
  const start = now - BACK * HOUR;
  const later: ZoneOffset[] = [];
  let before = start;
  for (let at = start + HOUR; at <= now + AHEAD * HOUR; at += HOUR) {
    if (offsetAt(at) !== offsetAt(before)) {
      const from = changeBetween(before, at, offsetAt);
      later.push({ from, offset: offsetAt(from) });
    }
    before = at;
  }
  return [{ from: start, offset: offsetAt(start) }, ...later];
}
