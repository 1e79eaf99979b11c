// Heavy work, hangs and amounts from day to day. Source: rule book 4.12, 4.3, 4.6.
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../exercise.ts';
import type { HistorySummary } from '../reasoning.ts';
import type { Pattern } from '../vocabulary.ts';
import { indexLibrary } from './library-index.ts';
import { exercise, history, item, libraryWith } from './small-world.fixture.ts';
import type { Violation } from './violation.ts';
import { checkHangs, checkSpacing, checkVolume, type DayView } from './week-checks.ts';

const heavyGroups = {
  POST: ['hinge', 'back_ext'],
  ANT: ['squat', 'lunge'],
  PULL: ['pull_h', 'pull_v'],
  PUSH: ['push'],
  GRIP: ['carry', 'hang_passive', 'hang_active'],
} as const satisfies Record<string, readonly Pattern[]>;
const all = Object.entries(heavyGroups).flatMap(([group, patterns]) => patterns.map((pattern) => [group, pattern] as const));
const facts: readonly Exercise[] = [
  ...all.map(([, pattern]) => exercise({ id: `heavy-${pattern}`, pattern, stress: { axial: 2 } })),
  ...([1, 2] as const).flatMap((hang) =>
    (['hang_passive', 'hang_active'] as const).map((pattern) => exercise({ id: `${pattern}-${hang}`, pattern, stress: { hang } })),
  ),
];
const { byId } = indexLibrary(libraryWith(...facts));
const view = (day: number, id: string, reps = 6, rirMin = 3): DayView => {
  const entry = byId.get(id);
  if (entry === undefined) throw new Error(id);
  const planned = item(id, 'main', { dose: { sets: 1, reps, restSeconds: [0, 0] }, rirMin });
  return {
    day,
    planDay: {
      date: `day ${day}`,
      kind: 'strength',
      session: { mode: 'full', provisional: true, minutes: 20, items: [planned], because: [] },
    },
    all: [{ item: planned, entry, levels: entry.levels, where: `day ${day}` }],
  };
};
const said = (check: (out: Violation[]) => void): readonly string[] => {
  const out: Violation[] = [];
  check(out);
  return out.map(({ where, invariant, detail }) => `${where} ${invariant} ${detail}`);
};

describe('heavy work', () => {
  it.each(all)('of %s is two days apart: %s', (group, pattern) => {
    const spaced = (...days: readonly number[]) =>
      said((out) =>
        checkSpacing(
          days.map((day) => view(day, `heavy-${pattern}`)),
          out,
        ),
      );
    expect(spaced(1, 2)).toEqual([`day 2 I-22 heavy ${group} work the day after`]);
    expect(spaced(1, 3)).toEqual([]);
    expect(
      said((out) =>
        checkSpacing(
          [1, 2].map((day) => view(day, `heavy-${pattern}`, 6, 4)),
          out,
        ),
      ),
    ).toEqual([]);
  });
  it('of two patterns of one group counts together, of two groups not', () => {
    const two = (a: Pattern, b: Pattern) => said((out) => checkSpacing([view(1, `heavy-${a}`), view(2, `heavy-${b}`)], out));
    expect(two('squat', 'lunge')).toHaveLength(1);
    expect(two('squat', 'hinge')).toEqual([]);
  });
});

it.each(['hang_passive', 'hang_active'])('free hangs are two days apart, those with the feet on the ground are not: %s', (pattern) => {
  const hung = (hang: 1 | 2) =>
    said((out) =>
      checkHangs(
        [1, 2].map((day) => view(day, `${pattern}-${hang}`)),
        out,
      ),
    );
  expect(hung(2)).toEqual(['day 2 I-22 hangs the day after hanging']);
  expect(hung(1)).toEqual([]);
});

it('a week of much work may be a fifth more than the mean of the two before', () => {
  const week = { workSeconds: 1000, counted: true, byPattern: {} };
  const past: HistorySummary = history({}, [week, week]);
  const grown = (reps: number) => said((out) => checkVolume([[view(1, 'bend', reps)]], past, out));
  expect(grown(300)).toEqual([]);
  expect(grown(301)).toEqual(['week 1 I-15 BUD-2: 1204 s of strength work, 1200 allowed']);
});
