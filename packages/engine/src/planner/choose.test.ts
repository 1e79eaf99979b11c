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
/** The first of the cheapest assignments in the order of their candidates, an empty slot last. */
function firstCheapest(lists: readonly (readonly Candidate[])[]): readonly number[] {
  let best = { cost: Infinity, picks: [] as readonly number[] };
  const visit = (chosen: readonly (Candidate | undefined)[], cost: number): void => {
    const list = lists[chosen.length];
    if (!list) {
      if (cost < best.cost) best = { cost, picks: chosen.map((c) => c?.index ?? -1) };
      return;
    }
    const before = chosen.filter((c) => c !== undefined);
    for (const c of list) {
      const all = [...before, c];
      const fits = all.filter((a) => a.grip).length <= GRIP_SLOTS && all.filter((a) => a.eases).length <= EASING_ITEMS;
      if (fits && !before.some((b) => b.family === c.family)) visit([...chosen, c], cost + c.cost);
    }
    visit([...chosen, undefined], cost + emptyCost(chosen.length, lists.length));
  };
  visit([], 0);
  return best.picks;
}
test('of equally cheap wholes the one with the earlier candidates wins', () => {
  const few = slots.map((lists) =>
    lists.map((list, slot) =>
      list.map((c, i) => ({ ...c, index: slot * 10 + i, cost: c.cost % 3 })).sort((a, b) => a.cost - b.cost || a.index - b.index),
    ),
  );
  fc.assert(
    fc.property(few, (lists) => {
      expect([...chooseSession(lists).picks]).toEqual(firstCheapest(lists));
    }),
    { numRuns: 1000 },
  );
});
test('many slots that want the same are searched with the sharper bound, to the same end', () => {
  const all: readonly Candidate[] = Array.from({ length: 8 }, (_, i) => ({ index: i, cost: 10 + i, family: i, grip: 0, eases: 0 }));
  const { picks, cost } = chooseSession(Array.from({ length: 7 }, () => all));
  expect([...picks]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(cost).toBe(91);
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
  expect([...chooseSession([[c]], [3]).picks]).toEqual([-1]);
  expect([...chooseSession([[c]], [], 1).picks]).toEqual([-1]);
  expect([...chooseSession([[c]], [], 0, 2).picks]).toEqual([-1]);
  expect([...chooseSession([[c]]).picks]).toEqual([3]);
});
