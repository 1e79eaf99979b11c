// One item against the log, at the edges: the spike, thirty days, a fortnight away, a gap. Source: I-10, I-15 (BUD-1), I-36, 4.10, 4.13.
import { describe, expect, it } from 'vitest';
import { addDays, toDayNumber } from '../dates.ts';
import type { Dose } from '../exercise.ts';
import type { HistorySummary } from '../reasoning.ts';
import { entryOf, prepare } from './context.ts';
import { checkItemHistory } from './history-checks.ts';
import type { Scene } from './scene.ts';
import { FROM, history, item, library, person } from './small-world.fixture.ts';
import type { Violation } from './violation.ts';

const context = prepare(person(), library);
const ago = (days: number): string => addDays(FROM, -days);
const held = (seconds: number): Dose => ({ sets: 1, seconds, restSeconds: [0, 0] });

/** What is said of one set of the bug of so many seconds. */
function said(seconds: number, past: HistorySummary): readonly string[] {
  const entry = entryOf(context, 'bug');
  if (entry === undefined) throw new Error('bug');
  const out: Violation[] = [];
  const about = { context, past, out, day: toDayNumber(FROM), frame: { noEngine: false }, session: { mode: 'full' }, seen: new Set() };
  checkItemHistory(about as unknown as Scene, {
    item: item('bug', 'main', { dose: held(seconds) }),
    entry,
    levels: entry.levels,
    where: 'bug',
  });
  return out.map(({ invariant, detail }) => `${invariant} ${detail}`);
}

it('an exercise may grow by a tenth of its best day', () => {
  const past = history({ best30d: 1000, last: held(1200) });
  expect(said(1100, past)).toEqual([]);
  expect(said(1101, past)).toEqual(['I-15 BUD-1: 1101 s of work, 1100 allowed']);
});

it('the best day counts for thirty days, and then only a start dose does', () => {
  const past = (days: number) => history({ best30d: 300, last: held(300), lastOn: ago(days) });
  expect(said(300, past(30))).toEqual([]);
  expect(said(300, past(31))).toEqual(['I-15 BUD-1: over every start dose, not done in 30 days']);
  expect(said(10, past(31))).toEqual([]);
});

it('after a red light an exercise comes back lower, or after a fortnight', () => {
  const past = (days: number) => history({ last: held(10), lastLight: 'red', lastOn: ago(days) });
  expect(said(10, past(13))).toEqual(['I-10 not lower after a red light']);
  expect(said(9, past(13))).toEqual([]);
  expect(said(10, past(14))).toEqual([]);
});

describe('nothing rises after eight days without strength work', () => {
  const past = (days: number): HistorySummary => ({ ...history({ last: held(10) }), lastStrengthOn: ago(days) });
  it('by the day that the log names, whatever its exercises say', () => {
    expect(said(11, past(7))).toEqual([]);
    expect(said(11, past(8))).toEqual(['I-36 seconds above last time, after a gap of 8 days']);
    expect(said(10, past(8))).toEqual([]);
  });
  it('by the day of its exercises, where it names none', () => {
    expect(said(11, history({ last: held(10), lastOn: ago(7) }))).toEqual([]);
    expect(said(11, history({ last: held(10), lastOn: ago(8) }))).toEqual(['I-36 seconds above last time, after a gap of 8 days']);
  });
});
