import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { moves, nextAfter } from './next.ts';

describe('what comes after a session', () => {
  test('names the day of the next one, and says why nothing moves yet', () => {
    const diary = diaryOf(plainPerson);
    diary.session('2026-11-02');
    const next = nextAfter(diary.state, catalog, '2026-11-02');
    expect(next.on).toBe('2026-11-04');
    expect(next.changes).toEqual([]);
    expect(next.stays.length).toBeGreaterThan(0);
  });
  test('is what a calm morning then brings, number by number', () => {
    const diary = diaryOf(plainPerson);
    const days = ['02', '04', '06', '09', '11', '13'].map((day) => `2026-11-${day}`);
    const told = days.map((day) => {
      diary.session(day, { morning: 'same' });
      const before = JSON.stringify({ ...diary.state, memo: undefined });
      const next = nextAfter(diary.state, catalog, day);
      expect(JSON.stringify({ ...diary.state, memo: undefined })).toBe(before);
      return next;
    });
    expect(told.some(({ changes }) => changes.length > 0)).toBe(true);
    const next = told.at(-1) ?? told[0];
    const real = diary.session(next?.on ?? '', { morning: 'same' });
    for (const { exercise, dose, because } of next?.changes ?? []) {
      const item = real?.items.find((i) => i.exercise === exercise);
      expect(item?.dose).toEqual(dose);
      expect(item?.because).toContainEqual(because);
    }
  });
  test('after pain an exercise provoked, says that it falls', () => {
    const diary = diaryOf(plainPerson);
    const first = diary.session('2026-11-02', { peak: 7, provoked: ['band-seated-row'] });
    expect(first?.items.some(({ exercise }) => exercise === 'band-seated-row')).toBe(true);
    const next = nextAfter(diary.state, catalog, '2026-11-02');
    expect(next.changes.every(({ because: { was = 0, now = 0 } }) => now < was)).toBe(true);
  });
  test('a number that falls is never why the same amounts come again', () => {
    for (const peak of [4, 5, 6, 7, 8] as const) {
      const diary = diaryOf(plainPerson);
      for (const day of ['2026-11-02', '2026-11-04', '2026-11-06']) {
        diary.session(day, { peak, provoked: ['band-seated-row', 'bird-dog'] });
        expect(nextAfter(diary.state, catalog, day).stays.filter(moves)).toEqual([]);
      }
    }
  });
  test('is nothing where no session waits for its morning', () => {
    expect(nextAfter(diaryOf(plainPerson).state, catalog, '2026-11-02')).toEqual({ on: undefined, changes: [], stays: [] });
  });
});
