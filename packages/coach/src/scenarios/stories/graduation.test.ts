// Well after four weeks: half a year of keeping it up, until a spell comes back. Source: rule book 4.1, W9, 3.2, AM-04, R7.
import { walksOf } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { today } from '../../views/today.ts';
import { offersUpkeep, upkeepOn } from '../../views/upkeep.ts';
import { catalog } from '../someone.ts';
import { dayOfWeek } from './lives.ts';
import { tellings } from './tellings.ts';

const monday = 0;

describe.each(await tellings('graduation'))('a graduation, %s', (_how, sheet) => {
  const stateOn = (week: number) => sheet.before(dayOfWeek(week, monday));
  const asks = (week: number) => today(stateOn(week), catalog, dayOfWeek(week, monday)).asks;
  const upkeep = (week: number) => upkeepOn(stateOn(week), dayOfWeek(week, monday));
  test('weeks 1 to 4: three strength days, walks a tenth longer each week that was walked (4.8, BUD-5)', () => {
    for (const week of [1, 2, 3, 4]) expect([week, sheet.planned(week).length, sheet.done(week).length]).toEqual([week, 3, 3]);
    expect([1, 2, 3, 4, 5].map((week) => walksOf(stateOn(week)).minutes)).toEqual([12, 12, 14, 16, 18]);
    expect(sheet.item(dayOfWeek(4, monday), 'hinge')).toMatchObject({ dose: '2 × 7' });
  });
  test('four weekly answers of 0 or 1 in a row offer upkeep, three do not', () => {
    const sunday = dayOfWeek(4, 6);
    expect([offersUpkeep(sheet.before(sunday)), offersUpkeep(sheet.before(sunday, '19:00'))]).toEqual([false, true]);
    expect(upkeep(5)).toMatchObject({ week: 1, of: 26, strengthDays: 2, since: dayOfWeek(5, monday) });
  });
  test('week 5: two strength days, both with legs and a hinge (AM-17), and nothing is lost of what was reached', () => {
    expect(sheet.planned(5).map((day) => day.slice(0, 3))).toEqual(['Mon', 'Thu']);
    expect(sheet.done(5)).toHaveLength(2);
    for (const day of sheet.done(5)) expect(day).toMatch(/(legs|lunge) .*hinge|hinge .*(legs|lunge)/);
    expect(sheet.item(dayOfWeek(5, monday), 'hinge')).toMatchObject({ dose: '2 × 9' });
  });
  test('the weekly questions rest, and come at the check-ins: in week 9, 14 and 18 of the story (3.2)', () => {
    const isAsked = [5, 6, 8, 9, 10, 13, 14, 18].map((week) => asks(week).includes('week-check'));
    expect(isAsked).toEqual([false, false, false, true, false, false, true, true]);
    expect(upkeep(18)?.checks.map(({ stands }) => stands)).toEqual(['answered', 'answered', 'open', 'to-come', 'to-come', 'to-come']);
  });
  test('walks keep what was reached where nobody says that they went', () => expect(walksOf(stateOn(19)).minutes).toBe(20));
  test('week 18 says 4: it has come back after 13 quiet weeks, and the whole plan is there again with three days', () => {
    const sunday = dayOfWeek(18, 6);
    expect(upkeepOn(sheet.before(sunday, '19:00'), sunday)).toMatchObject({ week: 14, cameBack: { quietWeeks: 13 } });
    expect(upkeep(19)).toBeUndefined();
    expect(sheet.planned(19).map((day) => day.slice(0, 3))).toEqual(['Mon', 'Wed', 'Fri']);
  });
  test('and it begins gently: asked anew after the long time away (R7), lighter because it aches more than usual (AM-04, 4.4)', () => {
    expect(sheet.done(19).map((day) => day.slice(0, 9))).toEqual(['Mon light', 'Wed light', 'Fri light']);
    expect(sheet.item(dayOfWeek(19, monday), 'hinge').why).toEqual(expect.arrayContaining(['4.10 100→100', 'AM-04 100→70']));
  });
});
