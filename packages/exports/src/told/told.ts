// Everything a person told, gathered from the facts that stand: whole sessions and outcomes over the whole life of the log.
import { dayOf, type Fact, type FactId, type Facts, type FactType, type LocalDate, type LocalTime, standingFacts } from '@plumbline/engine';
import { ownNow, type ToldOwn, tellBegun } from './told-own.ts';
import { type ToldCheckIn, type ToldSession, tellPeak, tellSet } from './told-session.ts';

/** The data of one fact, with its id and its day. */
export type Told<K extends FactType> = Facts[K] & { readonly fact: FactId; readonly on: LocalDate };
export interface ToldFlare {
  readonly from: LocalDate;
  until?: LocalDate;
}
export interface ToldLife {
  /** Oldest first, as all lists here. */
  readonly sessions: readonly ToldSession[];
  readonly activities: readonly (Told<'activity-done'> & { readonly at: LocalTime })[];
  readonly weeks: readonly Told<'week-checked'>[];
  readonly changes: readonly Told<'change-rated'>[];
  readonly tests: readonly Told<'self-test-done'>[];
  readonly flares: readonly ToldFlare[];
  readonly readiness: readonly Told<'readiness-answered'>[];
  /** Activities that come back by quotas, also those that were left. */
  readonly own: readonly ToldOwn[];
  /** What a named activity is called, by its key. */
  readonly names: Readonly<Record<string, string>>;
}

interface Gathering {
  readonly sessions: Map<string, ToldSession>;
  readonly activities: (Told<'activity-done'> & { readonly at: LocalTime })[];
  readonly weeks: Told<'week-checked'>[];
  readonly changes: Told<'change-rated'>[];
  readonly tests: Told<'self-test-done'>[];
  readonly flares: ToldFlare[];
  readonly readiness: Told<'readiness-answered'>[];
  readonly own: ToldOwn[];
  readonly names: Record<string, string>;
  checkIn: (ToldCheckIn & { readonly on: LocalDate }) | undefined;
}
interface When {
  readonly fact: FactId;
  readonly on: LocalDate;
  readonly at: LocalTime;
  readonly tz: string;
}
type Reader<K extends FactType> = (life: Gathering, data: Facts[K], when: When) => void;

/** A session goes with the first fact of its name; what names a session that never began is let go. */
const inSession =
  <D extends { readonly session?: string }>(tell: (session: ToldSession, data: D, when: When) => void) =>
  (life: Gathering, data: D, when: When): void => {
    const session = life.sessions.get(data.session ?? '');
    if (session) tell(session, data, when);
  };

const begin: Reader<'session-started'> = (life, { session, plan }, { fact, on, at, tz }) => {
  if (life.sessions.has(session)) return;
  const { checkIn } = life;
  life.sessions.set(session, {
    ...{ id: session, fact, on, started: at, tz, mode: plan.mode, planned: plan.minutes, status: 'unfinished' },
    ...{ provoked: [], sets: [], skipped: [], stopSigns: [] },
    ...(checkIn?.on === on ? { before: { pre: checkIn.pre, legs: checkIn.legs, energy: checkIn.energy } } : {}),
  });
};

const readers: { readonly [K in FactType]?: Reader<K> } = {
  'checked-in': (life, { pre, legs, energy }, { on }) => {
    life.checkIn = { pre, legs, energy, on };
  },
  'session-started': begin,
  'set-finished': inSession(tellSet),
  'item-skipped': inSession((session, { item }) => {
    if (!session.skipped.includes(item)) session.skipped = [...session.skipped, item];
  }),
  'hurt-reported': inSession((session, { peak }) => tellPeak(session, peak)),
  'stop-sign-reported': inSession((session, { sign }) => {
    session.stopSigns = [...session.stopSigns, sign];
  }),
  'session-stopped': inSession((session, { reason }, { at }) => {
    session.status = 'stopped';
    session.ended ??= at;
    if (reason !== undefined) session.stopReason = reason;
  }),
  'session-finished': inSession((session, { peak, effort, provoked = [] }, { at }) => {
    session.status = 'finished';
    session.ended = at;
    tellPeak(session, peak);
    if (effort !== undefined) session.effort = effort;
    session.provoked = provoked;
  }),
  'morning-recalled': inSession((session, { session: _, provoked = [], ...morning }, { fact, on }) => {
    session.provoked = [...new Set([...session.provoked, ...provoked])];
    session.morning = { ...morning, fact, on };
  }),
  'activity-done': (life, data, { fact, on, at }) => void life.activities.push({ ...data, fact, on, at }),
  'week-checked': (life, data, { fact, on }) => void life.weeks.push({ ...data, fact, on }),
  'change-rated': (life, data, { fact, on }) => void life.changes.push({ ...data, fact, on }),
  'self-test-done': (life, data, { fact, on }) => void life.tests.push({ ...data, fact, on }),
  'readiness-answered': (life, data, { fact, on }) => void life.readiness.push({ ...data, fact, on }),
  'activity-named': (life, { activity, words }) => {
    life.names[activity] = words;
  },
  'quota-started': (life, data, when) => tellBegun(life.own, data, when),
  'quota-tried': (life, { activity, amount }, { fact, on }) => void ownNow(life.own, activity)?.tried.push({ fact, on, amount }),
  'quota-done': (life, { activity, amount }, { fact, on }) => void ownNow(life.own, activity)?.done.push({ fact, on, amount }),
  'quota-ended': (life, { activity }, { on }) => {
    const known = ownNow(life.own, activity);
    if (known) known.until = on;
  },
  'flare-started': (life, _, { on }) => {
    const last = life.flares.at(-1);
    if (last === undefined || last.until !== undefined) life.flares.push({ from: on });
  },
  'flare-ended': (life, _, { on }) => {
    const last = life.flares.at(-1);
    if (last !== undefined) last.until ??= on;
  },
};

/** Gathers a life from its facts, in any order, each counted once; withdrawn ones never were. Errors: none. */
export function toldLife(facts: readonly Fact[]): ToldLife {
  const life: Gathering = {
    ...{ sessions: new Map(), activities: [], weeks: [], changes: [], tests: [], flares: [], readiness: [], own: [] },
    ...{ names: Object.create(null) as Record<string, string>, checkIn: undefined },
  };
  for (const { id, content } of standingFacts(facts)) {
    const { local, tz } = content.occurred;
    const read = readers[content.type] as Reader<typeof content.type> | undefined;
    read?.(life, content.data as never, { fact: id, on: dayOf(local), at: local, tz });
  }
  const { checkIn: _, sessions, ...lists } = life;
  return { ...lists, sessions: [...sessions.values()] };
}
