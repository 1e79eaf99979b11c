// What the checker reads off the library: bits, levels at a load, what rolls on the low back. Source: rule book 0.3, I-33.
import { expect, it, test } from 'vitest';
import type { Exercise } from '../exercise.ts';
import { exceeds, toleratedWalk } from './dose-checks.ts';
import { type Entry, indexLibrary } from './library-index.ts';
import type { Scene } from './scene.ts';
import { exercise, library, libraryWith, person } from './small-world.fixture.ts';
import { loadedLevels, perHand } from './work.ts';

const entryOf = (id: string, within = library): Entry => {
  const found = indexLibrary(within).byId.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};
const made = (facts: Partial<Exercise>): Entry => entryOf('made', libraryWith(exercise({ id: 'made', pattern: 'accessory', ...facts })));
const muscles = (...main: readonly string[]) => ({ muscles: { main, also: [] } });

it.each<readonly [Partial<Exercise>, boolean]>([
  [{ pattern: 'smr', ...muscles('erector spinae') }, true],
  [{ flags: ['smrSpine'], ...muscles('multifidus') }, true],
  [{ flags: ['smrLimb'], ...muscles('quadratus lumborum') }, true],
  [{ flags: ['ballPressure'], ...muscles('lumbar fascia') }, true],
  [{ pattern: 'smr', ...muscles('calf', 'low back') }, true],
  [{ pattern: 'smr', ...muscles('calf') }, false],
  [muscles('multifidus'), false],
])('presses on the low back: %j is %s', (facts, presses) => expect(made(facts).rollsLowBack).toBe(presses));

test('strength work that is held is timed by its hold, other work only where the library says so', () => {
  expect(made({ pattern: 'glute', measure: 'hold' }).staticFrom).toBe('hold');
  expect(made({ pattern: 'glute', measure: 'reps' }).staticFrom).toBeUndefined();
  expect(made({ pattern: 'stretch', measure: 'hold' }).staticFrom).toBeUndefined();
  expect(entryOf('pull-up').staticFrom).toBe('bar');
});
test('a load on an exercise that takes none changes no level', () => {
  const bend = entryOf('bend');
  expect(loadedLevels(bend, { sets: 1, reps: 5, kg: 50, restSeconds: [0, 0] }, 60)).toBe(bend.levels);
  expect(perHand(bend, 8)).toBe(0);
  expect(perHand(entryOf('carry'), 8)).toBe(4);
});
test('a walk is compared in seconds where both are told in seconds', () => {
  const walk = entryOf('stroll');
  const rest = { restSeconds: [0, 0] } as const;
  expect(exceeds(walk, { sets: 2, seconds: 300, ...rest }, { sets: 1, seconds: 600, ...rest })).toBe(false);
  expect(exceeds(walk, { sets: 2, seconds: 301, ...rest }, { sets: 1, seconds: 600, ...rest })).toBe(true);
  expect(exceeds(walk, { sets: 2, ...rest }, { sets: 1, seconds: 300, ...rest })).toBe(true);
  expect(exceeds(walk, { sets: 1, seconds: 300, ...rest }, { sets: 1, metres: 500, ...rest })).toBe(true);
});
test('eight tenths of the walks that were told, else of the test, else nothing', () => {
  const walks = (assessment: object) => toleratedWalk({ context: { person: { ...person(), assessment } } } as unknown as Scene);
  expect(walks({ walkMinutes: [10, 20] })).toBe(720);
  expect(walks({ walkMinutes: [], tests: { T12: { value: 10 } } })).toBe(480);
  expect(walks({})).toBe(0);
});
