// What the sessions already done this week leave behind for the next one.
import { daysBetween } from '../dates.ts';
import type { Exercise } from '../exercise.ts';
import { HANGS, heavy, isHang, type SpacingGroup, spacingGroup } from '../progress/spacing.ts';
import type { CoachState, SessionRecord, WeekTotal } from '../state/state.ts';
import type { LocalDate, Pattern } from '../vocabulary.ts';
import { BUDGET_WEEKS, countedVolume, strengthSeconds, use, type Volume } from './budget.ts';
import type { Catalog } from './catalog.ts';
import { newWeekMemory, type WeekMemory } from './day-situation.ts';
import { bitOf, markDone } from './needs.ts';
import { programWeekOf } from './program-week.ts';

/** The last weeks that count of this program before the one that `date` lies in: a budget looks at two. */
function countedBefore(state: CoachState, from: LocalDate, date: LocalDate): Volume[] {
  const counted: Volume[] = [];
  for (let w = Math.min(state.weeks.length, programWeekOf(from, date) - 1) - 1; w >= 0 && counted.length < BUDGET_WEEKS; w--) {
    const volume = countedVolume(state.weeks[w] as WeekTotal);
    if (volume) counted.unshift(volume);
  }
  return counted;
}

/** What an ended session says to the sessions after it: worked out once, because every session of the next week asks. */
interface DoneItem {
  readonly exercise: Exercise;
  readonly index: number;
  readonly group: SpacingGroup | undefined;
  readonly seconds: number;
}
const doneItems = new WeakMap<SessionRecord, { readonly catalog: Catalog; readonly items: readonly DoneItem[] }>();
function doneIn(record: SessionRecord, catalog: Catalog): readonly DoneItem[] {
  const known = doneItems.get(record);
  if (known?.catalog === catalog) return known.items;
  const done = new Set(record.sets.map((set) => set.exercise));
  const items: DoneItem[] = [];
  for (const item of record.plan.items) {
    const index = catalog.indexOf.get(item.exercise) ?? -1;
    const exercise = catalog.exercises[index];
    if (!exercise || !done.has(exercise.id)) continue;
    const group = heavy(exercise, item.rirMin) ? spacingGroup(exercise) : undefined;
    items.push({ exercise, index, group, seconds: strengthSeconds({ exercise, dose: item.dose }) });
  }
  doneItems.set(record, { catalog, items });
  return items;
}

function credit(done: Map<Pattern, number>, { pattern, alsoCredits }: Exercise, day: number): void {
  markDone(done, pattern, day);
  for (const p of alsoCredits) markDone(done, p, day);
}

export function memoryOf(state: CoachState, catalog: Catalog, from: LocalDate, date: LocalDate): WeekMemory {
  const lastWeek = new Map<Pattern, number>();
  const memory: WeekMemory = { ...newWeekMemory(countedBefore(state, from, date)), before: lastWeek };
  const week = programWeekOf(from, date);
  for (let s = state.sessions.length - 1; s >= 0; s--) {
    const record = state.sessions[s];
    if (!record || daysBetween(record.on, date) >= 14) break;
    // The last sessions of the block before are another week, however near they lie.
    const since = record.on < from ? undefined : week - programWeekOf(from, record.on);
    const thisWeek = since === 0 && record.on !== date;
    const isNear = daysBetween(record.on, date) <= 7;
    const day = bitOf(record.on);
    for (const { exercise: e, index, group, seconds } of doneIn(record, catalog)) {
      if (isNear && group !== undefined && !memory.lastHeavy.has(group)) memory.lastHeavy.set(group, record.on);
      if (isNear && isHang(e) && !memory.lastHeavy.has(HANGS)) memory.lastHeavy.set(HANGS, record.on);
      if (since === 1) credit(lastWeek, e, day);
      if (!thisWeek) continue;
      use(memory.volume, e.pattern, seconds);
      memory.used.set(index, (memory.used.get(index) ?? 0) + 1);
      credit(memory.done, e, day);
    }
  }
  return memory;
}
