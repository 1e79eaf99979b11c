import { usualPain } from '../progress/pain-light.ts';
import type { CoachState } from './state.ts';

/** The person's usual pain before a session, 0 to 10. Source: rule book 4.4, AM-04. */
export function usualOf(state: CoachState): number {
  const { painAvg, painNow } = state.person.assessment;
  const onboarding = painAvg ?? painNow;
  return usualPain({
    pre: state.pres.slice(-5).map((p) => p.pre),
    weekly: state.weekly.map((w) => w.painAvg),
    ...(onboarding === undefined ? {} : { onboarding }),
  });
}
