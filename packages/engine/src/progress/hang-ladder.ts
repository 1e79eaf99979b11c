// The four-grip hang series made reachable: steps, what each holds, and what opens the next. Source: rule book 4.7, S000.
import type { ExerciseId } from '../vocabulary.ts';

export type HangStepId = 'H0' | 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6';
export interface HangStep {
  readonly id: HangStepId;
  /** What is hung, in order; the mixed grip stands twice, once each way, always both (I-29). */
  readonly exercises: readonly ExerciseId[];
  /** Stress on the `hang` axis. */
  readonly hang: 0 | 1 | 2 | 3;
  /** Dose that, done green `need` times, opens the next step; null where nothing is asked. */
  readonly unlock: { readonly sets: number; readonly seconds: number } | null;
}

const overhand = 'passive-hang-pronated';
const mixed = 'passive-hang-mixed';
const underhand = 'passive-hang-supinated';
const active = 'active-hang';

export const hangLadder: Readonly<Record<HangStepId, HangStep>> = {
  H0: { id: 'H0', exercises: [], hang: 0, unlock: null },
  H1: { id: 'H1', exercises: ['supported-hang'], hang: 1, unlock: { sets: 3, seconds: 20 } },
  H2: { id: 'H2', exercises: [overhand], hang: 2, unlock: { sets: 2, seconds: 30 } },
  H3: { id: 'H3', exercises: [overhand, mixed, mixed], hang: 2, unlock: { sets: 2, seconds: 30 } },
  H4: { id: 'H4', exercises: [overhand, mixed, mixed, underhand], hang: 2, unlock: { sets: 2, seconds: 30 } },
  H5: { id: 'H5', exercises: [overhand, mixed, mixed, underhand, active], hang: 3, unlock: null },
  H6: { id: 'H6', exercises: [overhand, mixed, mixed, underhand, active], hang: 3, unlock: null },
};

type Climbable = 'H1' | 'H2' | 'H3' | 'H4';
/** True when an exposure reached what its step asks. For the mixed grip pass the shorter way. */
export const unlocks = (step: Climbable, sets: number, seconds: number): boolean => {
  const ask = hangLadder[step].unlock;
  return ask !== null && sets >= ask.sets && seconds >= ask.seconds;
};
