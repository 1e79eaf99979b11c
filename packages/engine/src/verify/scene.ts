// What the checks of one session share: whose, which day, under which caps, and where findings go.
import type { DayKind, HistorySummary, Item, Outcome, Session } from '../reasoning.ts';
import type { Context, DayFrame } from './context.ts';
import type { Entry } from './library-index.ts';
import type { Findings } from './violation.ts';

export interface Scene {
  readonly context: Context;
  readonly frame: DayFrame;
  /** The session's day, as text and as a day number. */
  readonly date: string;
  readonly day: number;
  readonly kind: DayKind;
  readonly verdict: Outcome;
  /** Weeks since the plan's start, 1 for the first. */
  readonly week: number;
  readonly session: Session;
  readonly past: HistorySummary | undefined;
  /** Exercises that an earlier session of the same plan already had. */
  readonly seen: ReadonlySet<string>;
  /** Day numbers on which earlier sessions of the same plan began a family of exercises. */
  readonly begun: ReadonlyMap<string, number>;
  readonly out: Findings;
}
/** An item with its exercise and the levels at its planned dose. */
export interface Known {
  readonly item: Item;
  readonly entry: Entry;
  readonly levels: readonly number[];
  readonly where: string;
}
