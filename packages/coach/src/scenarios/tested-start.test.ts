// A self-test below its easiest mark lets one category begin easier, and no other. Source: rule book 2.4, 2.5.
import { type Pattern, type Person, strengthPatterns } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { expect, test } from 'vitest';
import { planFor } from '../plan-for.ts';
import { catalog, plainPerson } from './someone.ts';

const from = plainPerson.answeredOn;
const fit: Person = {
  ...plainPerson,
  profile: { ...plainPerson.profile, minutes: 45 },
  assessment: { ...plainPerson.assessment, training: 2, activeMinutes: 200 },
};
/** The highest rung that two weeks hold, by pattern. */
function rungs(person: Person): Partial<Record<Pattern, number>> {
  const found: Partial<Record<Pattern, number>> = {};
  for (const { session } of planFor(person, { catalog, from, weeks: 2 }).days) {
    for (const { exercise } of session?.items ?? []) {
      const { pattern, rung } = library.exercises.find(({ id }) => id === exercise) ?? {};
      if (pattern && rung && strengthPatterns.some((one) => one === pattern)) found[pattern] = Math.max(found[pattern] ?? 0, rung);
    }
  }
  return found;
}

test('getting up from a chair eight times: legs begin on the first rung, the rest where they would', () => {
  const before = rungs(fit);
  expect(Math.max(before.squat ?? 0, before.lunge ?? 0)).toBeGreaterThan(1);
  const tested = rungs({ ...fit, assessment: { ...fit.assessment, tests: { T1: { value: 8, on: from } } } });
  expect(Math.max(tested.squat ?? 0, tested.lunge ?? 0)).toBe(1);
  expect(tested.core_antiext).toBe(before.core_antiext);
  const strong = rungs({ ...fit, assessment: { ...fit.assessment, tests: { T1: { value: 25, on: from } } } });
  expect(strong).toEqual(before);
});

test('turning by less than 40 degrees, or unevenly: the upper back is in each warm-up, and says why', () => {
  /** The reasons of upper-back drills, by day of one week. */
  const drills = (turn: { left: number; right: number; on?: string } | undefined) => {
    const tests = turn && { T9: { on: from, ...turn } };
    const { days } = planFor({ ...fit, assessment: { ...fit.assessment, ...(tests && { tests }) } }, { catalog, from, weeks: 1 });
    const items = days.flatMap(({ session }) => session?.items.filter(({ role }) => role === 'warm-up') ?? []);
    return items
      .filter(({ exercise }) => library.exercises.find(({ id }) => id === exercise)?.pattern === 'mob_thoracic')
      .map((i) => i.because);
  };
  const why = { rule: '2.5', source: 'johnson2012', field: 'turn' };
  for (const turn of [
    { left: 39, right: 45 },
    { left: 45, right: 56 },
  ]) {
    const found = drills(turn);
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const because of found) expect(because).toContainEqual(why);
  }
  for (const turn of [undefined, { left: 40, right: 50 }, { left: 20, right: 20, on: '2030-01-01' }])
    for (const because of drills(turn)) expect(because).not.toContainEqual(why);
});
