import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Light, Stress } from '../vocabulary.ts';
import { backLoad, culprits, lightOf, mostLoading, suspect } from './attribution.ts';

const loaded = (id: string, stress: Stress) => ({ id, stress });
const items = [
  { id: 'row', stress: { lean: 2, grip: 3 } },
  { id: 'bridge', stress: { ext: 1, axial: 1 } },
  { id: 'squat', stress: { axial: 1 } },
] as const;

describe('attribution', () => {
  it('adds the five axes that load the back', () => {
    expect(backLoad({ flex: 1, ext: 1, lean: 2, axial: 3, hang: 1, grip: 3, press: 3 })).toBe(8);
    expect(backLoad({})).toBe(0);
  });
  it('finds the most loading, of equals the lowest id', () => {
    expect(mostLoading(items)).toBe('bridge');
    expect(mostLoading([...items].reverse())).toBe('bridge');
    expect(mostLoading([...items, { id: 'aaa', stress: { hang: 3 } }])).toBe('aaa');
    expect(
      mostLoading([
        { id: 'b', stress: {} },
        { id: 'a', stress: {} },
      ]),
    ).toBe('a');
    expect(mostLoading([])).toBeUndefined();
  });
  it('falls on what was tapped, if it was in the session', () => {
    expect(culprits('amber', ['squat'], items)).toEqual(['squat']);
    expect(culprits('red', ['squat', 'row', 'swim'], items)).toEqual(['row', 'squat']);
    expect(culprits('red', ['swim'], items)).toEqual(['bridge']);
  });
  it('falls on the most loading for an untagged red, on nothing for an untagged amber', () => {
    expect(culprits('red', [], items)).toEqual(['bridge']);
    expect(culprits('amber', [], items)).toEqual([]);
    expect(culprits('red', [], [])).toEqual([]);
    expect(culprits('green', ['row'], items)).toEqual([]);
    expect(culprits('unknown', ['row'], items)).toEqual([]);
  });
  test('no exercise is green after an amber or red session (I-08, I-10)', () => {
    fc.assert(
      fc.property(fc.constantFrom<Light>('amber', 'red'), fc.subarray(['row', 'bridge', 'squat']), (session, provoked) => {
        const fallsOn = culprits(session, provoked, items);
        for (const { id } of items) expect(lightOf(id, session, fallsOn)).toBe(fallsOn.includes(id) ? session : 'unknown');
      }),
    );
  });
  it('passes green and unknown on to all', () => {
    expect(lightOf('row', 'green', [])).toBe('green');
    expect(lightOf('row', 'unknown', ['row'])).toBe('unknown');
  });
  it('suggests what stood in red sessions and in no green one, of equals the most loading (AM-24)', () => {
    expect(suspect(items, [], [['row'], ['bridge']])).toBe('squat');
    const two = [loaded('a', { flex: 1 }), loaded('b', { flex: 1 }), loaded('c', { flex: 3 })];
    expect(suspect(two, [['b', 'a'], ['b', 'z'], ['z']], [['calm']])).toBe('b');
    expect(suspect(two, [['c', 'b', 'a']], [['calm']])).toBe('c');
    expect(suspect(two, [], [['calm', 'c']])).toBe('a');
  });
  it('suggests nothing where nothing stands out', () => {
    expect(suspect([loaded('row', {})], [], [['row']])).toBeUndefined();
    expect(suspect([], [['row']], [['bridge']])).toBeUndefined();
    expect(suspect(items, [['squat']], [])).toBeUndefined();
  });
});
