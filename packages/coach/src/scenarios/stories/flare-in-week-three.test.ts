// A bad spell on the Tuesday of the third week, and the way out of it. Source: rule book 4.9, R3, I-12, I-35.
import { flareRules, stepFlare } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { flareDaysOf } from '../../views/flare-days.ts';
import { calmWeeks } from './calm-weeks.ts';
import { dayOfWeek } from './lives.ts';
import { tellings } from './tellings.ts';

const [monday, tuesday, wednesday, thursday, friday] = [0, 1, 2, 3, 4];

describe.each(await tellings('flareInWeekThree'))('a flare in week three, %s', (_how, sheet) => {
  const stateOn = (week: number, day: number) => sheet.before(dayOfWeek(week, day));
  test('weeks 1 and 2 are calm, and the hinge has earned its first step (4.5)', () => {
    expect(sheet.done(1)).toEqual(calmWeeks[1]);
    expect(sheet.done(2)).toEqual(calmWeeks[2]);
    expect(sheet.item(dayOfWeek(2, monday), 'hinge')).toEqual({ exercise: 'hip-hinge-dowel', dose: '1 × 10', why: ['5.3', '4.5 8→10'] });
  });
  test('week 3 was planned as a usual week, and became another one on its Tuesday', () => {
    expect(sheet.planned(3)).toEqual([
      'Mon: glute 2 × 35 s, hinge 1 × 10, legs 1 × 10, front 2 × 30 s',
      'Wed: glute 1 × 12, legs 2 × 10, hinge 1 × 20 s, side 1 × 15 s',
      'Fri: back 1 × 6, hinge 1 × 10, twist 1 × 8',
    ]);
    expect(sheet.done(3)).toEqual([
      'Mon: glute 2 × 35 s, hinge 2 × 5, legs 1 × 10, front 2 × 30 s',
      'Wed easy: walk 1 × 300 s, mobility-2 1 × 8',
      'Fri light: hip 1 × 10, lunge 1 × 8, hinge 1 × 5, twist 1 × 8',
    ]);
  });
  test('Tuesday: nothing is planned before the questions about right now were put (R3)', () => {
    const asked = sheet.facts.filter(({ content }) => content.type === 'readiness-answered').map(({ content }) => content.data);
    expect(asked).toContainEqual(expect.objectContaining({ screen: 'block-a', trigger: 'R3' }));
    expect(stateOn(3, wednesday).screens.needed).toBeUndefined();
  });
  test('Wednesday: two movements, a walk and breathing, and no load (F1)', () => {
    expect(flareDaysOf(stateOn(3, wednesday), dayOfWeek(3, wednesday))).toMatchObject({
      part: 'first-days',
      day: 2,
      share: 0,
      calmUntil: dayOfWeek(3, friday),
    });
    expect(sheet.item(dayOfWeek(3, wednesday), 'walk')).toEqual({
      exercise: 'graded-walking',
      dose: '1 × 300 s',
      why: ['5.3', '4.3', '5.1 600→300'],
    });
  });
  test('Friday, the fourth day: half of the work, one rung down, on the day the card had named (F2)', () => {
    expect(flareDaysOf(stateOn(3, friday), dayOfWeek(3, friday))).toMatchObject({ part: 'half', share: 50 });
    const hinge = sheet.item(dayOfWeek(3, friday), 'hinge');
    expect([hinge.exercise, hinge.dose]).toEqual(['hip-hinge-dowel', '1 × 5']);
    expect(hinge.why).toContain('F2 100→50');
    expect(sheet.item(dayOfWeek(4, monday), 'glute').exercise).toBe('glute-bridge');
    expect(sheet.item(dayOfWeek(3, monday), 'glute').exercise).toBe('bridge-march');
  });
  test('week 4: pain is back near usual twice, so the way back begins: 60, 80, and on Monday 100 percent (RETURN)', () => {
    expect(sheet.planned(4)).toEqual([
      'Mon: glute 1 × 30 s, hinge 1 × 5, legs 1 × 5, front 1 × 30 s',
      'Wed: glute 1 × 10, legs 1 × 8, hinge 1 × 20 s, side 1 × 15 s',
      'Fri: back 1 × 3, hinge 1 × 5, twist 1 × 8',
    ]);
    expect(sheet.done(4)).toEqual([
      'Mon: glute 1 × 30 s, hinge 1 × 5, legs 1 × 5, front 1 × 30 s',
      'Wed: glute 1 × 6, legs 2 × 6, hinge 1 × 12 s, side 2 × 9 s',
      'Fri: back 1 × 4, hinge 2 × 4, twist 1 × 8',
    ]);
    // Six of the ten done before the flare, not of the twelve that were still to come.
    expect(sheet.item(dayOfWeek(4, wednesday), 'glute').why).toEqual(['5.3', '4.5 10→12', 'I-12', 'RETURN 100→60']);
    expect(sheet.item(dayOfWeek(4, friday), 'hinge').why).toContain('RETURN 100→80');
    expect(sheet.item(dayOfWeek(5, monday), 'hinge')).toMatchObject({ dose: '2 × 5' });
    expect(sheet.item(dayOfWeek(5, monday), 'hinge').why).toContain('RETURN 100→100');
  });
  test('week 5: everything is as before the flare, nothing was added for what was left out (I-35)', () => {
    expect(sheet.done(5)).toEqual([
      'Mon: glute 1 × 30 s, hinge 2 × 5, legs 1 × 10, front 1 × 30 s',
      'Wed: glute 1 × 12, legs 2 × 10, hinge 1 × 12 s, side 1 × 15 s',
      'Fri: back 1 × 6, hinge 2 × 5, twist 1 × 8',
    ]);
    expect(stateOn(5, wednesday).flare.kind).toBe('return');
    expect(stateOn(5, friday).flare).toEqual({ kind: 'normal' });
  });
  test('no number rose while the flare lasted (I-12)', () => {
    for (const [week, day] of [
      [3, wednesday],
      [3, thursday],
      [4, tuesday],
      [4, friday],
    ] as const) {
      const { state } = stepFlare(stateOn(week, day).flare, { type: 'day', on: dayOfWeek(week, day) });
      expect(flareRules(state).progression).toBe(false);
    }
    for (const week of [3, 4]) {
      const hinge = sheet.before(dayOfWeek(week + 1, monday)).work['hip-hinge-dowel'];
      expect(hinge?.dose).toMatchObject({ sets: 2, reps: 5 });
    }
  });
});
