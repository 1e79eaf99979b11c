// What the choice of a session is about: candidates for slots, what they cost, and what may not meet.

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
/** Candidates of each slot, sorted by cost. */
export type Slots = readonly (readonly Candidate[])[];
/** What earlier parts of the session have taken. */
export interface AlreadyTaken {
  readonly families: readonly number[];
  readonly eases: number;
  readonly grip: number;
}

/** Leaving a slot empty costs more than any pick of the slot, and more for an earlier slot than for a later one. */
export const emptyCost = (slot: number, slots: number): number => 100_000_000 * (slots - slot);
export const GRIP_SLOTS = 2;
export const EASING_ITEMS = 1;

export const fitsBeside = (c: Candidate, { families, grip, eases }: AlreadyTaken): boolean =>
  grip + c.grip <= GRIP_SLOTS && eases + c.eases <= EASING_ITEMS && !families.includes(c.family);
