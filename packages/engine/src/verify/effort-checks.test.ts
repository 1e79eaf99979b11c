// How much stays in reserve: weeks count from the day a family of exercises was first met. Source: rule book 4.2, I-18.
import { describe, expect, it } from 'vitest';
import { addDays, toDayNumber } from '../dates.ts';
import type { HistorySummary } from '../reasoning.ts';
import { checkEffort } from './effort-checks.ts';
import { indexLibrary } from './library-index.ts';
import type { Scene } from './scene.ts';
import { adding, FROM, history, item, library, person, plan } from './small-world.fixture.ts';
import { verify } from './verify.ts';
import type { Violation } from './violation.ts';

const today = toDayNumber(FROM);
interface When {
  readonly past?: HistorySummary;
  /** Days since an earlier session of this plan first had it. */
  readonly begun?: number;
  readonly week?: number;
  readonly kind?: string;
  readonly role?: 'main' | 'warm-up';
  readonly id?: string;
}
/** The fewest in reserve that are let through. */
function least({ past, begun, week = 1, kind = 'strength', role = 'main', id = 'brace' }: When): number {
  const entry = indexLibrary(library).byId.get(id);
  if (entry === undefined) throw new Error(id);
  const rests = (rirMin: number): readonly Violation[] => {
    const out: Violation[] = [];
    const known = { item: item(id, role, { rirMin }), entry, levels: entry.levels, where: 'here' };
    const before = new Map(begun === undefined ? [] : [[id, today - begun]]);
    checkEffort({ frame: { rirMin: 2, restSeconds: 0 }, out, past, begun: before, day: today, week, kind } as unknown as Scene, known);
    return out;
  };
  const found = [0, 1, 2, 3, 4, 5].find((rirMin) => rests(rirMin).length === 0) ?? 9;
  expect(rests(found - 1)).toEqual([{ where: 'here', invariant: 'I-18', detail: `${found - 1} in reserve is under ${found}` }]);
  return found;
}
const log = (met?: HistorySummary['met']): HistorySummary => ({ ...history(), ...(met && { met }) });

describe('in reserve stays', () => {
  it('four in the first two weeks of a family, then three, then two', () => {
    expect(least({})).toBe(4);
    expect([0, 13, 14, 27, 28].map((begun) => least({ begun, week: 9 }))).toEqual([4, 4, 3, 3, 2]);
  });
  it('as much by the log, where it says when the family was met', () => {
    expect([13, 14, 28].map((days) => least({ past: log({ brace: addDays(FROM, -days) }) }))).toEqual([4, 3, 2]);
    expect(least({ past: log({}) })).toBe(4);
    expect(least({ past: log({}), begun: 14 })).toBe(3);
    expect(least({ past: log() })).toBe(2);
  });
  it('for all but the main strength work as the week of the plan says, which a log does not', () => {
    for (const other of [{ role: 'warm-up' }, { id: 'calf' }] as const) {
      expect([1, 3, 5].map((week) => least({ ...other, week, begun: 28 }))).toEqual([4, 3, 2]);
      expect(least({ ...other, past: log({}) })).toBe(2);
    }
  });
  it('four in a flare', () => expect(least({ begun: 28, kind: 'flare' })).toBe(4));
});

it('a plan counts from the first day that has the family as main work', () => {
  const base = plan(3);
  const brace = (rirMin: number, role: 'main' | 'warm-up' = 'main') => item('brace', role, { rirMin });
  const short = (made: typeof base): readonly string[] =>
    verify(made, person({ profile: { minutes: 60 } }), library).flatMap(({ where, invariant }) => (invariant === 'I-18' ? [where] : []));
  const late = `${addDays(FROM, 14)} brace`;
  expect(short(adding(base, 14, brace(3)))).toEqual([late]);
  expect(short(adding(adding(base, 0, brace(4)), 14, brace(3)))).toEqual([]);
  expect(short(adding(adding(base, 0, brace(4, 'warm-up')), 14, brace(3)))).toEqual([late]);
  expect(short(adding(adding(adding(base, 0, brace(4)), 7, brace(4)), 14, brace(3)))).toEqual([]);
});
