// Pain before sessions creeps up, no single session is to blame. Source: AM-04, R11, 4.4, 1.6.
import { verdictOn } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { calmWeeks } from './calm-weeks.ts';
import { dayOfWeek } from './lives.ts';
import { tellings } from './tellings.ts';

const [monday, wednesday, friday] = [0, 2, 4];

describe.each(await tellings('risingAche'))('a rising ache, %s', (_how, sheet) => {
  test('weeks 1 and 2 are calm', () => expect([sheet.done(1), sheet.done(2)]).toEqual([calmWeeks[1], calmWeeks[2]]));
  test('week 3: 2 above usual makes a light day, a set less and no step (4.4)', () => {
    expect(sheet.done(3)).toEqual([
      'Mon: glute 2 × 35 s, hinge 2 × 5, legs 1 × 10, front 2 × 30 s',
      'Wed light: glute 1 × 10, legs 1 × 8, hinge 1 × 20 s, side 1 × 15 s',
      'Fri light: back 1 × 6, hinge 1 × 5, twist 1 × 8',
    ]);
    expect(sheet.item(dayOfWeek(3, wednesday), 'legs').why).toContain('4.4 2→1');
  });
  test('week 4: a week 2 above the beginning means gently again, three tenths less, and the urgent questions (AM-04)', () => {
    expect(sheet.planned(4)).toEqual([
      'Mon: glute 2 × 35 s, hinge 2 × 5, legs 1 × 10, front 2 × 35 s',
      'Wed: glute 1 × 12, legs 2 × 10, hinge 1 × 20 s, side 1 × 15 s',
      'Fri: back 1 × 6, hinge 2 × 5, twist 1 × 10',
    ]);
    expect(sheet.done(4)).toEqual([
      'Mon light: glute 1 × 14 s, hinge 1 × 3, legs 1 × 7, front 1 × 14 s',
      'Wed: glute 2 × 5, legs 2 × 7, side 2 × 7 s',
      'Fri: back 1 × 4, hinge 2 × 3, twist 2 × 7 s',
    ]);
    expect(sheet.item(dayOfWeek(4, wednesday), 'legs').why).toContain('AM-04 100→70');
    const state = sheet.before(dayOfWeek(4, wednesday));
    expect(state.rescreens.map(({ trigger }) => trigger)).toEqual(['AM-04']);
    expect(state.gentle.since).toBe(dayOfWeek(4, monday));
    expect(verdictOn(state, dayOfWeek(4, wednesday)).verdict.outcome).toBe('gentle');
  });
  test('gently means the easier rung where the harder one asks too much (1.6)', () => {
    expect(sheet.item(dayOfWeek(4, monday), 'glute').exercise).toBe('glute-bridge');
    expect(sheet.item(dayOfWeek(4, monday), 'front').exercise).toBe('heel-slide');
  });
  test('week 5: a second such week suggests seeing somebody soon, without a pause (R11)', () => {
    const state = sheet.before(dayOfWeek(5, wednesday));
    expect(state.rescreens.map(({ trigger }) => trigger)).toEqual(['R11', 'AM-04', 'AM-04']);
    const { verdict, mayPlan } = verdictOn(state, dayOfWeek(5, wednesday));
    expect([mayPlan, verdict.outcome]).toEqual([true, 'gentle']);
    expect(JSON.stringify(verdict)).toContain('soon');
  });
  test('week 5 stays where week 4 was: nothing rises, and what is eased does not dwindle', () => {
    expect(sheet.done(5)).toEqual([
      'Mon: glute 1 × 14 s, hinge 2 × 3, legs 1 × 7, front 1 × 14 s',
      'Wed: glute 2 × 5, legs 2 × 7, side 2 × 7 s',
      'Fri: back 1 × 4, hinge 2 × 3, twist 2 × 7 s',
    ]);
    expect(sheet.item(dayOfWeek(5, friday), 'hinge').why).toContain('AM-04 100→70');
  });
});
