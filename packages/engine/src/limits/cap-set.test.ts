import { describe, expect, it, test } from 'vitest';
import { type Restriction, sameList, sameRestriction } from './cap-set.ts';

const one: Required<Restriction> = {
  caps: { flex: 1, ext: 2 },
  flags: ['prone', 'floor'],
  patterns: ['hinge'],
  ids: ['a', 'b'],
  rirMin: 3,
  effortMax: 6,
  holdMaxSeconds: 30,
  hangMaxSeconds: 20,
  restMinSeconds: 60,
  need: 3,
  rungMax: 2,
  only: 'walk-breathe',
  progression: false,
  rule: 'X',
  source: 'design',
  answer: 'B6',
};
const other: Omit<Required<Restriction>, 'progression'> = {
  caps: { flex: 1, ext: 1 },
  flags: ['prone', 'supine'],
  patterns: ['walk'],
  ids: ['a', 'c'],
  rirMin: 4,
  effortMax: 5,
  holdMaxSeconds: 20,
  hangMaxSeconds: 30,
  restMinSeconds: 30,
  need: 2,
  rungMax: 1,
  only: 'walk-breathe-mobility',
  rule: 'Y',
  source: 'niceNg59',
  answer: 'B7',
};
const without = (field: keyof Restriction): Restriction => {
  const { [field]: _, ...rest } = one;
  return rest as Restriction;
};
const both = (a: Restriction, b: Restriction): readonly boolean[] => [sameRestriction(a, b), sameRestriction(b, a)];

describe('two restrictions', () => {
  it('are the same where all is', () => expect(both(one, structuredClone(one))).toEqual([true, true]));
  it.each(Object.keys(other) as (keyof typeof other)[])('are two where %s differs', (field) =>
    expect(both(one, { ...one, [field]: other[field] })).toEqual([false, false]),
  );
  it.each(Object.keys(one) as (keyof Restriction)[])('are two where one says nothing of %s', (field) =>
    expect(both(one, without(field))).toEqual([false, false]),
  );
  it('are the same whether they ban nothing or say nothing of bans', () => {
    const silent: Restriction = { rule: 'X', source: 'design' };
    expect(both(silent, { ...silent })).toEqual([true, true]);
    expect(both(silent, { ...silent, flags: [], patterns: [], ids: [] })).toEqual([true, true]);
  });
});

test('lists are the same with the same in the same order', () => {
  expect(sameList(['a', 'b'], ['a', 'b'])).toBe(true);
  expect(sameList(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameList(['a', 'b'], ['a', 'c'])).toBe(false);
  expect(sameList(['a'], ['a', 'b'])).toBe(false);
  expect(sameList(['a', 'b'], ['a'])).toBe(false);
});
