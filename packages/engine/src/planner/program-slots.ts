// A program's own day as slots: named exercises, choices of patterns, and series.
import type { ProgramDay, ProgramSlot } from '../reasoning.ts';
import type { ExerciseId, Pattern } from '../vocabulary.ts';
import { isStrength } from './budget.ts';
import { rungAllowed } from './candidates.ts';
import type { Catalog } from './catalog.ts';
import type { DaySituation } from './day-situation.ts';
import { mayBeLoaded } from './first-load.ts';
import { hangOpen } from './hang-order.ts';
import { isRemoved } from './resting.ts';
import { type Slot, slotWith } from './slot.ts';
import { slotId } from './slot-id.ts';
import { wishOf } from './wishes.ts';

type Role = 'warm-up' | 'main' | 'cool-down';
/** A program's slot as the planner sees it; none for a series, which is laid out anew each day. */
interface Laid {
  readonly asked: ProgramSlot;
  readonly slot: Slot | undefined;
}
const laidOut = new WeakMap<ProgramDay, { readonly catalog: Catalog; readonly byRole: Readonly<Record<Role, readonly Laid[]>> }>();

/** The slots of a program's day by their part of the session: worked out once, because every session of the program asks. */
function laidSlots(programDay: ProgramDay, catalog: Catalog): Readonly<Record<Role, readonly Laid[]>> {
  const known = laidOut.get(programDay);
  if (known?.catalog === catalog) return known.byRole;
  const byRole: Record<Role, Laid[]> = { 'warm-up': [], main: [], 'cool-down': [] };
  for (const asked of programDay.slots) byRole[roleOf(asked, catalog)].push({ asked, slot: slotOf(asked, programDay.name, catalog) });
  laidOut.set(programDay, { catalog, byRole });
  return byRole;
}

/** The slots that the program puts into a part of the session. */
export function programSlots(programDay: ProgramDay, role: Role, situation: DaySituation): Slot[] {
  const slots: Slot[] = [];
  for (const { asked, slot } of laidSlots(programDay, situation.catalog)[role]) {
    if (slot) slots.push(asked.next === undefined ? slot : ledOn(slot, asked.next, situation));
    else if (typeof asked.pick === 'object' && 'series' in asked.pick)
      slots.push(...seriesSlots(asked, asked.pick.series, programDay.name, situation));
  }
  return slots;
}
/** What the program wishes next, once the end was reached and as soon as the person may do it. */
function ledOn(slot: Slot, next: ExerciseId, situation: DaySituation): Slot {
  if (situation.state.ledOn[slot.id] !== next) return slot;
  if (!mayBegin(next, situation)) return { ...slot, led: 'waits' };
  return { ...slot, wants: next, patterns: patternsOf(next, situation.catalog), led: 'on' };
}
function mayBegin(id: ExerciseId, situation: DaySituation): boolean {
  const { catalog, state, pool, day } = situation;
  const index = catalog.indexOf.get(id) ?? -1;
  const exercise = catalog.exercises[index];
  if (!exercise || pool.open[index] !== 1 || isRemoved(state, id, day.date) || !reached(id, situation)) return false;
  const climbed = exercise.ladder === undefined ? undefined : state.rungs[exercise.ladder];
  return mayBeLoaded(exercise, climbed, state.person, pool.limits);
}
/** Strength work stands in the main part, wherever a program puts it: only there it is budgeted and spaced. */
function roleOf({ pick, next, role = 'main' }: ProgramSlot, catalog: Catalog): Role {
  const named = typeof pick === 'string' ? (next === undefined ? [pick] : [pick, next]) : 'series' in pick ? pick.series : [];
  const asked = typeof pick === 'object' && 'oneOf' in pick ? pick.oneOf : named.flatMap((id) => patternsOf(id, catalog));
  return asked.some(isStrength) ? 'main' : role;
}
function slotOf(asked: ProgramSlot, day: string, catalog: Catalog): Slot | undefined {
  const id = slotId(day, asked.id);
  const { pick } = asked;
  const wish = wishOf(asked);
  if (typeof pick === 'string') return slotWith(id, patternsOf(pick, catalog), { wants: pick, wish });
  return 'oneOf' in pick ? slotWith(id, pick.oneOf, { wish }) : undefined;
}

/** A series is one slot in the program and several items in the session: each member that may be done, or one easier stand-in. */
function seriesSlots(asked: ProgramSlot, series: readonly ExerciseId[], day: string, situation: DaySituation): Slot[] {
  const id = slotId(day, asked.id);
  const { catalog, pool } = situation;
  const wish = wishOf(asked);
  const open = series.filter((e) => pool.open[catalog.indexOf.get(e) ?? -1] === 1 && situation.minutes >= 30 && reached(e, situation));
  if (open.length === 0) return series.slice(0, 1).map((e) => slotWith(id, patternsOf(e, catalog), { wants: e, wish }));
  return open.map((e, i) => slotWith(slotId(id, e), patternsOf(e, catalog), { wants: e, series: i === 0 ? 'first' : 'next', wish }));
}
function reached(id: ExerciseId, { catalog, state, level, pool, rungDrop, topDrop, day }: DaySituation): boolean {
  const e = catalog.exercises[catalog.indexOf.get(id) ?? -1];
  return (
    e !== undefined &&
    hangOpen(e, state, pool.limits.need) &&
    e.rung <= rungAllowed({ state, level, pool, rungDrop, topDrop, on: day.date }, e)
  );
}
function patternsOf(id: ExerciseId, catalog: Catalog): readonly Pattern[] {
  const e = catalog.exercises[catalog.indexOf.get(id) ?? -1];
  return e ? [e.pattern] : [];
}
