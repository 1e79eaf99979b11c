import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { Person } from '../person.ts';
import type { Limits } from '../reasoning.ts';
import { sources } from '../sources.ts';
import { axes, conditionKeys } from '../vocabulary.ts';
import { admissible } from './admissible.ts';
import {
  anyCondition,
  anyDay,
  anyExercise,
  anyHistory,
  anyPerson,
  calmPerson,
  declares,
  exercise,
  person,
  settled,
  today,
} from './arbitraries.contract.ts';
import { emptyLimitsHistory, type LimitsHistory, limitsFor } from './limits.ts';
import { noLimits } from './meet.ts';

const of = (p: Person, history: LimitsHistory = settled, on = today): Limits => limitsFor(p, on, history);
const week = (programWeek: number, over: Partial<LimitsHistory> = {}): LimitsHistory => ({ ...settled, programWeek, ...over });
const gentleStart = { gentle: { gentleSince: today, greenSinceGentle: 0, triggerHolds: true } };
const rules = (l: Limits, field: string): string[] => l.because.filter((b) => b.field === field).map((b) => b.rule);

describe('limits of a day', () => {
  it('are none for a calm, tested person who is settled in', () => expect(of(calmPerson)).toEqual(noLimits));
  it('start from day one when no history is given', () => {
    expect(limitsFor(calmPerson, today)).toEqual(limitsFor(calmPerson, today, emptyLimitsHistory));
    expect(emptyLimitsHistory).toEqual({
      gentle: { greenSinceGentle: 0, triggerHolds: false },
      directionRaises: { flex: 0, ext: 0, lean: 0, over: 0 },
      programWeek: 1,
      inFirstHour: false,
      hingeMastered: false,
      symptomFreeWeeks: 0,
    });
  });

  it('list each condition once, in the order of the vocabulary, however often it was told', () => {
    const p = person({ conditions: [declares('FALLS'), declares('KNEE'), declares('FALLS')], answers: { B20: 'yes' } });
    expect(of(p).active).toEqual(['KNEE', 'FALLS']);
  });

  it('take the meet of several conditions and name the binding ones', () => {
    const l = of(person({ conditions: [declares('OSTEO'), declares('WRIST'), declares('OSTEO_VF')] }), week(9, { hingeMastered: true }));
    expect(l.caps).toMatchObject({ flex: 1, lean: 1, press: 2, wrist: 1, impact: 1, axial: 2, bal: 2, rot: 1 });
    expect(rules(l, 'caps.lean')).toEqual(['OSTEO_VF']);
    expect(rules(l, 'caps.flex')).toEqual(['OSTEO', 'OSTEO']);
    expect(l.rirMin).toBe(4);
    expect(l.handHoldForBalance).toBe(true);
    expect(l.bannedPatterns).toEqual(['core_flexion']);
  });

  it('keep what a row inherits', () => {
    const pregnant = of(person({ conditions: [declares('PREGNANT', { weeks: 24 })] }));
    expect(pregnant.caps.impact).toBe(1);
    expect(pregnant.need).toBe(3);
    expect(pregnant.active).toEqual(['PREG_2']);
    const girdle = of(person({ conditions: [declares('PREG_PGP')] }));
    expect(girdle.bannedFlags).toEqual(['breathHold', 'cold', 'heat', 'oneLeg', 'prone', 'stepUp', 'supine', 'wideStance']);
    const heart = of(person({ conditions: [declares('CVD')] }));
    expect(heart).toMatchObject({ rirMin: 4, effortMax: 6, restMinSeconds: 60, hangMaxSeconds: 30 });
  });

  it('stop progression under PEM', () => {
    expect(of(person({ conditions: [declares('PEM')] })).progression).toBe(false);
    expect(of(person({ answers: { B18: 'unsure' } })).progression).toBe(false);
  });
});

