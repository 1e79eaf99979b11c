// A life as it is gathered, and its JSON: whatever people live, it fits the shape that is promised.
import { foldFacts } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { report } from '../report/report-shape.ts';
import { writeReport } from '../report/write-report.ts';
import { toldLife } from '../told/told.ts';
import { catalog, factOf, livesOf, requestFor } from './lives.ts';

const plan = { mode: 'full', provisional: false, minutes: 20, items: [], because: [] } as const;
const begin = (session: string, local?: string) =>
  factOf('session-started', { session, plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' }, local);
const set = { session: 's', item: 'i', exercise: 'bird-dog', set: 1, side: 'left', completed: true } as const;

describe('a session', () => {
  test('is told from the questions before it to the morning after', () => {
    const facts = [
      factOf('checked-in', { pre: 2, legs: 'same', energy: 4, anythingNew: false }),
      begin('s'),
      factOf('set-finished', { ...set, reps: 8 }),
      factOf('hurt-reported', { session: 's', peak: 4, spread: 'none' }),
      factOf('set-finished', { ...set, reps: 6, completed: false }),
      factOf('item-skipped', { session: 's', item: 'j' }),
      factOf('session-finished', { session: 's', peak: 3, effort: 5, provoked: ['bird-dog'] }, '2026-11-02T18:20'),
      factOf('morning-recalled', { session: 's', answer: 'same', pain: 1 }, '2026-11-04T18:00'),
    ];
    const [session] = toldLife(facts).sessions;
    expect(session).toMatchObject({ before: { pre: 2 }, status: 'finished', peak: 4, effort: 5, skipped: ['j'], morning: { pain: 1 } });
    expect(session?.sets).toMatchObject([{ reps: 6, completed: false }]);
    expect(writeReport(requestFor({ facts, state: foldFacts(facts, catalog) })).sessions[0]).toMatchObject({ minutes: 20, peakPain: 4 });
  });
  test('that was taken back never was, and one that nobody ended is unfinished', () => {
    const gone = [begin('gone'), factOf('session-finished', { session: 'gone', peak: 0 })];
    const open = begin('open');
    const back = factOf(
      'fact-withdrawn',
      {},
      '2026-11-02T19:00',
      gone.map(({ id }) => id),
    );
    expect(toldLife([...gone, open, back]).sessions).toMatchObject([{ id: 'open', status: 'unfinished' }]);
  });
  test('does not take the questions of another day for its own, nor sets of a session that never began', () => {
    const facts = [factOf('checked-in', { pre: 2, legs: 'same', energy: 4, anythingNew: false }), begin('s', '2026-11-03T09:00')];
    expect(toldLife([...facts, factOf('set-finished', { ...set, session: 'x' })]).sessions).toMatchObject([{ sets: [] }]);
    expect(toldLife(facts).sessions[0]?.before).toBeUndefined();
  });
});

test('flares begin once and end once', () => {
  const facts = [
    factOf('flare-started', { by: 'tap' }, '2026-11-02T09:00'),
    factOf('flare-started', { by: 'pattern' }, '2026-11-03T09:00'),
    factOf('flare-ended', { by: 'rule' }, '2026-11-08T09:00'),
    factOf('flare-started', { by: 'tap' }, '2026-11-20T09:00'),
  ];
  expect(toldLife(facts).flares).toEqual([{ from: '2026-11-02', until: '2026-11-08' }, { from: '2026-11-20' }]);
});

test('the JSON of any life fits its shape, and tells every session that was lived', () => {
  for (const life of livesOf(Number(process.env['PLUMBLINE_BUNDLES'] ?? 24), 5, 3)) {
    const value = JSON.parse(JSON.stringify(writeReport(requestFor(life))));
    expect(report.fits(value)).toBe(true);
    expect(value.sessions.length).toBe(life.facts.filter(({ content }) => content.type === 'session-started').length);
    expect(value.sessions.flatMap(({ sets }: { sets: unknown[] }) => sets).length).toBeGreaterThanOrEqual(
      life.state.sessions.flatMap(({ sets }) => sets).length,
    );
  }
});
