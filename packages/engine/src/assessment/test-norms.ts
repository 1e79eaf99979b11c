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
  /** Each figure is what most people of that age reach or pass. */
  readonly bands: readonly AgeBand[];
  readonly source: SourceId;
}
const band = (from: number, to: number, male: number, female: number): AgeBand => ({ from, to, male, female });

/**
 * Only where a sure figure for the general public exists: T2 to T4 were measured in young athletes, and what is known of T11 is uncertain, which
 * nobody is shown as a fact. Source: rule book 0.1, 2.5.
 */
export const testNorms: Readonly<Partial<Record<SelfTestId, Norms>>> = {
  T1: {
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
};

/** The figure for an age, or undefined where none is known: then only one's own baseline counts. */
export const normFor = (test: SelfTestId, age: number): AgeBand | undefined =>
  testNorms[test]?.bands.find(({ from, to }) => age >= from && age <= to);
