// Five weeks that are all alike, and easy. Source: AM-21, AM-22, R2, R10.
import { walksOf } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { reviewsOf } from '../../views/reviews.ts';
import { calmWeeks } from './calm-weeks.ts';
import { dayOfWeek } from './lives.ts';
import { tellings } from './tellings.ts';

const kinds = (sheet: Awaited<ReturnType<typeof tellings>>[number][1], week: number, day = 0) =>
  reviewsOf(sheet.before(dayOfWeek(week, day)), dayOfWeek(week, day)).map(({ kind }) => kind);
/** On the fifth Monday, before anything is agreed. */
const offered = (sheet: Awaited<ReturnType<typeof tellings>>[number][1]) =>
  reviewsOf(sheet.before(dayOfWeek(5, 0), '07:45'), dayOfWeek(5, 0));

describe.each(await tellings('plateau'))('a plateau, %s', (_how, sheet) => {
  test('weeks 1 and 2 as everyone has them', () => expect([sheet.done(1), sheet.done(2)]).toEqual([calmWeeks[1], calmWeeks[2]]));
  test('weeks 3 to 5: at little effort every second clean time is a step (AM-21), each at most one number', () => {
    expect(sheet.done(3)).toEqual([
      'Mon: glute 2 × 30 s, hinge 2 × 5, legs 1 × 10, front 2 × 30 s',
      'Wed: glute 1 × 12, legs 2 × 10, hinge 1 × 20 s, side 1 × 15 s',
      'Fri: back 1 × 6, hinge 2 × 5, twist 1 × 10',
    ]);
    expect(sheet.done(4)).toEqual([
      'Mon: glute 2 × 30 s, hinge 2 × 7, legs 1 × 10, front 2 × 30 s',
      'Wed: glute 1 × 12, legs 2 × 10, hinge 1 × 20 s, side 1 × 20 s',
      'Fri: back 1 × 8, hinge 2 × 7, twist 1 × 10',
    ]);
    expect(sheet.done(5)).toEqual([
      'Mon: glute 2 × 30 s, hinge 2 × 9, legs 1 × 12, front 2 × 30 s',
      'Wed: glute 1 × 14, legs 2 × 8, hinge 1 × 20 s, side 1 × 20 s',
      'Fri: back 1 × 8, hinge 1 × 9, twist 1 × 12',
    ]);
    expect(sheet.item(dayOfWeek(4, 0), 'hinge').why).toContain('AM-21 5→7');
    expect(sheet.item(dayOfWeek(5, 0), 'hinge').why).toContain('AM-21 7→9');
  });
  test('the plans of Mondays are not ahead of what is done that week', () => {
    expect(sheet.planned(4)).toEqual([
      'Mon: glute 2 × 30 s, hinge 2 × 5, legs 1 × 10, front 2 × 30 s',
      'Wed: glute 1 × 12, legs 2 × 10, hinge 1 × 20 s, side 1 × 20 s',
      'Fri: back 1 × 6, hinge 2 × 5, twist 1 × 10',
    ]);
  });
  test('four weekly answers that are alike at little effort: two things to change towards the goal (AM-22), and not before', () => {
    expect([kinds(sheet, 4).includes('plateau'), offered(sheet).some(({ kind }) => kind === 'plateau')]).toEqual([false, true]);
    expect(offered(sheet)[0]).toMatchObject({
      kind: 'plateau',
      levers: ['exercise', 'aerobic'],
      because: [{ rule: 'AM-22', was: 4, now: 4 }],
    });
  });
  test('both are in the plan from then on, and the offer rests: another exercise at its own beginning, and a fourth walk', () => {
    const wednesday = dayOfWeek(5, 2);
    expect([sheet.item(dayOfWeek(4, 2), 'legs'), sheet.item(wednesday, 'legs')]).toMatchObject([
      { exercise: 'air-squat', dose: '2 × 10' },
      { exercise: 'box-squat', dose: '2 × 8' },
    ]);
    expect([walksOf(sheet.before(dayOfWeek(5, 0), '07:45')), walksOf(sheet.before(dayOfWeek(5, 0)))]).toMatchObject([
      { minutes: 18, days: 3 },
      { minutes: 15, days: 4, because: [{ rule: 'AM-22', field: 'walkDays', was: 3, now: 4 }] },
    ]);
    expect(kinds(sheet, 5)).not.toContain('plateau');
  });
  test('after four weeks the questions about right now come again (R2), and the block is looked back on', () => {
    const asked = sheet.facts.filter(({ content }) => content.type === 'readiness-answered').map(({ content }) => content.data);
    expect(asked).toContainEqual(expect.objectContaining({ trigger: 'R2' }));
  });
});
