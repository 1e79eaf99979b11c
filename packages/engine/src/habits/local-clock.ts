// Instants and the clock on the person's wall: zone offsets are handed in, so that the core needs no zone data.
import { dayOf, fromDayNumber, toDayNumber } from '../dates.ts';
import type { LocalDate, LocalTime } from '../vocabulary.ts';

/** Whole minutes since 1970-01-01T00:00 UTC. */
export type Instant = number;
/** From `from` on, the clock on the wall is `offset` minutes ahead of UTC. */
export interface ZoneOffset {
  readonly from: Instant;
  readonly offset: number;
}
/** Oldest first, at least one; the first also holds for all time before it. A change of summer time and a journey look alike. */
export type Zone = readonly [ZoneOffset, ...ZoneOffset[]];

const DAY = 1440;
export function offsetAt(zone: Zone, at: Instant): number {
  return (zone.findLast(({ from }) => from <= at) ?? zone[0]).offset;
}

/** Minute of the day on the wall, 0 to 1439. */
export const wallMinute = (zone: Zone, at: Instant): number => (((at + offsetAt(zone, at)) % DAY) + DAY) % DAY;

/** The time on the wall. */
export function wallTime(zone: Zone, at: Instant): LocalTime {
  const date = fromDayNumber(Math.floor((at + offsetAt(zone, at)) / DAY));
  const minute = wallMinute(zone, at);
  return `${date}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
/** The day an instant belongs to; it turns at 04:00. */
export const wallDay = (zone: Zone, at: Instant): LocalDate => dayOf(wallTime(zone, at));

/** The first instant at which the wall shows this time or, where a change of the clock leaves it out, a later one. */
export function instantOf(zone: Zone, date: LocalDate, minute: number): Instant {
  const wall = toDayNumber(date) * DAY + minute;
  for (const [at, { from, offset }] of zone.entries()) {
    const instant = at === 0 ? wall - offset : Math.max(wall - offset, from);
    if (instant < (zone[at + 1]?.from ?? Number.POSITIVE_INFINITY)) return instant;
  }
  return wall - zone[0].offset;
}
