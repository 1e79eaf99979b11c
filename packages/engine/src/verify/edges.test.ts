// Corners of the checker: which day has room, whose kit counts, which row is named.
import { describe, expect, it } from 'vitest';
import type { Person, Profile } from '../person.ts';
import type { Item, LeftOut, Library, Plan } from '../reasoning.ts';
import type { Pattern } from '../vocabulary.ts';
import {
  adding,
  allNo,
  declares,
  exercise,
  FROM,
  history,
  item,
  library,
  onDay,
  person,
  plan,
  saying,
  session,
  withDose,
  without,
} from './small-world.fixture.ts';
import { verify } from './verify.ts';

const lines = (what: Plan, who: Person = person(), from: Library = library): readonly string[] =>
  verify(what, who, from).map(({ where, invariant, detail }) => `${where}|${invariant}|${detail}`);
const excusing = (base: Plan, slot: string, pattern: Pattern, reason: LeftOut['reason']): Plan => ({
  ...base,
  leftOut: [{ slot, pattern, reason, because: [] }],
});
const having = (profile: Partial<Profile>): Person => person({ profile });
/** The library without what pulls, pushes or carries, and with these instead. */
const lacking = (patterns: readonly Pattern[], ...more: readonly Parameters<typeof exercise>[0][]): Library => ({
  ...library,
  exercises: [...library.exercises.filter((one) => !patterns.includes(one.pattern)), ...more.map(exercise)],
});

describe('kit', () => {
  const bridge = (profile: Partial<Profile>, answers: Person['answers'] = {}): readonly string[] =>
    lines(adding(without(plan(), 'bridge', 'row'), 0, item('bridge')), person({ profile, answers })).filter((line) => line.includes('kit'));
  const found = ['2026-11-23 bridge|I-03|bridge: the kit is not at hand'];
  it('on a floor that cannot be reached does not count', () => {
    expect(bridge({ kit: ['mat'] })).toEqual([]);
    expect(bridge({ kit: ['mat'], floor: 'hard' })).toEqual([]);
    expect(bridge({ kit: ['mat'], floor: 'no' })).toEqual(found);
    expect(bridge({ kit: ['mat'] }, { F4: 'no' })).toEqual(found);
    expect(bridge({ kit: ['mat', 'bed'], floor: 'no' })).toEqual([]);
    expect(bridge({ kit: ['bed'] }, { F4: 'no' })).toEqual([]);
    expect(bridge({ kit: [] })).toEqual(found);
  });
});

describe('a refusal', () => {
  it('names the rows that forbid and no others', () => {
    const who = person({
      profile: { optIn: ['curl-up'], minutes: 60 },
      conditions: [
        { condition: 'NECK', since: FROM },
        { condition: 'KNEE', since: FROM },
      ],
    });
    expect(lines(adding(plan(), 0, item('curl-up')), who)).toEqual(['2026-11-23 curl-up|I-03|curl-up: core_flexion is banned (NECK)']);
  });
  it('of heat in pregnancy stays its own when something else forbids it too', () => {
    const who: Person = {
      ...declares('PREGNANT', { weeks: 6 }),
      answers: { ...allNo, A13: 'no', 'B11.systolic': 165 },
      profile: having({ minutes: 60 }).profile,
    };
    expect(lines(adding(saying('gentle'), 0, item('warm-pack')), who)).toContain(
      '2026-11-23 warm-pack|I-42|warm-pack: heat is banned (PREG_1 BP_HIGH)',
    );
  });
  it('of the second rung does not come from starting gently', () => {
    expect(lines(adding(saying('gentle'), 0, item('grip-row')), having({ minutes: 60 }))).toEqual([]);
  });
});

describe('room for what is missing', () => {
  const walk = (seconds: number): Item => item('stroll', 'main', { dose: { sets: 1, seconds, restSeconds: [0, 0] } });
  it('is looked for on strength days, for mobility on every day', () => {
    const noRow = excusing(without(plan(), 'row'), 'week.W7', 'pull_h', 'no-time');
    const full = adding(adding(adding(noRow, 0, walk(701)), 2, walk(492)), 4, walk(578));
    const easy = onDay(full, 1, (day) => ({
      ...day,
      kind: 'easy',
      session: session(item('turn', 'warm-up'), item('march'), item('breathe', 'cool-down')),
    }));
    expect(lines(easy, having({ daysPerWeek: 4 })).filter((line) => line.includes('W7'))).toEqual([]);
    const still = session(item('breathe', 'warm-up'), item('march'), item('breathe', 'cool-down', { id: 'again' }));
    const noTurn = onDay(excusing(plan(), 'week.W1', 'mob_hip', 'no-time'), 1, (day) => ({ ...day, kind: 'easy', session: still }));
    expect(lines(noTurn, having({ daysPerWeek: 4 })).filter((line) => line.includes('W1:'))).toHaveLength(1);
    const crowded = withDose(noTurn, 1, 'march', { seconds: 1200 });
    expect(lines(crowded, having({ daysPerWeek: 4 })).filter((line) => line.includes('W1:'))).toEqual([]);
  });
  it('is owned up to by the plain name of the rule as well', () => {
    const bandless = having({ kit: ['mat', 'bed'] });
    expect(lines(excusing(without(plan(), 'row'), 'W7', 'walk', 'no-kit'), bandless)).toEqual([]);
    expect(lines(excusing(without(plan(), 'row'), 'W8', 'walk', 'no-kit'), bandless)).toHaveLength(1);
  });
});

describe('everyday patterns', () => {
  const all: readonly Pattern[] = ['push', 'pull_h', 'pull_v', 'hang_passive', 'carry', 'lunge'];
  const said = (base: Plan, reason: LeftOut['reason'], from: Library, past?: ReturnType<typeof history>): number =>
    verify(excusing(base, 'week.W6', 'push', reason), person(), from, past).filter(({ invariant }) => invariant === 'I-31').length;
  const two = without(plan(), 'row', 'wall-push');
  const one = without(plan(), 'row', 'wall-push', 'stand-up');
  const push = { id: 'new', pattern: 'push' } as const;
  it('are excused when fewer than three could be had at all', () => {
    for (const reason of ['inadmissible', 'no-kit'] as const) {
      expect(said(two, reason, lacking(all))).toBe(0);
      expect(said(two, reason, lacking(all, push))).toBe(1);
      expect(said(one, reason, lacking([...all, 'squat'], push))).toBe(0);
      expect(said(one, reason, lacking(all, push))).toBe(1);
    }
  });
  it('may be paused only with a log', () => {
    expect(said(two, 'paused', library)).toBe(1);
    expect(said(two, 'paused', library, history())).toBe(0);
  });
});
