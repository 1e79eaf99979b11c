// What the bundle is made from, besides what every export is made from.
import type { CoachState, Item } from '@plumbline/engine';
import type { Phrases } from '@plumbline/library';
import type { Reported } from '../report/write-report.ts';

/** What a trainer wrote, where a program of theirs leads the plan. */
export interface TrainerNotes {
  readonly name: string | undefined;
  /** For the whole program. */
  readonly notes: readonly string[];
  /** For the exercise in this place. */
  readonly noteOf: (item: Pick<Item, 'slot' | 'exercise'>) => string | undefined;
}
export interface FhirRequest extends Reported {
  readonly state: Pick<CoachState, 'person' | 'activities'>;
  readonly phrases: Phrases;
  readonly trainer?: TrainerNotes | undefined;
}
