// Picks one exercise for each slot: the cheapest whole, not the cheapest slot by slot. Exact, by depth-first branch and bound.

/** One exercise that may fill one slot. Costs are whole numbers, lower is better. */
export interface Candidate {
  /** Index into the catalog. */
  readonly index: number;
  readonly cost: number;
  /** Two candidates of one family never meet in a session (the same ladder, or the same exercise). */
  readonly family: number;
  /** 1 where the exercise loads the grip at 2 or more (I-28). */
  readonly grip: 0 | 1;
  /** 1 where the exercise eases in the direction that is capped (AM-14: one a session). */
  readonly eases: 0 | 1;
}
export interface Choice {
  /** Catalog index for each slot, or -1 where the slot stays empty. */
  readonly picks: Int16Array;
  readonly cost: number;
  readonly nodes: number;
}

/** Leaving a slot empty costs more than any pick of the slot, and more for an early slot than for all later ones together. */
export const emptyCost = (slot: number, slots: number): number => 100_000_000 * (slots - slot);
export const GRIP_SLOTS = 2;
export const EASING_ITEMS = 1;
/** A guard against a pathological library; the search of the real one visits tens of nodes. */
const NODE_LIMIT = 20_000;

/**
 * The cheapest assignment of candidates to slots with distinct families, at most two grip-heavy slots and one easing item.
 *
 * `slots[i]` must be sorted by cost. Errors: none; every slot may stay empty. Source: rule book 5.5 (argmin, total order), I-28, AM-14.
 */
export function chooseSession(
  slots: readonly (readonly Candidate[])[],
  taken: ReadonlySet<number> = noFamilies,
  easesTaken = 0,
  gripTaken = 0,
): Choice {
  const n = slots.length;
  const bound = new Float64Array(n + 1);
  for (let i = n - 1; i >= 0; i--) bound[i] = (bound[i + 1] as number) + Math.min(slots[i]?.[0]?.cost ?? Infinity, emptyCost(i, n));
  const picks = new Int16Array(n).fill(-1);
  const best = new Int16Array(n).fill(-1);
  const families = new Set<number>(taken);
  let bestCost = Infinity;
  let nodes = 0;

  const visit = (slot: number, cost: number, grip: number, eases: number): void => {
    if (cost + (bound[slot] as number) >= bestCost) return;
    if (slot === n) {
      bestCost = cost;
      best.set(picks);
      return;
    }
    nodes++;
    for (const c of slots[slot] as readonly Candidate[]) {
      if (cost + c.cost + (bound[slot + 1] as number) >= bestCost) break;
      if (nodes > NODE_LIMIT && bestCost < Infinity) return;
      if (grip + c.grip > GRIP_SLOTS || eases + c.eases > EASING_ITEMS || families.has(c.family)) continue;
      families.add(c.family);
      picks[slot] = c.index;
      visit(slot + 1, cost + c.cost, grip + c.grip, eases + c.eases);
      families.delete(c.family);
    }
    picks[slot] = -1;
    visit(slot + 1, cost + emptyCost(slot, n), grip, eases);
  };
  visit(0, 0, gripTaken, easesTaken);
  return { picks: best, cost: bestCost, nodes };
}
const noFamilies: ReadonlySet<number> = new Set();
