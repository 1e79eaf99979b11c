// A session as a player tells it: a set corrected, an exercise eased, a stop explained later.
import { sessionOn } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from './someone.ts';

/** A begun session and its first main item. */
function begun() {
  const diary = diaryOf(plainPerson);
  diary.day('2026-11-02');
  diary.say('checked-in', { pre: 3, legs: 'same', energy: 4, anythingNew: false });
  const plan = sessionOn({ state: diary.state, catalog, date: '2026-11-02' })?.session;
  const item = plan?.items.find(({ role, swaps }) => role === 'main' && swaps.length > 0);
  if (!plan || !item) throw new Error('no session');
  diary.say('session-started', { session: 's', plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' });
  const set = (n: number, more: object = {}) =>
    diary.say('set-finished', {
      session: 's',
      item: item.id,
      exercise: item.exercise,
      set: n,
      side: 'left',
      reps: 8,
      completed: true,
      ...more,
    });
  return { ...diary, item, set };
}

test('a set told again takes the place of the first telling', () => {
  const { state, set } = begun();
  set(1);
  const once = state.open?.workSeconds;
  set(1, { rir: 4 });
  expect(state.open?.sets).toHaveLength(1);
  expect(state.open?.sets[0]).toMatchObject({ set: 1, side: 'left', rir: 4 });
  expect(state.open?.workSeconds).toBe(once);
  set(1, { reps: 4, completed: false });
  expect(state.open?.workSeconds).toBe((once ?? 0) / 2);
  set(1, { side: 'right' });
  set(2);
  expect(state.open?.sets).toHaveLength(3);
});

test('what an item became is remembered with the dose that was given last', () => {
  const { state, item, say } = begun();
  const dose = { sets: 1, reps: 6, restSeconds: [30, 45] as const };
  const to = item.swaps[0] ?? '';
  say('item-eased', { session: 's', item: item.id, to: dose });
  say('item-eased', { session: 's', item: item.id, to });
  say('item-eased', { session: 's', item: item.id, to: { ...dose, reps: 5 } });
  expect(state.open?.eased).toEqual([
    { item: item.id, exercise: item.exercise, dose },
    { item: item.id, exercise: to, dose: { ...dose, reps: 5 }, first: { ...dose, reps: 5 } },
  ]);
  say('item-skipped', { session: 's', item: item.id });
  say('item-skipped', { session: 's', item: item.id });
  expect(state.open?.skipped).toEqual([item.id]);
});

test('another exercise in the place of a planned one starts at its own dose, not at the planned one', () => {
  const { state, item, say } = begun();
  const to = item.swaps[0] ?? '';
  const dose = { sets: 1, reps: 5, restSeconds: [30, 45] as const };
  say('item-eased', { session: 's', item: item.id, to });
  say('item-eased', { session: 's', item: item.id, to: dose });
  say('set-finished', { session: 's', item: item.id, exercise: to, set: 1, side: 'both', reps: 5, completed: true, rir: 4 });
  expect(state.open?.workSeconds).toBe(20);
  say('session-finished', { session: 's', peak: 3 });
  say('morning-recalled', { session: 's', answer: 'same' }, '23:00');
  expect(state.work[to]?.dose).toMatchObject({ sets: 1, reps: 5 });
  expect(state.work[item.exercise]).toBeUndefined();
});

test('a stop counts at once; why is told after it, and a sign darkens it', () => {
  const { state, set, say } = begun();
  set(1);
  say('session-stopped', { session: 's' });
  expect(state.open).toBeUndefined();
  expect(state.unsettled).toMatchObject({ status: 'stopped', light: 'unknown', stop: false });
  say('session-stopped', { session: 's', reason: 'time' });
  expect(state.unsettled).toMatchObject({ stopReason: 'time', light: 'green' });
  say('stop-sign-reported', { session: 's', sign: 'dizzy', class: 'session' });
  expect(state.unsettled).toMatchObject({ stopReason: 'time', light: 'red' });
  expect(state.weeks[0]?.painful).toBe(true);
  expect(state.sessions).toHaveLength(1);
});

test('a reason for a session that was finished changes nothing', () => {
  const { state, set, say } = begun();
  set(1);
  say('session-finished', { session: 's', peak: 3 });
  say('session-stopped', { session: 's', reason: 'pain' });
  expect(state.unsettled).toMatchObject({ status: 'finished', stop: false, light: 'green' });
});

test('a stop that was a slip is taken back by its name, and the session is open again', () => {
  const { state, set, say } = begun();
  set(1);
  say('session-stopped', { session: 's' });
  expect(state.unsettled?.stopId).toMatch(/^f\d+$/);
});