describe('the hang gate as a cap', () => {
  it('closes without a passed shoulder test', () => {
    const untested = of(person({ assessment: { tests: {} } }));
    expect(untested.caps.hang).toBe(0);
    expect(untested.because).toEqual([{ rule: 'H0', source: 'design', answer: 'T8', field: 'caps.hang', was: 3, now: 0 }]);
  });
  it('leaves little balance work after a one-leg stand under ten seconds, at any age', () => {
    const stood = (left: number) =>
      of({ ...calmPerson, assessment: { ...calmPerson.assessment, tests: { T11: { left, right: 30, on: today } } } });
    expect(stood(9).caps.bal).toBe(1);
    expect(stood(9).because).toContainEqual(expect.objectContaining({ rule: '2.5', field: 'caps.bal', answer: 'T11' }));
    expect(stood(10).caps.bal).toBe(3);
  });
  it('closes for a wrist even when the row alone would allow feet-supported hangs', () => {
    const l = of(person({ conditions: [declares('WRIST')] }));
    expect(l.caps.hang).toBe(0);
    expect(rules(l, 'caps.hang')).toEqual(['H0']);
  });
});

describe('answers that are no condition', () => {
  it('cap effort at 6 for known heart, kidney or metabolic disease', () => {
    expect(of(person({ answers: { B10: 'yes' } }))).toMatchObject({ effortMax: 6, rirMin: 4, active: [] });
    expect(of(person({ answers: { B10: 'no' } })).effortMax).toBe(8);
    expect(of(person({ answers: { B10: 'yes' } })).because).toContainEqual({
      rule: 'B10',
      source: 'riebe2015',
      answer: 'B10',
      field: 'effortMax',
      was: 8,
      now: 6,
    });
  });
  it.each(['F4', 'F5'])('%s denied keeps off the floor', (question) => {
    expect(of(person({ answers: { [question]: 'no' } })).bannedFlags).toEqual(['floor']);
    expect(of(person({ answers: { [question]: 'unsure' } })).bannedFlags).toEqual(['floor']);
    expect(of(person({ answers: { [question]: 'yes' } })).bannedFlags).toEqual([]);
    expect(of(person({ answers: { [question]: 'no' } })).because).toEqual([
      { rule: 'AM-07', source: 'design', answer: question, field: 'flags.floor' },
    ]);
  });
  it('keeps off the floor whom the profile says cannot, and not whom it is hard for', () => {
    expect(of(person({ profile: { floor: 'no' } })).because).toEqual([
      { rule: 'AM-07', source: 'design', answer: 'floor', field: 'flags.floor' },
    ]);
    expect(of(person({ profile: { floor: 'hard' } })).bannedFlags).toEqual([]);
  });
  it('asks three clean sessions of anyone moderately or highly irritable', () => {
    expect(of(person({ assessment: { painWorst: 7, settleMinutes: 60 } })).need).toBe(3);
    expect(of(person({ assessment: { painWorst: 7 } })).need).toBe(2);
    expect(of(person({ assessment: { painWorst: 7, settleMinutes: 60 } })).because).toContainEqual({
      rule: '4.5',
      source: 'design',
      answer: 'irritability',
      field: 'need',
      was: 2,
      now: 3,
    });
    expect(of(person({ assessment: { painWorst: 7, settleMinutes: 60 } })).rirMin).toBe(3);
  });
});

