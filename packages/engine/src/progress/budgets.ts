// Spike protection: how much more than lately. Each answers with a number and why. Source: rule book 4.6 (BUD-1 to BUD-6), AM-21.
import type { Exercise } from '../exercise.ts';
import type { Because } from '../reasoning.ts';
import type { SourceId } from '../sources.ts';
import { type Amount, minimalStep, workSeconds } from './work.ts';

/** `limit` in the unit of the rule; Infinity where the rule does not bind yet. */
export interface Budget {
  readonly limit: number;
  readonly because: Because;
}
const budget = (rule: string, source: SourceId, field: string, was: number, limit: number): Budget => ({
  limit,
  because: { rule, source, field, was, now: limit },
});
/** At most `percent` of the past or `past + extra`, whichever is more; whole numbers. */
const grown = (past: number, percent: number, extra: number): number => Math.max(Math.floor((past * percent) / 100), past + extra);

/**
 * BUD-1: work seconds of one exercise in one session, from the most done in 30 days. `dose` is what the minimal step is counted from;
 * without history it is the start dose and is itself the limit.
 */
export function spikeLimit(best30d: number, exercise: Pick<Exercise, 'sides' | 'pattern'>, dose: Amount): Budget {
  const limit = best30d > 0 ? grown(best30d, 110, minimalStep(exercise, dose)) : workSeconds(exercise, dose);
  return budget('BUD-1', 'frandsen2025', 'workSeconds', best30d, limit);
}

/**
 * BUD-2: prescribed work seconds of the coming week, from the counted weeks, oldest first. The second week is no more than the first.
 * When the work was too easy (AM-21) up to 30 % more.
 */
export function weekLimit(counted: readonly number[], tooEasy = false): Budget {
  const last = counted.at(-1);
  if (last === undefined) return budget('BUD-2', 'design', 'weekSeconds', 0, Number.POSITIVE_INFINITY);
  const before = counted.at(-2);
  if (before === undefined && !tooEasy) return budget('BUD-2', 'design', 'weekSeconds', last, last);
  const mean = Math.floor((last + (before ?? last)) / 2);
  return budget(tooEasy ? 'AM-21' : 'BUD-2', 'design', 'weekSeconds', mean, grown(mean, tooEasy ? 130 : 120, 180));
}

/** BUD-3: work seconds of one pattern in the coming week, from the last counted week. */
export const patternLimit = (lastCounted: number | undefined): Budget =>
  budget(
    'BUD-3',
    'design',
    'patternSeconds',
    lastCounted ?? 0,
    lastCounted === undefined ? Number.POSITIVE_INFINITY : grown(lastCounted, 125, 60),
  );

/** BUD-4: how many exercises may progress in one session. */
export const breadthLimit = (strengthSlots: number): Budget =>
  budget('BUD-4', 'design', 'progressing', strengthSlots, Math.ceil(strengthSlots / 2));

/** BUD-5: walking minutes of the coming week, from the last one. */
export const walkLimit = (lastWeekMinutes: number | undefined): Budget =>
  budget(
    'BUD-5',
    'pocovi2024',
    'walkMinutes',
    lastWeekMinutes ?? 0,
    lastWeekMinutes === undefined ? Number.POSITIVE_INFINITY : grown(lastWeekMinutes, 120, 15),
  );
