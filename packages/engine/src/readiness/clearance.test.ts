import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import type { Answers, Clearance, Condition, Person } from '../person.ts';
import { clearanceDays, isInDate, keptClearances } from './clearance.ts';
import { calmAnswers } from './questions.ts';
import { readiness } from './verdict.ts';

const on = '2026-11-22';
const cleared = (rule: string, day: string = on): Clearance => ({ rule, byRole: 'physiotherapist', on: day });
const person = (answers: Answers, clearances: readonly Clearance[], answeredOn = on, conditions: readonly Condition[] = []): Person => ({
  format: 'plumbline-person/1',
  answeredOn,
  answers: { ...calmAnswers, ...answers },
  conditions,
  clearances,
  profile: { birthYear: 1978, kit: [], minutes: 20, daysPerWeek: 3, floor: 'yes', goals: [], optIn: [] },
  assessment: { painNow: 3, painAvg: 3, painWorst: 4, durationWeeks: 30 },
});
const outcome = (...given: Parameters<typeof person>): string => {
  const verdict = readiness(person(...given), on);
  return [verdict.outcome, verdict.urgency].filter(Boolean).join(' ');
};

test('a clearance lasts 90 days, its own day included', () => {
  expect(clearanceDays).toBe(90);
  expect(isInDate(cleared('B15'), on)).toBe(true);
  expect(isInDate(cleared('B15', addDays(on, -89)), on)).toBe(true);
  expect(isInDate(cleared('B15', addDays(on, -90)), on)).toBe(false);
  expect(isInDate(cleared('B15', addDays(on, 1)), on)).toBe(false);
  expect(isInDate(cleared('B15', 'soon'), on)).toBe(false);
});

describe('a clearance', () => {
  test('lowers its own clinician rule to gentle, and the reason says so', () => {
    const verdict = readiness(person({ B15: 'yes' }, [cleared('B15')]), on);
    expect(verdict.outcome).toBe('gentle');
    expect(verdict).not.toHaveProperty('urgency');
    expect(verdict.because).toStrictEqual([{ rule: 'B15', source: 'design', answer: 'B15', field: 'level', was: 2, now: 1 }]);
  });
  test('lowers no other rule', () => {
    expect(outcome({ B15: 'yes' }, [cleared('B2')])).toBe('clinician routine');
    expect(outcome({ B15: 'yes', B2: 'yes' }, [cleared('B2')])).toBe('clinician routine');
    expect(outcome({ B15: 'yes', B2: 'yes' }, [cleared('B2'), cleared('B15')])).toBe('gentle');
  });
  test('is over after 90 days', () => {
    expect(outcome({ B15: 'yes' }, [cleared('B15', addDays(on, -89))], addDays(on, -100))).toBe('gentle');
    expect(outcome({ B15: 'yes' }, [cleared('B15', addDays(on, -90))], addDays(on, -100))).toBe('clinician routine');
  });
  test('raises nothing that is gentle already', () => {
    expect(readiness(person({ B20: 'yes' }, [cleared('B20')]), on).because[0]).not.toHaveProperty('was');
  });
  test('never lowers an emergency', () => {
    expect(outcome({ A9: 'yes' }, [cleared('A9')])).toBe('emergency');
    expect(outcome({ A1: 'yes' }, [cleared('A1')])).toBe('emergency');
  });
  test('lowers a long assessed A1', () => {
    const long: Answers = { A1: 'yes', 'A1.new': 'no', 'A1.year': 'no', 'A1.long': 'yes', 'A1.worse': 'no', 'A1.seen': 'yes' };
    expect(outcome(long, [])).toBe('clinician today');
    expect(outcome(long, [cleared('A1')])).toBe('gentle');
    expect(outcome(long, [cleared('A1', addDays(on, -5))])).toBe('gentle');
  });
  test('does not reach under 18', () => {
    const child = { ...person({}, [cleared('B22')]), profile: { ...person({}, []).profile, birthYear: 2010 } };
    expect(readiness({ ...child, assessment: {} }, on).outcome).toBe('clinician');
  });
  test('does not shorten the first weeks after surgery, and serves from then on', () => {
    const surgery = (condition: 'DISC_SURG' | 'FUSION', weeks: number): Condition[] => [{ condition, since: on, detail: { weeks } }];
    expect(outcome({ B12: 'yes' }, [cleared('DISC_SURG')], on, surgery('DISC_SURG', 5))).toBe('clinician soon');
    expect(outcome({ B12: 'yes' }, [cleared('DISC_SURG')], on, surgery('DISC_SURG', 6))).toBe('gentle');
    expect(outcome({ B12: 'yes' }, [cleared('FUSION')], on, surgery('FUSION', 11))).toBe('clinician soon');
    expect(outcome({ B12: 'yes' }, [cleared('FUSION')], on, surgery('FUSION', 12))).toBe('gentle');
  });
  test('older than the answers knows nothing of a thing of the moment', () => {
    const acute: readonly Answers[] = [
      { A8: 'yes', 'A8.seen': 'no', 'A8.cannotWalk': 'no' },
      { A10: 'yes', 'A10.now': 'no' },
      { A11: 'yes', 'A11.unwell': 'no' },
      { B6: 'yes', 'B6.sudden': 'yes' },
      { 'B8.eye': 'yes' },
      { 'B11.systolic': 185 },
      { B16: 'yes' },
    ];
    for (const answers of acute) {
      const rule = readiness(person(answers, []), on).because[0]?.rule ?? '';
      expect([rule, outcome(answers, [cleared(rule)])]).toEqual([rule, 'gentle']);
      expect([rule, outcome(answers, [cleared(rule, addDays(on, -1))])]).not.toEqual([rule, 'gentle']);
      expect([rule, outcome(answers, [cleared(rule, addDays(on, -1))], addDays(on, -1))]).toEqual([rule, 'gentle']);
    }
  });
  test('is ended by a newer trigger that is not cleared', () => {
    const both: Answers = { B15: 'yes', B2: 'yes' };
    const reasons = (answeredOn: string) =>
      readiness(person(both, [cleared('B2', addDays(on, -5))], answeredOn), on).because.map(({ rule, now }) => `${rule}:${now}`);
    expect(reasons(on)).toEqual(['B2:3', 'B15:2']);
    expect(reasons(addDays(on, -5))).toEqual(['B15:2', 'B2:1']);
    expect(readiness(person({ A9: 'yes', B2: 'yes' }, [cleared('B2', addDays(on, -5))]), on).because.map(({ now }) => now)).toEqual([5, 3]);
  });
  test('outlives a newer answer that starts gently, and newer answers that say the same', () => {
    expect(outcome({ B15: 'yes', B20: 'yes' }, [cleared('B15', addDays(on, -5))])).toBe('gentle');
    expect(outcome({ B15: 'yes' }, [cleared('B15', addDays(on, -5))])).toBe('gentle');
  });
  test('with an unreadable day of answers serves only where nothing stays open', () => {
    expect(outcome({ B15: 'yes' }, [cleared('B15')], '')).toBe('gentle');
    expect(outcome({ B16: 'yes' }, [cleared('B16')], '')).toBe('clinician today');
  });
});

