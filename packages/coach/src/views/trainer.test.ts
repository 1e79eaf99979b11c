import { type HabitId, type Item, type ProgramSlot, type ProgramTree, slotId } from '@plumbline/engine';
import { words as german } from '@plumbline/library/de';
import { words as english } from '@plumbline/library/en';
import { words as spanish } from '@plumbline/library/es';
import { expect, test } from 'vitest';
import { fitProgram } from '../fit-program.ts';
import { catalog, plainPerson } from '../scenarios/someone.ts';
import { signerName, wishFor } from './from-trainer.ts';
import { settable, unsetTimes } from './habit-suggestions.ts';
import { handoutOf } from './handout.ts';
import { handoutText } from './handout-text.ts';
import type { PaperScene } from './paper-scene.ts';
import { habitTimeText, trainerText, wishChanges, wishLines } from './trainer-text.ts';

const inWords = ({ phrases, exercises }: typeof english): PaperScene => ({
  ...{ catalog, phrases, shortDay: (on) => on.slice(5), fullDay: (on) => on },
  exerciseWords: (id) => exercises[id as keyof typeof exercises],
});
const scene = inWords(english);
const wished: ProgramSlot = {
  id: 'cat-cow',
  pick: 'cat-cow',
  dose: { sets: 1, seconds: 45, restSeconds: [15, 30] },
  from: 20,
  step: { by: 5, unit: 'seconds', to: 45 },
  next: 'cat-cow-rotation',
  when: [{ of: 'pain', over: 4, act: 'easier' }],
  note: '<b>Small</b> and slow.',
};
const tree: ProgramTree = {
  id: 'rx:one',
  weeks: 4,
  days: [{ name: 'Hold', slots: [wished, { id: 'bird-dog', pick: 'bird-dog', note: 'Long leg.' }] }],
  habits: ['breathe', 'movement-break'],
  habitTimes: { breathe: { at: ['21:30'], seconds: 300 }, 'movement-break': { every: [120, 180] } },
  when: [{ of: 'effort', over: 7, act: 'hold' }],
  notes: ['Take your time.'],
};
const trainer = { name: 'Ana Ruiz', tree };

test('what a trainer has in mind for an exercise is said in plain sentences', () => {
  expect(wishLines(wished, scene)).toEqual([
    '20 s to 45 s: start at 20 s.',
    'Each step up: 5 s more, up to 45 s.',
    'Then: Cat–cow with a turn.',
    'If pain goes over 4 of 10: something easier.',
  ]);
});
test('in each language nothing is left to fill in, and nothing is said of a dose alone', () => {
  for (const words of [english, german, spanish]) {
    const here = inWords(words);
    const said = [...wishLines(wished, here), JSON.stringify(trainerText(trainer, here))];
    expect(said.join(' ')).not.toMatch(/\{\w*\}|undefined/);
    expect(said).toHaveLength(5);
    expect(wishLines({ id: 'a', pick: 'cat-cow', dose: { sets: 1, seconds: 45, restSeconds: [15, 30] } }, here)).toEqual([]);
  }
});
test('a newer version says what is new, and what is gone only where nothing took its place', () => {
  const { next: _, ...without } = wished;
  expect(wishChanges(wished, { ...without, from: 30 }, scene)).toEqual([
    '30 s to 45 s: start at 30 s.',
    'No longer: Then: Cat–cow with a turn.',
  ]);
  expect(wishChanges(wished, wished, scene)).toEqual([]);
});
test('times of habits are said by hours where they are whole', () => {
  expect(habitTimeText({ every: [120, 180] }, scene)).toBe('every 2 hours to 3 hours');
  expect(habitTimeText({ every: [40, 40], seconds: 60 }, scene)).toBe('every 40 min, 60 s each time');
  expect(habitTimeText({ at: ['07:30', '21:30'] }, scene)).toBe('at 07:30, 21:30');
});
test('what a trainer wrote for one exercise is not said of another that stands in its place', () => {
  const here = (exercise: string): Pick<Item, 'slot' | 'exercise'> => ({ slot: slotId('Hold', 'bird-dog'), exercise });
  expect(wishFor(trainer, here('bird-dog'))).toMatchObject({ isForThis: true, wants: 'bird-dog' });
  expect(wishFor(trainer, here('dead-bug'))).toMatchObject({ isForThis: false, wants: 'bird-dog' });
  expect(wishFor(trainer, { slot: 'Hold/nothing', exercise: 'bird-dog' })).toBeUndefined();
});
test('the handout has the notes of the whole and of each exercise that it shows, and no other', () => {
  const { plan } = fitProgram(tree, plainPerson, { catalog, from: '2026-11-02' });
  const text = handoutText(handoutOf(plan, { trainer }), scene);
  expect(text.trainer?.notes).toEqual(['Take your time.']);
  expect(text.trainer?.lines).toEqual([
    'For every exercise. If effort goes over 7 of 10: stay at this amount.',
    'Evening breath: at 21:30, 5 min each time.',
    'Movement break: every 2 hours to 3 hours.',
  ]);
  const shown = text.exercises.filter((one) => one.trainer !== undefined);
  expect(shown.map(({ id }) => id)).toContain('cat-cow');
  for (const { id, trainer: said } of shown) expect(said?.notes).toEqual([id === 'cat-cow' ? wished.note : 'Long leg.']);
  expect(handoutText(handoutOf(plan), scene).exercises.every((one) => one.trainer === undefined)).toBe(true);
});
test('a suggested time is held to what a person may set, and never goes over what they chose', () => {
  const suggested = (habit: HabitId) => tree.habitTimes?.[habit];
  expect(settable('movement-break', suggested('movement-break'))).toEqual({ everyMinutes: 60 });
  expect(settable('breathe', suggested('breathe'))).toEqual({ breatheAt: '21:30' });
  const reminders = { perDay: 4, quietFrom: '21:00', quietUntil: '08:00' };
  expect(unsetTimes('breathe', suggested('breathe'), { habits: {}, reminders })).toEqual({ breatheAt: '21:30' });
  expect(unsetTimes('breathe', suggested('breathe'), { habits: {}, reminders: { ...reminders, breatheAt: '20:00' } })).toEqual({});
});
test('a name is read without the number that stands behind it', () => {
  expect(signerName('Ana Ruiz · 2399 9342 1297 1921')).toBe('Ana Ruiz');
});
