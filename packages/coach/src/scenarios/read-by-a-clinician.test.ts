// What somebody who has treated backs for twenty years would look for in a plan before handing it over.
import { type Assessment, addDays, type Item, makePlan, type Person, type Plan, strengthPatterns, verify } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { planFor } from '../plan-for.ts';
import { catalog, diaryOf, plainPerson } from './someone.ts';

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

describe('in a flare', () => {
  const strength = (items: readonly Item[]): readonly string[] =>
    items
      .map(({ exercise }) => exercise)
      .filter((id) => strengthPatterns.includes(library.exercises.find((e) => e.id === id)?.pattern ?? 'walk'));
  test('nothing begins that was never done, and walks stay as long as the first days allow', () => {
    const diary = diaryOf(
      someone({ training: 0, activeMinutes: 40, sittingHours: 9, walkMinutes: [30] }, { kit: ['wall', 'chair', 'towel'] }),
    );
    const ladders = new Set<string>();
    const familyOf = (id: string): string => library.exercises.find((e) => e.id === id)?.ladder ?? id;
    for (const day of [0, 2, 4, 7])
      for (const id of strength(diary.session(addDays(from, day), { morning: 'same' })?.items ?? [])) ladders.add(familyOf(id));
    diary.day(addDays(from, 8));
    diary.say('flare-started', { by: 'tap' });
    diary.say('readiness-answered', { screen: 'block-a', trigger: 'R3', answers: {} });
    const calm = diary.session(addDays(from, 9), { pre: 6, morning: 'same' });
    const walk = calm?.items.find(({ role, exercise }) => role === 'main' && exercise === 'graded-walking');
    expect(walk?.dose.seconds).toBeGreaterThanOrEqual(300);
    expect(walk?.dose.seconds).toBeLessThanOrEqual(600);
    for (const day of [11, 14, 16, 18]) {
      const session = diary.session(addDays(from, day), { pre: 5, morning: 'same' });
      const begun = strength(session?.items ?? []).filter((id) => !ladders.has(familyOf(id)));
      expect([day, begun]).toEqual([day, []]);
    }
  });
});
