// "Not this week" is said once, and the card stays away for a week. It is a wish, not a fact: it lives on this device alone.
import { daysBetween, type LocalDate } from '@plumbline/engine';
import { signal } from '@preact/signals';
import { findShelf, tryPut, weekKey } from '../storage/shelf.ts';

const skippedOn = signal<LocalDate | undefined>(findShelf()?.getItem(weekKey) ?? undefined);
const WEEK = 7;

export function skipWeek(on: LocalDate): void {
  skippedOn.value = on;
  tryPut(findShelf(), weekKey, on);
}
export function isSkipped(on: LocalDate): boolean {
  const since = skippedOn.value;
  // A clock that was set back makes nobody wait.
  return since !== undefined && /^\d{4}-\d\d-\d\d$/.test(since) && since <= on && daysBetween(since, on) < WEEK;
}
