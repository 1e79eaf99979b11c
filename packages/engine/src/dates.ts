// Civil days as text, `2026-11-22`. Our own small module so that the core needs no clock and no zone (settled 4).
import type { LocalDate } from './vocabulary.ts';

/** Days since 1970-01-01, by the proleptic Gregorian calendar. Errors: none; a malformed date gives NaN (see `isLocalDate`). */
export function toDayNumber(date: LocalDate): number {
  const y = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  const m = twoDigits(date, 5);
  const d = twoDigits(date, 8);
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** A number of two digits; NaN where there are none. Without making texts: a long log asks this hundreds of thousands of times. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The civil day that lies `dayNumber` days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): LocalDate {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const d = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const m = mp < 10 ? mp + 3 : mp - 9;
  const y = yoe + era * 400 + (m <= 2 ? 1 : 0);
  return `${y >= 1000 ? y : String(y).padStart(4, '0')}-${inTwo(m)}-${inTwo(d)}`;
}
const upTo31 = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, '0'));
const inTwo = (n: number): string => upTo31[n] ?? String(n);

/** True for a real civil day between the years 1900 and 2199. */
export function isLocalDate(text: string): boolean {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && fromDayNumber(toDayNumber(text)) === text;
}
/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => toDayNumber(b) - toDayNumber(a);
export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(toDayNumber(date) + days);
/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: LocalDate): number => ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The civil day of a civil time; a day turns at 04:00 (settled 9). */
export function dayOf(local: string): LocalDate {
  const date = local.slice(0, 10);
  return local.charCodeAt(11) === 48 && local.charCodeAt(12) < 52 ? addDays(date, -1) : date;
}
/** Whole and part hours from one civil time to another, ignoring shifts of the clock. */
export const hoursBetween = (a: string, b: string): number =>
  daysBetween(a.slice(0, 10), b.slice(0, 10)) * 24 + clockHours(b) - clockHours(a);
const clockHours = (local: string): number => twoDigits(local, 11) + twoDigits(local, 14) / 60;
