// Three weeks, then two months of something else. Source: rule book 4.10, R7, BUD-1, AM-24, I-36.
import { gapRule } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { dayNotesOf } from '../../views/day-notes.ts';
import { calmWeeks } from './calm-weeks.ts';
import { dayOfWeek } from './lives.ts';
import { tellings } from './tellings.ts';

const back = dayOfWeek(12, 0);

describe.each(await tellings('backAfterTwoMonths'))('a return after two months, %s', (_how, sheet) => {
  test('weeks 1 to 3 build up', () => {
    expect([sheet.done(1), sheet.done(2)]).toEqual([calmWeeks[1], calmWeeks[2]]);
    expect(sheet.done(3)).toEqual([
      'Mon: glute 2 × 35 s, hinge 2 × 5, legs 1 × 10, front 2 × 30 s',
      'Wed: glute 1 × 12, legs 2 × 10, hinge 1 × 20 s, side 1 × 15 s',
      'Fri: back 1 × 6, hinge 2 × 5, twist 1 × 10',
    ]);
  });
  test('week 4 waits as it was planned', () => {
    expect(sheet.planned(4)).toEqual([
      'Mon: glute 2 × 35 s, hinge 2 × 5, legs 1 × 10, front 2 × 35 s',
      'Wed: glute 1 × 12, legs 2 × 10, hinge 1 × 20 s, side 1 × 20 s',
      'Fri: back 1 × 6, hinge 2 × 5, twist 1 × 10',
    ]);
    for (const week of [4, 5, 6, 7, 8, 9, 10, 11]) expect([week, sheet.done(week)]).toEqual([week, []]);
  });
  test('the 59th day away asks everything anew, once (R7), and looks at the person afresh', () => {
    const asked = sheet.facts.filter(({ content: { type, occurred } }) => type === 'readiness-answered' && occurred.local > back);
    expect(asked.map(({ content }) => content.data)).toMatchObject([{ screen: 'full', trigger: 'R7' }]);
    expect(gapRule(59)).toMatchObject({ screen: 'R7', reassess: true, restart: true, rungDrop: 'one' });
  });
  test('week 12 begins a rung lower or at the start dose, and nowhere with more than was done last (4.10, I-36)', () => {
    const week = [
      'Mon: glute 2 × 30 s, hinge 1 × 5, legs 1 × 4, front 2 × 30 s',
      'Wed: glute 1 × 10, legs 2 × 8, side 2 × 15 s',
      'Fri: back 1 × 6, hinge 1 × 5, twist 1 × 8',
    ];
    expect(sheet.planned(12)).toEqual(week);
    expect(sheet.done(12)).toEqual(week);
    expect(sheet.item(back, 'hinge').why).toContain('4.10 100→100');
    expect([sheet.item(back, 'glute').exercise, sheet.item(back, 'front').exercise]).toEqual(['glute-bridge', 'heel-slide']);
    expect([sheet.item(dayOfWeek(3, 0), 'glute').exercise, sheet.item(dayOfWeek(3, 0), 'front').exercise]).toEqual([
      'bridge-march',
      'dead-bug',
    ]);
  });
  test('what was not done for a month starts at its start dose, whatever it had reached (BUD-1)', () => {
    expect(sheet.item(dayOfWeek(12, 2), 'legs')).toMatchObject({ exercise: 'air-squat', dose: '2 × 8' });
    expect(sheet.item(dayOfWeek(12, 2), 'legs').why).toContain('BUD-1');
  });
  test('the way back is shown in three steps: 60, 80, 100 (AM-24)', () => {
    expect(dayNotesOf(sheet.before(back), back)).toMatchObject([{ kind: 'gap', days: 59, shown: [60, 80, 100] }]);
  });
});
