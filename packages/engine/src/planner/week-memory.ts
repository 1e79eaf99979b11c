// What the sessions already done this week leave behind for the next one.
import { daysBetween } from '../dates.ts';
import { heavy, spacingGroup } from '../progress/spacing.ts';
import type { CoachState } from '../state/state.ts';
import type { LocalDate } from '../vocabulary.ts';
import { countedVolume, strengthSeconds, use, type Volume } from './budget.ts';
import type { Catalog } from './catalog.ts';
import { newWeekMemory, type WeekMemory } from './day-situation.ts';
import { markDone } from './needs.ts';
import { programWeekOf } from './program-week.ts';

/** Weeks of this program before the one that `date` lies in, as far as they count. */
function countedBefore(state: CoachState, from: LocalDate, date: LocalDate): Volume[] {
  const week = programWeekOf(from, date);
  return state.weeks
    .slice(0, week - 1)
    .map(countedVolume)
    .filter((v) => v !== undefined);
}

export function memoryOf(state: CoachState, catalog: Catalog, from: LocalDate, date: LocalDate): WeekMemory {
  const memory = newWeekMemory(countedBefore(state, from, date));
  const week = programWeekOf(from, date);
  for (let s = state.sessions.length - 1; s >= 0; s--) {
    const record = state.sessions[s];
    if (!record || daysBetween(record.on, date) > 7) break;
    const thisWeek = programWeekOf(from, record.on) === week && record.on !== date;
    const done = new Set(record.sets.map((set) => set.exercise));
    for (const item of record.plan.items) {
      const index = catalog.indexOf.get(item.exercise);
      const e = index === undefined ? undefined : catalog.exercises[index];
      if (!e || index === undefined || !done.has(e.id)) continue;
      const group = heavy(e, item.rirMin) ? spacingGroup(e) : undefined;
      if (group !== undefined && !memory.lastHeavy.has(group)) memory.lastHeavy.set(group, record.on);
      if (!thisWeek) continue;
      use(memory.volume, e.pattern, strengthSeconds({ exercise: e, dose: item.dose }));
      memory.used.set(index, (memory.used.get(index) ?? 0) + 1);
      for (const p of [e.pattern, ...e.alsoCredits]) markDone(memory.done, p, record.on);
    }
  }
  return memory;
}
