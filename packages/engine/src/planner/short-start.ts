// A recent injury: two short, gentle weeks to begin with. The person may choose more minutes on any day. Source: rule book 2.3.
import { leansOf } from '../assessment/factors.ts';
import type { Because } from '../reasoning.ts';
import { sizeOf } from '../state/size.ts';
import type { CoachState } from '../state/state.ts';
import type { LocalDate } from '../vocabulary.ts';
import { programWeekOf } from './program-week.ts';

/** As long as the gentle window of 1.6 at the least. Judgement. */
export const GENTLE_WEEKS = 2;
/** The longest session that is proposed in them, minutes. Judgement. */
const SHORT_MINUTES = 15;

export interface ProposedMinutes {
  readonly minutes: number;
  readonly because: readonly Because[];
}

/** How long a session is meant to be on a day of the program that began on `from`, where the person chose nothing else for the day. */
export function proposedMinutes(state: CoachState, from: LocalDate, on: LocalDate): ProposedMinutes {
  const { minutes } = sizeOf(state);
  const isEarly = minutes > SHORT_MINUTES && programWeekOf(from, on) <= GENTLE_WEEKS;
  const lean = isEarly ? leansOf(state.person, on).get('short-sessions') : undefined;
  return lean === undefined
    ? { minutes, because: noReasons }
    : { minutes: SHORT_MINUTES, because: [{ ...lean, was: minutes, now: SHORT_MINUTES }] };
}
const noReasons: readonly Because[] = [];
