// What somebody who has treated backs for twenty years would look for in a plan before handing it over.
import { type Assessment, addDays, type Item, type Person, type Plan, strengthPatterns, verify } from '@plumbline/engine';
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
  const stirredBy = (direction: NonNullable<Assessment['direction']>): Person =>
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

describe('weeks too short for everything', () => {
  const short: readonly Partial<Person['profile']>[] = [
    { minutes: 10, daysPerWeek: 3 },
    { minutes: 10, daysPerWeek: 5 },
    { minutes: 15, daysPerWeek: 3 },
    { minutes: 20, daysPerWeek: 2 },
    { minutes: 30, daysPerWeek: 2 },
  ];
  const kinds = { back: 'back_ext', front: 'core_antiext', side: 'core_antilat', twist: 'core_antirot' };
  const patternsOf = (items: readonly Item[]): readonly string[] =>
    items.flatMap(({ exercise }) => {
      const known = library.exercises.find(({ id }) => id === exercise);
      return known ? [known.pattern, ...known.alsoCredits] : [];
    });
  test('the back and the trunk from the front, the side and against a twist take turns: three of four in two weeks, all in four', () => {
    const bends = { factors: { avoidsBending: 3 } } as const;
    for (const person of short.flatMap((profile) => [someone({}, profile), someone(bends, profile)])) {
      const plan = planOf(person);
      const heldIn = (from: number, to: number): readonly string[] => {
        const done = new Set(plan.days.slice(from, to).flatMap(({ session }) => patternsOf(session?.items ?? [])));
        return Object.entries(kinds).flatMap(([kind, pattern]) => (done.has(pattern) ? [kind] : []));
      };
      const { minutes, daysPerWeek } = person.profile;
      const told = (from: number, to: number, least: number) => [minutes, daysPerWeek, from, to, heldIn(from, to).length >= least];
      expect([told(0, 14, 3), told(14, 28, 3)].map((found) => found.at(-1))).toEqual([true, true]);
      expect(told(0, 28, 4)).toEqual([minutes, daysPerWeek, 0, 28, true]);
      expect(faults(person, plan)).toEqual([]);
    }
  });
});

test('where a week may hold no more, what would grow waits, and nothing that went well is taken away', () => {
  const amount = ({ dose: { sets, reps, seconds } }: Item): number => sets * (reps ?? seconds ?? 0);
  const kit = ['wall', 'chair', 'towel'] as const;
  const sits = { direction: { sit: 1, riseFromSitting: 1, walk: -1 }, directionOn: from, sittingHours: 9 } as const;
  const diary = diaryOf(someone({ training: 0, activeMinutes: 60, walkMinutes: [20], ...sits }, { kit: [...kit], goals: ['sit-work'] }));
  const last = new Map<string, number>();
  const lost: unknown[] = [];
  let waited = 0;
  for (let day = 0; day < 42; day += 7)
    for (const at of [day, day + 2, day + 4]) {
      const session = diary.session(addDays(from, at), { morning: 'same', pre: 2, peak: 2 });
      for (const item of session?.items.filter(({ role }) => role === 'main') ?? []) {
        const isHeld = item.because.some(({ rule }) => rule.startsWith('BUD-2') || rule.startsWith('BUD-3'));
        if (isHeld && amount(item) < (last.get(item.exercise) ?? 0)) lost.push([at, item.exercise, amount(item)]);
        if (isHeld && amount(item) === last.get(item.exercise)) waited += 1;
        last.set(item.exercise, amount(item));
      }
      diary.day(addDays(from, at + 1));
      diary.say('readiness-answered', { screen: 'full', trigger: 'R2', answers: plainPerson.answers });
    }
  expect(waited).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});

test('a strong lifter is given nothing that was made for a chair, nor a push against the wall', () => {
  const kit = ['hand-weight', 'hand-weights', 'barbell', 'rack', 'bench', 'pull-up-bar', 'lat-machine', 'cable-machine', 'mat'] as const;
  const person = someone(
    { training: 2, activeMinutes: 240, painNow: 1, painAvg: 2, comfortableKg: { deadlift: 90, 'goblet-squat': 24 } },
    { kit: [...plainPerson.profile.kit, ...kit], weightsKg: [5, 10, 15, 20, 25, 30], minutes: 60, daysPerWeek: 4, goals: ['stronger'] },
  );
  const plan = planOf(person);
  const ids = new Set(sessionsOf(plan).flatMap((items) => items.map(({ exercise }) => exercise)));
  for (const id of ['seated-chair-press', 'seated-chest-press-band', 'wall-push-up', 'sit-to-stand']) expect(ids).not.toContain(id);
  for (const id of ['push-up', 'deadlift']) expect(ids).toContain(id);
  expect(faults(person, plan)).toEqual([]);
});

test('where both ways of moving stir, hips and the front and side of the trunk are worked lying down', () => {
  const both = { sit: 1, bend: 1, stand: 1, walk: 1 } as const;
  const upright = (person: Person): readonly string[] =>
    sessionsOf(planOf(person)).flatMap((items) =>
      items.flatMap(({ exercise, role }) => {
        const known = library.exercises.find(({ id }) => id === exercise);
        const counts = role === 'main' && ['glute', 'core_antiext', 'core_antilat'].includes(known?.pattern ?? '');
        return counts && !['supine', 'side-lying', 'prone'].includes(known?.position ?? '') ? [exercise] : [];
      }),
    );
  const person = someone({ direction: both, directionOn: from, training: 0 });
  expect(upright(person)).toEqual([]);
  expect(upright(someone({ training: 0 })).length).toBeGreaterThan(0);
  expect(faults(person, planOf(person))).toEqual([]);
});

test('legs that complain on standing: a bike where there is one, else a seat, and walks in pieces', () => {
  const withKit = (kit: Person['profile']['kit']): Plan => {
    const conditions = [{ condition: 'STENOSIS', since: from, detail: { proneProvokes: 0 } }] as const;
    const person = { ...someone({}, { kit }), conditions, answers: { ...plainPerson.answers, B14: 'yes' } } as const;
    const plan = planOf(person);
    expect(faults(person, plan)).toEqual([]);
    return plan;
  };
  expect(withKit([...plainPerson.profile.kit, 'stationary-bike']).habits[0]?.exercise).toBe('stationary-cycling');
  expect(withKit(plainPerson.profile.kit).habits[0]?.exercise).toBe('seated-march');
  expect(withKit(plainPerson.profile.kit).cards).toContain('walk-in-pieces');
  expect(planOf(plainPerson).cards).not.toContain('walk-in-pieces');
});

test('the sets that the reasons name last are the sets that stand there', () => {
  for (const minutes of [10, 15, 20, 30, 45] as const)
    for (const training of [0, 1] as const)
      for (const { exercise, dose, because } of sessionsOf(planOf(someone({ training }, { minutes }))).flat()) {
        const said = because.filter(({ field, now }) => field === 'sets' && now !== undefined).at(-1)?.now;
        expect([minutes, exercise, said ?? dose.sets]).toEqual([minutes, exercise, dose.sets]);
      }
});
