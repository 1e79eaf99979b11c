// Collects what the readiness rules say and keeps the highest. Source: rule book 1.1 and 1.3.
import { toDayNumber } from '../dates.ts';
import type { Clearance, Person } from '../person.ts';
import type { ClinicianTag, Outcome } from '../reasoning.ts';
import type { Burdens } from './burdens.ts';

/** A clearance holds for this many days, its own included. Source: rule book 1.3. */
export const CLEARANCE_DAYS = 90;
const order: readonly Outcome[] = ['go', 'gentle', 'clinician', 'emergency'];
export const rankOf = (outcome: Outcome): number => order.indexOf(outcome);

/** What a day's rules say so far. `walking`: may still walk and breathe under a clinician outcome. */
export interface Tally {
  readonly person: Person;
  readonly burdens: Burdens;
  readonly day: number;
  outcome: Outcome;
  rule: string;
  walking: boolean;
  /** A clinician rule whose clearance has run out. */
  expired: string | undefined;
}

export function raise(tally: Tally, outcome: Outcome, rule: string): void {
  if (rankOf(outcome) <= rankOf(tally.outcome)) return;
  tally.outcome = outcome;
  tally.rule = rule;
}

const runsOn = (clearance: Clearance, day: number): boolean => {
  const age = day - toDayNumber(clearance.on);
  return age >= 0 && age < CLEARANCE_DAYS;
};

/** Stops walking too. Source: settled, rules made codable 2. */
const stopsWalking: readonly ClinicianTag[] = ['chest', 'neuro', 'infection', 'fracture'];

/** A clinician rule: lowered to gentle by a running clearance of that rule, under any of the names it goes by. */
export function needsClinician(tally: Tally, names: readonly string[], tag: ClinicianTag, urgency: 'today' | 'later'): void {
  const rule = names.join(' ');
  const own = tally.person.clearances.filter((clearance) => names.includes(clearance.rule));
  if (own.some((clearance) => runsOn(clearance, tally.day))) {
    raise(tally, 'gentle', rule);
    return;
  }
  if (own.length > 0) tally.expired = rule;
  raise(tally, 'clinician', rule);
  if (urgency === 'today' || stopsWalking.includes(tag)) tally.walking = false;
}
