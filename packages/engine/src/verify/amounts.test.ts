// Doses, loads and histories: where exactly each limit lies.
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { Dose, Exercise } from '../exercise.ts';
import type { Person } from '../person.ts';
import type { DayKind, HistorySummary, Item, Outcome, Session } from '../reasoning.ts';
import { prepare } from './context.ts';
import { above, brokenDose } from './dose-shape.ts';
import { reserveOfWeek } from './effort-checks.ts';
import { minimalStep } from './history-checks.ts';
import { type Entry, indexLibrary } from './library-index.ts';
import { declares, exercise, FROM, history, item, libraryWith, person, session } from './small-world.fixture.ts';
import { coolBlock, itemSeconds, sessionSeconds, warmBlock } from './time-model.ts';
import { verifySession } from './verify.ts';
import { barSeconds, gripOf, isoOf, levelsAt, repetitionSeconds, setSeconds, staticLevel, staticSeconds, workSeconds } from './work.ts';

const dose = (sets: number, amount: Partial<Dose>): Dose => ({ sets, restSeconds: [60, 90], ...amount });
const entryFor = (facts: Parameters<typeof exercise>[0]): Entry => {
  const entry = indexLibrary(libraryWith(exercise(facts))).byId.get(facts.id);
  if (entry === undefined) throw new Error('not there');
  return entry;
};
const plain = entryFor({ id: 'x', pattern: 'glute' });
const held = entryFor({ id: 'x', pattern: 'glute', measure: 'hold', sides: 'each' });

describe('seconds of work', () => {
  it('of repetitions take four seconds, or the tempo, and the hold inside', () => {
    expect(repetitionSeconds(dose(1, { reps: 5 }))).toBe(4);
    expect(repetitionSeconds(dose(1, { reps: 5, seconds: 3 }))).toBe(7);
    expect(repetitionSeconds(dose(1, { reps: 5, tempo: [3, 1, 2], seconds: 2 }))).toBe(8);
    expect(setSeconds(plain, dose(2, { reps: 5 }))).toBe(20);
    expect(setSeconds(plain, dose(2, {}))).toBe(0);
    expect(workSeconds(plain, dose(2, { reps: 5 }))).toBe(40);
  });
  it('of holds and distances count both sides', () => {
    expect(workSeconds(held, dose(3, { seconds: 20 }))).toBe(120);
    expect(setSeconds(entryFor({ id: 'x', pattern: 'walk', measure: 'distance' }), dose(1, { metres: 30 }))).toBe(30);
    expect(setSeconds(entryFor({ id: 'x', pattern: 'walk', measure: 'distance' }), dose(1, {}))).toBe(0);
  });
  it.each([
    [4, 0],
    [5, 1],
    [10, 1],
    [11, 2],
    [30, 2],
    [31, 3],
  ])('held %i s are a static effort of %i', (seconds, level) => {
    expect(staticLevel(seconds)).toBe(level);
  });
  it('held are read from the hold, from repetitions on a bar, or left to the library', () => {
    expect(staticSeconds(plain, dose(1, { reps: 9, seconds: 40 }))).toBeUndefined();
    expect(staticSeconds(held, dose(1, { seconds: 40 }))).toBe(40);
    expect(staticSeconds(held, dose(1, {}))).toBe(0);
    expect(staticSeconds(entryFor({ id: 'x', pattern: 'balance', measure: 'hold' }), dose(1, { seconds: 40 }))).toBeUndefined();
    expect(staticSeconds(entryFor({ id: 'x', pattern: 'balance', isoFrom: 'hold' }), dose(1, { reps: 2, seconds: 6 }))).toBe(6);
    const bar = entryFor({ id: 'x', pattern: 'pull_v', isoFrom: 'bar' });
    expect(staticSeconds(bar, dose(1, { reps: 3, seconds: 1 }))).toBe(12);
    expect(staticSeconds(bar, dose(1, {}))).toBe(0);
    expect(staticSeconds(entryFor({ id: 'x', pattern: 'pull_v', isoFrom: 'bar', measure: 'hold' }), dose(1, { reps: 3, seconds: 8 }))).toBe(
      8,
    );
  });
  it('on a bar count only where something hangs', () => {
    expect(barSeconds(held, dose(1, { seconds: 40 }))).toBe(0);
    expect(
      barSeconds(entryFor({ id: 'x', pattern: 'hang_passive', measure: 'hold', stress: { hang: 1 } }), dose(1, { seconds: 40, reps: 2 })),
    ).toBe(40);
    const pull = entryFor({ id: 'x', pattern: 'pull_v', stress: { hang: 3 } });
    expect(barSeconds(pull, dose(1, { reps: 5, seconds: 1 }))).toBe(20);
    expect(barSeconds(pull, dose(1, {}))).toBe(0);
  });
});

