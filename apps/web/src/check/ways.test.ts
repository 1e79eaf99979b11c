import { emptyLimitsHistory, limitsFor } from '@plumbline/engine';
import { describe, expect, it } from 'vitest';
import { someone } from '../model/someone.contract.ts';
import { stepsOf } from './steps.ts';
import { allWays, bendingStirs, type Direction, waysThat, withWays } from './ways.ts';

const on = someone.answeredOn;
const telling = (direction: Direction) => ({ ...someone, assessment: { ...someone.assessment, direction, directionOn: on } });
const caps = (direction: Direction, firstHour = false) => {
  const history = { ...emptyLimitsHistory, programWeek: 9, inFirstHour: firstHour };
  const { flex, ext, lean } = limitsFor(telling(direction), on, history).caps;
  return `flex ${flex}, ext ${ext}, lean ${lean}`;
};

describe('ways of moving', () => {
  it('are told in two ticks: what stirs, then what eases', () => {
    const stirs = withWays({}, 1, ['bend', 'sit']);
    expect(Object.keys(stirs)).toEqual(allWays);
    expect(waysThat(1, stirs)).toEqual(['sit', 'bend']);
    const both = withWays(stirs, -1, ['walk']);
    expect([waysThat(1, both), waysThat(-1, both)]).toEqual([['sit', 'bend'], ['walk']]);
  });
  it('may be told anew: what is not ticked any more does nothing, what was told of the other stays', () => {
    const both = withWays(withWays({}, 1, ['bend', 'sit']), -1, ['walk', 'stand']);
    const fewer = withWays(both, 1, ['sit']);
    expect([waysThat(1, fewer), waysThat(-1, fewer)]).toEqual([['sit'], ['stand', 'walk']]);
    expect(waysThat(-1, withWays(both, 1, ['walk']))).toEqual(['stand']);
    expect(waysThat(-1, withWays(both, -1, []))).toEqual([]);
  });
  it('reach the limits of the day', () => {
    expect(caps(withWays({}, 1, []))).toBe('flex 3, ext 3, lean 3');
    expect(caps(withWays({}, 1, ['bend', 'sit']))).toBe('flex 1, ext 3, lean 1');
    expect(caps(withWays({}, 1, ['bend', 'sit']), true)).toBe('flex 0, ext 3, lean 1');
    expect(caps(withWays({}, 1, ['stand', 'leanBack']))).toBe('flex 3, ext 1, lean 3');
  });
  it('ask for the time of getting up only where bending stirs', () => {
    const keys = (direction: Direction) =>
      stepsOf({ kind: 'know', trigger: 'start', person: telling(direction), on }).map(({ key }) => key);
    expect(keys({})).toEqual(expect.arrayContaining(['stirredBy', 'easedBy']));
    expect(keys({ walk: 1, bend: -1 })).not.toContain('wakes');
    expect(keys({ morningBend: 1 })).toContain('wakes');
    expect(bendingStirs(someone.assessment)).toBe(false);
  });
});
