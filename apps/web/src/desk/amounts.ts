// What was asked and what was done, as a table has it: "3 × 8 / side", "25, 25, 21 s".
import type { ResultItem } from '@plumbline/handover';
import { timeWords } from '../model/dose-words.ts';
import { ui } from '../ui-words.ts';
import { numberWords, put, weightWords } from '../words.ts';
import { desk } from './desk-words.ts';

const muchOf = (unit: ResultItem['unit'], amount: number): string => {
  if (unit === 'seconds') return timeWords(amount);
  return unit === 'metres' ? put(ui.amounts.metres, { n: numberWords(amount) }) : numberWords(amount);
};
const isSame = (done: readonly number[]): boolean => done.every((one) => one === done[0]);

/** Sets and amount stay together on a line. */
const times = (sets: number, much: string): string => `${sets}\u00a0×\u00a0${much.replaceAll(' ', '\u00a0')}`;

export function askedWords({ sets, amount, unit, sides, kg }: ResultItem): string {
  const much = times(sets, muchOf(unit, amount));
  const sided = sides === 2 ? put(desk.client.each, { much }) : much;
  return kg === undefined ? sided : `${sided}, ${weightWords(kg)}`;
}
export function doneWords({ done, unit }: ResultItem): string {
  const [first] = done;
  if (first === undefined) return desk.client.skipped;
  if (isSame(done)) return times(done.length, muchOf(unit, first));
  // Of short holds the unit is said once.
  const isShort = done.every((one) => one < 60);
  return done.map((one, at) => (isShort && at < done.length - 1 ? numberWords(one) : muchOf(unit, one))).join(', ');
}
