// Activities that the person named, as the plan names them: by their own words, with the numbers of its first day. Source: rule book 4.8, AM-19.
import type { Plan } from '../reasoning.ts';
import { quotasOn } from '../state/quotas-on.ts';
import type { CoachState } from '../state/state.ts';
import type { LocalDate } from '../vocabulary.ts';

/** Nothing at all where none is on its way back: a plan without quotas stays as it was, byte for byte. */
export function planQuotas(state: CoachState, from: LocalDate): Pick<Plan, 'quotas'> {
  const quotas = quotasOn(state, from).map(({ hold: _, share: __, ...quota }) => quota);
  return quotas.length === 0 ? {} : { quotas };
}

/** A sport that comes back by quotas has no slot of the session beside them. Source: AM-19 (kept, or returned by quotas). */
export function isBackByQuota({ activities, quotas, person }: CoachState): boolean {
  const sport = person.assessment.sport?.trim().toLowerCase();
  if (sport === undefined || quotas === undefined) return false;
  return quotas.some(({ activity }) => activities[activity]?.trim().toLowerCase() === sport);
}
