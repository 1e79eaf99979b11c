// What may be taken back: nothing that is about safety, but for a bad day that was a slip of the thumb.
import { type Content, type Fact, type Facts, type FactType, foldFacts, personToContents } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { catalog, plainPerson } from './someone.ts';

const start = personToContents(plainPerson, 'my-plan', '2026-11-02', 4);
type Telling = { [K in FactType]: readonly [local: string, type: K, data: Facts[K], targets?: readonly string[]] }[FactType];

/** The state after a life of `told`; the first of them is `f0`, the next `f1`. */
function stateAfter(...told: readonly Telling[]) {
  const contents = [
    ...start,
    ...told.map(([local, type, data, targets]) => ({ type, v: 1, occurred: { local, tz: 'UTC' }, data, ...(targets ? { targets } : {}) })),
  ] as Content[];
  const facts = contents.map((content, n): Fact => ({ id: n < start.length ? `s${n}` : `f${n - start.length}`, ms: n, ctr: 0, content }));
  return foldFacts(facts, catalog);
}
const flare: Telling = ['2026-11-05T08:00', 'flare-started', { by: 'tap' }];
const backOn = (local: string): Telling => [local, 'fact-withdrawn', {}, ['f0']];

test('a bad day that was a slip is gone, and with it what it would have asked', () => {
  const slip = stateAfter(flare, backOn('2026-11-05T08:01'));
  const never = stateAfter();
  expect([slip.flare, slip.screens, slip.flares]).toEqual([never.flare, never.screens, never.flares]);
  // A day turns at four in the morning.
  expect(stateAfter(flare, backOn('2026-11-06T03:59')).flare.kind).toBe('normal');
});

test('it stands on the next day, and once pain was told or a session begun', () => {
  const told: readonly Telling[] = [
    ['2026-11-05T09:00', 'checked-in', { pre: 6, legs: 'same', energy: 2, anythingNew: false }],
    ['2026-11-05T09:00', 'hurt-reported', { peak: 7, spread: 'none' }],
    ['2026-11-05T09:00', 'stop-sign-reported', { sign: 'pain-8', class: 'session' }],
  ];
  expect(stateAfter(flare, backOn('2026-11-06T04:00')).flare.kind).toBe('F1');
  for (const one of told) expect([one[1], stateAfter(flare, one, backOn('2026-11-05T10:00')).flare.kind]).toEqual([one[1], 'F1']);
  expect(stateAfter(flare, ['2026-11-05T09:00', 'habit-done', { habit: 'walk' }], backOn('2026-11-05T10:00')).flare.kind).toBe('normal');
});

test('no other worry can be taken back', () => {
  const worry: Telling = ['2026-11-05T08:00', 'readiness-answered', { screen: 'block-a', trigger: 'own', answers: { A1: 'yes' } }];
  expect(stateAfter(worry, backOn('2026-11-05T08:01')).person.answers['A1']).toBe('yes');
});
