// Messages of the device outside this page. They name the app and a small act: anyone may read them on a locked screen.
import type { HabitId } from '@plumbline/engine';
import { signal } from '@preact/signals';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';

export type MayNote = NotificationPermission | 'cannot';
const permission = (): MayNote => (typeof Notification === 'undefined' ? 'cannot' : Notification.permission);
export const mayNote = signal<MayNote>(permission());

/** Asks the browser; only ever from a tap. */
export async function askToNote(): Promise<void> {
  if (typeof Notification === 'undefined') return;
  await Notification.requestPermission();
  mayNote.value = permission();
}

/** What a reminder says, on the page and on a locked screen. */
export const reminderText = (habits: readonly HabitId[]): string => habits.map((habit) => phrases.habits[habit].reminder).join(' ');

/** Shows it beside the device's other messages; the newest takes the place of the one before. */
export async function note(habits: readonly HabitId[]): Promise<void> {
  mayNote.value = permission();
  if (mayNote.value !== 'granted') return;
  const options: NotificationOptions = { body: reminderText(habits), tag: 'plumbline' };
  const worker = await navigator.serviceWorker?.getRegistration();
  try {
    if (worker) await worker.showNotification(ui.name, options);
    else new Notification(ui.name, options);
  } catch {
    // A browser that shows none: the page does.
  }
}
