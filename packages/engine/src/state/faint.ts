// An exercise that somebody felt faint or dizzy with stays out of the plan until a clinician has looked at it. Source: AM-10.
import type { ExerciseId, LocalDate, RuleId } from '../vocabulary.ts';
import type { CoachState } from './state.ts';

/** No day ends it, only a clinician's word. */
export const UNTIL_CLEARED: LocalDate = '9999-12-31';
/** What a clinician's word names. */
const RULE: RuleId = 'AM-10';

/** True while this exercise waits for a clinician. */
export const isOutUntilCleared = ({ removed }: CoachState, id: string): boolean => removed[id] === UNTIL_CLEARED;
/** True while some exercise waits for a clinician. */
export const waitsForClinician = (state: CoachState): boolean => Object.keys(state.removed).some((id) => isOutUntilCleared(state, id));

/**
 * Takes out what was done when the session ended: of the set in hand, what was done is told before the stop. Quiet breathing is never taken
 * out: it is what stays where nothing else is open (I-38).
 */
export function takeOutFaint(state: CoachState, done: ExerciseId): void {
  state.removed[done] = UNTIL_CLEARED;
  delete state.setAside[done];
  // The verdict says so from now on.
  state.memo = undefined;
}

/** A clinician has looked at it: all that waited comes back. */
export function clearFaint(state: CoachState, rule: RuleId): void {
  if (rule !== RULE) return;
  for (const id of Object.keys(state.removed)) if (isOutUntilCleared(state, id)) delete state.removed[id];
  state.memo = undefined;
}
