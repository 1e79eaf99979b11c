import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, EASING_ITEMS, emptyCost, GRIP_SLOTS } from './choice.ts';
import { chooseSession } from './choose.ts';
import { boundOf } from './choose-bound.ts';

const candidate = fc.record({
  index: fc.nat(200),
  cost: fc.nat(5_000_000),
  family: fc.nat(8),
  grip: fc.constantFrom<0 | 1>(0, 1),
  eases: fc.constantFrom<0 | 1>(0, 0, 1),
});
const slots = fc.array(
  fc.array(candidate, { minLength: 1, maxLength: 8 }).map((list) => [...list].sort((a, b) => a.cost - b.cost)),
  { maxLength: 11 },
);
const taken = fc.record({
  families: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
  grip: fc.nat(2),
  eases: fc.nat(1),
});

test('the answer lies between the bound and the whole that the bound knows', () => {
  fc.assert(
    fc.property(slots, taken, (lists, start) => {
      const bound = boundOf(lists, start);
      const { cost, nodes } = chooseSession(lists, start.families, start.eases, start.grip);
      expect(bound.least).toBeLessThanOrEqual(cost);
      expect(cost).toBeLessThanOrEqual(bound.cost);
      expect(nodes).toBeLessThan(20_000);
    }),
    { numRuns: 500 },
  );
});
test('the whole that the bound knows keeps every rule', () => {
  fc.assert(
    fc.property(slots, taken, (lists, start) => {
      const { whole, cost } = boundOf(lists, start);
      const picked = whole.filter((c) => c !== undefined);
      const families = picked.map((c) => c.family);
      expect(new Set([...families, ...start.families]).size).toBe(families.length + start.families.length);
      expect(picked.reduce((sum, c) => sum + c.grip, start.grip)).toBeLessThanOrEqual(GRIP_SLOTS);
      expect(picked.reduce((sum, c) => sum + c.eases, start.eases)).toBeLessThanOrEqual(EASING_ITEMS);
      expect(whole.reduce((sum, c: Candidate | undefined, i) => sum + (c?.cost ?? emptyCost(i, lists.length)), 0)).toBe(cost);
    }),
  );
});
