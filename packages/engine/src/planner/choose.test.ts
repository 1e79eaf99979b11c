import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, chooseSession, EASING_ITEMS, emptyCost, GRIP_SLOTS } from './choose.ts';

const candidate = fc.record({
  index: fc.nat(40),
  cost: fc.nat(1000),
  family: fc.nat(6),
  grip: fc.constantFrom<0 | 1>(0, 1),
  eases: fc.constantFrom<0 | 1>(0, 0, 1),
});
const slots = fc.array(
  fc.array(candidate, { maxLength: 4 }).map((list) => [...list].sort((a, b) => a.cost - b.cost)),
  { maxLength: 4 },
);

/** Every assignment, one by one. */
function cheapest(lists: readonly (readonly Candidate[])[], at = 0, grip = 0, eases = 0, families: readonly number[] = []): number {
  const list = lists[at];
  if (!list) return 0;
  let best = emptyCost(at, lists.length) + cheapest(lists, at + 1, grip, eases, families);
  for (const c of list) {
    if (families.includes(c.family) || grip + c.grip > GRIP_SLOTS || eases + c.eases > EASING_ITEMS) continue;
    best = Math.min(best, c.cost + cheapest(lists, at + 1, grip + c.grip, eases + c.eases, [...families, c.family]));
  }
  return best;
}

test('the choice is the cheapest of all possible ones', () => {
  fc.assert(
    fc.property(slots, (lists) => chooseSession(lists).cost === cheapest(lists)),
    { numRuns: 2000 },
  );
});
test('no ladder twice, at most two grip-heavy slots, one easing item', () => {
  fc.assert(
    fc.property(slots, (lists) => {
      const numbered = lists.map((list, slot) => list.map((c, i) => ({ ...c, index: slot * 10 + i })));
      const { picks } = chooseSession(numbered);
      const chosen = numbered.flatMap((list, slot) => list.filter((c) => c.index === picks[slot]));
      expect(new Set(chosen.map((c) => c.family)).size).toBe(chosen.length);
      expect(chosen.filter((c) => c.grip === 1).length).toBeLessThanOrEqual(GRIP_SLOTS);
      expect(chosen.filter((c) => c.eases === 1).length).toBeLessThanOrEqual(EASING_ITEMS);
    }),
  );
});
test('an earlier slot is never left empty to fill later ones', () => {
  const one = (family: number): Candidate => ({ index: family, cost: 10, family, grip: 0, eases: 0 });
  expect([...chooseSession([[one(1)], [one(1)], [one(2)]]).picks]).toEqual([1, -1, 2]);
});
test('what the session has taken already is respected', () => {
  const c: Candidate = { index: 3, cost: 1, family: 3, grip: 1, eases: 1 };
  expect([...chooseSession([[c]], new Set([3])).picks]).toEqual([-1]);
  expect([...chooseSession([[c]], new Set(), 1).picks]).toEqual([-1]);
  expect([...chooseSession([[c]], new Set(), 0, 2).picks]).toEqual([-1]);
  expect([...chooseSession([[c]]).picks]).toEqual([3]);
});
