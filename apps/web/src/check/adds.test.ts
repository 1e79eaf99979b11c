import { describe, expect, it } from 'vitest';
import { someone } from '../model/someone.contract.ts';
import { addsPages, itemsOf, ratedOn, withRated } from './adds.ts';
import { stepsOf } from './steps.ts';

describe('what can add to back pain', () => {
  it('is asked on two pages of the days at home', () => {
    const keys = stepsOf({ kind: 'know', trigger: 'start', person: someone, on: someone.answeredOn }).map(({ key }) => key);
    expect(keys.filter((key) => addsPages.some((page) => page === key))).toEqual(addsPages);
  });
  it('asks of an event only while it is fresh, and of worry only whom it hurts', () => {
    const all = (durationWeeks: number) => addsPages.flatMap((page) => itemsOf(page, { durationWeeks }));
    expect(all(3)).toEqual(expect.arrayContaining(['injuryEvent', 'strained', 'worried']));
    expect(all(9)).toEqual(expect.not.arrayContaining(['injuryEvent']));
    expect(all(9)).toContain('worried');
    expect(all(0)).toEqual(['sameTask', 'avoidsBending', 'unsureLifting', 'legLength', 'stressed', 'shortSleep', 'smoking', 'diet']);
  });
  it('never asks what was asked elsewhere', () => {
    expect(itemsOf('life', { durationWeeks: 9, stress: 2, worry: 3, sleepHours: 7 })).toEqual(['smoking', 'diet']);
    for (const page of addsPages)
      for (const item of ['longSitting', 'lowActivity', 'knownStructure'] as const)
        expect(itemsOf(page, { durationWeeks: 3 })).not.toContain(item);
  });
  it('keeps what was said before, and tells apart what was left out', () => {
    expect(withRated({ diet: 2, smoking: 1 }, { smoking: 0 })).toEqual({ diet: 2, smoking: 0 });
    expect(ratedOn('life', { factors: { sameTask: 3 } })).toBeUndefined();
    expect(ratedOn('life', { factors: { sameTask: 3, diet: 0 } })).toEqual({ diet: 0 });
  });
});
