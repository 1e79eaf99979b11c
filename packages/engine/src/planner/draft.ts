// One planned item on its way through the rules: a dose, a floor for effort, and the reasons so far.
import type { Dose, Exercise } from '../exercise.ts';
import type { Because } from '../reasoning.ts';
import type { Pattern, SlotId } from '../vocabulary.ts';

export interface Draft {
  readonly slot: SlotId;
  readonly role: 'warm-up' | 'main' | 'cool-down';
  readonly exercise: Exercise;
  readonly index: number;
  readonly dose: Dose;
  readonly rirMin: number;
  readonly because: readonly Because[];
  /** A further member of a series, whose grip the first one has counted. */
  readonly sharesGrip: boolean;
}

/** The same draft with another dose. Field by field, so that all drafts are built alike and read quickly. */
export const withDose = (
  { slot, role, exercise, index, rirMin, because, sharesGrip }: Draft,
  dose: Dose,
  reasons: readonly Because[] = because,
  reserve: number = rirMin,
): Draft => ({ slot, role, exercise, index, dose, rirMin: reserve, because: reasons, sharesGrip });

export const because = (draft: Draft, reason: Because, dose: Dose = draft.dose, rirMin: number = draft.rirMin): Draft =>
  withDose(draft, dose, [...draft.because, reason], rirMin);

/** Small ranks first, and of the same rank as they came. Drafts are few, so this is quicker than sorting them. */
export function byRank(drafts: readonly Draft[], rankOf: (pattern: Pattern) => number): readonly Draft[] {
  const sorted: Draft[] = [];
  const ranks: number[] = [];
  for (const draft of drafts) {
    const rank = rankOf(draft.exercise.pattern);
    let at = sorted.length;
    for (; at > 0 && (ranks[at - 1] as number) > rank; at--) {
      sorted[at] = sorted[at - 1] as Draft;
      ranks[at] = ranks[at - 1] as number;
    }
    sorted[at] = draft;
    ranks[at] = rank;
  }
  return sorted;
}

const numbers = ['sets', 'reps', 'seconds', 'metres', 'kg'] as const;
/** One reason for each number of a dose that it moved, from what to what. */
export function whyEach(reason: Pick<Because, 'rule' | 'source'>, before: Dose, after: Dose): Because[] {
  const reasons: Because[] = [];
  for (const field of numbers) {
    const [was, now] = [before[field], after[field]];
    if (was !== undefined && now !== undefined && was !== now) reasons.push({ ...reason, field, was, now });
  }
  return reasons;
}
