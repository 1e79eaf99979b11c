// "Not now" is said once, and what was offered stays away for some days. It is a wish, not a fact: it lives on this device alone.
import { daysBetween, type LocalDate } from '@plumbline/engine';
import { signal } from '@preact/signals';
import { findShelf, tryPut } from './shelf.ts';

export interface PutOff {
  readonly putOff: (on: LocalDate) => void;
  readonly isPutOff: (on: LocalDate) => boolean;
}

/** Kept under `name` on the shelf, for `days` days. */
export function puttingOff(name: string, days: number): PutOff {
  const since = signal<LocalDate | undefined>(typeof window === 'undefined' ? undefined : (findShelf()?.getItem(name) ?? undefined));
  return {
    putOff: (on) => {
      since.value = on;
      tryPut(findShelf(), name, on);
    },
    isPutOff: (on) => {
      const day = since.value;
      // A clock that was set back makes nobody wait.
      return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && day <= on && daysBetween(day, on) < days;
    },
  };
}
