// How far an activity came, in a line or two; for the person, and for a trainer whom they show it.
import type { QuotaUnit } from '@plumbline/engine';
import { ui } from '../ui-words.ts';
import { counted, put } from '../words.ts';
import { amountWords } from './amount-words.ts';

const { way: words } = ui.own;

export interface Way {
  readonly from: number;
  readonly now: number;
  readonly goal: number;
  readonly unit: QuotaUnit;
  readonly days: number;
}
/** "It began at 8 and is at 9. The aim is 20 lengths. Done on 2 days." `instead` stands in the place of the numbers. */
export function wayWords({ from, now, goal, unit, days }: Way, instead?: string): string {
  const line = put(from === now ? words.begun : words.line, { from, now, goal: amountWords(goal, unit) });
  return [instead ?? line, ...(days > 0 ? [counted(days, words.days)] : [])].join(' ');
}
