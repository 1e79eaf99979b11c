// What a day was found to be, kept beside the state: a cache, never a fact.
import type { LimitsHistory } from '../limits/limits.ts';
import type { Assessment, Person, Profile } from '../person.ts';
import type { Catalog } from '../planner/catalog.ts';
import type { Pool } from '../planner/pool.ts';
import type { Limits, Outcome, Verdict } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { CoachState } from './state.ts';

export interface DayMemo {
  readonly on: LocalDate;
  readonly person: Person;
  /** The level that an emergency of before still holds. */
  readonly lock: Outcome | undefined;
  readonly rescreens: CoachState['rescreens'];
  readonly verdict: Verdict;
  readonly mayPlan: boolean;
  /** From `on` until the day before `until`, for this person and history. */
  readonly limits?: {
    readonly person: Person;
    readonly on: LocalDate;
    readonly until: LocalDate;
    readonly history: LimitsHistory;
    readonly limits: Limits;
  };
  readonly pool?: { readonly profile: Profile; readonly assessment: Assessment; readonly catalog: Catalog; readonly pool: Pool };
}
