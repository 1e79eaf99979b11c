// What one day of a plan stands in: the limits and easings of the day, and what the days before it leave behind.
import type { GapRule } from '../progress/gaps.ts';
import type { Because, Mode, ProgramDay } from '../reasoning.ts';
import type { CoachState } from '../state/state.ts';
import type { ExerciseId, Level, LocalDate, Pattern, SlotId } from '../vocabulary.ts';
import { budgetAfter, nothingUsed, type Used, type Volume, type WeekBudget } from './budget.ts';
import type { CalendarDay } from './calendar.ts';
import type { Catalog } from './catalog.ts';
import type { Easing } from './easing.ts';
import type { DaysDone } from './needs.ts';
import type { Pool } from './pool.ts';

/** What the days before this one leave behind: carried from day to day through a week. */
export interface WeekMemory {
  readonly budget: WeekBudget;
  readonly volume: Used;
  readonly used: Map<number, number>;
  /** The days on which each pattern was done this week, a bit a day. */
  readonly done: Map<Pattern, number>;
  /** The same of the week before. */
  readonly before: DaysDone;
  readonly kept: Map<SlotId, ExerciseId>;
  /** Spacing group → the last day of heavy work, and of any hang. */
  readonly lastHeavy: Map<string, LocalDate>;
  /** Families of strength work that this plan begins, by their first day (4.2). */
  readonly met: Map<string, LocalDate>;
}
/** A new week behind the weeks that count; slots keep their exercises, heavy work its distance. */
export const newWeekMemory = (counted: readonly Volume[] = [], before?: WeekMemory): WeekMemory => ({
  budget: budgetAfter(counted),
  volume: nothingUsed(),
  used: new Map(),
  done: new Map(),
  before: before?.done ?? new Map(),
  kept: before?.kept ?? new Map(),
  lastHeavy: before?.lastHeavy ?? new Map(),
  met: before?.met ?? new Map(),
});

export interface DaySituation {
  readonly catalog: Catalog;
  readonly state: CoachState;
  readonly pool: Pool;
  readonly level: Level;
  readonly day: CalendarDay;
  readonly programWeek: number;
  readonly minutes: number;
  readonly mode: Mode;
  readonly easings: readonly Easing[];
  readonly easyBecause: readonly Because[];
  /** The program's own day; none for My plan and for easy days. */
  readonly programDay: ProgramDay | undefined;
  readonly provisional: boolean;
  readonly strengthDaysInWeek: number;
  readonly gap: GapRule;
  readonly gapDays: number;
  /** Rungs to step down today, and whether only the top one does. */
  readonly rungDrop: number;
  readonly topDrop: boolean;
}
