// No bending of the low back in the first hour of the day, for people whom it stirs.
import { twoDigits } from '../dates.ts';
import type { LocalTime } from '../vocabulary.ts';
import type { Restriction } from './cap-set.ts';

const FIRST_HOUR = 60;
/** Where the wake time is unknown the first hour lasts until now, minutes after midnight. Source: settled, rules made codable 12. */
const UNKNOWN_UNTIL = 10 * 60;
const NOON = 12 * 60;
/** A civil day turns at 04:00. */
const DAY_TURNS = 4 * 60;

/** Minutes after midnight of `07:30` or of a local time that ends so; undefined when it cannot be read. */
function minutesOf(time: string | LocalTime | undefined): number | undefined {
  const at = (time?.length ?? 0) - 'hh:mm'.length;
  if (time === undefined || (at !== 0 && time[at - 1] !== 'T') || time[at + 2] !== ':') return undefined;
  const [hours, minutes] = [twoDigits(time, at), twoDigits(time, at + 3)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/**
 * True when the first hour after waking is over. Someone up before a usual morning wake time is still in it; a time that cannot be
 * read is not past it.
 */
export function pastFirstHour(time: string | LocalTime, wakeTime: string | undefined): boolean {
  const now = minutesOf(time);
  const wake = minutesOf(wakeTime);
  if (now === undefined) return false;
  if (wake === undefined) return now >= UNKNOWN_UNTIL;
  const early = wake < NOON && now >= DAY_TURNS && now < wake;
  return !early && (now - wake + 24 * 60) % (24 * 60) >= FIRST_HOUR;
}

/** Only the first hour names it in limits. */
export const FIRST_HOUR_SOURCE = 'snook1998';
/** What a session inside the first hour takes away, for people whom bending stirs. Source: rule book 2.2. */
export const morningRestriction: Restriction = { caps: { flex: 0 }, rule: '2.2', source: FIRST_HOUR_SOURCE, answer: 'direction' };
