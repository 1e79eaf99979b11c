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
