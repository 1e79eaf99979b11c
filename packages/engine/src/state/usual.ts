import { usualPain } from '../progress/pain-light.ts';
import type { CoachState } from './state.ts';

/** Of all the weeks, usual pain reads the first two and the newest. */
const firstAndNewest = <T>(weeks: readonly T[]): readonly T[] => (weeks.length <= 3 ? weeks : [...weeks.slice(0, 2), ...weeks.slice(-1)]);

/** The person's usual pain before a session, 0 to 10. Source: rule book 4.4, AM-04. */
export function usualOf(state: CoachState): number {
  const { painAvg, painNow } = state.person.assessment;
  const onboarding = painAvg ?? painNow;
  return usualPain({
    pre: state.pres.slice(-5).map((p) => p.pre),
    weekly: firstAndNewest(state.weekly).map((w) => w.painAvg),
    ...(onboarding === undefined ? {} : { onboarding }),
  });
}
