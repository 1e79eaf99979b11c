// What a trainer is offered where a person may not do what the program names: each of the library's programs, put to people of whom much is
// ruled out, and looked through with another reading of the rules.
import { fitProgram, planFor, type SlotFit } from '@plumbline/coach';
import { axes, type Exercise, type ExerciseId, type Person, type ProgramTree, verify, withProgram } from '@plumbline/engine';
import { describe, expect, it } from 'vitest';
import { catalog, exerciseOf, FROM, someone } from './people.ts';

const people: readonly (readonly [who: string, person: Person])[] = [
  ['with a sore wrist', someone({ conditions: [{ condition: 'WRIST', since: FROM }] })],
  ['whose shoulder hurts overhead', someone({ conditions: [{ condition: 'SHOULDER', since: FROM, detail: { overheadHurts: 1 } }] })],
  ['without kit who cannot get to the floor', someone({ profile: { floor: 'no', kit: ['chair', 'wall', 'bed'] } })],
];
const programs = catalog.library.programs.map((tree): readonly [string, ProgramTree] => [tree.id, { ...tree, weeks: 1, id: 'rx:put' }]);

const distance = (a: Exercise, b: Exercise): number =>
  axes.reduce((sum, axis) => sum + Math.abs((a.stress[axis] ?? 0) - (b.stress[axis] ?? 0)), 0);
const written = (tree: ProgramTree, wants: ExerciseId, other: ExerciseId): ProgramTree =>
  JSON.parse(JSON.stringify(tree).replaceAll(`"pick":"${wants}"`, `"pick":"${other}"`));
/** The program with `other` written for `wants`, planned anew and put to the checker: what is broken. */
function brokenWith(tree: ProgramTree, person: Person, wants: ExerciseId, other: ExerciseId): readonly string[] {
  const changed = written(tree, wants, other);
  const within = withProgram(catalog, changed);
  const plan = planFor(person, { catalog: within, from: FROM, weeks: 1, program: changed.id });
  return verify(plan, person, within.library).map(({ invariant }) => invariant);
}
const isNamedAlone = (tree: ProgramTree, wants: ExerciseId): boolean =>
  tree.days.some(({ slots }) => slots.some(({ pick }) => pick === wants));

type Shut = SlotFit & { readonly wants: ExerciseId };
const shutIn = (tree: ProgramTree, person: Person): readonly Shut[] =>
  fitProgram(tree, person, { catalog, from: FROM })
    .days.flatMap(({ slots }) => slots)
    .filter((slot): slot is Shut => slot.wants !== undefined && (slot.fits === 'instead' || slot.fits === 'left-out'));

describe.each(people)('somebody %s', (_who, person) => {
  const shut = programs.map(([id, tree]) => [id, tree, shutIn(tree, person)] as const);

  it('is told of everything that cannot be: why, or what is missing', () => {
    expect(shut.flatMap(([, , slots]) => slots).length).toBeGreaterThan(2);
    for (const [id, , slots] of shut)
      for (const { wants, hindrance, because } of slots) {
        expect([id, wants, hindrance]).not.toContain(undefined);
        if (hindrance === 'ruled-out') expect([wants, because.length > 0]).toEqual([wants, true]);
      }
  });

  it('is offered the same kind of movement first, the least different load before the more different', () => {
    const offers = shut.flatMap(([, , slots]) => slots).filter(({ nearest }) => nearest.length > 0);
    expect(offers.length).toBeGreaterThan(1);
    for (const { wants, nearest } of offers) {
      const own = exerciseOf(wants);
      const others = nearest.map(exerciseOf);
      expect([wants, new Set(others.map(({ pattern }) => pattern)).size]).toEqual([wants, 1]);
      const far = others.map((other) => distance(own, other));
      expect(far).toEqual(far.toSorted((a, b) => a - b));
    }
  });

  it('is offered only what the checker finds nothing against in the whole plan', () => {
    for (const [id, tree, slots] of shut)
      for (const { wants, nearest } of slots)
        if (isNamedAlone(tree, wants))
          for (const other of nearest) expect([id, other, brokenWith(tree, person, wants, other)]).toEqual([id, other, []]);
  });
});

it('everything that may be done and is of the same kind lies further off than what is offered first', () => {
  const [, person] = people[0] ?? ['', someone()];
  let compared = 0;
  for (const [, tree] of programs.slice(0, 3))
    for (const { wants, nearest } of shutIn(tree, person)) {
      const [first] = nearest.map(exerciseOf);
      if (first === undefined || first.pattern !== exerciseOf(wants).pattern) continue;
      const nearer = catalog.exercises.filter(
        (other) => other.pattern === first.pattern && distance(exerciseOf(wants), other) < distance(exerciseOf(wants), first),
      );
      // Nearer ones are those that the plan would not take either: written instead, they are not what the person gets.
      for (const { id } of nearer.filter(({ id }) => id !== wants)) {
        const fit = fitProgram(written(tree, wants, id), person, { catalog, from: FROM });
        const got = fit.days.flatMap(({ slots }) => slots).find((slot) => slot.wants === id);
        compared += 1;
        expect([wants, id, got?.fits === 'as-written' || got?.fits === 'other-dose']).toEqual([wants, id, false]);
      }
    }
  expect(compared).toBeGreaterThan(0);
});
