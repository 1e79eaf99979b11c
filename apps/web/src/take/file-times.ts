// Times and lengths as files write them.
import { isLocalDate, type LocalTime } from '@plumbline/engine';
import { localTime } from '../model/clock.ts';

const noon = '12:00';
const two = (text: string): string => text.padStart(2, '0');
const atWall = (day: string, time: string = noon): LocalTime | undefined =>
  isLocalDate(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? `${day}T${time}` : undefined;
/** An instant on the clock of this device; undefined where it is none. */
export const atInstant = (ms: number): LocalTime | undefined => {
  const at = localTime(new Date(ms));
  return Number.isFinite(ms) && isLocalDate(at.slice(0, 10)) ? at : undefined;
};

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}):(\d\d)(?::\d\d)?)?$/;
/** `Oct 5, 2026, 6:30:00 PM`, which the one program that writes it means in UTC. */
const english = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}), (\d{1,2}):(\d\d):(\d\d) (AM|PM)$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A start by the clock of this device; noon where only the day is told. Undefined for `5/10/2026`, which is two days at once. */
export function timeIn(text: string): LocalTime | undefined {
  const given = text.trim();
  const [, day, time, seconds = ':00', offset] = iso.exec(given) ?? [];
  if (day !== undefined && offset !== undefined) {
    const at = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
    return atInstant(Date.parse(`${day}T${time}${seconds.slice(0, 3)}${at}`));
  }
  if (day !== undefined) return atWall(day, time);
  const [, d = '', m = '', year, hour, minute] = dotted.exec(given) ?? [];
  if (year !== undefined) return atWall(`${year}-${two(m)}-${two(d)}`, hour === undefined ? noon : `${two(hour)}:${minute}`);
  const [, month = '', on, of, h, min, s, half] = english.exec(given) ?? [];
  if (of === undefined || !months.includes(month)) return undefined;
  const hours = (Number(h) % 12) + (half === 'PM' ? 12 : 0);
  return atInstant(Date.UTC(Number(of), months.indexOf(month), Number(on), hours, Number(min), Number(s)));
}

/** A number as `8.200`, `8,200` or `8200`; undefined where it is none. */
export function wholeIn(text: string): number | undefined {
  const given = text.trim();
  const plain = /^\d{1,3}([.,\s\u202f]\d{3})+$/.test(given) ? given.replace(/[.,\s\u202f]/g, '') : given.replace(/[.,]0+$/, '');
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined;
}

const perUnit: readonly (readonly [RegExp, number])[] = [
  [/\bms\b|milli/i, 1 / 60_000],
  [/\bs\b|\bsec|sek|seg|elapsed time|moving time/i, 1 / 60],
  [/\bh\b|hour|hrs|stund|hora/i, 60],
];
/** Minutes of `0:45:10`, `45:10`, or a number in the unit that its column names; minutes where it names none. */
export function minutesIn(text: string, column: string): number | undefined {
  const given = text.trim();
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d\d)(?:[.,]\d+)?$/.exec(given);
  if (clock) return Number(clock[1] ?? 0) * 60 + Number(clock[2]) + Number(clock[3]) / 60;
  if (!/^\d{1,9}([.,]\d+)?$/.test(given)) return undefined;
  return Number(given.replace(',', '.')) * (perUnit.find(([unit]) => unit.test(column))?.[1] ?? 1);
}

/** Whole minutes of a workout; undefined where it is none, or longer than a day. */
export function workoutMinutes(minutes: number | undefined): number | undefined {
  const whole = Math.round(minutes ?? 0);
  return whole >= 1 && whole <= 1440 ? whole : undefined;
}
