// A log with everything that a page for a visit could have to hold, for tests.
import { addDays, type Content, type Facts, type FactType, type LocalDate, type Person, personToContents } from '@plumbline/engine';
import { logOf } from '../damage/sample-log.ts';

export const lifeStart: LocalDate = '2026-09-07';
const at = <K extends FactType>(day: number, type: K, data: Facts[K]): Content =>
  ({ type, v: 1, occurred: { local: `${addDays(lifeStart, day)}T18:00`, tz: 'UTC' }, data }) as Content;

/** Ten weeks with everything a page could have to hold: five flares, three activities that come back by quotas, tests on both sides, swaps. */
export function fullLife(person: Person): string {
  const weeks = Array.from({ length: 10 }, (_, week) => 7 * (week + 1));
  return logOf([
    ...personToContents({ ...person, answeredOn: lifeStart }, 'my-plan', lifeStart, 4),
    ...['one', 'two', 'three'].map((activity) =>
      at(0, 'activity-named', { activity, words: `carry the shopping up to floor ${activity}` }),
    ),
    ...weeks.flatMap((day, week) => [
      at(day, 'week-checked', {
        ...{ painAvg: 5, painWorst: 7, interference: 5, confidence: 5 },
        activities: { one: 3, two: week % 2 === 0 ? 4 : 5, three: 6 },
      }),
      at(day, 'activity-done', { kind: 'walk', minutes: 30 }),
      at(day + 1, 'flare-started', { by: 'tap' }),
      at(day + 2, 'flare-ended', { by: 'tap' }),
      at(day + 3, 'exercise-swapped', { slot: `s${week}`, from: 'bird-dog', to: 'forearm-bird-dog', why: 'variety' }),
    ]),
    ...['one', 'two', 'three'].flatMap((activity) => [
      at(0, 'quota-started', { activity, unit: 'times', goal: 20 }),
      ...[41, 42, 43].map((day) => at(day, 'quota-tried', { activity, amount: 10 })),
      ...[46, 47, 48].map((day) => at(day, 'quota-done', { activity, amount: 8 })),
    ]),
    ...[5, 40].flatMap((day) => [
      at(day, 'self-test-done', { test: 'T3', left: 20, right: 24, stopped: 'tired' }),
      at(day, 'self-test-done', { test: 'T1', value: 10, stopped: 'cap' }),
    ]),
  ]);
}
