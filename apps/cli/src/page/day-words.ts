// Days as a person reads them: "Mon 2 Nov".
import { type LocalDate, weekdayOf } from '@plumbline/engine';
import { hardBlank } from './layout.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthOf = (date: LocalDate): string => months[Number(date.slice(5, 7)) - 1] ?? '';
const numberOf = (date: LocalDate): string => String(Number(date.slice(8, 10)));

/** "Mon 2 Nov" */
export const dayWords = (date: LocalDate): string => `${weekdays[weekdayOf(date) - 1]} ${numberOf(date)} ${monthOf(date)}`;
/** "Mon 2" */
export const shortDayWords = (date: LocalDate): string => `${weekdays[weekdayOf(date) - 1]}${hardBlank}${numberOf(date)}`;
/** "2 Nov 2026" */
export const dateWords = (date: LocalDate): string => `${numberOf(date)} ${monthOf(date)} ${date.slice(0, 4)}`;
/** "1 to 28 Nov 2026" */
export function spanWords(from: LocalDate, until: LocalDate): string {
  if (from.slice(0, 7) === until.slice(0, 7)) return `${numberOf(from)} to ${dateWords(until)}`;
  return `${from.slice(0, 4) === until.slice(0, 4) ? `${numberOf(from)} ${monthOf(from)}` : dateWords(from)} to ${dateWords(until)}`;
}