describe('levels at the planned dose', () => {
  const loading = (region: 'lower' | 'upper' | 'carry', hands: 0 | 1 | 2): Exercise['loading'] & object => ({
    region,
    hands,
    needed: true,
  });
  const named = (entry: Entry, planned: Dose) => {
    const [, , , , axial, lean, , , , grip, iso, press] = levelsAt(entry, planned, 80);
    return { axial, lean, grip, iso, press };
  };
  const goblet = entryFor({ id: 'x', pattern: 'squat', stress: { axial: 1, lean: 2, grip: 1, press: 1 }, loading: loading('lower', 1) });
  it('rise with a load, and again over a quarter of body weight', () => {
    expect(named(goblet, dose(1, { reps: 5 }))).toEqual({ axial: 1, lean: 2, grip: 1, iso: 0, press: 1 });
    expect(named(goblet, dose(1, { reps: 5, kg: 20 }))).toEqual({ axial: 2, lean: 2, grip: 1, iso: 0, press: 1 });
    expect(named(goblet, dose(1, { reps: 5, kg: 20.5 }))).toEqual({ axial: 3, lean: 3, grip: 3, iso: 0, press: 3 });
  });
  it('of two hands share the load, and of a machine load no hand', () => {
    const two = entryFor({ id: 'x', pattern: 'carry', stress: { axial: 2, grip: 2 }, loading: loading('carry', 2) });
    expect(named(two, dose(1, { kg: 40 }))).toMatchObject({ axial: 3, grip: 2, press: 0 });
    expect(named(two, dose(1, { kg: 41 }))).toMatchObject({ grip: 3 });
    expect(named(entryFor({ id: 'x', pattern: 'pull_h', loading: loading('upper', 0) }), dose(1, { kg: 70 }))).toMatchObject({ grip: 0 });
  });
  it('of arm work stay as they are with a light load, and lying down nothing presses on the spine', () => {
    const row = entryFor({ id: 'x', pattern: 'pull_h', stress: { axial: 1, lean: 1 }, loading: loading('upper', 1) });
    expect(named(row, dose(1, { kg: 5 }))).toMatchObject({ axial: 1, lean: 1, press: 0 });
    expect(named(row, dose(1, { kg: 30 }))).toMatchObject({ axial: 3, lean: 1, press: 0 });
    const lying = entryFor({ id: 'x', pattern: 'glute', loading: loading('lower', 1) });
    expect(named(lying, dose(1, { kg: 30 }))).toMatchObject({ axial: 0, lean: 0, press: 3 });
    expect(named(plain, dose(1, { kg: 30 }))).toMatchObject({ axial: 0, press: 0 });
  });
  it('never fall under those of the library', () => {
    const stiff = entryFor({ id: 'x', pattern: 'glute', measure: 'hold', stress: { iso: 2, axial: 3 }, loading: loading('lower', 1) });
    expect(named(stiff, dose(1, { seconds: 5, kg: 1 }))).toMatchObject({ iso: 2, axial: 3 });
    expect(isoOf(levelsAt(stiff, dose(1, { seconds: 31 }), 80))).toBe(3);
    expect(gripOf(levelsAt(stiff, dose(1, { seconds: 31 }), 80))).toBe(0);
  });
});

describe('the time model', () => {
  it('sets up, works on both sides and rests between sets', () => {
    expect(itemSeconds(held, dose(3, { seconds: 20 }))).toBe(30 + 120 + 120);
    expect(itemSeconds(plain, dose(1, { reps: 5 }))).toBe(50);
  });
  it.each([
    [10, 120, 60],
    [15, 120, 120],
    [20, 180, 120],
    [30, 300, 180],
    [45, 360, 300],
    [60, 360, 300],
  ])('keeps for %i minutes %i s to warm up and %i s to cool down', (minutes, warm, cool) => {
    expect(warmBlock(minutes)).toBe(warm);
    expect(coolBlock(minutes)).toBe(cool);
  });
  it('adds the blocks, or what fills them when it is longer', () => {
    expect(sessionSeconds({ 'warm-up': 0, main: 100, 'cool-down': 0 }, 10)).toBe(30 + 120 + 100 + 60 + 30);
    expect(sessionSeconds({ 'warm-up': 200, main: 100, 'cool-down': 90 }, 10)).toBe(30 + 200 + 100 + 90 + 30);
    expect(sessionSeconds({ 'warm-up': 1, main: 100, 'cool-down': 2 }, 9)).toBe(113);
  });
});

describe('the shape of a dose', () => {
  const ok = dose(2, { reps: 5 });
  it.each([
    [undefined, ok],
    ['sets 0', dose(0, { reps: 5 })],
    ['sets 1.5', dose(1.5, { reps: 5 })],
    ['reps -1', dose(2, { reps: -1 })],
    ['reps NaN', dose(2, { reps: Number.NaN })],
    ['seconds 0', dose(2, { reps: 5, seconds: 0 })],
    ['metres 0.5', dose(2, { reps: 5, metres: 0.5 })],
    ['kg 0', dose(2, { reps: 5, kg: 0 })],
    ['kg Infinity', dose(2, { reps: 5, kg: Number.POSITIVE_INFINITY })],
    [undefined, dose(2, { reps: 5, kg: 2.5 })],
    ['rest -1 to 5', { ...ok, restSeconds: [-1, 5] }],
    ['rest 0.5 to 5', { ...ok, restSeconds: [0.5, 5] }],
    ['rest 5 to NaN', { ...ok, restSeconds: [5, Number.NaN] }],
    ['rest 10 to 5', { ...ok, restSeconds: [10, 5] }],
    ['rest undefined to undefined', { ...ok, restSeconds: [] as unknown as [number, number] }],
    [undefined, { ...ok, restSeconds: [0, 0] }],
    [undefined, { ...ok, tempo: [2, 0, 2] }],
    ['tempo 0,0,0', { ...ok, tempo: [0, 0, 0] }],
    ['tempo 2,-1,2', { ...ok, tempo: [2, -1, 2] }],
    ['no amount for reps', dose(2, { seconds: 5 })],
  ] as readonly (readonly [string | undefined, Dose])[])('says %s of %o', (expected, planned) => {
    expect(brokenDose(planned, 'reps')).toBe(expected);
  });
  it('asks for the amount that the exercise is measured in', () => {
    expect(brokenDose(dose(1, { reps: 5 }), 'hold')).toBe('no amount for hold');
    expect(brokenDose(dose(1, { seconds: 5 }), 'time')).toBeUndefined();
    expect(brokenDose(dose(1, { metres: 5 }), 'distance')).toBeUndefined();
    expect(brokenDose(dose(1, { seconds: 5 }), 'distance')).toBeUndefined();
    expect(brokenDose(dose(1, { reps: 5 }), 'distance')).toBe('no amount for distance');
    expect(brokenDose(dose(1, { metres: 5 }), 'time')).toBe('no amount for time');
  });
  it('names the amounts that rise', () => {
    expect(above(dose(2, { reps: 5, kg: 2 }), dose(2, { reps: 4 }))).toEqual(['reps', 'kg']);
    expect(above(dose(3, { seconds: 5, metres: 1 }), dose(2, { seconds: 4, metres: 2 }))).toEqual(['sets', 'seconds']);
  });
});

