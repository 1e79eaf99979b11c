// What the bundle is made from, besides what every export is made from.
import type { CoachState } from '@plumbline/engine';
import type { Phrases } from '@plumbline/library';
import type { Reported } from '../report/write-report.ts';

export interface FhirRequest extends Reported {
  readonly state: Pick<CoachState, 'person' | 'activities'>;
  readonly phrases: Phrases;
}
