// Activities that come back by quotas: the day's amount, what a good and a hard day may hold, and why.
import type { PlanQuota } from '@plumbline/engine';
import { fill, sayCount } from '@plumbline/library';
import { ends, wrap } from './layout.ts';
import { reasonPoints } from './why-lines.ts';
import { phrases } from './words.ts';

const { commandLine: words, effects, paper } = phrases;

function quotaLine({ words: name, unit, amount, least, most, goal, because }: PlanQuota): readonly string[] {
  const { ceiling, range: both } = paper.handout.back;
  const range = fill(least === 0 ? ceiling : both, { least: String(least), most: String(most), goal: String(goal) });
  const of = amount === 0 ? words.ownRest : sayCount(String(amount), effects.units[unit]);
  return [...ends(name, of), ...(amount === 0 ? [] : wrap(range ?? '', '  ')), ...reasonPoints(because)];
}

/** No line where none is on its way back. */
export const quotaLines = (quotas: readonly PlanQuota[] = []): readonly string[] => quotas.flatMap(quotaLine);
