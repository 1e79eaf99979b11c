import { planFor } from '@plumbline/coach';
import { buildCatalog, decodeContent, type Item } from '@plumbline/engine';
import { library } from '@plumbline/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someone } from '../model/someone.contract.ts';
import { afterSteps, asksControl, asksReserve, setFacts, standingOf } from './session-model.ts';

const catalog = buildCatalog(library);
const plan = planFor(someone, { catalog, from: '2026-11-02' });
const items = plan.days.flatMap(({ session }) => session?.items ?? []);
const anItem = fc.constantFrom(...items);
const occurred = { local: '2026-11-02T18:00', tz: 'UTC' };
const exerciseOf = (item: Item) => {
  const found = catalog.exercises[catalog.indexOf.get(item.exercise) ?? -1];
  if (!found) throw new Error(item.exercise);
  return found;
};

describe('marking an exercise', () => {
  test('writes one fact for each set and side, which the log reads back', () =>
    fc.assert(
      fc.property(anItem, fc.nat(3), (item, wanted) => {
        const sets = Math.min(wanted, item.dose.sets);
        const facts = setFacts({ session: 's', item, sets, rir: 4, control: 'yes' });
        expect(facts).toHaveLength(Math.max(1, sets) * item.sides.length);
        expect(facts.every(({ completed }) => completed === sets > 0)).toBe(true);
        for (const data of facts) expect(decodeContent({ type: 'set-finished', v: 1, occurred, data })).toMatchObject({ ok: true });
      }),
    ));
  test('part of a set is less than the set, and more than nothing', () =>
    fc.assert(
      fc.property(anItem, (item) => {
        const [part] = setFacts({ session: 's', item, sets: 0 });
        const [whole] = setFacts({ session: 's', item, sets: 1 });
        const unit = item.dose.reps === undefined ? 'seconds' : 'reps';
        expect(part?.[unit]).toBeGreaterThan(0);
        expect(part?.[unit] ?? 0).toBeLessThanOrEqual(whole?.[unit] ?? 0);
      }),
    ));
  test('stands where the log says', () =>
    fc.assert(
      fc.property(anItem, fc.nat(3), (item, wanted) => {
        const sets = Math.min(wanted, item.dose.sets);
        expect(standingOf({ sets: [] }, item).sets).toBeUndefined();
        const logged = setFacts({ session: 's', item, sets });
        expect(standingOf({ sets: [...logged] }, item)).toEqual({ sets, of: item.dose.sets });
      }),
    ));
  test('asks how much was left only for strength work, and for control only where a load may be added', () => {
    for (const item of items) {
      const exercise = exerciseOf(item);
      if (item.role !== 'main') expect(asksReserve(item, exercise)).toBe(false);
      if (asksControl(item, exercise)) expect(asksReserve(item, exercise) && exercise.loading !== undefined).toBe(true);
    }
    expect(items.some((item) => asksReserve(item, exerciseOf(item)))).toBe(true);
  });
});

test('after a session, where it hurt is asked only when it hurt', () => {
  expect(afterSteps(undefined, 3)).toEqual(['peak', 'effort']);
  expect(afterSteps(3, 3)).toEqual(['peak', 'effort']);
  expect(afterSteps(3, 2)).toEqual(['peak', 'spread', 'provoked', 'effort']);
  expect(afterSteps(4, undefined)).toEqual(['peak', 'spread', 'provoked', 'effort']);
});
