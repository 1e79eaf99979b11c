// Keeps a week's strength work near the weeks before it: sets come off the least valuable first, never on. Source: BUD-2, BUD-3, rule book 5.5.
import { withSets } from '../dose.ts';
import type { Dose } from '../exercise.ts';
import { patternLimit, weekLimit } from '../progress/budgets.ts';
import { scaleDose } from '../progress/scale.ts';
import { workSeconds } from '../progress/work.ts';
import type { Because } from '../reasoning.ts';
import type { WeekTotal } from '../state/state.ts';
import { type Pattern, strengthPatterns } from '../vocabulary.ts';
import { atMost } from './dose-brakes.ts';
import { type Draft, whyEach, withDose } from './draft.ts';

/** Strength seconds of weeks that count, oldest first, and by pattern of the last of them. */
export interface Volume {
  readonly total: number;
  readonly secondsOf: (pattern: Pattern) => number;
}
export interface WeekBudget {
  readonly limit: number;
  readonly because: Because;
  readonly patternLimitOf: (pattern: Pattern) => number;
}
const strength = new Set<string>(strengthPatterns);
export const isStrength = (pattern: Pattern): boolean => strength.has(pattern);
export const strengthSeconds = ({ exercise, dose }: Pick<Draft, 'exercise' | 'dose'>): number =>
  isStrength(exercise.pattern) ? workSeconds(exercise, dose) : 0;

/** A week of the log as volume; undefined where it does not count (flare, lighter week, less than half done). */
export function countedVolume(week: WeekTotal): Volume | undefined {
  if (week.special || week.prescribed === 0 || week.workSeconds * 2 < week.prescribed) return undefined;
  let total = 0;
  for (const pattern of strengthPatterns) total += week.byPattern[pattern] ?? 0;
  return { total, secondsOf: (pattern) => (strength.has(pattern) ? (week.byPattern[pattern] ?? 0) : 0) };
}

/** How many of the counted weeks a budget looks at, the last ones. */
export const BUDGET_WEEKS = 2;
export function budgetAfter(counted: readonly Volume[]): WeekBudget {
  const { limit, because } = weekLimit(counted.map((v) => v.total));
  const last = counted.at(-1);
  return {
    limit,
    because,
    patternLimitOf: (pattern) => {
      const before = last?.secondsOf(pattern) ?? 0;
      return before > 0 ? patternLimit(before).limit : Number.POSITIVE_INFINITY;
    },
  };
}

/** What of the budget this week has used. */
export interface Used {
  total: number;
  /** Patterns that the budget turned away. */
  readonly refused: Set<Pattern>;
  readonly byPattern: Map<Pattern, number>;
}
/** What a week has used, as a past that others may grow from. */
export const volumeOf = ({ total, byPattern }: Used): Volume => ({ total, secondsOf: (pattern) => byPattern.get(pattern) ?? 0 });
export const nothingUsed = (): Used => ({ total: 0, byPattern: new Map(), refused: new Set() });
export function use(used: Used, pattern: Pattern, seconds: number): void {
  used.total += seconds;
  used.byPattern.set(pattern, (used.byPattern.get(pattern) ?? 0) + seconds);
}

export interface WithinBudget {
  readonly kept: readonly Draft[];
  readonly dropped: readonly Draft[];
}

/**
 * `drafts` by value. From the least valuable up, what would grow today waits, as far as the week needs it; then each gives back sets, then
 * length, until the week fits; what cannot be shortened is left out. `stood` is where an exercise stood the last time.
 */
export function withinBudget(
  drafts: readonly Draft[],
  budget: WeekBudget,
  used: Used,
  stood: (draft: Draft) => Dose | undefined = () => undefined,
): WithinBudget {
  if (
    budget.limit === Number.POSITIVE_INFINITY &&
    used.byPattern.size === 0 &&
    drafts.every((d) => budget.patternLimitOf(d.exercise.pattern) === Number.POSITIVE_INFINITY)
  ) {
    return { kept: drafts, dropped: [] };
  }
  const kept: (Draft | undefined)[] = [...drafts];
  const dropped: Draft[] = [];
  const seconds = drafts.map(strengthSeconds);
  const over = (pattern: Pattern): number => {
    let total = used.total;
    let same = used.byPattern.get(pattern) ?? 0;
    for (let i = 0; i < kept.length; i++) {
      total += seconds[i] as number;
      if (kept[i]?.exercise.pattern === pattern) same += seconds[i] as number;
    }
    return Math.max(total - budget.limit, same - budget.patternLimitOf(pattern));
  };
  const change = (i: number, draft: Draft, eased: Draft | undefined): void => {
    kept[i] = eased && withDose(eased, eased.dose, [...eased.because, ...whyEach(budget.because, draft.dose, eased.dose)]);
    seconds[i] = eased ? strengthSeconds(eased) : 0;
  };
  for (let i = kept.length - 1; i >= 0; i--) {
    const draft = kept[i];
    const before = draft && isStrength(draft.exercise.pattern) && over(draft.exercise.pattern) > 0 ? stood(draft) : undefined;
    if (!draft || !before) continue;
    const held = withDose(draft, withoutGrowth(draft.dose, before));
    if (strengthSeconds(held) < strengthSeconds(draft)) change(i, draft, held);
  }
  for (let i = kept.length - 1; i >= 0; i--) {
    const draft = kept[i];
    if (!draft || !isStrength(draft.exercise.pattern)) continue;
    const tooMuch = over(draft.exercise.pattern);
    if (tooMuch <= 0) continue;
    const eased = giveBack(draft, tooMuch);
    change(i, draft, eased);
    if (!eased) dropped.push(draft);
  }
  return { kept: kept.filter((d) => d !== undefined), dropped };
}

/** The dose as it stood before, where it is the bigger one; a set more goes together with the repetitions that made room for it. */
function withoutGrowth(dose: Dose, before: Dose): Dose {
  const { sets, reps } = before;
  const addedSet = dose.sets > sets && dose.reps !== undefined && reps !== undefined && dose.reps < reps;
  return addedSet && dose.kg === before.kg ? { ...dose, sets, reps } : atMost(dose, before);
}

/** The draft with at least `seconds` less work, or as little as a third of it; undefined where even that is not enough. */
function giveBack(draft: Draft, seconds: number): Draft | undefined {
  const before = strengthSeconds(draft);
  for (let sets = draft.dose.sets - 1; sets >= 1; sets--) {
    const less = withDose(draft, withSets(draft.dose, sets));
    if (before - strengthSeconds(less) >= seconds) return less;
  }
  const one = withSets(draft.dose, 1);
  for (const percent of [80, 60, 40]) {
    const less = withDose(draft, scaleDose(one, percent));
    if (before - strengthSeconds(less) >= seconds) return less;
  }
  return undefined;
}
