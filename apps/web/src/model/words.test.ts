import type { Dose, Exercise, ProgramId } from '@plumbline/engine';
import { bannedWordsIn, emergencyCountries, exercises } from '@plumbline/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ui } from '../ui-words.ts';
import { exerciseName, leftOutSays, programWords, put, reasonsOf } from '../words.ts';
import { partOfDay } from './clock.ts';
import { countries } from './countries.ts';
import { dayAndMonth, fullDate, longDay, shortDay, weekday } from './day-words.ts';
import { doseLine, doseTiles, timeWords } from './dose-words.ts';

function texts(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as [string, string]] : texts(value as object, `${path}${name}.`),
  );
}
const all = exercises as readonly Exercise[];
const doseOf = (more: Partial<Dose>): Dose => ({ sets: 1, restSeconds: [30, 45], ...more });

describe('the words of this page', () => {
  test.each(texts(ui))('%s hold no word that is banned', (_name, text) => {
    expect(bannedWordsIn(text)).toEqual([]);
    expect(text).not.toMatch(/\b(patient|user|AI)\b/i);
  });
  test('leave no name in braces unfilled where it is given', () => {
    expect(put('{n} of {of}', { n: 3, of: 12 })).toBe('3 of 12');
    expect(put('{missing}', {})).toBe('{missing}');
  });
});

describe('a dose in words', () => {
  test('reads as a person would say it', () => {
    const reps = { measure: 'reps', sides: 'each' } as const;
    expect(doseLine(reps, doseOf({ sets: 2, reps: 8 }))).toBe('2 sets of 8 each side');
    expect(doseLine(reps, doseOf({ reps: 8, seconds: 5 }))).toBe('8 reps each side, held 5 s');
    expect(doseLine({ measure: 'hold', sides: 'one' }, doseOf({ sets: 3, seconds: 20 }))).toBe('3 sets of 20 s');
    expect(doseLine({ measure: 'time', sides: 'alternating' }, doseOf({ seconds: 45 }))).toBe('45 s side to side');
    expect(doseLine({ measure: 'reps', sides: 'one' }, doseOf({ sets: 2, reps: 10, kg: 7.5 }))).toBe('2 sets of 10, 7.5 kg');
  });
  test('is said for every dose of the library, in a line and in tiles, with no number lost', () => {
    for (const exercise of all)
      for (const dose of [exercise.target, exercise.most, ...Object.values(exercise.start).filter((d) => d !== null)]) {
        const line = doseLine(exercise, dose);
        expect(line).not.toMatch(/undefined|NaN|^$/);
        if (dose.sets > 1) expect(line).toContain(`${dose.sets} sets of`);
        const tiles = doseTiles(exercise, dose);
        expect(tiles[0]?.big).toBe(String(dose.sets));
        expect(new Set(tiles.map(({ label }) => label)).size).toBe(tiles.length);
      }
  });
  test('tells time in seconds up to two minutes, then in minutes', () => {
    expect([30, 60, 90, 120, 150, 300].map(timeWords)).toEqual(['30 s', '1 min', '90 s', '2 min', '2 min 30 s', '5 min']);
  });
});

describe('days', () => {
  test('are said as a person says them', () => {
    expect(longDay('2026-11-22')).toBe('Sunday 22 November');
    expect(shortDay('2026-11-22')).toBe('Sun 22 Nov');
    expect(fullDate('2026-11-02')).toBe('2 November 2026');
    expect([dayAndMonth('2026-12-01'), weekday('2026-12-01')]).toEqual(['1 Dec', 'Tuesday']);
  });
  test('have a morning, a day and an evening, at every hour', () => {
    expect([4, 11, 12, 17, 18, 23, 0, 3].map(partOfDay)).toEqual([
      'morning',
      'morning',
      'day',
      'day',
      'evening',
      'evening',
      'evening',
      'evening',
    ]);
  });
});

describe('names and reasons', () => {
  test('are never shown raw, whatever a newer version sends', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (rule, id) => {
        expect(exerciseName(`x-${id}`)).toBe(ui.oneExercise);
        expect(programWords(`rx:${id}` as ProgramId).name).not.toContain('rx:');
        const [reason] = reasonsOf([{ rule: `zz-${rule}`, source: 'design' }]);
        expect(reason?.says).toBeTruthy();
      }),
    ));
  test('say each sentence once, with its source and by how much a number moved', () => {
    const because = { rule: '4.5', source: 'design', field: 'reps', was: 8, now: 10 } as const;
    expect(reasonsOf([because, because])).toMatchObject([{ by: 2, from: { name: 'Plumbline' } }]);
    expect(reasonsOf([{ ...because, field: 'level' }])[0]?.by).toBe(0);
  });
  test('say why a thing was left out, once', () => {
    const said = leftOutSays({
      slot: 's',
      pattern: 'carry',
      reason: 'no-kit',
      because: [{ rule: '4.13', source: 'design', field: 'carry' }],
    });
    expect(said.length).toBeGreaterThan(10);
    expect(said).not.toContain('4.13');
  });
});

test('every country with an emergency number is offered by its name', () => {
  const offered = countries('en');
  expect(offered.map(([code]) => code).toSorted()).toEqual(emergencyCountries.toSorted());
  for (const [code, name] of offered) expect(name).not.toBe(code);
});
