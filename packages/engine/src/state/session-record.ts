// One session as the log tells it: what was planned, what was done, how it went.
import type { Dose } from '../exercise.ts';
import type { Limits, Mode, Session } from '../reasoning.ts';
import type { ExerciseId, FactId, ItemId, Light, LocalDate, Nrs, SessionId, Side } from '../vocabulary.ts';

export interface FinishedSet {
  readonly item: ItemId;
  readonly exercise: ExerciseId;
  readonly set: number;
  readonly side: Side;
  readonly reps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  readonly kg?: number;
  readonly completed: boolean;
  readonly rir?: number;
  readonly control?: 'yes' | 'mostly' | 'no';
}

/** What an item became while it was done. */
export interface Eased {
  readonly item: ItemId;
  readonly exercise: ExerciseId;
  readonly dose?: Dose;
  /** The dose that another exercise came with, before it was eased in its turn. */
  readonly first?: Dose;
}

/** One session from its start to the morning after. */
export interface SessionRecord {
  readonly id: SessionId;
  readonly on: LocalDate;
  readonly mode: Mode;
  /** What was allowed on the day. */
  readonly limits: Limits;
  readonly plan: Session;
  readonly pre: Nrs | undefined;
  readonly sets: FinishedSet[];
  /** Items that were left out, and what others became: where a session that was cut off goes on. */
  readonly skipped: ItemId[];
  eased: readonly Eased[];
  peak: number;
  spread: 'none' | 'same' | 'further';
  /** A stop for a safety reason (settled 5: other stops are only incomplete). */
  stop: boolean;
  provoked: ExerciseId[];
  status: 'open' | 'finished' | 'stopped';
  endedAt: string;
  stopReason: string | undefined;
  /** The fact of the stop, so that a slip can be taken back. */
  stopId: FactId | undefined;
  effort: number | undefined;
  light: Light;
  /** Work done, seconds, both sides. */
  workSeconds: number;
}

type Start = Pick<SessionRecord, 'id' | 'on' | 'limits' | 'plan' | 'pre' | 'endedAt'>;
/** A session at its start: nothing of it is done, and pain stands where it was before. */
export const newRecord = ({ id, on, limits, plan, pre, endedAt }: Start): SessionRecord => ({
  id,
  on,
  mode: plan.mode,
  limits,
  plan,
  pre,
  sets: [],
  skipped: [],
  eased: [],
  peak: pre ?? 0,
  spread: 'none',
  stop: false,
  provoked: [],
  status: 'open',
  stopReason: undefined,
  stopId: undefined,
  effort: undefined,
  light: 'unknown',
  endedAt,
  workSeconds: 0,
});
