// What a week holds and how it is excused, where its days differ. Source: I-30, I-31, rule book 5.4, AM-14, AM-17.
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../dates.ts';
import type { Item, LeftOut, Library, Plan, PlanDay } from '../reasoning.ts';
import type { Pattern } from '../vocabulary.ts';
import { entryOf, frameOn, prepare } from './context.ts';
import { checkCoverage, type FramedDay } from './coverage.ts';
import { weekRules } from './coverage-rules.ts';
import { exercise, FROM, item, library, libraryChanging, person, plan, session } from './small-world.fixture.ts';
import type { Violation } from './violation.ts';

const today = toDayNumber(FROM);
const seated = person({ answers: { F1: 'no' } });
interface Day {
  readonly ids: readonly string[];
  readonly kind?: PlanDay['kind'];
  /** A person whose caps the day has. */
  readonly under?: typeof seated;
  /** Of one hold that fills the day. */
  readonly fill?: number;
}
const left = (slot: string, pattern: Pattern, reason: LeftOut['reason']): LeftOut => ({ slot, pattern, reason, because: [] });

/** What is said of a week of these days. */
function said(days: readonly Day[], leftOut: readonly LeftOut[] = [], who = person(), within: Library = library): readonly string[] {
  const context = prepare(who, within);
  const views = days.map(({ ids, kind = 'strength', under = who, fill }, at): FramedDay => {
    const items: readonly Item[] = [
      ...ids.map((id) => item(id)),
      ...(fill === undefined ? [] : [item('bug', 'main', { dose: { sets: 1, seconds: fill, restSeconds: [0, 0] } })]),
    ];
    const all = items.flatMap((planned) => {
      const entry = entryOf(context, planned.exercise);
      return entry === undefined ? [] : [{ item: planned, entry, levels: entry.levels, where: planned.id }];
    });
    const frame = frameOn(prepare(under, within), today, 'none', false);
    return { day: today + at, planDay: { date: FROM, kind, session: session(...items) }, all, frame };
  });
  const out: Violation[] = [];
  const made: Plan = { ...plan(), leftOut };
  checkCoverage(context, made, views, undefined, 'week', out);
  return out.map(({ invariant, detail }) => `${invariant} ${detail}`);
}
const everyday = (...given: Parameters<typeof said>): readonly string[] => said(...given).filter((line) => line.startsWith('I-31'));
const minima = (...given: Parameters<typeof said>): readonly string[] => said(...given).filter((line) => line.includes('AM-17'));

describe('three everyday patterns', () => {
  it('may be any of them', () => {
    const two = ['bend', 'row'];
    expect(everyday([{ ids: two }])).toEqual(['I-31 2 of 3 everyday patterns']);
    for (const third of ['lunge', 'carry', 'stand-up', 'wall-push']) expect(everyday([{ ids: [...two, third] }])).toEqual([]);
  });
  it('have no room where the strength days are full, whatever an easy day still holds', () => {
    const full: Day = { ids: ['bend', 'row'], fill: 3000 };
    const easy: Day = { ids: ['turn', 'breathe'], kind: 'easy' };
    const noTime = [left('week.W6', 'push', 'no-time')];
    expect(everyday([full, easy], noTime)).toEqual([]);
    expect(everyday([{ ids: ['bend', 'row'] }, easy], noTime)).toEqual(['I-31 2 of 3 everyday patterns']);
  });
  it('are excused as not allowed only where no day allows them', () => {
    const banned = [left('week.W6', 'push', 'inadmissible')];
    const day: Day = { ids: ['bend', 'row'] };
    const narrow: Day = { ...day, under: seated };
    expect(everyday([narrow, narrow], banned)).toEqual([]);
    expect(everyday([day, narrow], banned)).toEqual(['I-31 2 of 3 everyday patterns']);
  });
});

describe('the minima', () => {
  it('ask for no more days than there is strength work on', () => {
    const strength: Day = { ids: ['bend', 'stand-up', 'bug', 'bridge'] };
    const easy: Day = { ids: ['turn', 'breathe'], kind: 'easy' };
    expect(minima([strength, easy, easy])).toEqual([]);
    expect(minima([strength, strength, easy])).toEqual([]);
    expect(minima([strength, { ...strength, ids: ['bend', 'stand-up', 'bug'] }, easy])).toEqual(['I-30 AM-17: 1 of 2 sessions with glute']);
  });
  it('are excused where only easing work is left, and each session has its one already', () => {
    const unsure = person({ assessment: { factors: { unsureLifting: 2 } } });
    const changed = libraryChanging({ round: { autoPrescribe: false } });
    const easing = exercise({ id: 'ease', pattern: 'mob_hip', kind: 'drill', flags: ['easesFlexion'] });
    const within: Library = { ...changed, exercises: [...changed.exercises, easing] };
    const strength = ['bend', 'stand-up', 'bug', 'bridge'];

    const noTime = [left('week.AM-17', 'mob_spine', 'no-time')];
    const found = ['I-30 AM-17: 0 of 1 sessions with mob_spine'];
    expect(minima([{ ids: [...strength, 'ease'] }], noTime, unsure, within)).toEqual([]);
    expect(minima([{ ids: strength }], noTime, unsure, within)).toEqual(found);
    expect(minima([{ ids: [...strength, 'ease'] }], [], unsure, within)).toEqual(found);
  });
});

it('balance is asked for twice with thin bones, from 65 on and after falls', () => {
  const context = prepare(person(), library);
  const plain = frameOn(context, today, 'none', false);
  const balance = (...keys: readonly string[]): readonly number[] =>
    weekRules({ context, frame: { ...plain, keys: new Set(keys) }, day: today, minutes: 30, sessions: 3, strengthDays: 3 })
      .filter(({ id }) => id === 'W12')
      .map(({ sessions }) => sessions);
  expect(balance()).toEqual([]);
  for (const key of ['OSTEO', 'AGE65', 'FALLS']) expect(balance(key)).toEqual([2]);
});
