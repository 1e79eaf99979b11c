// A second, compact reading of who may train: it is compared with the verdict a plan carries. Source: rule book 1.1-1.3.
import type { Person } from '../person.ts';
import type { Outcome } from '../reasoning.ts';
import { isAnswered } from './answers.ts';
import { ageOn, mayExpect } from './body.ts';
import type { Burdens } from './burdens.ts';
import { readConditions } from './outcome-conditions.ts';
import { readBlockB } from './outcome-history.ts';
import { readBlockA } from './outcome-now.ts';
import type { Tally } from './tally.ts';

export interface Reading {
  readonly outcome: Outcome;
  /** The rule that decided it, for the detail of a finding. */
  readonly rule: string;
  readonly walking: boolean;
  /** Under 18: education only, nothing clears it (B22, settled 2). */
  readonly minor: boolean;
  readonly expired: string | undefined;
  /** Questions that have to be answered first (I-02). */
  readonly missing: readonly string[];
}

const blockA = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'] as const;
const blockB = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B9', 'B10', 'B12', 'B13', 'B15', 'B16', 'B17', 'B18', 'B19', 'B20', 'B23'];
const VESSELS_FROM_AGE = 60;

/** Questions without which no plan can be made on that day; the birth year stands for B22. Source: I-02 and settled, rules made codable 1. */
export function missingAnswers(person: Person, day: number): readonly string[] {
  const { answers } = person;
  const missing: string[] = [...blockA, ...blockB].filter((id) => !isAnswered(answers, id));
  if (mayExpect(person) && !isAnswered(answers, 'A13')) missing.push('A13');
  if ((ageOn(person, day) ?? 0) >= VESSELS_FROM_AGE && !isAnswered(answers, 'B21')) missing.push('B21');
  if (person.profile.birthYear === undefined) missing.push('B22');
  return missing;
}

/** What the rules say of this person on that day (day number). Pure; never throws. */
export function readOutcome(person: Person, burdens: Burdens, day: number): Reading {
  const tally: Tally = { person, burdens, day, outcome: 'go', rule: 'none', walking: true, expired: undefined };
  readBlockA(tally);
  readBlockB(tally);
  readConditions(tally);
  const minor = (ageOn(person, day) ?? 18) < 18;
  const { outcome, rule, walking, expired } = tally;
  return { outcome, rule, walking, minor, expired, missing: missingAnswers(person, day) };
}
