import { emptyState, type Person } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { expect, test } from 'vitest';
import { asksLoads, loadsIn, loadsToAsk } from './loads-model.ts';

const { person } = emptyState();
const lifter = (training: 0 | 1 | 2, ...kit: Person['profile']['kit']): Person => ({
  ...person,
  profile: { ...person.profile, kit },
  assessment: { training },
});

test('a known load is asked of nobody but who lifts and owns weights', () => {
  expect(asksLoads(lifter(2, 'hand-weight'))).toBe(true);
  expect(asksLoads(lifter(1, 'hand-weight'))).toBe(false);
  expect(asksLoads(lifter(2, 'chair'))).toBe(false);
});

test('only lifts and rows are asked about whose weight is there, legs first', () => {
  const asked = loadsToAsk(library.exercises, ['hand-weight', 'hand-weights', 'bench']);
  expect(asked.slice(0, 2).every((id) => library.exercises.find((one) => one.id === id)?.loading?.region === 'lower')).toBe(true);
  expect(asked).toEqual(expect.arrayContaining(['goblet-squat', 'deadlift', 'bent-over-row']));
  expect(asked).not.toContain('farmers-carry');
  expect(asked).not.toContain('biceps-curl');
  expect(loadsToAsk(library.exercises, ['chair', 'wall'])).toEqual([]);
});

test('what is empty, no number or no weight is left out', () => {
  const same = (kg: number): number => kg;
  expect(loadsIn({ deadlift: ' 40 ', 'goblet-squat': '7,5', 'bent-over-row': '', a: 'x', b: '-3', c: '900' }, same)).toEqual({
    deadlift: 40,
    'goblet-squat': 7.5,
  });
});
