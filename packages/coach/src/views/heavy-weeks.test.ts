import { addDays, type CoachState, emptyState, type Item } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { diaryOf, plainPerson } from '../scenarios/someone.ts';
import { reviewsOf } from './reviews.ts';

const start = '2026-09-07';
/** One session a week, each with an item of this rung and reserve that was done. */
function weeks(count: number, { rung = 3, rirMin = 3 } = {}): CoachState {
  const item = { id: 'i', rung, rirMin } as Item;
  const sessions = Array.from({ length: count }, (_, week) => ({
    on: addDays(start, 7 * week),
    plan: { items: [item] },
    sets: [{ item: 'i' }],
  })) as unknown as CoachState['sessions'];
  return { ...emptyState(), sessions, lastSessionOn: sessions.at(-1)?.on };
}
const isShown = (state: CoachState, on: string): boolean => reviewsOf(state, on).some(({ kind }) => kind === 'heavy-weeks');
const sixth = addDays(start, 35);

test('six weeks of heavy work on the third rung are looked at, five are not (4.11)', () => {
  expect(isShown(weeks(6), sixth)).toBe(true);
  expect(isShown(weeks(6), addDays(sixth, 6))).toBe(true);
  expect(isShown(weeks(5), addDays(start, 28))).toBe(false);
});
test('easier work, a week off and a lighter week begin the count anew', () => {
  expect(isShown(weeks(6, { rung: 2 }), sixth)).toBe(false);
  expect(isShown(weeks(6, { rirMin: 4 }), sixth)).toBe(false);
  expect(isShown(weeks(6), addDays(sixth, 7))).toBe(false);
  const gap = weeks(7);
  expect(isShown({ ...gap, sessions: gap.sessions.filter((_, week) => week !== 3) }, addDays(start, 42))).toBe(false);
  const rested = { from: start, until: addDays(start, 7), because: [] };
  expect(isShown({ ...weeks(6), deload: rested }, sixth)).toBe(false);
});

test('a strong person meets it in the eighth week of a long program, and it goes with a week off or a lighter one', () => {
  const strong = {
    ...plainPerson,
    profile: { ...plainPerson.profile, minutes: 45, kit: [...plainPerson.profile.kit, 'hand-weight', 'band', 'anchor', 'step'] },
    assessment: { ...plainPerson.assessment, training: 2, activeMinutes: 400, aggravationMinutes: 90, settleMinutes: 5 },
  } as const;
  const from = strong.answeredOn;
  const diary = diaryOf(strong);
  diary.say('program-chosen', { program: 'my-plan', from, weeks: 12 });
  const shown = Array.from({ length: 8 }, (_, week) => {
    for (const day of [0, 2, 4]) diary.session(addDays(from, 7 * week + day), { pre: 2, peak: 2, morning: 'same' });
    return isShown(diary.state, addDays(from, 7 * week + 5));
  });
  // Two weeks begin with more in reserve, then six of heavy work.
  expect(shown).toEqual([false, false, false, false, false, false, false, true]);
  const last = addDays(from, 53);
  expect([isShown(diary.state, addDays(last, 6)), isShown(diary.state, addDays(last, 7))]).toEqual([true, false]);
  const rested = { from: last, until: addDays(last, 7), because: [] };
  expect(isShown({ ...diary.state, deload: rested }, addDays(last, 1))).toBe(false);
});
