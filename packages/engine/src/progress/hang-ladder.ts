// The four-grip hang series made reachable: steps, what each holds, and what opens the next. Source: rule book 4.7, S000.
import type { Because } from '../reasoning.ts';
import type { ExerciseId, Need } from '../vocabulary.ts';

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

/** The full set: seconds a grip, the overhand ceiling, and the minutes it needs. Rests are the doses' own. */
export const fullSet = { secondsAGrip: 60, ceilingSeconds: 120, sessionMinutes: 30 } as const;

/** Hang days a week: 5 with the feet supported at level 1, else 3 that do not follow each other. Source: rule book 4.3. */
export const hangDaysMax = (step: HangStepId, level: 1 | 2 | 3): 3 | 5 => (step === 'H1' && level === 1 ? 5 : 3);

type Climbable = 'H1' | 'H2' | 'H3' | 'H4';
export interface HangState {
  /** H0: shoulder test passed, no condition against it, a stable bar and a way down. */
  readonly gate: boolean;
  /** The cap on the `hang` axis today. */
  readonly hangCap: number;
  readonly need: Need;
  /** Green exposures at the unlocking dose or more, by step (both ways of the mixed grip for H3). */
  readonly greens: Readonly<Record<Climbable, number>>;
  /** Longest overhand hold that was green, seconds. */
  readonly overhandSeconds: number;
  /** Minutes a session, and whether the hang stands alone. */
  readonly minutes: number;
  readonly standAlone: boolean;
}

/** True when an exposure reached what its step asks. For the mixed grip pass the shorter way. */
export const unlocks = (step: Climbable, sets: number, seconds: number): boolean => {
  const ask = hangLadder[step].unlock;
  return ask !== null && sets >= ask.sets && seconds >= ask.seconds;
};

const climb: readonly Climbable[] = ['H1', 'H2', 'H3', 'H4'];
const above = { H1: 'H2', H2: 'H3', H3: 'H4', H4: 'H5' } as const;

function earned({ gate, need, greens, overhandSeconds, minutes, standAlone }: HangState): HangStepId {
  if (!gate) return 'H0';
  for (const step of climb) if (greens[step] < need) return step;
  return overhandSeconds >= fullSet.secondsAGrip && (minutes >= fullSet.sessionMinutes || standAlone) ? 'H6' : 'H5';
}

const below: Readonly<Record<HangStepId, HangStepId>> = { H0: 'H0', H1: 'H0', H2: 'H1', H3: 'H1', H4: 'H1', H5: 'H4', H6: 'H4' };

/** The highest step that was earned and the caps allow. */
export function hangStep(state: HangState): { readonly step: HangStep; readonly because: readonly Because[] } {
  const wanted = earned(state);
  let id = wanted;
  while (hangLadder[id].hang > state.hangCap) id = below[id];
  const capped = id !== wanted;
  return {
    step: hangLadder[id],
    because: [{ rule: id, source: capped || id === 'H0' ? 'design' : 's000', field: capped ? 'caps.hang' : 'hang' }],
  };
}

/** The step that one more earned unlock would open; itself at H5 and above. */
export const nextHangStep = (id: HangStepId): HangStepId => (id === 'H0' ? 'H1' : id === 'H5' || id === 'H6' ? id : above[id]);