interface Try {
  readonly who?: Person;
  readonly verdict?: Outcome;
  readonly kind?: DayKind;
  readonly past?: HistorySummary;
  readonly day?: number;
  readonly mode?: Session['mode'];
}
const extra = [
  exercise({
    id: 'far',
    pattern: 'carry',
    measure: 'distance',
    most: dose(2, { metres: 50 }),
    start: { 1: dose(1, { metres: 20 }), 2: null, 3: null },
  }),
  exercise({
    id: 'pull-down',
    pattern: 'pull_v',
    loading: { region: 'upper', hands: 0, needed: true },
    most: dose(3, { reps: 12 }),
    target: dose(3, { reps: 10 }),
  }),
];
const low = exercise({
  id: 'low-target',
  pattern: 'hinge',
  loading: { region: 'lower', hands: 1, needed: true },
  target: dose(3, { reps: 8 }),
});
const held30 = { target: dose(3, { seconds: 30 }), most: dose(3, { seconds: 45 }) };
const world = libraryWith(
  ...extra,
  low,
  exercise({ id: 'tense', pattern: 'glute', stress: { iso: 3 } }),
  exercise({ id: 'held', pattern: 'glute', measure: 'hold', loading: { region: 'lower', hands: 1, needed: false }, ...held30 }),
);
/** Findings about one item in an otherwise plain session of ninety minutes, short ones as 'I-15', without the order of the session. */
function judge(id: string, planned: Dose, at: Try = {}, more: Partial<Item> = {}): readonly string[] {
  const { who = person({ profile: { minutes: 90 } }), verdict = 'go', kind = 'strength', past, day = 0, mode = 'full' } = at;
  const one = item(id, 'main', { dose: planned, ...more });
  const lesson = { ...session(item('turn', 'warm-up'), one, item('breathe', 'cool-down')), mode };
  const moment = { date: addDays(FROM, day), planFrom: FROM, verdict, kind };
  const found = verifySession(prepare(who, world), lesson, past === undefined ? moment : { ...moment, past });
  return found.filter(({ where }) => where.endsWith(` ${id}`)).map(({ invariant, detail }) => `${invariant} ${detail}`);
}
const known = (id: string, change: Partial<HistorySummary['byExercise'][string]>): HistorySummary => {
  const base = { best30d: 10000, last: dose(2, { reps: 6 }), lastLight: 'green', lastOn: addDays(FROM, -1) } as const;
  return { byExercise: { [id]: { ...base, ...change } }, weeks: [] };
};

describe('amounts without a history', () => {
  const over = ['I-15 over every start dose, with no history'];
  it('stay under the start dose of one level', () => {
    expect(judge('bridge', dose(3, { reps: 8 }))).toEqual([]);
    expect(judge('bridge', dose(2, { reps: 9 }))).toEqual(over);
    expect(judge('bridge', dose(4, { reps: 2 }))).toEqual(['I-15 over the most of this exercise']);
    expect(judge('bridge', dose(1, { reps: 2, seconds: 1 }))).toEqual(['I-15 over the most of this exercise']);
    expect(judge('bug', dose(3, { seconds: 21 }))).toEqual(over);
    expect(judge('hang-full', dose(2, { seconds: 15, restSeconds: [90, 90] }))).toEqual([]);
    expect(judge('far', dose(1, { metres: 20 }))).toEqual([]);
    expect(judge('far', dose(1, { metres: 21 }))).toEqual(over);
    expect(judge('far', dose(1, { metres: 51 }))).toEqual(['I-15 over the most of this exercise']);
  });
  it('of walking count as a whole, and follow what the person says to tolerate', () => {
    expect(judge('stroll', dose(4, { seconds: 300 }))).toEqual([]);
    expect(judge('stroll', dose(1, { seconds: 1201 }))).toEqual(over);
    expect(judge('stroll', dose(6, { seconds: 301 }))).toEqual(['I-15 over the most of this exercise']);
    expect(judge('stroll', dose(1, { seconds: 300, reps: 2 }))).toEqual(['I-15 over the most of this exercise']);
    expect(judge('stroll', dose(1, { seconds: 300, metres: 2 }))).toEqual(['I-15 over the most of this exercise']);
    const walker = (walkMinutes: readonly number[]): Person => person({ profile: { minutes: 90 }, assessment: { walkMinutes } });
    expect(judge('stroll', dose(1, { seconds: 1440 }), { who: walker([20, 40]) })).toEqual([]);
    expect(judge('stroll', dose(1, { seconds: 1441 }), { who: walker([20, 40]) })).toEqual(over);
    expect(judge('stroll', dose(1, { seconds: 1500 }), { who: walker([31]) })).toEqual([]);
    expect(judge('stroll', dose(1, { seconds: 1201 }), { who: walker([]) })).toEqual(over);
    expect(judge('march', dose(1, { seconds: 1440 }), { who: walker([30]) })).toEqual(over);
    const tested = person({ profile: { minutes: 90 }, assessment: { tests: { T12: { value: 30, on: FROM } } } });
    expect(judge('stroll', dose(1, { seconds: 1440 }), { who: tested })).toEqual([]);
  });
  it('of a walk in a flare may fill an hour', () => {
    expect(judge('stroll', dose(6, { seconds: 600 }), { kind: 'flare' })).toEqual([]);
    expect(judge('stroll', dose(6, { seconds: 601 }), { kind: 'flare' })).toEqual(['I-15 walks over an hour in a flare']);
    expect(judge('march', dose(6, { seconds: 600 }), { kind: 'flare' })).toEqual(['I-15 over the most of this exercise']);
  });
  it('are two sets in the first week of starting gently, and only then', () => {
    const three = dose(3, { reps: 8 });
    const found = ['I-03 3 sets in week 1 (AM-16)'];
    expect(judge('bridge', three, { verdict: 'gentle', day: 6 })).toEqual(found);
    expect(judge('bridge', three, { verdict: 'gentle', day: 7 })).toEqual([]);
    expect(judge('bridge', three, { verdict: 'gentle', past: history() })).toEqual(found);
    expect(judge('bridge', three, { verdict: 'gentle', past: history({}, [{ workSeconds: 1, counted: false, byPattern: {} }]) })).toEqual(
      [],
    );
    expect(judge('bridge', three)).toEqual([]);
  });
});

