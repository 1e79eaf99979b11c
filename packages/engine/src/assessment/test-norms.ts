// Figures of other people, shown only to those who ask for them, never in red and never as a verdict.

import type { SourceId } from '../sources.ts';
import type { SelfTestId } from '../vocabulary.ts';

/** One band of ages, both ends included; numbers in the test's own unit. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
  readonly male: number;
  readonly female: number;
}
export interface Norms {
  /** `low`: below it is less than most of that age manage. `mean`: the average. */
  readonly kind: 'low' | 'mean';
  readonly bands: readonly AgeBand[];
  readonly source: SourceId;
}
const band = (from: number, to: number, male: number, female = male): AgeBand => ({ from, to, male, female });

/** Only where a figure for the general public exists; T2 to T4 were measured in young athletes and are left out. Source: rule book 2.5. */
export const testNorms: Readonly<Partial<Record<SelfTestId, Norms>>> = {
  T1: {
    kind: 'low',
    source: 'riklijones1999',
    bands: [
      band(60, 64, 14, 12),
      band(65, 69, 12, 11),
      band(70, 74, 12, 10),
      band(75, 79, 11, 10),
      band(80, 84, 10, 9),
      band(85, 89, 8, 8),
      band(90, 94, 7, 4),
    ],
  },
  T11: {
    kind: 'mean',
    source: 'springer2007',
    bands: [band(18, 39, 43), band(40, 49, 40), band(50, 59, 37), band(60, 69, 27), band(70, 79, 15), band(80, 120, 6)],
  },
};

/** The figure for an age, or undefined where none is known: then only one's own baseline counts. */
export const normFor = (test: SelfTestId, age: number): AgeBand | undefined =>
  testNorms[test]?.bands.find(({ from, to }) => age >= from && age <= to);
