// One session as its facts tell it, from the check-in to the morning after.
import {
  type ExerciseId,
  type FactId,
  type Facts,
  hoursBetween,
  type ItemId,
  type LocalDate,
  type LocalTime,
  type Mode,
  type Nrs,
  type SessionId,
} from '@plumbline/engine';

export type ToldSet = Omit<Facts['set-finished'], 'session'>;
export interface ToldMorning extends Omit<Facts['morning-recalled'], 'session' | 'provoked'> {
  readonly fact: FactId;
  /** The day it was told on. */
  readonly on: LocalDate;
}
export type ToldCheckIn = Pick<Facts['checked-in'], 'pre' | 'legs' | 'energy'>;

/** Times are those of the person's own clock. Units: `planned` minutes. */
export interface ToldSession {
  readonly id: SessionId;
  /** The fact that began it. */
  readonly fact: FactId;
  readonly on: LocalDate;
  readonly started: LocalTime;
  readonly tz: string;
  readonly mode: Mode;
  readonly planned: number;
  readonly before?: ToldCheckIn;
  status: 'finished' | 'stopped' | 'unfinished';
  ended?: LocalTime;
  stopReason?: NonNullable<Facts['session-stopped']['reason']>;
  /** The most it hurt, as far as anyone said. */
  peak?: Nrs;
  effort?: Nrs;
  provoked: readonly ExerciseId[];
  /** In the order they were done; the same set told again takes the place of what was told before. */
  sets: readonly ToldSet[];
  skipped: readonly ItemId[];
  stopSigns: readonly string[];
  morning?: ToldMorning;
}

const isSame = (a: ToldSet, b: ToldSet): boolean => a.item === b.item && a.exercise === b.exercise && a.set === b.set && a.side === b.side;

/** Adds a set, or says it better. */
export function tellSet(session: ToldSession, { session: _, ...set }: Facts['set-finished']): void {
  const at = session.sets.findLastIndex((one) => isSame(one, set));
  session.sets = at < 0 ? [...session.sets, set] : session.sets.with(at, set);
}
export function tellPeak(session: ToldSession, peak: Nrs): void {
  session.peak = Math.max(session.peak ?? 0, peak) as Nrs;
}

/** Whole minutes from its start to its end on the person's clock; undefined where it has no end, or the clock was set meanwhile. */
export function minutesOf({ started, ended }: Pick<ToldSession, 'started' | 'ended'>): number | undefined {
  if (ended === undefined) return undefined;
  const minutes = Math.round(hoursBetween(started, ended) * 60);
  return minutes >= 0 && minutes < 24 * 60 ? minutes : undefined;
}