describe('weeks and the gentle start', () => {
  it('leave 4, 3, 2 in reserve, 3 at need 3', () => {
    const trained = person({ assessment: { training: 2 } });
    expect([1, 3, 5].map((w) => of(trained, week(w)).rirMin)).toEqual([4, 3, 2]);
    expect([1, 3, 5].map((w) => of(trained, week(w)).effortMax)).toEqual([6, 7, 8]);
    const older = person({ conditions: [declares('HYPERMOB')], assessment: { training: 2 } });
    expect([1, 3, 5].map((w) => of(older, week(w)).rirMin)).toEqual([4, 3, 3]);
    expect(rules(of(trained, week(1)), 'rirMin')).toEqual(['4.2']);
  });
  it('hold effort to 5 in week one at level 1 or gentle', () => {
    const beginner = person({ assessment: { training: 0, activeMinutes: 0 } });
    expect(of(beginner, week(1))).toMatchObject({ effortMax: 5, rirMin: 5 });
    expect(of(beginner, week(2))).toMatchObject({ effortMax: 6, rirMin: 4 });
    const trained = person({ assessment: { training: 2 } });
    expect(of(trained, week(1, gentleStart)).effortMax).toBe(5);
    expect(rules(of(trained, week(1, gentleStart)), 'effortMax')).toEqual(['AM-16']);
    expect(of(trained, week(1)).effortMax).toBe(6);
  });
  it('narrow to the gentle window and widen after it', () => {
    const inside = of(calmPerson, week(9, gentleStart));
    expect(inside).toMatchObject({ gentle: true, rungMax: 2, need: 3, rirMin: 4, handHoldForBalance: true });
    expect(inside.caps).toMatchObject({
      axial: 1,
      lean: 1,
      hang: 1,
      iso: 2,
      press: 2,
      bal: 2,
      impact: 1,
      neural: 1,
      stretch: 1,
      flex: 2,
      ext: 2,
    });
    const later = of(calmPerson, week(9, { gentle: { gentleSince: addDays(today, -14), greenSinceGentle: 4, triggerHolds: true } }));
    expect(later).toMatchObject({ gentle: true, rungMax: 3, rirMin: 3, need: 3 });
    expect(later.caps).toEqual({ ...noLimits.caps, axial: 2, lean: 2 });
    expect(of(calmPerson, week(9)).gentle).toBe(false);
  });
});

