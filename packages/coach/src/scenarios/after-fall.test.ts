// A fall or an accident that is told of between two full screens. Rule book R6.
import { addDays, type Facts } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { today } from '../views/today.ts';
import { catalog, diaryOf, plainPerson } from './someone.ts';

const from = plainPerson.answeredOn;
const fell: Facts['readiness-answered']['answers'] = { A8: 'yes', 'A8.seen': 'yes' };

/** Two days in, something is new: the fall, told in a screen of block A. */
function afterFall(more: Partial<Facts['readiness-answered']> = {}) {
  const diary = diaryOf(plainPerson);
  diary.say('readiness-answered', { screen: 'full', trigger: 'start', answers: {} });
  diary.day(addDays(from, 2));
  diary.say('readiness-answered', { screen: 'block-a', trigger: 'R1', answers: fell, ...more });
  return diary;
}

test('a fall that was looked at asks about bones and steroids before the next session', () => {
  const diary = afterFall();
  expect(diary.state.screens.needed).toBe('R6');
  expect(today(diary.state, catalog, addDays(from, 2)).asks).toContain('block-a');
  expect(diary.today()).toBeUndefined();
  diary.say('readiness-answered', { screen: 'block-a', trigger: 'R6', answers: { ...fell, B5: 'no', B6: 'no' } });
  expect(diary.state.screens.needed).toBeUndefined();
  expect(diary.today()).toBeDefined();
});

test('asked in the same screen, once is enough; a full screen has asked them anyway', () => {
  expect(afterFall({ answers: { ...fell, B5: 'no', B6: 'no' } }).state.screens.needed).toBeUndefined();
  expect(afterFall({ screen: 'full' }).state.screens.needed).toBeUndefined();
  expect(afterFall({ answers: { A8: 'no' } }).state.screens.needed).toBeUndefined();
});

test('answers that come one by one wait for the end of their round', () => {
  const diary = afterFall({ screen: 'partial' });
  expect(diary.state.screens.needed).toBe('R6');
  diary.say('readiness-answered', { screen: 'partial', trigger: 'R1', answers: { B5: 'no', B6: 'no' } });
  diary.say('readiness-answered', { screen: 'block-a', trigger: 'R1', answers: {} });
  expect(diary.state.screens.needed).toBeUndefined();
});