describe('the way to a weight that is far from the one in hand', () => {
  it('takes two repetitions more than the range, once a weight has been lifted', () => {
    const found = (
      reps: number,
      more: Partial<Dose> = { kg: 8 },
      past: HistorySummary = known('lift', { last: dose(3, { reps: 30, kg: 8 }) }),
    ) => judge('lift', dose(1, { reps, ...more }), { past }, { rirMin: 4 }).filter((line) => line.includes('most of'));
    const most = world.exercises.find(({ id }) => id === 'lift')?.most.reps ?? 0;
    expect([found(most), found(most + 2)]).toEqual([[], []]);
    const over = ['I-15 over the most of this exercise'];
    expect(found(most + 3)).toEqual(over);
    expect(found(most + 1, {})).toEqual(over);
    expect(found(most + 1, { kg: 8 }, history())).toEqual(over);
  });
  it('gives no repetitions to what is done for a time', () => {
    const past = known('carry', { last: dose(3, { seconds: 40, kg: 8 }) });
    const found = (more: Partial<Dose>) =>
      judge('carry', dose(1, { seconds: 30, kg: 8, ...more }), { past }).filter((line) => line.includes('most of'));
    expect(found({})).toEqual([]);
    expect(found({ reps: 1 })).toEqual(['I-15 over the most of this exercise']);
  });
});

describe('repetitions in reserve', () => {
  it('are four, three, then two as the weeks go by', () => {
    expect([1, 2, 3, 4, 5].map(reserveOfWeek)).toEqual([4, 4, 3, 3, 2]);
    expect(judge('bridge', dose(1, { reps: 6 }), { day: 13 }, { rirMin: 3 })).toEqual(['I-18 3 in reserve is under 4']);
    const turn = (day: number, rirMin: number): readonly string[] => {
      const moment = { date: addDays(FROM, day), planFrom: FROM, verdict: 'go', kind: 'strength' } as const;
      const lesson = session(
        item('turn', 'warm-up', { rirMin }),
        item('bridge', 'main', { rirMin: 4 }),
        item('breathe', 'cool-down', { rirMin }),
      );
      return verifySession(prepare(person({ profile: { minutes: 90 } }), world), lesson, moment).map(
        ({ invariant, detail }) => `${invariant} ${detail}`,
      );
    };
    expect(turn(14, 3)).toEqual([]);
    expect(turn(28, 2)).toEqual([]);
    expect(turn(28, Number.NaN)).toEqual(['I-18 NaN in reserve is under 2', 'I-18 NaN in reserve is under 2']);
  });
  it('of strength work count from the first day of its family', () => {
    const first = (day: number): HistorySummary => ({ ...history(), met: { bridge: addDays(FROM, day) } });
    const bridge = (day: number, rirMin: number, past?: HistorySummary) =>
      judge('bridge', dose(1, { reps: 6 }), past === undefined ? { day } : { day, past }, { rirMin });
    expect(bridge(28, 2)).toEqual(['I-18 2 in reserve is under 4']);
    expect(bridge(28, 2, first(0))).toEqual([]);
    expect(bridge(28, 2, first(1))).toEqual(['I-18 2 in reserve is under 3']);
    expect(bridge(28, 3, first(14))).toEqual([]);
    expect(bridge(28, 3, first(15))).toEqual(['I-18 3 in reserve is under 4']);
    expect(bridge(28, 3, { ...history(), met: {} })).toEqual(['I-18 3 in reserve is under 4']);
  });
  it('with a log are what the caps ask for', () => {
    expect(judge('bridge', dose(1, { reps: 6 }), { past: history() }, { rirMin: 2 })).toEqual([]);
    expect(judge('bridge', dose(1, { reps: 6 }), { past: history(), kind: 'flare' }, { rirMin: 3 })).toEqual([
      'I-18 3 in reserve is under 4',
    ]);
    const old = person({ profile: { birthYear: 1950, minutes: 90 } });
    expect(judge('bridge', dose(1, { reps: 6 }), { who: old, past: history() }, { rirMin: 2 })).toEqual(['I-18 2 in reserve is under 3']);
    expect(judge('bridge', dose(1, { reps: 6 }), { verdict: 'gentle', past: history(), day: 13 }, { rirMin: 3 })).toEqual([
      'I-18 3 in reserve is under 4',
    ]);
    expect(judge('bridge', dose(1, { reps: 6 }), { verdict: 'gentle', past: history(), day: 14 }, { rirMin: 3 })).toEqual([]);
  });
  it('stay at four until fourteen days and four green sessions of a gentle start are over', () => {
    const found = ['I-18 3 in reserve is under 4'];
    const late = (greens: number, ago: number, verdict: 'go' | 'gentle' = 'gentle', rirMin = 3) =>
      judge(
        'bridge',
        dose(1, { reps: 6 }),
        { verdict, day: 40, past: { ...history(), gentle: { since: addDays(FROM, 40 - ago), greens } } },
        { rirMin },
      );
    expect(late(4, 13)).toEqual(found);
    expect(late(4, 14)).toEqual([]);
    expect(late(3, 14)).toEqual(found);
    expect(late(3, 14, 'go')).toEqual(found);
    expect(late(4, 14, 'gentle', 2)).toEqual(['I-18 2 in reserve is under 3']);
    expect(late(4, 14, 'go', 2)).toEqual([]);
  });
});