describe('kept clearances', () => {
  const before = person({ B15: 'yes' }, [cleared('B15')]);
  const kept = (answers: Answers): number => keptClearances(before, person(answers, []), on).length;
  test('stay when the answers stay, or get better', () => {
    expect(kept({ B15: 'yes' })).toBe(1);
    expect(kept({ B15: 'no' })).toBe(1);
  });
  test('all end when a rule of block A or B fires anew', () => {
    expect(kept({ B15: 'yes', B20: 'yes' })).toBe(0);
    expect(kept({ B15: 'yes', A9: 'yes' })).toBe(0);
    expect(kept({ B15: 'no', B2: 'yes' })).toBe(0);
  });
  test('all end when one fires more strongly', () => {
    const b3 = person({ B3: 'yes' }, [cleared('B15')]);
    expect(keptClearances(b3, person({ B3: 'yes' }, []), on)).toHaveLength(1);
    expect(keptClearances(b3, person({ B3: 'yes', A11: 'yes', 'A11.unwell': 'no' }, []), on)).toHaveLength(0);
    const steady = person({ B6: 'yes', 'B6.sudden': 'no' }, [cleared('B15')]);
    expect(keptClearances(steady, steady, on)).toHaveLength(1);
    expect(keptClearances(steady, person({ B6: 'yes', 'B6.sudden': 'yes' }, []), on)).toHaveLength(0);
    const bone = person({ B6: 'yes', 'B6.sudden': 'yes' }, [cleared('B15')]);
    expect(keptClearances(bone, bone, on)).toHaveLength(1);
    const strong = person({ B17: 'yes', B3: 'yes' }, [cleared('B17')]);
    expect(keptClearances(strong, person({ B17: 'yes' }, []), on)).toHaveLength(1);
  });
  test('are not touched by pages and by function', () => {
    expect(kept({ B15: 'yes', F1: 'no', F3: 'yes' })).toBe(1);
    const young = (a: Answers): Person => ({ ...person(a, [cleared('B15')]), assessment: { durationWeeks: 30, onsetAge: 40 } });
    expect(keptClearances(young({}), young({ 'B8.night': 'yes', 'B8.buttock': 'yes', 'B8.nsaid': 'yes' }), on)).toHaveLength(1);
  });
  test('are not touched by a condition that starts gently', () => {
    expect(keptClearances(before, person({ B15: 'yes' }, [], on, [{ condition: 'NEURO', since: on }]), on)).toHaveLength(1);
  });
});
