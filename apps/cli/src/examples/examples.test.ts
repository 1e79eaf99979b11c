import { admissible, conditionKeys, decodePerson, limitsFor, mayPlan, readiness } from '@plumbline/engine';
import { bannedWordsIn, library } from '@plumbline/library';
import { expect, it } from 'vitest';
import { exerciseOf } from '../catalog.ts';
import { runIn } from '../io-in-memory.ts';
import type { Example } from './example.ts';
import { exampleNamed, examples } from './index.ts';

const named = (name: string): Example => {
  const found = exampleNamed(name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return found;
};
/** The last day of the four weeks: the widest the limits get. */
const lastDay = '2026-11-28';
const hasKit = (example: Example, id: string): boolean =>
  exerciseOf(id)?.kit.some((set) => set.every((thing) => example.person.profile.kit.includes(thing))) === true;

it('every row of the rule book has an example for whom it is in force', () => {
  const active = new Set(examples.flatMap(({ person }) => limitsFor(person, person.answeredOn).active));
  expect(conditionKeys.filter((key) => !active.has(key))).toEqual([]);
});

it('names are unique and in lower case with hyphens', () => {
  expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  expect(examples.filter(({ name }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
});

it('each is said in one plain sentence', () => {
  expect(examples.flatMap(({ words }) => bannedWordsIn(words))).toEqual([]);
  expect(examples.filter(({ words }) => !/^[A-Z].*[a-z]\.$/.test(words) || words.length > 120).map(({ name }) => name)).toEqual([]);
});

it.each(examples)('$name is a whole person file, and nothing in it is a slip of the pen', ({ person }) => {
  expect(decodePerson(JSON.parse(JSON.stringify(person)))).toMatchObject({ ok: true, unread: [] });
});

it.each(examples)('$name gets the outcome that the rule book says', async ({ person, expect: wanted }) => {
  const ran = await runIn({ files: { 'person.json': JSON.stringify(person) } }, 'check', 'person.json', '--json');
  const { outcome, urgency } = JSON.parse(ran.out);
  expect({ outcome, urgency }).toEqual({ outcome: wanted.outcome, urgency: wanted.urgency });
});

it('only the unanswered one leaves a question open', () => {
  const open = examples.filter(({ person }) => readiness(person, person.answeredOn).unanswered.length > 0);
  expect(open.map(({ name }) => name)).toEqual(['unanswered']);
});

it.each(examples)('the plan of $name never holds what it must not', async ({ person, never }) => {
  const files = { 'person.json': JSON.stringify(person) };
  const ran = await runIn({ files }, 'plan', 'person.json', '--from', person.answeredOn, '--json');
  const text = ran.out;
  expect(never.filter((id) => text.includes(`"${id}"`))).toEqual([]);
  expect(text.includes('"exercise":')).toBe(mayPlan(readiness(person, person.answeredOn)));
});

it('what must never come is in the library', () => {
  const ids = new Set(library.exercises.map(({ id }) => id));
  expect(examples.flatMap(({ never }) => never.filter((id) => !ids.has(id)))).toEqual([]);
});

it('it is the condition that keeps it out: the plain person might do it, and the kit is there', () => {
  const plain = limitsFor(named('plain').person, lastDay);
  const apart = new Set(['no-kit']);
  const other = examples.flatMap((example) => {
    const verdict = readiness(example.person, example.person.answeredOn);
    if (apart.has(example.name) || !mayPlan(verdict)) return [];
    const limits = limitsFor(example.person, lastDay);
    return example.never.filter((id) => {
      const exercise = exerciseOf(id);
      if (exercise === undefined) return true;
      if (!exercise.autoPrescribe) return false;
      return admissible(exercise, limits) || !admissible(exercise, plain) || !hasKit(example, id);
    });
  });
  expect(other).toEqual([]);
});
