// Today as it was shown last, so that it stands at once at the next start. The same facts, day and version give the same screen; where
// one of them is another, or cannot be told, nothing is shown that may no longer be so. The log stays the truth: the app shows its own after it.
import { hourNow, partOfDay, today } from '../model/clock.ts';
import { canaryKey } from '../storage/canary.ts';
import { tryPut } from '../storage/shelf.ts';
import { type Attributes, type Drawn, drawnIn } from './drawn.ts';

export const screenKey = 'plumbline.screen';
/** Where the screen of another part of this day, or of a day to come, is kept: see keep-ahead.tsx. */
export const aheadKey = (): string => `${screenKey}.${today()}.${partOfDay(hourNow())}`;
/** Where a lock is, nothing is shown before the number is. */
const lockKey = 'plumbline.lock';
const mark = 'plumbline.';
/** What changes by itself and shows in nothing that is kept: when reminders were shown. */
const remindersKey = 'plumbline.reminders';

export interface KeptScreen {
  /** All that the screen follows from. */
  readonly stamp: string;
  /** Attributes of the whole page: its language, direction and look. */
  readonly page: Attributes;
  readonly screen: readonly Drawn[];
}

/** The app's version, the day and its part, the languages, and every small text kept here that the screen follows from, the count of facts among them; undefined where none may be shown. */
export function stampOf(app: string, shelf: Storage): string | undefined {
  if (shelf.getItem(canaryKey) === null || shelf.getItem(lockKey) !== null) return undefined;
  const names = Object.keys(shelf).filter((name) => name.startsWith(mark) && !name.startsWith(screenKey) && name !== remindersKey);
  return JSON.stringify([
    app,
    today(),
    partOfDay(hourNow()),
    navigator.languages,
    ...names.sort().map((name) => [name, shelf.getItem(name)]),
  ]);
}

/** The screen to show at once, if it is still so. */
export function keptScreen(app: string, shelf: Storage): KeptScreen | undefined {
  const stamp = stampOf(app, shelf);
  for (const name of [screenKey, aheadKey()]) {
    const kept = JSON.parse(shelf.getItem(name) ?? 'null') as KeptScreen | null;
    if (kept && kept.stamp === stamp) return kept;
  }
  return undefined;
}

/** Keeps what `place` shows now, or shows ahead of its time; throws all away where none may be kept. */
export function keepScreen(app: string, shelf: Storage, place: Element, name: string = screenKey): void {
  const stamp = stampOf(app, shelf);
  if (stamp === undefined) {
    forgetScreens(shelf);
    return;
  }
  const page = [...document.documentElement.attributes].map((one) => [one.name, one.value] as const);
  tryPut(shelf, name, JSON.stringify({ stamp, page, screen: drawnIn(place) } satisfies KeptScreen));
}

/** Throws away what is kept under `name` and further names that begin like it. */
export function forgetScreens(shelf: Storage, name: string = screenKey): void {
  for (const key of Object.keys(shelf)) if (key.startsWith(name)) shelf.removeItem(key);
}
