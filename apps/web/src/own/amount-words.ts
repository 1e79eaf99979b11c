// Amounts of activities that come back by quotas, in words: of a day, in a calendar, and how far one came.
import type { CalendarEvent } from '@plumbline/coach';
import type { QuotaUnit } from '@plumbline/engine';
import { sayCount } from '@plumbline/library';
import { ui } from '../ui-words.ts';
import { counted, phrases, put } from '../words.ts';

const { way: words } = ui.own;

/** "8 lengths". */
export const amountWords = (amount: number, unit: QuotaUnit): string => sayCount(String(amount), phrases.effects.units[unit]);
/** "lengths", beside a field for a number. */
export const unitWord = (unit: QuotaUnit): string => phrases.effects.units[unit].other;
/** "Plumbline, 8 lengths": what a calendar says of a day that holds such amounts; undefined of any other entry. */
export const ownTitle = ({ own }: CalendarEvent): string | undefined =>
  own && [ui.name, ...own.map(({ amount, unit }) => amountWords(amount, unit))].join(', ');

export interface Way {
  readonly from: number;
  readonly now: number;
  readonly goal: number;
  readonly unit: QuotaUnit;
  readonly days: number;
}
/** For the person, and for a trainer whom they show it: "It began at 8 and is at 9. The aim is 20 lengths. Done on 2 days." `instead` stands in the place of the numbers. */
export function wayWords({ from, now, goal, unit, days }: Way, instead?: string): string {
  const line = put(from === now ? words.begun : words.line, { from, now, goal: amountWords(goal, unit) });
  return [instead ?? line, ...(days > 0 ? [counted(days, words.days)] : [])].join(' ');
}
