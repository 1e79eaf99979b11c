// What this device keeps of its reminders, beside the log: when one was shown is no fact about the person.
import { emptyBook, type HabitId, habitIds, type Instant, type ReminderBook } from '@plumbline/engine';
import { findShelf, tryPut } from '../storage/shelf.ts';

export interface KeptReminders {
  readonly book: ReminderBook;
  /** The person wants quiet until then. */
  readonly hushedUntil: Instant;
}
const nothingKept: KeptReminders = { book: emptyBook, hushedUntil: 0 };
const name = 'plumbline.reminders';

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isHabit = (value: unknown): value is HabitId => (habitIds as readonly unknown[]).includes(value);
const isInstant = (value: unknown): value is Instant => Number.isSafeInteger(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

function isBook(value: unknown): value is ReminderBook {
  if (!isLoose(value) || !Array.isArray(value['waiting']) || !Array.isArray(value['shown'])) return false;
  const { takenOn, open, done } = value;
  return (
    (takenOn === undefined || isDay(takenOn)) &&
    value['waiting'].every((one: unknown) => isLoose(one) && isHabit(one['habit']) && isInstant(one['due'])) &&
    value['shown'].every((one: unknown) => isLoose(one) && isInstant(one['at']) && isDay(one['on'])) &&
    (open === undefined || (isLoose(open) && isInstant(open['at']) && Array.isArray(open['habits']) && open['habits'].every(isHabit))) &&
    (done === undefined || (isLoose(done) && isDay(done['on']) && isLoose(done['times'])))
  );
}

/** What a text holds; nothing where it was not written by this version. */
export function keptIn(text: string | null | undefined): KeptReminders {
  try {
    const said: unknown = JSON.parse(text ?? 'null');
    if (!isLoose(said) || !isBook(said['book'])) return nothingKept;
    const { book, hushedUntil } = said as { book: ReminderBook; hushedUntil?: unknown };
    return { book, hushedUntil: isInstant(hushedUntil) ? hushedUntil : 0 };
  } catch {
    return nothingKept;
  }
}

export const readKept = (): KeptReminders => keptIn(findShelf()?.getItem(name));
export const keep = (kept: KeptReminders): void => tryPut(findShelf(), name, JSON.stringify(kept));
