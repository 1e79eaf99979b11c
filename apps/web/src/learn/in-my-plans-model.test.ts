import { library } from '@plumbline/library';
import { expect, test } from 'vitest';
import { turned, wishOf } from './in-my-plans-model.ts';

const named = (id: string) => {
  const exercise = library.exercises.find((one) => one.id === id);
  if (exercise === undefined) throw new Error(`${id} is not in the library`);
  return exercise;
};
const none = { optIn: [] };

test('what a plan chooses by itself may be left out and comes back', () => {
  const bridge = named('glute-bridge');
  expect(wishOf(bridge, none)).toBe('may');
  const without = turned(bridge, 'may', none);
  expect([wishOf(bridge, without), without]).toEqual(['left', { optIn: [], avoid: ['glute-bridge'] }]);
  expect(turned(bridge, 'left', without)).toEqual({ optIn: [], avoid: [] });
});

test('what comes only when asked for is asked for, and left out again', () => {
  const lift = named('superman');
  expect(wishOf(lift, none)).toBe('only-asked');
  const asked = turned(lift, 'only-asked', none);
  expect(wishOf(lift, asked)).toBe('asked');
  expect(wishOf(lift, turned(lift, 'asked', asked))).toBe('left');
});

test('a kind that was asked for asks for each of it', () => {
  expect(wishOf(named('crunch'), { optIn: ['core_flexion'] })).toBe('asked');
  expect(wishOf(named('hamstring-contract-relax'), { optIn: ['contract-relax'] })).toBe('asked');
  expect(wishOf(named('superman'), { optIn: ['core_flexion', 'contract-relax'] })).toBe('only-asked');
});
