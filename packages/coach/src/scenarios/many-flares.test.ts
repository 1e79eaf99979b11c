// Three flares in 56 days are asked about, and what follows starts gently with a word to a clinician. Source: rule book 1.4 R12.
import { addDays, verdictOn } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { diaryOf, plainPerson } from './someone.ts';

const start = plainPerson.answeredOn;
/** Flares on these days, each over the day after; then a check-in on `last`. */
function after(flares: readonly number[], last: number) {
  const diary = diaryOf(plainPerson);
  for (const day of flares) {
    diary.day(addDays(start, day));
    diary.say('flare-started', { by: 'tap' });
    diary.say('readiness-answered', { screen: 'block-a', trigger: 'R3', answers: {} });
    diary.day(addDays(start, day + 1));
    diary.say('flare-ended', { by: 'tap' });
  }
  diary.day(addDays(start, last));
  diary.say('checked-in', { pre: 3, legs: 'same', energy: 4, anythingNew: false });
  const { state } = diary;
  const { outcome, refer } = verdictOn(state, addDays(start, last)).verdict;
  return { asks: state.screens.needed, outcome, refer, session: diary.today() };
}

test('the third flare within eight weeks asks, and nothing is trained before the answer', () => {
  expect(after([0, 20, 50], 52)).toEqual({ asks: 'R12', outcome: 'gentle', refer: 'soon', session: undefined });
});
test('two flares, or a first one too long ago, do not', () => {
  expect(after([0, 20], 22)).toMatchObject({ asks: undefined, outcome: 'go' });
  expect(after([0, 20, 55], 57)).toMatchObject({ asks: undefined, outcome: 'go' });
});
