// One planned item on its way through the rules: a dose, a floor for effort, and the reasons so far.
import type { Dose, Exercise } from '../exercise.ts';
import type { Because } from '../reasoning.ts';
import type { SlotId } from '../vocabulary.ts';

export interface Draft {
  readonly slot: SlotId;
  readonly role: 'warm-up' | 'main' | 'cool-down';
  readonly exercise: Exercise;
  readonly index: number;
  readonly dose: Dose;
  readonly rirMin: number;
  readonly because: readonly Because[];
  /** A further member of a series, whose grip the first one has counted. */
  readonly sharesGrip?: true;
}

export const because = (draft: Draft, reason: Because, dose: Dose = draft.dose, rirMin: number = draft.rirMin): Draft => ({
  ...draft,
  dose,
  rirMin,
  because: [...draft.because, reason],
});

const numbers = ['sets', 'reps', 'seconds', 'metres', 'kg'] as const;
/** One reason for each number of a dose that it moved, from what to what. */
export const whyEach = (reason: Pick<Because, 'rule' | 'source'>, before: Dose, after: Dose): Because[] =>
  numbers.flatMap((field) => {
    const [was, now] = [before[field], after[field]];
    return was === undefined || now === undefined || was === now ? [] : [{ ...reason, field, was, now }];
  });
