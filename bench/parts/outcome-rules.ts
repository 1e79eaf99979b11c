// The two rules that are compared: the rule book's own, and the one that is used.
import { painScale, readChange } from '@plumbline/engine';

/** True when the rule says "better" of these answers, the one at the start first. */
export type Rule = (answers: readonly number[]) => boolean;

const middle = (a: number, b: number): number => (a + b) / 2;

/** Rule book 3.3 as written: the median of the last two weeks against that of the first two, 2 points and 30 %, from 3 up. */
export const ruleBook: Rule = (answers) => {
  const [, first, second] = answers;
  const [before, last] = answers.slice(-2);
  if (answers.length < 4 || first === undefined || second === undefined || before === undefined || last === undefined) return false;
  const baseline = middle(first, second);
  const change = middle(before, last) - baseline;
  return baseline >= 3 && change <= -2 && change / baseline <= -0.3;
};

/** Decision 0013. */
export const setLooks: Rule = (answers) => readChange(answers, painScale).kind === 'better';

/** The first week at which the rule says "better" of someone who looks every week; infinite for never. */
export function firstNews(rule: Rule, row: readonly number[]): number {
  for (let week = 1; week < row.length; week++) if (rule(row.slice(0, week + 1))) return week;
  return Number.POSITIVE_INFINITY;
}
