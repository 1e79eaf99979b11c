// The day's habits and the reminders of this device: one view of what is kept, what may come next, and what is shown when.
import {
  answerDone,
  type Busy,
  type Catalog,
  type CoachState,
  daysToTakeIn,
  type HabitDay,
  type HabitId,
  habitDay,
  joinIn,
  keepOnly,
  type LocalDate,
  limitsOn,
  planReminders,
  programOf,
  promptsOf,
  type Reminder,
  type ReminderBook,
  restingHabit,
  takeIn,
  verdictOn,
  wallDay,
  type Zone,
} from '@plumbline/engine';

/** The habits a person keeps on `on`, and the one to offer; nothing to offer or to ask for while there is no plan. Errors: none. */
export function habitsOn(state: CoachState, catalog: Catalog, on: LocalDate): HabitDay {
  const { program } = state;
  const wanted = program === undefined ? [] : (programOf(catalog, program.id, state)?.habits ?? []);
  const mayAsk = verdictOn(state, on).mayPlan && !state.careful;
  if (!mayAsk) return { active: [], offer: undefined, choices: [], waits: undefined };
  const day = habitDay(state, limitsOn(state, on), wanted, on);
  // In a week without it an own question lets its habit rest: nothing asks for it.
  const rests = restingHabit(state.experiments, on);
  return { ...day, active: day.active.map((one) => (one.habit === rests ? { ...one, isDue: false, asksToday: false } : one)) };
}

export interface DeviceMoment {
  /** Whole minutes since 1970 UTC, and the offsets of the clock on the wall around it. */
  readonly now: number;
  readonly zone: Zone;
  readonly busy: readonly Busy[];
}
export interface RemindersNow {
  /** To be kept on the device instead of the one that was handed in. */
  readonly book: ReminderBook;
  /** From now until the day turns; the first is due when its time has come. */
  readonly reminders: readonly Reminder[];
}

/** Takes in the days since the book was last looked at, and plans the rest of today. Ask again after every wait, fact, session and call. */
export function remindersNow(state: CoachState, catalog: Catalog, book: ReminderBook, { now, zone, busy }: DeviceMoment): RemindersNow {
  const on = wallDay(zone, now);
  const days = daysToTakeIn(book.takenOn, on);
  const filled = days.reduce(
    (so, day) => takeIn(so, day, promptsOf(habitsOn(state, catalog, day).active, state.reminders, zone, day)),
    book,
  );
  const { active } = habitsOn(state, catalog, on);
  const joined = joinIn(filled, on, promptsOf(active, state.reminders, zone, on), now);
  const asked: readonly HabitId[] = active.filter(({ pace }) => pace.share > 0).map(({ habit }) => habit);
  const times = Object.fromEntries(active.map(({ habit, done }) => [habit, done]));
  const next = keepOnly(answerDone(joined, on, times), state.reminders.perDay === 0 ? [] : asked);
  // A session that is open is its own reason to be quiet.
  const led: readonly Busy[] = state.open === undefined ? [] : [{ from: now, until: Number.POSITIVE_INFINITY }];
  return { book: next, reminders: planReminders(next, { now, zone, settings: state.reminders, busy: [...busy, ...led] }) };
}