describe('holds and rests', () => {
  const treated = person({
    profile: { minutes: 90 },
    conditions: [{ condition: 'BP', since: FROM, detail: { treated: 1, systolic: 120 } }],
    answers: { 'B10.active': 'yes' },
  });
  it('on a bar end at two minutes, with treated pressure at half a minute', () => {
    const past = known('hang-full', { last: dose(3, { seconds: 200 }) });
    expect(judge('hang-full', dose(1, { seconds: 120 }), { past })).toEqual([]);
    expect(judge('hang-full', dose(1, { seconds: 121 }), { past })).toEqual(['I-19 121 s on a bar is over 120']);
    const hanging = known('hang-low', { last: dose(3, { seconds: 45 }) });
    expect(judge('hang-low', dose(1, { seconds: 30 }), { past: hanging, who: treated })).toEqual([]);
    expect(judge('hang-low', dose(1, { seconds: 31 }), { past: hanging, who: treated })).toEqual([
      'I-19 31 s on a bar is over 30',
      'I-19 a hold of 31 s is over iso 2',
    ]);
  });
  it('are counted in seconds: the library’s own level of an exercise without a hold is no long one', () => {
    expect(judge('tense', dose(1, { reps: 6 }), { who: treated })).toEqual(['I-03 tense: iso 3 is over 2 (BP_CTRL)']);
  });
  it('with a full grip end at half a minute with treated pressure', () => {
    const past = known('grip-row', { last: dose(3, { reps: 12 }) });
    expect(judge('grip-row', dose(1, { reps: 7 }), { past, who: treated })).toEqual([]);
    expect(judge('grip-row', dose(1, { reps: 8 }), { past, who: treated })).toEqual(['I-19 a full grip of 32 s is over 30']);
    expect(judge('grip-row', dose(1, { reps: 6, tempo: [2, 1, 2] }), { past, who: treated })).toEqual([]);
    expect(judge('grip-row', dose(1, { reps: 8 }), { past })).toEqual([]);
    expect(judge('bridge', dose(1, { reps: 12 }), { past: known('bridge', { last: dose(1, { reps: 12 }) }), who: treated })).toEqual([]);
  });
  it('of strength work rest a minute with treated pressure, when there is a rest', () => {
    const short = (sets: number): Dose => ({ sets, reps: 6, restSeconds: [59, 90] });
    expect(judge('bridge', short(2), { who: treated })).toEqual(['I-03 a rest of 59 s is under 60']);
    expect(judge('bridge', short(1), { who: treated })).toEqual([]);
    expect(judge('bridge', dose(2, { reps: 6 }), { who: treated })).toEqual([]);
    expect(judge('round', { sets: 2, seconds: 30, restSeconds: [15, 15] }, { who: treated })).toEqual([]);
    expect(judge('bridge', short(2))).toEqual([]);
  });
  it('follow the static cap', () => {
    const pelvic = { ...declares('PELVIC'), profile: { ...person().profile, minutes: 90 } };
    const past = known('side-hold', { last: dose(3, { seconds: 45 }) });
    expect(judge('side-hold', dose(1, { seconds: 30 }), { past, who: pelvic })).toEqual([]);
    expect(judge('side-hold', dose(1, { seconds: 31 }), { past, who: pelvic })).toEqual(['I-19 a hold of 31 s is over iso 2']);
    expect(judge('side-hold', dose(1, { seconds: 31 }), { past })).toEqual([]);
  });
});

