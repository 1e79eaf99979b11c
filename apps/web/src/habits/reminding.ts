// Looks at the clock while the page is open and shows what is due, in one tab at a time.
import { type DeviceMoment, remindersNow } from '@plumbline/coach';
import { closeReminder, type HabitId, putOff, type Reminder, type ReminderBook, showReminder, wallTime } from '@plumbline/engine';
import { effect, signal } from '@preact/signals';
import { catalog, fact, home, known, revision, tell } from '../model/home.ts';
import { route } from '../model/route.ts';
import { isShut } from '../settings/lock.ts';
import { zoneAround } from './device-zone.ts';
import { keep, readKept } from './reminder-shelf.ts';
import { mayNote, note } from './system-note.ts';

/** Shown on the page and not answered yet. */
export const due = signal<ReminderBook['open']>(undefined);
/** Those still to come today. */
export const coming = signal<readonly Reminder[]>([]);
/** Minutes since 1970; 0 where nobody asked for quiet. */
export const hushedUntil = signal(0);

const LOOK_MS = 20_000;
/** After so many minutes nobody is waiting for an answer any more. Judgement. */
const UNANSWERED = 180;
const QUIET_HOUR = 60;

const minutesNow = (): number => Math.floor(Date.now() / 60_000);
/** Pages on which something is led or asked: a reminder waits. */
const busyPages: readonly string[] = ['session', 'timer', 'did', 'move', 'week'];

function momentAt(now: number, until: number): DeviceMoment {
  const hush = until > now ? [{ from: now, until }] : [];
  const isBusy = busyPages.includes(route.value[0] ?? '');
  const page = isBusy ? [{ from: now, until: Number.POSITIVE_INFINITY }] : [];
  return { now, zone: zoneAround(now), busy: [...hush, ...page] };
}
const canShow = (): boolean => document.visibilityState === 'visible' || mayNote.value === 'granted';

const answer = (habits: readonly HabitId[], did: 'done' | 'later' | 'ignored'): Promise<boolean> =>
  tell(...habits.map((habit) => fact('reminder-answered', { habit, did })));

function show(first: Reminder, book: ReminderBook, { now, zone }: DeviceMoment): ReminderBook {
  if (book.open) void answer(book.open.habits, 'ignored');
  if (document.visibilityState !== 'visible') void note(first.habits);
  return showReminder(book, first, now, zone);
}

/** What was not answered for so long is let go. */
function letGo(book: ReminderBook, now: number): ReminderBook {
  if (book.open === undefined || now - book.open.at <= UNANSWERED) return book;
  void answer(book.open.habits, 'ignored');
  return closeReminder(book);
}

/** Once: what is due is shown. Without a plan nothing is, and nothing of it is kept. */
function lookNow(): void {
  if (home.value.kind !== 'open') return;
  if (known().program === undefined) {
    due.value = undefined;
    coming.value = [];
    return;
  }
  const kept = readKept();
  const now = minutesNow();
  const moment = momentAt(now, kept.hushedUntil);
  const { book, reminders } = remindersNow(known(), catalog, letGo(kept.book, now), moment);
  const [first] = reminders;
  const isDue = first !== undefined && first.at <= now && canShow() && !isShut.value;
  const next = isDue ? show(first, book, moment) : book;
  keep({ ...kept, book: next });
  due.value = next.open;
  coming.value = isDue ? reminders.slice(1) : reminders;
  hushedUntil.value = kept.hushedUntil > now ? kept.hushedUntil : 0;
}

/** Not done: not now, or later, when it is asked once more. What is done answers by being done. */
export async function answerDue(did: 'later' | 'ignored'): Promise<void> {
  const { book, ...kept } = readKept();
  const asked = book.open?.habits ?? [];
  keep({ ...kept, book: did === 'later' ? putOff(book, minutesNow()) : closeReminder(book) });
  due.value = undefined;
  await answer(asked, did);
}
export const answerDone = (): Promise<boolean> => answer(due.value?.habits ?? [], 'done');

export function hush(isQuiet: boolean): void {
  keep({ ...readKept(), hushedUntil: isQuiet ? minutesNow() + QUIET_HOUR : 0 });
  lookNow();
}
/** The time on the wall of an instant: `21:30`. */
export const clockOf = (at: number): string => wallTime(zoneAround(at), at).slice(11);

let isWatching = false;
function watch(): void {
  setInterval(lookNow, LOOK_MS);
  document.addEventListener('visibilitychange', lookNow);
  // Every fact and every page may make something due, or not due any more; writing is not part of the looking.
  effect(() => {
    void revision.value;
    void route.value;
    queueMicrotask(lookNow);
  });
}
/** From now on; where several tabs are open one of them looks, and the next one takes over when it is closed. */
export function watchReminders(): void {
  if (isWatching) return;
  isWatching = true;
  const forever = (): Promise<never> => {
    watch();
    return new Promise(() => undefined);
  };
  if (navigator.locks) void navigator.locks.request('plumbline.reminders', forever);
  else watch();
}
