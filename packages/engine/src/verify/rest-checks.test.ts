// What rests stays out, what stands in for it is gentler, and a paused pattern comes back small. Source: rule book 4.13, I-10.
import { describe, expect, it } from 'vitest';
import { addDays, toDayNumber } from '../dates.ts';
import type { Dose, Exercise } from '../exercise.ts';
import type { HistorySummary } from '../reasoning.ts';
import { entryOf, prepare } from './context.ts';
import { checkRest, restRefusal } from './rest-checks.ts';
import type { Scene } from './scene.ts';
import { exercise, FROM, history, item, libraryWith, person } from './small-world.fixture.ts';
import type { Violation } from './violation.ts';

const core = (id: string, facts: Partial<Exercise>): Exercise => exercise({ id, pattern: 'core_antiext', ...facts });
const start = (dose: Dose | null): Partial<Exercise> => ({ start: { 1: dose, 2: null, 3: null } });
const library = libraryWith(
  core('same', { stress: { press: 2 } }),
  core('harder', { stress: { press: 3 } }),
  core('higher', { stress: { press: 1 }, rung: 2 }),
  core('still', {}),
  core('both', { stress: { flex: 2, press: 2 } }),
  core('presses', { stress: { flex: 1, press: 3 } }),
  core('bends', { stress: { flex: 2 } }),
  exercise({ id: 'elsewhere', pattern: 'glute', stress: { press: 3 }, rung: 2 }),
  core('one', start({ sets: 1, reps: 1, restSeconds: [0, 0] })),
  core('brief', { measure: 'hold', ...start({ sets: 1, seconds: 5, restSeconds: [0, 0] }) }),
  core('far', { measure: 'distance', ...start({ sets: 1, metres: 20, restSeconds: [0, 0] }) }),
  core('late', { ...start(null), target: { sets: 2, reps: 10, restSeconds: [0, 0] } }),
);
const context = prepare(person(), library);
const today = toDayNumber(FROM);
const later = addDays(FROM, 2);
const past = (more: Partial<HistorySummary>): HistorySummary => ({ ...history(), ...more });
const entry = (id: string) => {
  const found = entryOf(context, id);
  if (found === undefined) throw new Error(id);
  return found;
};
const refusal = (more: Partial<HistorySummary>, id: string, day = today): string | undefined =>
  restRefusal(context, past(more), day, entry(id));

describe('while an exercise rests', () => {
  const resting = { resting: { bug: later } };
  it('it is out until the day that is named', () => {
    expect([0, 1, 2, 3].map((days) => refusal(resting, 'bug', today + days))).toEqual([
      `rests until ${later}`,
      `rests until ${later}`,
      undefined,
      undefined,
    ]);
  });
  it.each([
    ['brace', undefined],
    ['still', undefined],
    ['same', 'is no gentler than bug, which rests'],
    ['harder', 'is no gentler than bug, which rests'],
    ['higher', 'is a rung above bug, which rests'],
    ['row', undefined],
    ['elsewhere', undefined],
  ])('of its pattern only what is gentler stands in: %s', (id, why) => {
    expect(refusal(resting, id)).toBe(why);
    expect(refusal(resting, id, today + 2)).toBeUndefined();
  });
  it('gentler is told by the first of the axes that it loads most', () => {
    expect(refusal({ resting: { both: later } }, 'presses')).toBeUndefined();
    expect(refusal({ resting: { both: later } }, 'bends')).toBe('is no gentler than both, which rests');
  });
  it('nothing is measured against one that asks for nothing, or that nobody knows', () => {
    expect(refusal({ resting: { still: later } }, 'harder')).toBeUndefined();
    expect(refusal({ resting: { nowhere: later } }, 'harder')).toBeUndefined();
    expect(refusal({ resting: { nowhere: later, bug: later } }, 'harder')).toBe('is no gentler than bug, which rests');
  });
  it('ways of walking and breathing stay open', () => {
    expect(refusal({ resting: { march: later } }, 'steps')).toBeUndefined();
    expect(refusal({ resting: { march: later } }, 'march')).toBe(`rests until ${later}`);
  });
});

describe('a paused pattern', () => {
  it('is out until its day, and comes back at the first rung', () => {
    const paused = { paused: { core_antiext: later } } as const;
    expect(refusal(paused, 'brace', today + 1)).toBe(`core_antiext pauses until ${later}`);
    expect(refusal(paused, 'brace', today + 2)).toBeUndefined();
    expect(refusal(paused, 'higher', today + 2)).toBe('core_antiext comes back at the first rung');
    expect(refusal(paused, 'row')).toBeUndefined();
    expect(refusal({}, 'higher')).toBeUndefined();
  });

  const found = (more: Partial<HistorySummary> | undefined, id: string, dose: Partial<Dose>, swaps: readonly string[] = []) => {
    const out: Violation[] = [];
    const scene = { context, past: more && past(more), day: today, out } as unknown as Scene;
    const planned = item(id, 'main', { dose: { sets: 1, restSeconds: [0, 0], ...dose }, swaps });
    checkRest(scene, { item: planned, entry: entry(id), levels: entry(id).levels, where: 'here' });
    return out.map(({ where, invariant, detail }) => `${where} ${invariant} ${detail}`);
  };
  const back = { paused: { core_antiext: FROM } } as const;
  const tooMuch = ['here I-10 more than half of a start after core_antiext paused'];
  it.each<readonly [string, Partial<Dose>, Partial<Dose>]>([
    ['bug', { seconds: 10 }, { seconds: 11 }],
    ['bug', { sets: 2, seconds: 5 }, { sets: 2, seconds: 6 }],
    ['brace', { reps: 6 }, { reps: 7 }],
    ['one', { reps: 1 }, { reps: 2 }],
    ['brief', { seconds: 5 }, { seconds: 6 }],
    ['far', { metres: 10 }, { metres: 11 }],
    ['late', { reps: 10 }, { reps: 11 }],
  ])('%s comes back with half of its start at most', (id, right, wrong) => {
    expect(found(back, id, right)).toEqual([]);
    expect(found(back, id, wrong)).toEqual(tooMuch);
    expect(found({}, id, wrong)).toEqual([]);
  });
  it('is told of the item and of what may stand in for it, and of nothing without a log', () => {
    const resting = { resting: { bug: later } };
    expect(found(resting, 'bug', { seconds: 5 }, ['same', 'brace', 'nowhere'])).toEqual([
      `here I-10 bug rests until ${later}`,
      'here swap I-10 same is no gentler than bug, which rests',
    ]);
    expect(found(undefined, 'bug', { seconds: 60 }, ['same'])).toEqual([]);
  });
});