describe('first loads', () => {
  const lift = (kg: number, who?: Person, more: Partial<Item> = {}): readonly string[] =>
    judge('lift', dose(1, { reps: 6, kg }), who === undefined ? {} : { who }, more);
  it('are a tenth of body weight for the legs, a twentieth a hand for a carry, 5 kg for the arms', () => {
    expect(lift(8)).toEqual([]);
    expect(lift(8.1)).toEqual(['I-17 8.1 kg is over 8 for a first load']);
    expect(judge('carry', dose(1, { seconds: 20, kg: 8 }))).toEqual([]);
    expect(judge('carry', dose(1, { seconds: 20, kg: 8.5 }))).toEqual(['I-17 8.5 kg is over 8 for a first load']);
    expect(judge('weight-row', dose(1, { reps: 6, kg: 5 }))).toEqual([]);
    expect(judge('weight-row', dose(1, { reps: 6, kg: 5.5 }))).toEqual(['I-17 5.5 kg is over 5 for a first load']);
    expect(judge('pull-down', dose(1, { reps: 6, kg: 5.5 }))).toEqual(['I-17 5.5 kg is over 5 for a first load']);
  });
  it('wait for body weight where the exercise can do without', () => {
    const early = ['I-17 a load before body weight is mastered'];
    const past = (last: Dose) => ({ past: known('basket', { last }) });
    expect(judge('basket', dose(1, { reps: 6, kg: 3 }))).toEqual(early);
    expect(judge('basket', dose(1, { reps: 6, kg: 3 }), past(dose(3, { reps: 9 })))).toEqual(early);
    expect(judge('basket', dose(1, { reps: 6, kg: 3 }), past(dose(2, { reps: 10 })))).toEqual(early);
    expect(judge('basket', dose(1, { reps: 6, kg: 3 }), past(dose(3, { reps: 10 })))).toEqual([]);
    expect(judge('basket', dose(1, { reps: 6, kg: 9 }), past(dose(3, { reps: 10 })))).toEqual(['I-17 9 kg is over 8 for a first load']);
    expect(judge('basket', dose(1, { reps: 6, kg: 3 }), past(dose(1, { reps: 6, kg: 3 })))).toEqual([]);
  });
  it('wait for a hold in the same way', () => {
    const past = (last: Dose) => ({ past: known('held', { last }) });
    const early = ['I-17 a load before body weight is mastered'];
    expect(judge('held', dose(1, { seconds: 20, kg: 3 }), past(dose(3, { seconds: 29 })))).toEqual(early);
    expect(judge('held', dose(1, { seconds: 20, kg: 3 }), past(dose(3, { seconds: 30 })))).toEqual([]);
  });
  it('may be six tenths of what a person lifts with ease, when nothing caps the exercise', () => {
    const lifter = (kg: number, more = {}): Person =>
      person({ profile: { minutes: 90 }, assessment: { comfortableKg: { lift: kg, basket: kg }, ...more } });
    const passed = person().assessment.tests ?? {};
    const strong = (kg: number): Person => lifter(kg, { tests: passed });
    expect(lift(24, strong(40))).toEqual([]);
    expect(lift(24.5, strong(40))).toEqual(['I-17 24.5 kg is over 24, six tenths of the comfortable load']);
    expect(judge('basket', dose(1, { reps: 6, kg: 24 }), { who: strong(40) })).toEqual([]);
    expect(lift(9, strong(0))).toEqual(['I-17 9 kg is over 8 for a first load']);
    const capped = lifter(40, { tests: passed, direction: { sit: 1, bend: 1 } });
    expect(judge('basket', dose(1, { reps: 6, kg: 24 }), { who: capped })).toEqual([]);
    const gentle = judge('basket', dose(1, { reps: 6, kg: 9 }), { who: strong(40), verdict: 'gentle' });
    expect(gentle).toContain('I-17 9 kg is over 8 for a first load');
    expect(judge('lift', dose(1, { reps: 6, kg: 24 }), { who: strong(40), day: 14 }, { rirMin: 3 })).toContain(
      'I-17 3 in reserve with a load of AM-20',
    );
  });
  it('take body weight as 60 kg where none was told', () => {
    const { kg: _kg, ...noWeight } = person({ profile: { minutes: 90 } }).profile;
    expect(lift(6.5, { ...person(), profile: noWeight })).toEqual(['I-17 6.5 kg is over 6 for a first load']);
  });
  it('are for what takes a load, known or new', () => {
    expect(judge('brace', dose(1, { reps: 6, kg: 1 }))).toEqual(['I-17 takes no load']);
    expect(judge('lift', dose(1, { reps: 6, kg: 8 }), { past: known('row', {}) })).toEqual([]);
  });
  it('carry at most half of body weight', () => {
    const past = (kg: number) => ({ past: known('carry', { last: dose(1, { seconds: 20, kg }) }) });
    expect(judge('carry', dose(1, { seconds: 20, kg: 40 }), past(40))).toEqual([]);
    expect(judge('carry', dose(1, { seconds: 20, kg: 41 }), past(41))).toEqual(['I-03 carries 41 kg, over half of body weight']);
    expect(judge('lift', dose(1, { reps: 6, kg: 41 }), { past: known('lift', { last: dose(1, { reps: 6, kg: 41 }) }) })).toEqual([]);
  });
});

