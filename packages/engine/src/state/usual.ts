import { usualPain } from '../progress/pain-light.ts';
import type { CoachState } from './state.ts';

/** Of all the ratings before sessions usual pain reads the newest five, of all the weeks the first two and the newest. */
const RATINGS = 5;
const FIRST_WEEKS = 2;

/** The person's usual pain before a session, 0 to 10. Source: rule book 4.4, AM-04. */
export function usualOf(state: CoachState): number {
  const { pres, weekly: weeks } = state;
  const { painAvg, painNow } = state.person.assessment;
  const onboarding = painAvg ?? painNow;
  const pre: number[] = [];
  const weekly: number[] = [];
  // By loops, because this is asked four times a session.
  for (let at = Math.max(0, pres.length - RATINGS); at < pres.length; at++) pre.push((pres[at] as CoachState['pres'][number]).pre);
  for (let at = 0; at < weeks.length; at++)
    if (at < FIRST_WEEKS || at === weeks.length - 1) weekly.push((weeks[at] as CoachState['weekly'][number]).painAvg);
  return usualPain({ pre, weekly, onboarding });
}
