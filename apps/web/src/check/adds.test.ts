import { describe, expect, it } from 'vitest';
import { someone } from '../model/someone.contract.ts';
import { itemsOf, ratedOn, withRated } from './adds.ts';
import { stepsOf } from './steps.ts';

describe('what can add to back pain', () => {
  it('is asked on one page of the days at home', () => {
    const keys = stepsOf({ kind: 'know', trigger: 'start', person: someone, on: someone.answeredOn }).map(({ key }) => key);
    expect(keys.filter((key) => key === 'adds')).toHaveLength(1);
  });
  it('asks of an event only while it is fresh, and of worry only whom it hurts', () => {
    expect(itemsOf({ durationWeeks: 3 })).toEqual(expect.arrayContaining(['injuryEvent', 'strained', 'worried']));
    expect(itemsOf({ durationWeeks: 9 })).toEqual(expect.not.arrayContaining(['injuryEvent']));
    expect(itemsOf({ durationWeeks: 9 })).toContain('worried');
    expect(itemsOf({ durationWeeks: 0 })).toEqual([
      'sameTask',
      'avoidsBending',
      'unsureLifting',
      'legLength',
      'stressed',
      'shortSleep',
      'smoking',
      'diet',
    ]);
  });
  it('never asks what was asked elsewhere', () => {
    const asked = itemsOf({ durationWeeks: 9, stress: 2, worry: 3, sleepHours: 7 });
    expect(asked).toEqual(['sameTask', 'avoidsBending', 'unsureLifting', 'legLength', 'smoking', 'diet']);
    for (const item of ['longSitting', 'lowActivity', 'knownStructure'] as const) expect(itemsOf({ durationWeeks: 3 })).not.toContain(item);
  });
  it('keeps what was said of other things, and tells apart what was left out', () => {
    const before = { durationWeeks: 30, factors: { injuryEvent: 2, smoking: 1, diet: 2 } } as const;
    expect(withRated(before, { smoking: 0 })).toEqual({ injuryEvent: 2, smoking: 0 });
    expect(ratedOn({ durationWeeks: 30, factors: { injuryEvent: 3 } })).toBeUndefined();
    expect(ratedOn({ factors: { injuryEvent: 3, diet: 0 } })).toEqual({ diet: 0 });
  });
});
