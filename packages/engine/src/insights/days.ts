// The days of a log as insights read them: how a day was rated, and what was done on it.
import { dayOf } from '../dates.ts';
import type { Content } from '../facts.ts';
import type { LocalDate } from '../vocabulary.ts';
import { type Deed, deeds } from './questions.ts';

export interface RatedDay {
  readonly on: LocalDate;
  /** Before the first session of the day, 0 to 10, and energy 1 to 5. */
  readonly pain: number;
  readonly energy: number;
}
export interface DaysLived {
  /** Oldest first, each day once. */
  readonly rated: readonly RatedDay[];
  readonly done: Readonly<Record<Deed, ReadonlySet<LocalDate>>>;
}

function deedOf(content: Content): Deed | undefined {
  if (content.type === 'activity-done') return content.data.kind === 'walk' ? 'walk' : undefined;
  return content.type === 'habit-done' ? deeds.find((deed) => deed === content.data.habit) : undefined;
}

/** `contents` as they stand, in any order. */
export function daysLived(contents: readonly Content[]): DaysLived {
  const rated = new Map<LocalDate, RatedDay>();
  const done: Record<Deed, Set<LocalDate>> = { walk: new Set(), breathe: new Set(), 'soft-tissue': new Set(), 'movement-break': new Set() };
  for (const content of contents) {
    const on = dayOf(content.occurred.local);
    const deed = deedOf(content);
    if (deed !== undefined) done[deed].add(on);
    else if (content.type === 'checked-in' && !rated.has(on)) rated.set(on, { on, pain: content.data.pre, energy: content.data.energy });
  }
  return { rated: [...rated.values()].sort((a, b) => (a.on < b.on ? -1 : 1)), done };
}
