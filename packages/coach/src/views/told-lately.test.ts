import type { Content, Fact, Facts, FactType } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { latelyOf } from './lately.ts';
import { retellingOf, slipOn, toldLately } from './told-lately.ts';

let written = 0;
const said = <K extends FactType>(local: string, type: K, data: Facts[K], targets: readonly string[] = []): Fact => {
  const content = { type, v: 1, occurred: { local, tz: 'UTC' }, data, ...(targets.length > 0 ? { targets } : {}) } as Content;
  written += 1;
  return { id: `f${written}`, ms: written, ctr: 0, content };
};
const on = '2026-11-22';
const walk = (local: string, minutes = 20): Fact => said(local, 'activity-done', { kind: 'walk', minutes });
const tick = (local: string): Fact => said(local, 'habit-done', { habit: 'movement-break' });

describe('the facts of the last days', () => {
  test('are those since a day that turns at four, in the order they were told', () => {
    const facts = [walk('2026-11-20T12:00'), walk('2026-11-21T03:59'), walk('2026-11-21T04:00'), walk('2026-11-22T12:00')];
    expect(latelyOf(facts, '2026-11-21').map(({ id }) => id)).toEqual(facts.slice(2).map(({ id }) => id));
  });
  test('say what their newest correction says, and leave out what was taken back', () => {
    const [first, second] = [walk('2026-11-22T09:00', 10), walk('2026-11-22T10:00', 30)];
    const facts = [
      first,
      second,
      said('2026-11-22T11:00', 'fact-corrected', { data: { kind: 'walk', minutes: 12 } }, [first.id]),
      said('2026-11-22T12:00', 'fact-corrected', { data: { kind: 'walk', minutes: 14 } }, [first.id]),
      said('2026-11-22T12:00', 'fact-withdrawn', {}, [second.id]),
    ];
    expect(latelyOf(facts, on).map(({ content }) => content.data)).toEqual([{ kind: 'walk', minutes: 14 }]);
  });
  test('are found without looking at all that was ever told', () => {
    const old = Array.from({ length: 500 }, () => {
      const fact = walk('2020-01-01T12:00');
      return Object.defineProperty({ ...fact }, 'content', { get: () => looked.push(fact.id) && fact.content }) as Fact;
    });
    const looked: string[] = [];
    latelyOf([...old, walk('2026-11-22T12:00')], on);
    expect(looked.length).toBeLessThan(2);
  });
});

describe('what was told today and yesterday', () => {
  const day = (worry: readonly Fact[] = []): readonly Fact[] => [
    said('2026-11-20T18:00', 'session-finished', { session: 'old', peak: 3 }),
    said('2026-11-21T18:00', 'checked-in', { pre: 3, legs: 'same', energy: 4, anythingNew: false }),
    said('2026-11-21T18:01', 'session-started', {
      session: 's',
      plan: {} as never,
      libraryVersion: 'l',
      rulesVersion: 'r',
      engineVersion: 'e',
    }),
    ...worry,
    said('2026-11-21T18:30', 'session-finished', { session: 's', peak: 3, effort: 5 }),
    tick('2026-11-22T09:00'),
  ];
  test('is newest first, and older days are left alone', () => {
    expect(toldLately(day(), on).map(({ type }) => type)).toEqual(['habit-done', 'session-finished', 'checked-in']);
  });
  test('a bad day that was a slip may be taken back the same day, until pain is told or a session begins', () => {
    const flare = said('2026-11-22T08:00', 'flare-started', { by: 'tap' });
    const mayGo = (...after: readonly Fact[]): boolean => toldLately([...day(), flare, ...after], on)[after.length]?.takesBack.length === 1;
    expect([mayGo(), slipOn([...day(), flare], on)]).toEqual([true, flare.id]);
    expect(mayGo(tick('2026-11-22T09:00'))).toBe(true);
    const checkIn = said('2026-11-22T09:00', 'checked-in', { pre: 6, legs: 'same', energy: 2, anythingNew: false });
    expect([mayGo(checkIn), slipOn([flare, checkIn], on)]).toEqual([false, undefined]);
    const pain = said('2026-11-22T09:00', 'hurt-reported', { peak: 6, spread: 'none' });
    expect(toldLately([flare, pain], on)).toMatchObject([{ type: 'flare-started', takesBack: [] }]);
    expect(toldLately([flare], '2026-11-23')).toMatchObject([{ type: 'flare-started', takesBack: [] }]);
    const again = said('2026-11-22T08:01', 'flare-started', { by: 'tap' });
    expect(toldLately([flare, again], on).map(({ takesBack }) => takesBack)).toEqual([[again.id], []]);
    expect(slipOn([flare, said('2026-11-22T08:02', 'fact-withdrawn', {}, [flare.id])], on)).toBeUndefined();
  });
  test('a calm session may be taken back whole; one that hurt may not', () => {
    const calm = toldLately(day(), on).find(({ type }) => type === 'session-finished');
    expect(calm?.takesBack).toHaveLength(2);
    const hurt = day([said('2026-11-21T18:10', 'hurt-reported', { session: 's', peak: 6, spread: 'none' })]);
    expect(toldLately(hurt, on).find(({ type }) => type === 'session-finished')?.takesBack).toEqual([]);
    const sign = day([said('2026-11-21T18:10', 'stop-sign-reported', { session: 's', sign: 'x', class: 'session' })]);
    expect(toldLately(sign, on).find(({ type }) => type === 'session-finished')?.takesBack).toEqual([]);
  });
  test('a worry is not talked away: something new, a leg, stays as it was said', () => {
    const told = [
      said('2026-11-22T09:00', 'morning-recalled', { session: 's', answer: 'worse', newLeg: true }),
      said('2026-11-22T10:00', 'checked-in', { pre: 3, legs: 'same', energy: 4, anythingNew: true }),
    ];
    expect(toldLately(told, on).map(({ mayChange, takesBack }) => mayChange || takesBack.length > 0)).toEqual([false, false]);
    const legs = said('2026-11-22T11:00', 'checked-in', { pre: 3, legs: 'more', energy: 4, anythingNew: false });
    expect(toldLately([legs], on)[0]?.mayChange).toBe(false);
  });
  test('of two check-ins the last one counts, so only that one may be changed', () => {
    const two = ['10', '11'].map((hour) =>
      said(`2026-11-22T${hour}:00`, 'checked-in', { pre: 3, legs: 'same', energy: 4, anythingNew: false }),
    );
    expect(toldLately(two, on).map(({ mayChange }) => mayChange)).toEqual([true, false]);
  });
  test('is said anew only in words that can be read', () => {
    const [told] = toldLately([walk('2026-11-22T09:00')], on);
    if (!told) throw new Error('nothing told');
    expect(retellingOf(told, { kind: 'walk', minutes: 15 })).toEqual({ data: { kind: 'walk', minutes: 15 } });
    expect(retellingOf(told, { kind: 'walk', minutes: -1 })).toBeUndefined();
  });
});