describe('heavier loads', () => {
  const rise = (id: string, last: Dose, planned: Dose, weightsKg: readonly number[] = []): readonly string[] =>
    judge(id, planned, { who: person({ profile: { minutes: 90, weightsKg } }), past: known(id, { last }) });
  it('rise by a tenth, for the arms by a twentieth', () => {
    expect(rise('lift', dose(2, { reps: 6, kg: 10 }), dose(2, { reps: 6, kg: 11 }))).toEqual([]);
    expect(rise('lift', dose(2, { reps: 6, kg: 10 }), dose(2, { reps: 6, kg: 11.5 }))).toEqual(['I-16 from 10 to 11.5 kg']);
    expect(rise('weight-row', dose(2, { reps: 6, kg: 10 }), dose(2, { reps: 6, kg: 10.5 }))).toEqual([]);
    expect(rise('weight-row', dose(2, { reps: 6, kg: 10 }), dose(2, { reps: 6, kg: 11 }))).toEqual(['I-16 from 10 to 11 kg']);
    expect(rise('carry', dose(2, { seconds: 20, kg: 10 }), dose(2, { seconds: 20, kg: 11 }))).toEqual([]);
  });
  it('rise to the next weight owned after two repetitions more than the range, starting low again', () => {
    const top = dose(3, { reps: 12, kg: 10 });
    expect(rise('lift', top, dose(3, { reps: 6, kg: 14 }))).toEqual([]);
    expect(rise('lift', top, dose(3, { reps: 7, kg: 14 }))).toEqual(['I-16 from 10 to 14 kg']);
    expect(rise('lift', dose(3, { reps: 11, kg: 10 }), dose(3, { reps: 6, kg: 14 }))).toEqual(['I-16 from 10 to 14 kg']);
    expect(rise('lift', top, dose(3, { reps: 6, kg: 14 }), [10, 14])).toEqual([]);
    expect(rise('lift', top, dose(3, { reps: 6, kg: 14 }), [10, 12, 14])).toEqual(['I-16 from 10 to 14 kg']);
    expect(rise('lift', top, dose(3, { reps: 6, kg: 14 }), [8, 16])).toEqual([]);
    expect(rise('pull-down', dose(3, { reps: 12, kg: 10 }), dose(3, { reps: 6, kg: 14 }), [12])).toEqual(['I-16 from 10 to 14 kg']);
  });
  it('earn the next weight at the most of the exercise, or two repetitions over its target', () => {
    const found = ['I-16 from 10 to 14 kg'];
    expect(rise('low-target', dose(3, { reps: 10, kg: 10 }), dose(3, { reps: 5, kg: 14 }))).toEqual([]);
    expect(rise('low-target', dose(3, { reps: 9, kg: 10 }), dose(3, { reps: 5, kg: 14 }))).toEqual(found);
  });
  it('count the weight of each hand', () => {
    const top = dose(3, { seconds: 60, kg: 10 });
    expect(rise('carry', top, dose(3, { seconds: 40, kg: 14 }), [5, 7])).toEqual([]);
    expect(rise('carry', top, dose(3, { seconds: 41, kg: 14 }), [5, 7])).toEqual(['I-16 from 10 to 14 kg']);
    expect(rise('carry', dose(3, { seconds: 59, kg: 10 }), dose(3, { seconds: 40, kg: 14 }))).toEqual(['I-16 from 10 to 14 kg']);
    expect(rise('carry', top, dose(3, { seconds: 40, kg: 14 }), [5, 6, 7])).toEqual(['I-16 from 10 to 14 kg']);
    expect(rise('carry', top, dose(3, { seconds: 40, kg: 14 }), [12])).toEqual([]);
  });
});

