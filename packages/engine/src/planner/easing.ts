// What eases a whole session on a day, a flare, a creeping ache, a lighter week, and how much of a dose it leaves.

import type { Dose, Exercise } from '../exercise.ts';
import { deloadRules } from '../progress/deload.ts';
import { calm } from '../progress/flare.ts';
import { scaleDose } from '../progress/scale.ts';
import type { Because, Item } from '../reasoning.ts';
import { groups, type Pattern } from '../vocabulary.ts';

export interface Easing {
  readonly workPercent: number;
  readonly loadPercent: number;
  readonly rirMin: number;
  readonly because: Because;
}
/** First days of a flare have no work to share; what is new in them begins at half. Source: rule book 4.9 (half range). */
export const FIRST_DAYS_PERCENT = 50;
const fixed: Readonly<Record<string, number>> = { F1: FIRST_DAYS_PERCENT, '4.11': deloadRules.workPercent };
const shared = new Set(['F2', 'RETURN', 'AM-04']);

/** The percent that an item was eased to as it was planned; undefined where nothing eased it. */
export function easedTo({ because }: Pick<Item, 'because'>): number | undefined {
  const shares = because.flatMap(({ rule, now }) => fixed[rule] ?? (shared.has(rule) && now !== undefined && now < 100 ? [now] : []));
  return shares.length === 0 ? undefined : Math.min(...shares);
}

const moving = new Set<Pattern>(groups.WALK);
/** The first days of a flare halve moves and what is new, but not a walk of five to ten minutes, nor breathing. Source: rule book 4.9. */
export function easedWalk({ pattern }: Pick<Exercise, 'pattern'>, dose: Dose, { because }: Easing): Dose | undefined {
  if (because.rule !== 'F1') return undefined;
  if (pattern === 'breathing') return dose;
  const most = calm.walkMinutes[1] * 60;
  if (!moving.has(pattern)) return undefined;
  return (dose.seconds ?? 0) > most ? { ...dose, seconds: most } : dose;
}

/** The share of a dose that is left. What was begun on such a day stands eased already: eased again each time it would dwindle to nothing. */
export const eased = (dose: Dose, { workPercent }: Easing, begunAt = 100): Dose =>
  begunAt <= workPercent ? dose : scaleDose(dose, Math.floor((100 * workPercent) / begunAt));
