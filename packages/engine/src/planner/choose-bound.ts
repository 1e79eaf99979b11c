// A bound for the choice of a session: what no whole can be cheaper than, and a whole that keeps the rules and is nearly as cheap.
import { cheapestAssignment } from './assignment.ts';
import { type AlreadyTaken, type Candidate, EASING_ITEMS, emptyCost, GRIP_SLOTS, type Slots } from './choice.ts';

export interface ChoiceBound {
  /** No whole is cheaper. */
  readonly least: number;
  /** A whole that keeps every rule, and its cost. */
  readonly whole: readonly (Candidate | undefined)[];
  readonly cost: number;
  readonly priceOfSlot: (slot: number) => number;
  /** How much more than `least` every whole costs that has this pick; what several picks add may be summed. */
  readonly addedBy: (slot: number, candidate: Candidate) => number;
  readonly addedByEmpty: (slot: number) => number;
}

/** The first candidate of every slot, whether they may meet or not: made in a moment, and enough where few slots want the same. */
export function boundBySums(slots: Slots): ChoiceBound {
  const n = slots.length;
  const first = slots.map((slot, i) => Math.min(slot[0]?.cost ?? Infinity, emptyCost(i, n)));
  const sum = (costs: readonly number[]): number => costs.reduce((a, b) => a + b, 0);
  return {
    least: sum(first),
    whole: slots.map(() => undefined),
    cost: sum(slots.map((_, i) => emptyCost(i, n))),
    priceOfSlot: (slot) => first[slot] as number,
    addedBy: (slot, { cost }) => cost - (first[slot] as number),
    addedByEmpty: (slot) => emptyCost(slot, n) - (first[slot] as number),
  };
}

/** What a grip-heavy slot and an easing item cost on top, so that the cheapest whole takes few enough of them. */
interface Toll {
  readonly grip: number;
  readonly eases: number;
}
const FIRST_TOLL = 500;
const raised = (toll: number): number => Math.max(FIRST_TOLL, 2 * toll);

/**
 * Slots to families at the lowest sum, tolls doubling until the whole keeps the rules for grip and easing (a Lagrangian bound).
 * `start` must keep them. Nearly always no toll is needed, and then the whole is the answer.
 */
export function boundOf(slots: Slots, start: AlreadyTaken): ChoiceBound {
  const columns = columnsOf(slots);
  let toll: Toll = { grip: 0, eases: 0 };
  for (;;) {
    const bound = boundAt(slots, start, columns, toll);
    const grip = start.grip + count(bound.whole, 'grip') > GRIP_SLOTS;
    const eases = start.eases + count(bound.whole, 'eases') > EASING_ITEMS;
    if (!grip && !eases) return bound;
    toll = { grip: grip ? raised(toll.grip) : toll.grip, eases: eases ? raised(toll.eases) : toll.eases };
  }
}
const count = (whole: ChoiceBound['whole'], what: 'grip' | 'eases'): number => whole.reduce((sum, c) => sum + (c?.[what] ?? 0), 0);

/** Families by column. Behind them each slot has a column of its own for staying empty. */
function columnsOf(slots: Slots): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const slot of slots) for (const { family } of slot) if (!columns.has(family)) columns.set(family, columns.size);
  return columns;
}

function boundAt(slots: Slots, start: AlreadyTaken, columns: ReadonlyMap<number, number>, toll: Toll): ChoiceBound {
  const n = slots.length;
  const width = columns.size + n;
  const columnOf = (c: Candidate): number => columns.get(c.family) ?? 0;
  const costWith = (c: Candidate): number => c.cost + c.grip * toll.grip + c.eases * toll.eases;
  const costs = new Float64Array(n * width).fill(Infinity);
  const picks: (Candidate | undefined)[] = new Array(n * width).fill(undefined);
  slots.forEach((slot, i) => {
    costs[i * width + columns.size + i] = emptyCost(i, n);
    for (const c of slot) {
      const at = i * width + columnOf(c);
      if (costWith(c) >= (costs[at] as number) || start.families.includes(c.family)) continue;
      costs[at] = costWith(c);
      picks[at] = c;
    }
  });
  const { total, ofRow, ofColumn, columnOfRow } = cheapestAssignment(costs, n, width);
  const whole = Array.from(columnOfRow, (column, i) => picks[i * width + column]);
  const added = (slot: number, cost: number, column: number): number => cost - (ofRow[slot] as number) - (ofColumn[column] as number);
  return {
    least: total - toll.grip * (GRIP_SLOTS - start.grip) - toll.eases * (EASING_ITEMS - start.eases),
    whole,
    cost: whole.reduce((sum, c, i) => sum + (c?.cost ?? emptyCost(i, n)), 0),
    priceOfSlot: (slot) => ofRow[slot] as number,
    addedBy: (slot, c) => added(slot, costWith(c), columnOf(c)),
    addedByEmpty: (slot) => added(slot, emptyCost(slot, n), columns.size + slot),
  };
}
