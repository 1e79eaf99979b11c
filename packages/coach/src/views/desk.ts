// What a desk that knows who sits at it means for reminders.
import type { Busy, Instant, ReminderBook } from '@plumbline/engine';

export interface Desk {
  /** Whole minutes since 1970 on the clock the reminders go by. */
  readonly now: Instant;
  /** Minutes since somebody touched keyboard or mouse; undefined where nobody can tell. */
  readonly idleMinutes: number | undefined;
  /** Something listens to the microphone; undefined where nobody can tell. */
  readonly isOnCall: boolean | undefined;
}

/** Nobody at the desk for so long: a reminder waits for them. Judgement. */
const AWAY_MINUTES = 3;
/** Away from the desk for so long is a break. Source: rule book 6.1 (one to three minutes), with room for a look out of the window. */
const BREAK_MINUTES = 5;

/** Neither an empty chair nor a call is a time to be reminded; how long it lasts nobody knows. */
export function busyAtDesk({ now, idleMinutes = 0, isOnCall = false }: Desk): readonly Busy[] {
  return idleMinutes >= AWAY_MINUTES || isOnCall ? [{ from: now, until: Number.POSITIVE_INFINITY }] : [];
}

/** Whoever was away from the desk has had the break that is due; what is due later stays. */
export function breaksTaken(book: ReminderBook, { now, idleMinutes = 0 }: Desk): ReminderBook {
  if (idleMinutes < BREAK_MINUTES) return book;
  return { ...book, waiting: book.waiting.filter(({ habit, due }) => habit !== 'movement-break' || due > now) };
}
