// Picks one exercise for each slot: the cheapest whole, not the cheapest slot by slot. Exact, by depth-first branch and bound.
import { type AlreadyTaken, type Candidate, type Choice, EASING_ITEMS, emptyCost, fitsBeside, GRIP_SLOTS, type Slots } from './choice.ts';
import { boundBySums, boundOf, type ChoiceBound } from './choose-bound.ts';

export { type Candidate, type Choice, EASING_ITEMS, emptyCost, GRIP_SLOTS } from './choice.ts';

/** A guard against a pathological library; the search of the real one visits tens of nodes. */
const NODE_LIMIT = 20_000;
/** What few slots that want the same need at most; from there on the sharper bound is worth its making. */
const FEW_NODES = 40;

/**
 * The cheapest assignment of candidates to slots with distinct families, at most two grip-heavy slots and one easing item.
 *
 * `slots[i]` must be sorted by cost; of equally cheap wholes the one with the earlier candidates wins. Errors: none; every slot may stay
 * empty. Source: rule book 5.5 (argmin, total order), I-28, AM-14.
 */
export function chooseSession(slots: Slots, taken: readonly number[] = noFamilies, easesTaken = 0, gripTaken = 0): Choice {
  if (gripTaken > GRIP_SLOTS || easesTaken > EASING_ITEMS) return nothing(slots.length);
  const start = { families: taken, eases: easesTaken, grip: gripTaken };
  const [only] = slots;
  if (only && slots.length === 1) return oneSlot(only, start);
  const known = firstOfEach(slots, start);
  if (known) return known;
  const open = withoutRivals(slots, start);
  const quick = search(open, start, boundBySums(open), FEW_NODES);
  return quick.nodes <= FEW_NODES ? quick : search(open, start, boundOf(open, start), NODE_LIMIT);
}
const noFamilies: readonly number[] = [];

function nothing(slots: number): Choice {
  let cost = 0;
  for (let i = 0; i < slots; i++) cost += emptyCost(i, slots);
  return { picks: new Int16Array(slots).fill(-1), cost, nodes: 0 };
}

function oneSlot(candidates: readonly Candidate[], start: AlreadyTaken): Choice {
  for (const c of candidates) {
    if (c.cost > emptyCost(0, 1)) break;
    if (fitsBeside(c, start)) return { picks: Int16Array.of(c.index), cost: c.cost, nodes: 1 };
  }
  return nothing(1);
}

/** The first candidate of every slot, where they may all meet: nothing is cheaper. */
function firstOfEach(slots: Slots, start: AlreadyTaken): Choice | undefined {
  const picks = new Int16Array(slots.length);
  let { grip, eases } = start;
  let cost = 0;
  for (let i = 0; i < slots.length; i++) {
    const first = slots[i]?.[0];
    if (!first || first.cost > emptyCost(i, slots.length) || start.families.includes(first.family)) return undefined;
    for (let j = 0; j < i; j++) if (slots[j]?.[0]?.family === first.family) return undefined;
    grip += first.grip;
    eases += first.eases;
    cost += first.cost;
    picks[i] = first.index;
  }
  return grip > GRIP_SLOTS || eases > EASING_ITEMS ? undefined : { picks, cost, nodes: slots.length };
}

/** A slot keeps its first candidate alone where that stands in nobody's way: the slot has nothing cheaper, and no other slot wants it. */
function withoutRivals(slots: Slots, { families }: AlreadyTaken): Slots {
  return slots.map((slot, i) => {
    const [first] = slot;
    if (!first || first.grip + first.eases > 0 || first.cost > emptyCost(i, slots.length) || families.includes(first.family)) return slot;
    return slots.some((other, j) => j !== i && other.some((c) => c.family === first.family)) ? slot : [first];
  });
}

/** Exact unless it ends with more than `most` nodes. */
function search(slots: Slots, start: AlreadyTaken, bound: ChoiceBound, most: number): Choice {
  const n = slots.length;
  const picks = new Int16Array(n).fill(-1);
  const best = new Int16Array(n);
  for (let i = 0; i < n; i++) best[i] = bound.whole[i]?.index ?? -1;
  const families = [...start.families];
  // A whole is known: only what is as cheap or cheaper is looked at.
  let bestCost = bound.cost + 1;
  let nodes = 0;

  const visit = (slot: number, cost: number, least: number, grip: number, eases: number): void => {
    if (slot === n) {
      if (cost >= bestCost) return;
      bestCost = cost;
      best.set(picks);
      return;
    }
    if (++nodes > most) return;
    for (const c of slots[slot] as readonly Candidate[]) {
      // Prices of families are never above 0, so from here on the slot has nothing cheap enough.
      if (least + c.cost - bound.priceOfSlot(slot) >= bestCost) break;
      if (grip + c.grip > GRIP_SLOTS || eases + c.eases > EASING_ITEMS || families.includes(c.family)) continue;
      const whole = least + bound.addedBy(slot, c);
      if (whole >= bestCost) continue;
      families.push(c.family);
      picks[slot] = c.index;
      visit(slot + 1, cost + c.cost, whole, grip + c.grip, eases + c.eases);
      families.pop();
    }
    picks[slot] = -1;
    const whole = least + bound.addedByEmpty(slot);
    if (whole < bestCost) visit(slot + 1, cost + emptyCost(slot, n), whole, grip, eases);
  };
  visit(0, 0, bound.least, start.grip, start.eases);
  return { picks: best, cost: Math.min(bestCost, bound.cost), nodes };
}
