// The block as weeks and days, with what was done already in its place. Pure.
import {
  addDays,
  type CoachState,
  daysBetween,
  type Exercise,
  type ExerciseId,
  type Item,
  type Kit,
  type LocalDate,
  type Plan,
  type PlanDay,
  type Session,
} from '@plumbline/engine';

type Sessions = CoachState['sessions'];
export type SessionRecord = Sessions[number];

export interface DayView {
  readonly date: LocalDate;
  readonly kind: PlanDay['kind'];
  readonly session: Session;
  readonly record: SessionRecord | undefined;
  readonly isToday: boolean;
  /** An earlier day of the block with the very same work. */
  readonly sameAs: LocalDate | undefined;
}
export interface WeekView {
  readonly n: number;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly isNow: boolean;
  readonly days: readonly DayView[];
}

/** A record counts once something of it was done. */
export const wasDone = ({ sets }: SessionRecord): boolean => sets.length > 0;
export const recordOn = (sessions: Sessions, date: LocalDate): SessionRecord | undefined =>
  sessions.findLast((record) => record.on === date && wasDone(record));

/** What is done in a session and nothing else: equal texts are equal sessions. */
const workOf = ({ items }: Session): string => JSON.stringify(items.map(({ exercise, dose, sides }) => [exercise, dose, sides]));

interface Block {
  readonly plan: Plan;
  readonly sessions: Sessions;
  readonly on: LocalDate;
  /** The session of today, after check-in and with today's minutes, where it differs from the plan's. */
  readonly todays: Session | undefined;
}

/** A flare of today does not colour what was done before it. */
const kindDone = ({ plan }: SessionRecord): PlanDay['kind'] =>
  plan.mode === 'easy' || plan.items.every(({ role, slot }) => role !== 'main' || slot.startsWith('easy.')) ? 'easy' : 'strength';

/** The days that hold something: done ones as they were done, today and later as they are planned. Free and past days are left out. */
function dayViews({ sessions, on, todays }: Block, days: readonly PlanDay[], seen: Map<string, LocalDate>): DayView[] {
  return days.flatMap(({ date, kind, session: planned }) => {
    const record = recordOn(sessions, date);
    const session = record?.plan ?? (date === on ? (todays ?? planned) : planned);
    if (session === undefined || session.items.length === 0 || (record === undefined && date < on)) return [];
    const work = workOf(session);
    const sameAs = record === undefined && date !== on ? seen.get(work) : undefined;
    if (!seen.has(work)) seen.set(work, date);
    return [
      {
        date,
        kind: record ? kindDone(record) : kind === 'rest' ? 'easy' : kind,
        session,
        record,
        isToday: date === on,
        sameAs,
      } satisfies DayView,
    ];
  });
}

export function weeksOf(block: Block): readonly WeekView[] {
  const { plan, on } = block;
  const seen = new Map<string, LocalDate>();
  return Array.from({ length: plan.weeks }, (_, week) => {
    const from = addDays(plan.from, week * 7);
    const until = addDays(from, 6);
    const days = plan.days.filter(({ date }) => date >= from && date <= until);
    return { n: week + 1, from, until, isNow: on >= from && on <= until, days: dayViews(block, days, seen) };
  });
}

export interface Standing {
  /** Sessions of the block, and how many are done. */
  readonly of: number;
  readonly done: number;
  /** The running week, from 1; past the last one the block is over. */
  readonly week: number;
  readonly isOver: boolean;
}
export function standingOf(plan: Plan, sessions: Sessions, on: LocalDate): Standing {
  const days = daysBetween(plan.from, on);
  const done = new Set(sessions.filter((record) => record.on >= plan.from && wasDone(record)).map((record) => record.on)).size;
  const planned = plan.days.filter(({ session }) => (session?.items.length ?? 0) > 0).length;
  return { of: Math.max(planned, done), done, week: Math.max(1, Math.floor(days / 7) + 1), isOver: days >= plan.weeks * 7 };
}

export const nextDay = (plan: Plan, on: LocalDate): LocalDate | undefined =>
  plan.days.find(({ date, session }) => date > on && (session?.items.length ?? 0) > 0)?.date;

type Find = (id: ExerciseId) => Exercise | undefined;

/** The set of things that will do: the first one that is wholly owned, else the first. */
export function kitFor(exercise: Exercise, owned: readonly Kit[]): readonly Kit[] {
  return exercise.kit.find((set) => set.every((thing) => owned.includes(thing))) ?? exercise.kit[0] ?? [];
}
/** All things a session needs, each once, in the order they come up. */
export const kitOf = (items: readonly Item[], owned: readonly Kit[], find: Find): readonly Kit[] => [
  ...new Set(
    items.flatMap(({ exercise }) => {
      const found = find(exercise);
      return found === undefined ? [] : kitFor(found, owned);
    }),
  ),
];

/** Rules that change a dose because of what a person told after a session. Source: rule book 4.4 to 4.11, AM-21. */
const answersOfBody = new Set(['4.4', '4.5', '4.9', '4.10', '4.11', 'AM-04', 'AM-21', 'AM-22', 'AM-23']);
export const changedBy = (item: Item): Item['because'] =>
  item.because.filter(({ rule, was, now }) => answersOfBody.has(rule) && was !== undefined && now !== undefined && was !== now);