describe('against the last time', () => {
  const last = dose(2, { seconds: 10 });
  const bug = (planned: Dose, change: Partial<HistorySummary['byExercise'][string]>, at: Try = {}): readonly string[] =>
    judge('bug', planned, { past: known('bug', { last, ...change }), ...at });
  it('nothing rises unless the light was green', () => {
    for (const lastLight of ['amber', 'unknown'] as const) {
      expect(bug(last, { lastLight })).toEqual([]);
      expect(bug(dose(2, { seconds: 11 }), { lastLight })).toEqual([`I-08 seconds above last time, which was ${lastLight}`]);
    }
    expect(bug(dose(3, { seconds: 10 }), { lastLight: 'green' })).toEqual([]);
    expect(bug(dose(3, { seconds: 11 }), { lastLight: 'amber' })).toEqual(['I-08 sets and seconds above last time, which was amber']);
  });
  it('after red something falls and nothing rises', () => {
    expect(bug(last, { lastLight: 'red' })).toEqual(['I-10 not lower after a red light']);
    expect(bug(dose(1, { seconds: 10 }), { lastLight: 'red' })).toEqual([]);
    expect(bug(dose(1, { seconds: 11 }), { lastLight: 'red' })).toEqual([
      'I-10 not lower after a red light',
      'I-08 seconds above last time, which was red',
    ]);
    const walk = { last: dose(1, { seconds: 600 }), lastLight: 'red' } as const;
    expect(judge('stroll', dose(2, { seconds: 200 }), { past: known('stroll', walk) })).toEqual([]);
    expect(judge('stroll', dose(2, { seconds: 350 }), { past: known('stroll', walk) })).toContain('I-10 not lower after a red light');
  });
  it('a light or easy session raises nothing, walking apart', () => {
    const more = dose(2, { seconds: 12 });
    expect(bug(more, {}, { mode: 'light' })).toEqual(['I-12 seconds above last time, in a session of mode light']);
    expect(judge('turn', dose(1, { seconds: 31 }), { past: known('turn', { last: dose(1, { seconds: 30 }) }), mode: 'easy' })).toEqual([
      'I-12 seconds above last time, in a session of mode easy',
    ]);
    expect(
      judge('stroll', dose(1, { seconds: 400 }), { past: known('stroll', { last: dose(1, { seconds: 300 }) }), mode: 'easy' }),
    ).toEqual([]);
  });
  it('after eight days without strength work nothing rises', () => {
    const more = dose(2, { seconds: 12 });
    expect(bug(more, { lastOn: addDays(FROM, -7) })).toEqual([]);
    expect(bug(more, { lastOn: addDays(FROM, -8) })).toEqual(['I-36 seconds above last time, after a gap of 8 days']);
    const both = known('bug', { last, lastOn: addDays(FROM, -9) });
    const recent = { ...both.byExercise['bug'], lastOn: addDays(FROM, -2) } as HistorySummary['byExercise'][string];
    const withOther = (id: string): HistorySummary => ({ ...both, byExercise: { ...both.byExercise, [id]: recent } });
    expect(judge('bug', more, { past: withOther('row') })).toEqual([]);
    expect(judge('bug', more, { past: withOther('turn') })).toHaveLength(1);
    expect(judge('bug', more, { past: withOther('nowhere') })).toHaveLength(1);
    const stretching = known('turn', { last: dose(1, { seconds: 30 }), lastOn: addDays(FROM, -20) });
    expect(judge('turn', dose(1, { seconds: 35 }), { past: stretching })).toEqual([]);
  });
  it('the work of a day stays within a tenth or one step of the best of thirty days', () => {
    expect(bug(dose(2, { seconds: 30 }), { best30d: 55 })).toEqual([]);
    expect(bug(dose(2, { seconds: 30 }), { best30d: 50 })).toEqual([]);
    expect(bug(dose(2, { seconds: 30 }), { best30d: 49 })).toEqual(['I-15 BUD-1: 60 s of work, 59 allowed']);
    expect(bug(dose(3, { seconds: 45 }), { best30d: 123 })).toEqual([]);
    expect(bug(dose(3, { seconds: 45 }), { best30d: 104 })).toEqual(['I-15 BUD-1: 135 s of work, 134 allowed']);
    expect(judge('bridge', dose(3, { reps: 12 }), { past: known('bridge', { best30d: 131 }) })).toEqual([]);
    expect(judge('bridge', dose(3, { reps: 12 }), { past: known('bridge', { best30d: 119 }) })).toEqual([
      'I-15 BUD-1: 144 s of work, 143 allowed',
    ]);
  });
  it('one step is two repetitions a set, one with a load, five or ten seconds, five minutes of walking', () => {
    expect(minimalStep(plain, dose(3, { reps: 10 }))).toBe(24);
    expect(minimalStep(plain, dose(3, { reps: 10, kg: 5 }))).toBe(12);
    expect(minimalStep(entryFor({ id: 'x', pattern: 'glute', sides: 'each' }), dose(3, { reps: 10 }))).toBe(48);
    expect(minimalStep(held, dose(2, { seconds: 40 }))).toBe(20);
    expect(minimalStep(held, dose(2, { seconds: 41 }))).toBe(40);
    expect(minimalStep(held, dose(2, {}))).toBe(20);
    expect(minimalStep(entryFor({ id: 'x', pattern: 'aerobic', measure: 'time' }), dose(2, { seconds: 60 }))).toBe(300);
  });
  it('what was not done for thirty days begins at a start dose', () => {
    const late = ['I-15 BUD-1: over every start dose, not done in 30 days'];
    expect(bug(dose(3, { seconds: 21 }), { best30d: 0, last: dose(3, { seconds: 45 }) })).toEqual(late);
    expect(bug(dose(3, { seconds: 20 }), { best30d: 0, last: dose(3, { seconds: 45 }) })).toEqual([]);
    expect(judge('bug', dose(3, { seconds: 21 }), { past: known('row', {}) })).toEqual(late);
    expect(judge('bug', dose(3, { seconds: 20 }), { past: known('row', {}) })).toEqual([]);
    expect(bug(dose(3, { seconds: 21 }), { best30d: Number.NaN, last: dose(3, { seconds: 45 }) })).toEqual(late);
  });
  it('with crashes after effort nothing rises by itself', () => {
    const who = person({
      profile: { minutes: 90 },
      conditions: [{ condition: 'PEM', since: FROM }],
      clearances: [{ rule: 'PEM', byRole: 'doctor', on: FROM }],
    });
    const optional = { optional: true } as const;
    const past = known('bug', { last });
    expect(judge('bug', dose(2, { seconds: 11 }), { who, past }, optional)).toEqual(['I-41 seconds above last time']);
    expect(judge('bug', last, { who, past }, optional)).toEqual([]);
    expect(judge('bug', last, { who, past })).toEqual(['I-41 strength work has to be optional']);
    expect(judge('turn', dose(1, { seconds: 30 }), { who })).toEqual([]);
  });
  it('with thin bones a lean of 2 waits for a hinge', () => {
    const who = { ...declares('OSTEO'), profile: { ...person().profile, minutes: 90 } };
    const late = { who, verdict: 'gentle', day: 20 } as const;
    const found = ['I-03 leans before a hinge is mastered (OSTEO)'];
    const past = (id: string, change: Partial<HistorySummary['byExercise'][string]>): HistorySummary =>
      known(id, { lastOn: addDays(FROM, 18), ...change });
    const top = dose(3, { reps: 10 });
    expect(judge('lift', dose(1, { reps: 6 }), { ...late, past: past('bend', { last: top }) })).toEqual([]);
    expect(judge('lift', dose(1, { reps: 6 }), { ...late, past: past('bend', { last: top, lastLight: 'amber' }) })).toEqual(found);
    expect(judge('lift', dose(1, { reps: 6 }), { ...late, past: past('bend', { last: dose(3, { reps: 9 }) }) })).toEqual(found);
    expect(judge('lift', dose(1, { reps: 6 }), { ...late, past: past('bend', { last: dose(1, { reps: 6, kg: 5 }) }) })).toEqual([]);
    expect(judge('lift', dose(1, { reps: 6 }), { ...late, past: past('stand-up', { last: top }) })).toEqual(found);
    expect(judge('lift', dose(1, { reps: 6 }), { ...late, past: past('nowhere', { last: top }) })).toEqual(found);
    expect(judge('bend', dose(1, { reps: 6 }), { ...late, past: past('bend', { last: dose(1, { reps: 6 }) }) })).toEqual([]);
  });
});
