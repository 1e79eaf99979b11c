import type { CalendarEvent } from '@plumbline/coach';
import type { QuotaUnit } from '@plumbline/engine';
import { sayCount } from '@plumbline/library';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';

/** "8 lengths". */
export const amountWords = (amount: number, unit: QuotaUnit): string => sayCount(String(amount), phrases.effects.units[unit]);
/** "lengths", beside a field for a number. */
export const unitWord = (unit: QuotaUnit): string => phrases.effects.units[unit].other;
/** "Plumbline, 8 lengths": what a calendar says of a day that holds such amounts; undefined of any other entry. */
export const ownTitle = ({ own }: CalendarEvent): string | undefined =>
  own && [ui.name, ...own.map(({ amount, unit }) => amountWords(amount, unit))].join(', ');
