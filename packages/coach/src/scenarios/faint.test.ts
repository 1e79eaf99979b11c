// Dizzy in the middle of an exercise: that one is out until a clinician has looked at it, and the person is told to have it looked at (AM-10).
import { addDays, historyOf, type Item, makePlan, type Person, type Plan, verdictOn, verify } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from './someone.ts';

const from = plainPerson.answeredOn;
type Diary = ReturnType<typeof diaryOf>;
const planOf = ({ state }: Diary, on: string): Plan => makePlan({ state, catalog, from: on, weeks: 4, program: 'my-plan' });
const idsOf = (plan: Plan): readonly string[] => plan.days.flatMap(({ session }) => session?.items.map(({ exercise }) => exercise) ?? []);
const faults = (diary: Diary, plan: Plan): readonly unknown[] => verify(plan, diary.state.person, library, historyOf(diary.state));

const isRow = ({ exercise }: Item): boolean => exercise === 'band-seated-row';
/** A session that is stopped with `sign` in the middle of one exercise: what that was. */
function stoppedIn(diary: Diary, sign: string, pick: (item: Item) => boolean = isRow): string {
  diary.day(from);
  diary.say('checked-in', { pre: 3, legs: 'same', energy: 4, anythingNew: false });
  const plan = diary.today();
  const item = plan?.items.find(pick);
  if (!plan || !item) throw new Error('The day has no such exercise.');
  diary.say('session-started', { session: 's', plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' });
  const done = {
    session: 's',
    item: item.id,
    exercise: item.exercise,
    set: 1,
    side: item.sides[0] ?? 'both',
    completed: false,
    reps: 2,
  } as const;
  diary.say('set-finished', done);
  diary.say('stop-sign-reported', { session: 's', sign, class: 'session' });
  diary.say('session-stopped', { session: 's', reason: 'unwell' });
  diary.day(addDays(from, 1));
  diary.say('readiness-answered', { screen: 'block-a', trigger: 'stop-session', answers: plainPerson.answers });
  return item.exercise;
}
const later = addDays(from, 35);

test('what somebody felt dizzy with is in no plan, a month later neither, and they are referred', () => {
  for (const sign of ['dizzy', 'near-faint']) {
    const diary = diaryOf(plainPerson);
    const out = stoppedIn(diary, sign);
    for (const on of [addDays(from, 2), later]) {
      const plan = planOf(diary, on);
      expect(idsOf(plan)).not.toContain(out);
      expect(faults(diary, plan)).toEqual([]);
    }
    const { refer, cards, outcome } = verdictOn(diary.state, addDays(from, 2)).verdict;
    expect([refer, cards.includes('near-faint'), outcome]).toEqual(['soon', true, 'go']);
  }
});

test('a clinician who has looked at it brings it back, whoever cleared something else does not', () => {
  const diary = diaryOf(plainPerson);
  const out = stoppedIn(diary, 'dizzy');
  diary.say('clearance-recorded', { rule: 'B10', byRole: 'doctor', on: addDays(from, 1) });
  expect(idsOf(planOf(diary, later))).not.toContain(out);
  diary.say('clearance-recorded', { rule: 'AM-10', byRole: 'doctor', on: addDays(from, 1) });
  expect(idsOf(planOf(diary, later))).toContain(out);
  expect(verdictOn(diary.state, later).verdict.refer).toBeUndefined();
});

test('feeling sick takes nothing out, and red lights do not shorten the wait', () => {
  const sick = diaryOf(plainPerson);
  const stays = stoppedIn(sick, 'nausea');
  expect(idsOf(planOf(sick, later))).toContain(stays);
  const diary = diaryOf(plainPerson);
  const out = stoppedIn(diary, 'dizzy');
  diary.say('morning-recalled', { session: 's', answer: 'worse', provoked: [out] });
  expect(idsOf(planOf(diary, later))).not.toContain(out);
});

test('a walk that made somebody faint is no daily walk either', () => {
  const easy: Person = { ...plainPerson, profile: { ...plainPerson.profile, kit: ['chair', 'wall', 'stationary-bike'] } };
  const diary = diaryOf(easy);
  const out = stoppedIn(diary, 'dizzy', ({ exercise }) => exercise === 'graded-walking');
  const plan = planOf(diary, addDays(from, 2));
  const [walk] = plan.habits;
  expect(walk?.exercise).toBeDefined();
  expect(walk?.exercise).not.toBe(out);
  expect(faults(diary, plan)).toEqual([]);
  const wrong = { ...plan, habits: plan.habits.map((habit) => (habit === walk ? { ...habit, exercise: out } : habit)) };
  expect(faults(diary, wrong)).toMatchObject([{ where: 'habits', invariant: 'I-10', detail: `${out} waits for a clinician (AM-10)` }]);
});

test('quiet breathing stays: where nothing else is open, it is all there is', () => {
  const diary = diaryOf(plainPerson);
  const breath = stoppedIn(diary, 'dizzy', ({ exercise }) => library.exercises.find(({ id }) => id === exercise)?.pattern === 'breathing');
  expect(idsOf(planOf(diary, addDays(from, 2)))).toContain(breath);
});
