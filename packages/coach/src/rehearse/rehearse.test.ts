// A rehearsal: the same from the same seed, put to the separate checker all the way, and at 6 of 10 as the rule book says.
import { exerciseOf, type Person, type ProgramTree } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { catalog, plainPerson } from '../scenarios/someone.ts';
import { rehearsalShape } from './rehearsal-shape.ts';
import { rehearse } from './rehearse.ts';

const from = '2026-11-23';
const tree: ProgramTree = {
  id: 'rx:hips',
  weeks: 4,
  habits: [],
  days: [
    {
      name: 'Hinge and hold',
      slots: [
        { id: 'bird-dog', pick: 'bird-dog', dose: { sets: 3, reps: 8, restSeconds: [30, 45] } },
        { id: 'row', pick: { oneOf: ['pull_h'] }, dose: { sets: 2, reps: 10, restSeconds: [60, 60] } },
        { id: 'side-plank', pick: 'side-plank', dose: { sets: 3, seconds: 25, restSeconds: [30, 45] } },
      ],
    },
  ],
};
const put = (person: Person = plainPerson, seed = 1, people = 4) => rehearse({ tree, person, catalog, from, seed, people, weeks: 12 });
const usual = put();

test('the same seed is the same rehearsal, another seed another one', () => {
  expect(put()).toEqual(usual);
  expect(put(plainPerson, 2).lights).not.toEqual(usual.lights);
});

test('it tells what stands in each place, week by week, and nothing in it breaks a rule', () => {
  expect(usual).toMatchObject({ planned: true, faults: 0, people: 4, weeks: 12 });
  expect(usual.places.map(({ slot, wants }) => [slot, wants])).toEqual([
    ['Hinge-and-hold.bird-dog', 'bird-dog'],
    ['Hinge-and-hold.row', undefined],
    ['Hinge-and-hold.side-plank', 'side-plank'],
  ]);
  const [birdDog] = usual.places;
  expect(birdDog?.weeks[0]).toMatchObject({ week: 1, exercise: 'bird-dog' });
  expect(birdDog?.weeks.length).toBeGreaterThan(8);
  for (const { weeks } of usual.places)
    for (const { people, exercise } of weeks) {
      expect(people).toBeLessThanOrEqual(4);
      expect(exerciseOf(catalog, exercise)).toBeDefined();
    }
  expect(usual.lights.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(usual.sessions);
  for (const { sessions, green, unknown, amber, red } of usual.lights) expect(green + unknown + amber + red).toBe(sessions);
});

test('the first week of somebody new is held back, and the rule is named', () => {
  const fresh = put({ ...plainPerson, assessment: { ...plainPerson.assessment, training: 0 } });
  const week = fresh.brakes.find(({ rule }) => rule === 'AM-16');
  expect(week?.firstWeek).toBe(1);
  expect(week?.people).toBeGreaterThan(2);
  for (const { people, sessions, exercises } of fresh.brakes) {
    expect(people).toBeLessThanOrEqual(sessions);
    expect(exercises.length).toBeGreaterThan(0);
  }
});

test('at 6 of 10 the light is red, less comes next, and a second time it is out for a while', () => {
  const six = usual.atSix.find(({ exercise }) => exercise === 'bird-dog');
  expect(six).toMatchObject({ before: 3, settles: 'exercise', stays: 'session' });
  const [first, second] = six?.times ?? [];
  expect(first?.light).toBe('red');
  const gets = first?.next?.gets;
  const work = (dose: { readonly sets: number; readonly reps?: number } | undefined): number => (dose?.sets ?? 0) * (dose?.reps ?? 0);
  if (gets?.exercise === 'bird-dog') {
    expect(work(gets.dose)).toBeLessThan(work(first?.dose));
    expect(second?.light).toBe('red');
    expect(second?.next?.gets?.exercise).not.toBe('bird-dog');
  } else expect(six?.times).toHaveLength(1);
});

test('at 6 of 10 somebody whose pain is always 5 is asked to end the set, not the session', () => {
  const sore = put({ ...plainPerson, assessment: { ...plainPerson.assessment, painAvg: 5, painNow: 5, painWorst: 7 } }, 1, 1);
  for (const six of sore.atSix) expect(six).toMatchObject({ before: 5, settles: 'exercise', stays: 'exercise' });
  expect(sore.atSix.length).toBeGreaterThan(0);
});

test('what stands in for an exercise that is ruled out is what may hurt', () => {
  const sore = put({ ...plainPerson, conditions: [{ condition: 'WRIST', since: from }] }, 1, 1);
  const [six] = sore.atSix.filter(({ day }) => day === 'Hinge and hold');
  expect(six?.exercise).toBe(sore.places[0]?.weeks[0]?.exercise);
  expect(six?.exercise).not.toBe('bird-dog');
});

test('where the answers allow no plan nothing is lived', () => {
  const shut = put({ ...plainPerson, answers: { ...plainPerson.answers, A1: 'yes' } });
  expect(shut).toMatchObject({ planned: false, sessions: 0, lights: [], places: [], brakes: [], atSix: [] });
});

test('it is written down in the shape that is published', () => {
  for (const one of [usual, put({ ...plainPerson, answers: {} })]) expect(rehearsalShape.fits(JSON.parse(JSON.stringify(one)))).toBe(true);
});
