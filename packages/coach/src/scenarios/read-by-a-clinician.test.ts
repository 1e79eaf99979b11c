// What somebody who has treated backs for twenty years would look for in a plan before handing it over.
import { type Assessment, type Item, makePlan, type Person, type Plan, verify } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { planFor } from '../plan-for.ts';
import { catalog, plainPerson } from './someone.ts';

const from = plainPerson.answeredOn;
const someone = (assessment: Partial<Assessment>, profile: Partial<Person['profile']> = {}): Person => ({
  ...plainPerson,
  assessment: { ...plainPerson.assessment, ...assessment },
  profile: { ...plainPerson.profile, ...profile },
});
const planOf = (person: Person): Plan => planFor(person, { catalog, from });
const faults = (person: Person, plan: Plan): readonly unknown[] => verify(plan, person, library);
const sessionsOf = (plan: Plan): readonly (readonly Item[])[] => plan.days.flatMap(({ session }) => (session ? [session.items] : []));

describe('one way stirs and the other eases', () => {
  const easing = new Set(library.exercises.filter(({ flags }) => flags.some((f) => f.startsWith('eases'))).map(({ id }) => id));
  const eased = (person: Person): readonly (readonly string[])[] =>
    sessionsOf(planOf(person)).map((items) => items.map(({ exercise }) => exercise).filter((id) => easing.has(id)));
  const stirredBy = (direction: Assessment['direction']): Person =>
    someone({ direction, directionOn: from }, { minutes: 15, daysPerWeek: 4 });

  test('each session holds one small move of the way that eases, and says so', () => {
    const bends = stirredBy({ sit: 1, bend: 1, leanBack: -1 });
    const found = eased(bends);
    expect(found.length).toBe(16);
    expect(new Set(found.flat())).toEqual(new Set(['standing-small-arch']));
    expect(found.every((ids) => ids.length === 1)).toBe(true);
    const items = sessionsOf(planOf(bends)).flat();
    expect(items.find(({ exercise }) => exercise === 'standing-small-arch')?.because).toContainEqual(
      expect.objectContaining({ rule: 'AM-14', field: 'ease' }),
    );
    expect(faults(bends, planOf(bends))).toEqual([]);
    const stands = stirredBy({ stand: 1, walk: 1, sit: -1 });
    expect(eased(stands).every((ids) => ids.length === 1)).toBe(true);
    expect(eased(stands).flat()).toContain('seated-small-round');
    expect(faults(stands, planOf(stands))).toEqual([]);
  });

  test('nobody is told to move a way that stirs, or that was not told to ease', () => {
    for (const direction of [{ bend: 1 }, { bend: 1, leanBack: 1, walk: -1 }, { leanBack: -1 }] as const)
      expect(eased(stirredBy(direction)).flat()).not.toContain('standing-small-arch');
  });
});
