// The habits of a person on one day: what they keep, how settled each is, and which one may come next. Source: rule book 6.1, 6.3.
import { addDays, daysBetween } from '../dates.ts';
import type { Because, Limits } from '../reasoning.ts';
import type { CoachState } from '../state/state.ts';
import { walksOf } from '../state/walking.ts';
import type { HabitId, LocalDate } from '../vocabulary.ts';
import { isClosed } from './habit-gates.ts';
import { daysDone, HABIT_DAYS, isHeld, type Pace, paceOf } from './habit-pace.ts';
import { adopted, type HabitRecord } from './habit-record.ts';
import { type HabitRule, habitTable, MOST_HABITS, offerOrder } from './habit-table.ts';
import { leanedHabits } from './leaned-habits.ts';

export interface DayHabit {
  readonly habit: HabitId;
  readonly since: LocalDate;
  /** How often today, and how often it was done today. */
  readonly aim: number;
  readonly done: number;
  /** Minutes of sitting after which a break is due. */
  readonly everyMinutes?: number;
  /** Of the last fourteen days, today included. */
  readonly days: number;
  readonly isHeld: boolean;
  /** It is its turn today, done or not; `asksToday` where a reminder may say so. */
  readonly isDue: boolean;
  readonly asksToday: boolean;
  readonly asked: HabitRule['asked'];
  readonly pace: Pace;
  readonly because: readonly Because[];
}
export interface HabitDay {
  readonly active: readonly DayHabit[];
  /** The one to offer: the first, or the next once those there are have settled. */
  readonly offer: { readonly habit: HabitId; readonly because: readonly Because[] } | undefined;
  /** What a person may take up today instead of it, those that were left and those that need to be asked for included. */
  readonly choices: readonly HabitId[];
  /** Why there is nothing to take up now: those that are kept have not settled, or they are enough. */
  readonly waits: 'settling' | 'enough' | undefined;
}

/** A walk that was told as an activity is a day of the habit too. */
function withWalks(record: HabitRecord, { walks }: CoachState): HabitRecord {
  const told = new Set(record.days.map(({ on }) => on));
  const more = [...new Set(walks.map(({ on }) => on))].filter((on) => !told.has(on)).map((on) => ({ on, times: 1 }));
  return { ...record, days: [...record.days, ...more].sort((a, b) => (a.on < b.on ? -1 : 1)) };
}

const WEEK = 7;
const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));

/** Its turn comes when as many days have gone by as lie between two of its days, or all of them where it is done once and again later. */
function turnOf({ rhythm }: HabitRule, daysAWeek: number, record: HabitRecord, on: LocalDate): { isDue: boolean; asksToday: boolean } {
  const last = record.days.findLast((day) => day.on < on)?.on;
  const gap = rhythm.kind === 'again-after' ? rhythm.days : Math.floor(WEEK / daysAWeek);
  const isDue = last === undefined || daysBetween(last, on) >= gap;
  const weekly = rhythm.kind !== 'again-after' || daysBetween(record.since, on) % WEEK === 0;
  return { isDue, asksToday: isDue && weekly };
}

/** Nothing is known of it yet. */
const unknownHabit = (on: LocalDate): HabitRecord => adopted(undefined, on);

/** One habit on one day, kept or not: the only reader of what was done of it. */
export function readHabit(habit: HabitId, state: CoachState, on: LocalDate): DayHabit {
  const known = state.habits[habit] ?? unknownHabit(on);
  const rule = habitTable[habit];
  const { rhythm } = rule;
  const record = habit === 'walk' ? withWalks(known, state) : known;
  const daysAWeek = habit === 'walk' ? walksOf(state).days : rhythm.kind === 'times' ? rhythm.daysAWeek : WEEK;
  const aim = rhythm.kind === 'times' ? rhythm.aDay : 1;
  const every = rhythm.kind === 'every' ? clamp(record.everyMinutes ?? rhythm.minutes, rhythm.least, rhythm.most) : undefined;
  const once = rhythm.kind === 'again-after';
  return {
    habit,
    since: record.since,
    aim,
    done: record.days.find((day) => day.on === on)?.times ?? 0,
    ...(every === undefined ? {} : { everyMinutes: every }),
    days: daysDone(record, on),
    isHeld: once ? record.days.length > 0 : isHeld(record, on, daysAWeek),
    ...turnOf(rule, daysAWeek, record, on),
    asked: rule.asked,
    pace: once ? paceOf({ ...record, days: [] }, on, WEEK) : paceOf(record, on, daysAWeek),
    because: [{ rule: '6.1', source: rule.source, field: 'days', now: daysDone(record, on) }],
  };
}

/** `programHabits` are those of the person's program, in its order. Pure: the same facts and day give the same answer. */
export function habitDay(state: CoachState, limits: Limits, programHabits: readonly HabitId[], on: LocalDate): HabitDay {
  const active = Object.entries(state.habits).flatMap(([id, record]) => {
    const habit = id as HabitId;
    return record.paused || record.since > on || isClosed(habit, limits) ? [] : [readHabit(habit, state, on)];
  });
  const waits = waitsFor(active);
  const offer = waits === undefined ? offerOf(active, state, limits, programHabits, on) : undefined;
  const isFree = (habit: HabitId): boolean => !active.some((one) => one.habit === habit) && !isClosed(habit, limits);
  const choices = waits === undefined ? offerOrder.filter((habit) => isFree(habit) && habit !== offer?.habit) : [];
  return { active, offer, choices, waits };
}

function waitsFor(active: readonly DayHabit[]): HabitDay['waits'] {
  if (active.length >= MOST_HABITS) return 'enough';
  return active.every(({ isHeld: held }) => held) ? undefined : 'settling';
}

function offerOf(
  active: readonly DayHabit[],
  state: CoachState,
  limits: Limits,
  program: readonly HabitId[],
  on: LocalDate,
): HabitDay['offer'] {
  const leaned = leanedHabits(state.person, on);
  const ids = (first: boolean): HabitId[] => leaned.filter(({ isFirst }) => isFirst === first).map(({ habit }) => habit);
  const wished = (habit: HabitId): boolean => !habitTable[habit].optIn || state.person.profile.optIn.includes(habit);
  const isNew = (habit: HabitId): boolean => state.habits[habit] === undefined && !isClosed(habit, limits);
  const habit = [...ids(true), ...program, ...ids(false), ...offerOrder].find((id) => isNew(id) && wished(id));
  if (habit === undefined) return undefined;
  const held = active.at(-1);
  const usual: Because = { rule: '6.3', source: 's004', ...(held === undefined ? {} : { field: 'days', was: HABIT_DAYS, now: held.days }) };
  const because = leaned.find((one) => one.habit === habit && (one.isFirst || !program.includes(habit)))?.because ?? usual;
  return { habit, because: [because] };
}

/** The days whose prompts were not taken in yet, today last: two weeks at most, for a device that slept longer. */
export function daysToTakeIn(takenOn: LocalDate | undefined, on: LocalDate): LocalDate[] {
  const missed = takenOn === undefined ? 1 : Math.min(HABIT_DAYS, daysBetween(takenOn, on));
  return Array.from({ length: Math.max(0, missed) }, (_, at) => addDays(on, at + 1 - missed));
}
