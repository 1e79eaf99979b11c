// Two weeks at the sea. What was missed is dropped, never stacked. Source: rule book 4.10, AM-24, I-35, I-36.
import { addDays } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { dayNotesOf } from '../../views/day-notes.ts';
import { calmWeeks } from './calm-weeks.ts';
import { dayOfWeek } from './lives.ts';
import { tellings } from './tellings.ts';

const back = dayOfWeek(5, 0);

describe.each(await tellings('holiday'))('a holiday, %s', (_how, sheet) => {
  test('weeks 1 and 2 are calm', () => expect([sheet.done(1), sheet.done(2)]).toEqual([calmWeeks[1], calmWeeks[2]]));
  test('weeks 3 and 4 stay as they were planned, and nobody does them', () => {
    const kept = [
      'Mon: glute 2 × 35 s, hinge 1 × 10, legs 1 × 10, front 2 × 30 s',
      'Wed: glute 1 × 12, legs 2 × 10, hinge 1 × 20 s, side 1 × 15 s',
      'Fri: back 1 × 6, hinge 1 × 10, twist 1 × 8',
    ];
    expect([sheet.planned(3), sheet.planned(4)]).toEqual([kept, kept]);
    expect([sheet.done(3), sheet.done(4)]).toEqual([[], []]);
  });
  test('after 17 days the first session is four fifths of what was done last (4.10), and says so', () => {
    expect(sheet.done(5)).toEqual([
      'Mon: glute 2 × 20 s, hinge 1 × 8, legs 1 × 6, front 2 × 20 s',
      'Wed: glute 1 × 12, legs 2 × 10, hinge 1 × 20 s, side 1 × 15 s',
      'Fri: back 1 × 6, hinge 1 × 10, twist 1 × 8',
    ]);
    expect(sheet.item(back, 'hinge')).toEqual({ exercise: 'hip-hinge-dowel', dose: '1 × 8', why: ['5.3', 'I-08', '4.10 100→80'] });
    expect(dayNotesOf(sheet.before(back), back)).toMatchObject([{ kind: 'gap', days: 17, shown: [80, 100] }]);
  });
  test('the plan of week 5 is what was done: the two weeks are not made up for (I-35)', () => {
    expect(sheet.planned(5)).toEqual(sheet.done(5));
    expect(dayNotesOf(sheet.before(addDays(back, 2)), addDays(back, 2))).toEqual([]);
  });
  test('nobody is asked everything anew after 17 days; that begins with 28 (R7)', () => {
    expect(sheet.before(addDays(back, 2)).screens.needed).toBeUndefined();
  });
});
