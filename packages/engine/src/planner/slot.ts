// One place of a session: what may fill it, and what is wished of it.
import type { Because } from '../reasoning.ts';
import type { ExerciseId, Pattern, SlotId } from '../vocabulary.ts';
import type { Wish } from './wishes.ts';

/** A slot as the planner sees it: My plan's by patterns, a program's by a named exercise first. */
export interface Slot {
  readonly id: SlotId;
  readonly patterns: readonly Pattern[];
  /** The program's own pick; its ladder and pattern serve when it may not be done yet. */
  readonly wants?: ExerciseId;
  /** The longest one set may last here, seconds: an easy walk in a warm-up. */
  readonly mostSeconds?: number;
  /** A member of a series: its own exercise only. The four grips of a hang count as one slot for the grip. */
  readonly series?: 'first' | 'next';
  /** `because` speaks of the wanted exercise, not of what stands in for it. */
  readonly ofWanted?: true;
  /** What is made for those who cannot use the usual form stays out, unless nothing else may. */
  readonly usual?: true;
  /** No fallback of 4.13: a goal is served by its own patterns or not at all, for breathing is no sport. */
  readonly ownOnly?: true;
  /** Why the day has it, beside its place in the week. */
  readonly because?: Because;
  /** What the program wishes beside. */
  readonly wish?: Wish;
  /** The end was reached: `wants` is what the program wishes next, or that waits for a day on which it may be done. */
  readonly led?: 'on' | 'waits';
}

/** A slot with every field there and in one order: all are built alike, so that each of a session's many looks at one is quick. */
export function slotWith(id: SlotId, patterns: readonly Pattern[], more: More = nothingMore): Slot {
  const { wants, mostSeconds, series, ofWanted, usual, ownOnly, because, wish, led } = more;
  return { id, patterns, wants, mostSeconds, series, ofWanted, usual, ownOnly, because, wish, led } as Slot;
}
type More = { readonly [K in Exclude<keyof Slot, 'id' | 'patterns'>]?: Slot[K] | undefined };
const nothingMore: More = {};
