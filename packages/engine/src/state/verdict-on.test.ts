import { describe, expect, test } from 'vitest';
import type { Person } from '../person.ts';
import { calmAnswers } from '../readiness/questions.ts';
import { emptyState } from './state.ts';
import { verdictOn } from './verdict-on.ts';

const on = '2026-11-22';
const person: Person = {
  format: 'plumbline-person/1',
  answeredOn: on,
  answers: { ...calmAnswers, B15: 'yes' },
  conditions: [],
  clearances: [],
  profile: { birthYear: 1978, kit: [], minutes: 20, daysPerWeek: 3, floor: 'yes', goals: [], optIn: [] },
  assessment: { painNow: 3, painAvg: 3, painWorst: 4, durationWeeks: 30 },
};
const stateOf = (one: Person) => ({ ...emptyState(), person: one });

describe('the verdict that is kept from day to day', () => {
  test('stays the same object where only the day of the answers moved', () => {
    const state = stateOf(person);
    const first = verdictOn(state, on).verdict;
    state.person = { ...person, answeredOn: '2026-11-29' };
    expect(verdictOn(state, '2026-11-29').verdict).toBe(first);
  });
  test('is made again when a clearance comes or goes', () => {
    const cleared = { ...person, clearances: [{ rule: 'B15', byRole: 'doctor', on } as const] };
    const state = stateOf(person);
    expect(verdictOn(state, on).verdict.outcome).toBe('clinician');
    state.person = cleared;
    expect(verdictOn(state, on).verdict.outcome).toBe('gentle');
    state.person = { ...cleared, clearances: [] };
    expect(verdictOn(state, on).verdict.outcome).toBe('clinician');
  });
  test('is made again when answers, profile or an emergency change', () => {
    const state = stateOf({ ...person, answers: calmAnswers });
    expect(verdictOn(state, on).verdict.outcome).toBe('go');
    state.person = person;
    expect(verdictOn(state, on).verdict.outcome).toBe('clinician');
    state.person = { ...person, answers: calmAnswers, profile: { ...person.profile, birthYear: 2012 } };
    expect(verdictOn(state, on).verdict.outcome).toBe('clinician');
    state.person = { ...person, answers: calmAnswers };
    state.screens = { ...state.screens, emergencyOn: on };
    expect(verdictOn(state, on).verdict.outcome).toBe('emergency');
  });
});
