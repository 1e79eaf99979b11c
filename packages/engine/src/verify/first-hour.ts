// Bending waits for the first hour of the day to pass, for people whom it stirs. Source: rule book 2.2, settled 12.
import { toDayNumber } from '../dates.ts';
import type { Context } from './context.ts';

const HOUR = 60;
/** Until when an unknown morning lasts, and when a civil day turns: minutes after midnight. */
const TEN = 10 * HOUR;
const DAY_TURNS = 4 * HOUR;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;
const PROVOKER_DAYS = 14;

/** Minutes after midnight of a text that ends like `07:30`; NaN where it does not. */
function minutesAt(text: string | undefined): number {
  const [hour, minute] = (text ?? '').slice(-5).split(':').map(Number);
  return hour === undefined || minute === undefined || hour > 23 || minute > 59 ? Number.NaN : hour * HOUR + minute;
}

/** `at` is when the person checked in, `wake` when they usually get up. A time that nobody can read is in the first hour. */
function isFirstHour(at: string, wake: string | undefined): boolean {
  const now = minutesAt(at);
  const up = minutesAt(wake);
  if (Number.isNaN(now)) return true;
  if (Number.isNaN(up)) return now < TEN;
  // Up before the usual time in the morning is still the first hour.
  if (up < NOON) return now >= Math.min(DAY_TURNS, up) && now < up + HOUR;
  return (now - up + DAY) % DAY < HOUR;
}

/** True where nothing may bend the low back on `day` (day number) at `at`; two pairs of green weeks end it. */
export function bendingWaits({ person, direction }: Context, day: number, at: string, greenPairs: number): boolean {
  if (greenPairs >= 2 || !isFirstHour(at, person.profile.wakeTime)) return false;
  const told = toDayNumber(person.assessment.directionOn ?? person.answeredOn);
  return direction.flexSensitive || (person.assessment.direction?.morningBend === 1 && day < told + PROVOKER_DAYS);
}
