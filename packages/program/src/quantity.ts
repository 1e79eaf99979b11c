// A number with its unit, as it stands in a dose: 8, 45s, 2min, 40m, 20kg, 60-90s.
import type { SyntaxNode } from '@lezer/common';
import type { Line, Report } from './diagnostic.ts';
import { anyFor, type Change, insertAt, putFor } from './mend.ts';
import { didYouMean, nearest, themselves } from './nearest.ts';

export type Unit = 'reps' | 'seconds' | 'metres' | 'kg';
interface UnitWord {
  readonly unit: Unit;
  readonly times: number;
}
const unitWords: ReadonlyMap<string, UnitWord> = new Map(
  (
    [
      ['reps', 1, ['rep', 'reps', 'times']],
      ['seconds', 1, ['s', 'sec', 'secs', 'second', 'seconds']],
      ['seconds', 60, ['min', 'mins', 'minute', 'minutes']],
      ['metres', 1, ['m', 'metre', 'metres', 'meter', 'meters']],
      ['kg', 1, ['kg', 'kgs', 'kilo', 'kilos']],
    ] as const
  ).flatMap(([unit, times, words]) => words.map((word) => [word, { unit, times }] as const)),
);
const signs: Readonly<Record<Unit, string>> = { reps: '', seconds: 's', metres: 'm', kg: 'kg' };
const examples: Readonly<Record<Unit, string>> = { reps: '8', seconds: '45s', metres: '40m', kg: '20kg' };

/** The most of each that a dose may say: beyond it somebody has slipped. Not advice; the coach has its own, far lower caps. */
export const mostOf: Readonly<Record<Unit, number>> = { reps: 500, seconds: 7200, metres: 20_000, kg: 500 };
const whole: ReadonlySet<Unit> = new Set(['reps', 'seconds']);

export const textOf = (line: Line, { from, to }: { readonly from: number; readonly to: number }): string => line.text.slice(from, to);
const sayMost = (unit: Unit): string => (unit === 'reps' ? `${mostOf.reps} repetitions` : `${mostOf[unit]} ${unit}`);

export interface Amount {
  readonly unit: Unit;
  readonly low: number;
  /** The same as `low` where one number was given. */
  readonly high: number;
}

/** That the unit is missing, or not one of these. */
function sayUnit(line: Line, node: SyntaxNode, wanted: readonly Unit[], report: Report): void {
  const wordNode = node.getChild('Word');
  if (wordNode === null) {
    const numbers = textOf(line, node).replace(/\s/g, '');
    const repair = `Put it behind the number: ${wanted.map((unit) => numbers + signs[unit]).join(' or ')}.`;
    const mends = wanted.map((unit) => insertAt(node.to, signs[unit]));
    report(node, 'A unit is missing here.', repair, mends);
    return;
  }
  const word = textOf(line, wordNode);
  const fitting = [...unitWords].filter(([, { unit }]) => wanted.includes(unit)).map(([each]) => each);
  const like = `Write it like ${wanted.map((unit) => examples[unit]).join(', ')}.`;
  const near = nearest(word, themselves(fitting), 1);
  const others = near.length > 0 ? near : wanted.map((unit) => signs[unit]);
  report(wordNode, `"${word}" is not a unit that fits here.`, `${didYouMean(near, '')} ${like}`.trimStart(), anyFor(wordNode, others));
}
/** The nearest that fits in place of a single number; none for a range. */
function within(node: SyntaxNode, values: readonly number[], unit: Unit): readonly Change[] {
  if (node.getChildren('Number').length > 1) return [];
  return [...new Set(values)].map((value) => putFor(node, `${value}${signs[unit]}`));
}

/** Units of `wanted` only; a number without a unit is repetitions. Undefined, and said, where it does not fit. `least` is 0 for a rest. */
export function readAmount(line: Line, node: SyntaxNode, wanted: readonly Unit[], report: Report, least = 1): Amount | undefined {
  const wordNode = node.getChild('Word');
  const word = wordNode === null ? 'reps' : textOf(line, wordNode);
  const known = unitWords.get(word.toLowerCase());
  if (known === undefined || !wanted.includes(known.unit)) {
    sayUnit(line, node, wanted, report);
    return undefined;
  }
  const { unit, times } = known;
  const numbers = node.getChildren('Number').map((each) => Math.round(Number(textOf(line, each)) * times * 1e6) / 1e6);
  const [low = 0, high = low] = numbers;
  const smallest = whole.has(unit) ? least : 0;
  if (low < smallest || high > mostOf[unit] || low > mostOf[unit]) {
    report(
      node,
      `${textOf(line, node)} is too ${high > mostOf[unit] || low > mostOf[unit] ? 'much' : 'little'} to be meant.`,
      `Give ${smallest} to ${sayMost(unit)}.`,
      within(node, [high > mostOf[unit] ? mostOf[unit] : smallest], unit),
    );
    return undefined;
  }
  if (whole.has(unit) && !numbers.every(Number.isInteger)) {
    const near = [Math.floor(low), Math.ceil(low)].filter((value) => value >= smallest && value <= mostOf[unit]);
    report(node, `${textOf(line, node)} is not a whole number.`, `Write it like ${examples[unit]}.`, within(node, near, unit));
    return undefined;
  }
  if (high < low) {
    const turned = `${high / times}-${low / times}${wordNode === null ? '' : word}`;
    report(node, 'The larger number stands first.', `Write the smaller first: ${turned}.`, [putFor(node, turned)]);
    return undefined;
  }
  return { unit, low, high };
}

/** As `readAmount`, but a single number. */
export function readOne(line: Line, node: SyntaxNode, wanted: readonly Unit[], report: Report): Amount | undefined {
  const amount = readAmount(line, node, wanted, report);
  if (amount === undefined || node.getChildren('Number').length === 1) return amount;
  const text = textOf(line, node);
  const upTo = text.slice(text.indexOf('-') + 1).trim();
  const repair = `Write what to work up to: ${upTo}. The coach starts lower.`;
  report(node, 'A program holds one number here, not a range.', repair, [putFor(node, upTo)]);
  return undefined;
}
