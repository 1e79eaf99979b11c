// What a trainer's program asks for beside its doses: nothing named is longer or more often than its end. Source: settled 15, decision 0031.
import { describe, expect, it } from 'vitest';
import type { Dose } from '../exercise.ts';
import type { ProgramDay, ProgramSlot } from '../reasoning.ts';
import { prepare } from './context.ts';
import { item, library, person, session } from './small-world.fixture.ts';
import type { Violation } from './violation.ts';
import { checkWishes } from './wish-checks.ts';

const dose = (amount: Partial<Dose>): Dose => ({ sets: 2, restSeconds: [60, 90], ...amount });
const tenReps = dose({ reps: 10 });
const slot = (more: Partial<ProgramSlot>): ProgramSlot => ({ id: 'reach', pick: 'reach', ...more });
const wishing = slot({ id: 'other', pick: 'row', from: 5 });

interface Asked {
  readonly amount: Partial<Dose>;
  readonly exercise?: string;
  readonly place?: string;
  readonly program?: string;
}
function found(
  days: readonly ProgramDay[],
  { amount, exercise = 'reach', place = 'A.reach', program = 'rx:any' }: Asked,
  isFirst: boolean,
) {
  const context = prepare(person(), { ...library, programs: [{ id: 'rx:any', weeks: 4, habits: [], days }] });
  const out: Violation[] = [];
  const planned = item('reach', 'main', { exercise, slot: place, dose: { sets: 2, restSeconds: [60, 90], ...amount } });
  checkWishes(context, program, session(planned), '2026-11-23', isFirst, out);
  return out.map(({ where, invariant, detail }) => `${where} ${invariant} ${detail}`);
}
const inA = (...slots: readonly ProgramSlot[]): readonly ProgramDay[] => [{ name: 'A', slots }];
const over = (has: string, most: string): readonly string[] => [`2026-11-23 reach I-46 reach: ${has} where the program asks for ${most}`];

describe('what a slot wishes', () => {
  const rows: readonly (readonly [string, Partial<ProgramSlot>, first: number | undefined, later: number | undefined])[] = [
    ['a range', { from: 8, dose: tenReps }, 8, 10],
    ['a step with an end, over a dose', { step: { by: 1, unit: 'reps', to: 12 }, dose: tenReps }, 10, 12],
    ['a range and a step', { from: 8, step: { by: 1, unit: 'reps', to: 12 }, dose: tenReps }, 8, 12],
    ['a step with an end and no dose', { step: { by: 1, unit: 'reps', to: 12 } }, 12, 12],
    ['a step without an end', { step: { by: 1, unit: 'reps' }, dose: tenReps }, 10, 10],
    ['a step of weight', { step: { by: 1, unit: 'kg', to: 12 }, dose: tenReps }, 10, 10],
    ['a step in seconds', { step: { by: 5, unit: 'seconds', to: 12 }, dose: tenReps }, 10, 10],
    ['what comes next', { next: 'row', dose: tenReps }, 10, 10],
    ['a range in seconds', { from: 8, dose: dose({ seconds: 30 }) }, undefined, undefined],
    ['a step beside a dose in seconds', { step: { by: 1, unit: 'reps', to: 12 }, dose: dose({ seconds: 30 }) }, undefined, undefined],
    ['nothing', { dose: tenReps }, undefined, undefined],
  ];
  it.each(rows)('%s', (_name, wishes, first, later) => {
    const days = inA(slot(wishes), wishing);
    for (const [most, isFirst] of [
      [first, true],
      [later, false],
    ] as const) {
      expect(found(days, { amount: { reps: most ?? 90 } }, isFirst)).toEqual([]);
      if (most !== undefined) expect(found(days, { amount: { reps: most + 1 } }, isFirst)).toEqual(over(`${most + 1} reps`, `${most}`));
    }
  });
  it('counts in seconds and metres as well', () => {
    const seconds = inA(slot({ from: 20, dose: dose({ seconds: 30 }) }));
    expect(found(seconds, { amount: { seconds: 30 } }, false)).toEqual([]);
    expect(found(seconds, { amount: { seconds: 31 } }, false)).toEqual(over('31 seconds', '30'));
    const metres = inA(slot({ from: 20, dose: dose({ metres: 30 }) }));
    expect(found(metres, { amount: { metres: 31 } }, false)).toEqual(over('31 metres', '30'));
    expect(found(metres, { amount: {} }, false)).toEqual([]);
    expect(found(metres, { amount: { sets: 3 } }, false)).toEqual([]);
  });
  it('is an amount of one kind: the length of a repetition bounds no hold', () => {
    const slow = inA(slot({ from: 8, dose: dose({ reps: 10, seconds: 5 }) }));
    expect(found(slow, { amount: { reps: 11, seconds: 5 } }, false)).toEqual(over('11 reps', '10'));
    expect(found(slow, { amount: { seconds: 6 } }, false)).toEqual([]);
  });
  it('asks for no more sets than its dose has, where it has one', () => {
    const days = inA(slot({ from: 8, dose: tenReps }));
    expect(found(days, { amount: { reps: 8, sets: 3 } }, false)).toEqual(over('3 sets', '2'));
    expect(found(days, { amount: { reps: 8, sets: 2 } }, false)).toEqual([]);
    expect(found(inA(slot({ from: 8 })), { amount: { reps: 8, sets: 9 } }, false)).toEqual([]);
    expect(found(inA(slot({ dose: tenReps }), wishing), { amount: { reps: 8, sets: 9 } }, false)).toEqual([]);
  });
});

