import { expect, it } from 'vitest';
import { doseWords, timeWords } from './dose-words.ts';
import { hardBlank } from './layout.ts';

const plainly = (text: string): string => text.replaceAll(hardBlank, ' ');
const reps = { measure: 'reps', sides: 'one' } as const;
const rest = [30, 45] as const;

it('says repetitions, sides and rest in few words', () => {
  expect(plainly(doseWords({ ...reps, sides: 'each' }, { sets: 2, reps: 8, restSeconds: rest }))).toBe('2 × 8 each side, rest 30 s');
});

it('a hold inside a repetition comes after the sides', () => {
  const dose = { sets: 3, reps: 6, seconds: 5, restSeconds: rest };
  expect(plainly(doseWords({ ...reps, sides: 'each' }, dose))).toBe('3 × 6 each side, hold 5 s, rest 30 s');
});

it('one set of time is just the time', () => {
  expect(plainly(doseWords({ measure: 'time', sides: 'one' }, { sets: 1, seconds: 120, restSeconds: [0, 0] }))).toBe('2 min');
});

it('a load in two hands is said to be the sum', () => {
  const two = { ...reps, loading: { region: 'carry', hands: 2, needed: true } } as const;
  expect(plainly(doseWords(two, { sets: 1, reps: 8, kg: 7.5, restSeconds: rest }))).toBe('1 × 8, 7.5 kg in all');
  expect(plainly(doseWords(reps, { sets: 1, reps: 8, kg: 4, restSeconds: rest }))).toBe('1 × 8, 4 kg');
});

it('metres are metres', () => {
  expect(plainly(doseWords({ measure: 'distance', sides: 'one' }, { sets: 2, metres: 20, restSeconds: [60, 90] }))).toBe(
    '2 × 20 m, rest 1 min',
  );
});

it('times read as people say them', () => {
  expect([5, 45, 60, 90, 100, 120, 135, 300].map((seconds) => plainly(timeWords(seconds)))).toEqual([
    '5 s',
    '45 s',
    '1 min',
    '90 s',
    '100 s',
    '2 min',
    '2 min 15 s',
    '5 min',
  ]);
});