describe('I-04, adding never opens', () => {
  it('a declared condition makes no exercise admissible that was not', () => {
    fc.assert(
      fc.property(
        anyPerson,
        anyCondition,
        anyDay,
        anyHistory,
        fc.array(anyExercise, { minLength: 1, maxLength: 12 }),
        (p, extra, on, h, all) => {
          const before = limitsFor(p, on, h);
          const after = limitsFor({ ...p, conditions: [...p.conditions, extra] }, on, h);
          for (const e of all) if (admissible(e, after)) expect(admissible(e, before)).toBe(true);
          for (const axis of axes) expect(after.caps[axis]).toBeLessThanOrEqual(before.caps[axis]);
          expect(after.rirMin).toBeGreaterThanOrEqual(before.rirMin);
          expect(after.effortMax).toBeLessThanOrEqual(before.effortMax);
          expect(after.need).toBeGreaterThanOrEqual(before.need);
          expect(after.hangMaxSeconds).toBeLessThanOrEqual(before.hangMaxSeconds);
          expect(before.progression || !after.progression).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
  it('a symptom or history answered yes makes no exercise admissible that was not', () => {
    const question = fc.constantFrom(
      'A6',
      'B6',
      'B9',
      'B10',
      'B11',
      'B12',
      'B13',
      'B18',
      'B19',
      'B20',
      'F3',
      'M.bone',
      'M.heart',
      'M.dizzy',
      'M.diabetes',
    );
    fc.assert(
      fc.property(anyPerson, question, anyDay, anyExercise, (p, q, on, e) => {
        const no = limitsFor({ ...p, answers: { ...p.answers, [q]: 'no' } }, on, settled);
        const yes = limitsFor({ ...p, answers: { ...p.answers, [q]: 'yes' } }, on, settled);
        if (admissible(e, yes)) expect(admissible(e, no)).toBe(true);
        expect(limitsFor({ ...p, answers: { ...p.answers, [q]: 'unsure' } }, on, settled).caps).toEqual(yes.caps);
      }),
      { numRuns: 500 },
    );
  });
  it('a gentle start makes no exercise admissible that was not', () => {
    fc.assert(
      fc.property(anyPerson, anyHistory, anyExercise, (p, h, e) => {
        const free = { ...h, gentle: { greenSinceGentle: 0, triggerHolds: false } };
        if (admissible(e, limitsFor(p, today, h))) expect(admissible(e, limitsFor(p, today, free))).toBe(true);
      }),
    );
  });
});

describe('I-42, pregnancy', () => {
  it('never lies on the back from week 20, and never takes heat', () => {
    fc.assert(
      fc.property(anyPerson, fc.integer({ min: 0, max: 42 }), fc.integer({ min: 0, max: 60 }), anyExercise, (p, weeks, days, e) => {
        const pregnant = { ...p, conditions: [...p.conditions, declares('PREGNANT', { weeks }, addDays(today, -days))] };
        const l = limitsFor(pregnant, today, settled);
        expect(admissible({ ...e, flags: [...e.flags, 'heat'] }, l)).toBe(false);
        if (weeks + days / 7 >= 20) expect(admissible({ ...e, flags: [...e.flags, 'supine'] }, l)).toBe(false);
      }),
    );
  });
  it('may lie on the back the day before', () => {
    const early = of(person({ conditions: [declares('PREGNANT', { weeks: 19 }, addDays(today, -6))] }));
    const late = of(person({ conditions: [declares('PREGNANT', { weeks: 19 }, addDays(today, -7))] }));
    expect(early.bannedFlags).not.toContain('supine');
    expect(late.bannedFlags).toContain('supine');
  });
});

describe('every person on every day', () => {
  it('has whole, bounded numbers, and at least two in reserve (I-18)', () => {
    fc.assert(
      fc.property(anyPerson, anyDay, anyHistory, (p, on, h) => {
        const l = limitsFor(p, on, h);
        for (const axis of axes) expect([0, 1, 2, 3]).toContain(l.caps[axis]);
        expect(l.rirMin).toBeGreaterThanOrEqual(2);
        expect(l.rirMin).toBeLessThanOrEqual(5);
        expect(l.rirMin + l.effortMax).toBe(10);
        expect(l.hangMaxSeconds).toBeLessThanOrEqual(120);
        expect([2, 3]).toContain(l.need);
        expect(l.handHoldForBalance).toBe(l.caps.bal < 3);
      }),
    );
  });
  it('has a known source for every reason, and a reason for every cap and ban', () => {
    fc.assert(
      fc.property(anyPerson, anyDay, anyHistory, (p, on, h) => {
        const l = limitsFor(p, on, h);
        for (const b of l.because) expect(sources).toHaveProperty(b.source);
        for (const axis of axes) {
          const reasons = l.because.filter((b) => b.field === `caps.${axis}`);
          expect(reasons.length > 0).toBe(l.caps[axis] < 3);
          for (const b of reasons) expect(b.now).toBe(l.caps[axis]);
        }
        for (const flag of l.bannedFlags) expect(rules(l, `flags.${flag}`).length).toBeGreaterThan(0);
        if (l.rirMin > 2) expect(rules(l, 'rirMin').length).toBeGreaterThan(0);
      }),
    );
  });
  it('is the same twice (I-37), and its conditions keep the order of the vocabulary', () => {
    fc.assert(
      fc.property(anyPerson, anyDay, anyHistory, (p, on, h) => {
        const l = limitsFor(p, on, h);
        expect(limitsFor(p, on, h)).toEqual(l);
        expect(l.active).toEqual(conditionKeys.filter((k) => l.active.includes(k)));
      }),
    );
  });
  it('can always breathe comfortably (I-38)', () => {
    const breath = exercise({ pattern: 'breathing' });
    fc.assert(fc.property(anyPerson, anyDay, anyHistory, (p, on, h) => void expect(admissible(breath, limitsFor(p, on, h))).toBe(true)));
  });
});