describe('whom a slot names', () => {
  const ten = { from: 8, dose: tenReps };
  const much = { reps: 30, sets: 2 };
  const named = (days: readonly ProgramDay[], asked: Partial<Asked> = {}): boolean =>
    found(days, { amount: much, ...asked }, false).length > 0;
  it('is one exercise at its place', () => {
    expect(named(inA(slot(ten)))).toBe(true);
    expect(named(inA(slot(ten), slot({ id: 'plain', pick: 'row' })))).toBe(true);
    expect(named(inA(slot(ten)), { exercise: 'brace' })).toBe(false);
    expect(named(inA(slot(ten)), { place: 'B.reach' })).toBe(false);
    expect(named(inA(slot(ten)), { place: 'A.reach.reach' })).toBe(false);
  });
  it('is any of its patterns', () => {
    const days = inA(slot({ ...ten, pick: { oneOf: ['back_ext', 'glute'] } }));
    expect(named(days)).toBe(true);
    expect(named(days, { exercise: 'bridge' })).toBe(true);
    expect(named(days, { exercise: 'row' })).toBe(false);
    expect(named(days, { exercise: 'nowhere' })).toBe(false);
    expect(named(days, { place: 'A.reach.reach' })).toBe(false);
  });
  it('is any part of a series, at the place of all or at its own', () => {
    const days = inA(slot({ ...ten, pick: { series: ['reach', 'brace'] } }));
    expect(named(days)).toBe(true);
    expect(named(days, { place: 'A.reach.reach' })).toBe(true);
    expect(named(days, { exercise: 'brace', place: 'A.reach.brace' })).toBe(true);
    expect(named(days, { exercise: 'brace', place: 'A.reach.reach' })).toBe(false);
    expect(named(days, { exercise: 'row' })).toBe(false);
  });
  it('goes by its day and its name, as they are written into a log', () => {
    const days = [{ name: 'Día  ä 1', slots: [slot(ten)] }];
    expect(named(days, { place: 'D-a-1.reach' })).toBe(true);
    expect(named(days, { place: 'Día  ä 1.reach' })).toBe(false);
  });
  it('may be the slot of any day of that name: what one of them allows is allowed', () => {
    const twice = (...more: readonly Partial<ProgramSlot>[]) => more.map((wishes) => ({ name: 'A', slots: [slot(wishes)] }));
    const days = twice({ from: 5, dose: dose({ reps: 6 }) }, { from: 8, dose: tenReps });
    expect(found(days, { amount: { reps: 8 } }, false)).toEqual([]);
    expect(found(days, { amount: { reps: 11 } }, false)).toEqual(over('11 reps', '6'));
    expect(named(twice({ dose: tenReps }, ten))).toBe(false);
  });
  it('is nobody in a program that nobody knows, or of which no slot wishes anything', () => {
    expect(named(inA(slot(ten)), { program: 'my-plan' })).toBe(false);
    expect(named(inA(slot({ dose: tenReps })))).toBe(false);
  });
});
