import { emptyLimitsHistory, limitsFor } from '@plumbline/engine';
import { describe, expect, it } from 'vitest';
import { someone } from '../model/someone.contract.ts';
import { stepsOf } from './steps.ts';
import { allWays, asTold, bendingStirs, type Direction, waysThat, withWays } from './ways.ts';

const on = someone.answeredOn;
const telling = (direction: Direction) => ({ ...someone, assessment: { ...someone.assessment, direction, directionOn: on } });
const caps = (direction: Direction, firstHour = false) => {
  const history = { ...emptyLimitsHistory, programWeek: 9, inFirstHour: firstHour };
  const { flex, ext, lean } = limitsFor(telling(direction), on, history).caps;
  return `flex ${flex}, ext ${ext}, lean ${lean}`;
};

describe('ways of moving', () => {
  it('are told at once: what nothing is said of does nothing', () => {
    const told = withWays({ bend: 1, sit: 1, walk: -1 });
    expect(Object.keys(told)).toEqual(allWays);
    expect([waysThat(1, told), waysThat(-1, told)]).toEqual([['sit', 'bend'], ['walk']]);
    expect(asTold(told)).toEqual({ sit: 1, bend: 1, walk: -1 });
    expect(withWays(asTold(told))).toEqual(told);
    expect(asTold(withWays({}))).toEqual({});
  });
  it('reach the limits of the day', () => {
    expect(caps(withWays({}))).toBe('flex 3, ext 3, lean 3');
    expect(caps(withWays({ bend: 1, sit: 1 }))).toBe('flex 1, ext 3, lean 1');
    expect(caps(withWays({ bend: 1, sit: 1 }), true)).toBe('flex 0, ext 3, lean 1');
    expect(caps(withWays({ stand: 1, leanBack: 1 }))).toBe('flex 3, ext 1, lean 3');
  });
  it('ask for the time of getting up only where bending stirs', () => {
    const keys = (direction: Direction) =>
      stepsOf({ kind: 'know', trigger: 'start', person: telling(direction), on }).map(({ key }) => key);
    expect(keys({})).toEqual(expect.arrayContaining(['ways']));
    expect(keys({ walk: 1, bend: -1 })).not.toContain('wakes');
    expect(keys({ morningBend: 1 })).toContain('wakes');
    expect(bendingStirs(someone.assessment)).toBe(false);
  });
});
