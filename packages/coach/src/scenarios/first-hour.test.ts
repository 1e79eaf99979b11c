// Whom bending stirs does not bend in the first hour of the day, in the session that is handed out and in what may stand in. Source: 2.2, settled 12.
import { makePlan, type Person, type Session } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from './someone.ts';

const stirred: Person = {
  ...plainPerson,
  profile: { ...plainPerson.profile, wakeTime: '07:00' },
  assessment: { ...plainPerson.assessment, direction: { sit: 1, bend: 1 } },
};
const bends = (session: Session | undefined): readonly string[] =>
  (session?.items ?? [])
    .flatMap(({ exercise, swaps }) => [exercise, ...swaps])
    .filter((id) => (library.exercises.find((e) => e.id === id)?.stress.flex ?? 0) > 0);

function sessionAt(person: Person, time: string): { readonly session: Session | undefined; readonly flex: number | undefined } {
  const diary = diaryOf(person);
  diary.day('2026-11-02');
  diary.say('checked-in', { pre: 3, legs: 'same', energy: 4, anythingNew: false }, time);
  const session = diary.today();
  if (session)
    diary.say('session-started', { session: 's1', plan: session, libraryVersion: '1', rulesVersion: '1', engineVersion: '1' }, time);
  return { session, flex: diary.state.open?.limits.caps.flex };
}

test('half an hour after getting up nothing bends, and the session says why', () => {
  const { session, flex } = sessionAt(stirred, '07:30');
  expect(session?.items.length).toBeGreaterThan(3);
  expect(bends(session)).toEqual([]);
  expect(session?.because).toContainEqual(expect.objectContaining({ rule: '2.2', source: 'snook1998', now: 0 }));
  expect(flex).toBe(0);
});

test('later in the day, and for whom it does not stir, bending is part of it', () => {
  for (const [person, time] of [
    [stirred, '08:00'],
    [plainPerson, '07:30'],
  ] as const) {
    const { session, flex } = sessionAt(person, time);
    expect(bends(session).length).toBeGreaterThan(0);
    expect(session?.because.map(({ source }) => source)).not.toContain('snook1998');
    expect(flex).toBeGreaterThan(0);
  }
});

test('the plan tells of it beforehand, to nobody else', () => {
  const cards = (person: Person) =>
    makePlan({ state: diaryOf(person).state, catalog, from: '2026-11-02', weeks: 1, program: 'my-plan' }).cards;
  expect(cards(stirred)).toContain('no-bending-first-hour');
  expect(cards(plainPerson)).not.toContain('no-bending-first-hour');
});
