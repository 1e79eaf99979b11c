// What a trainer sees of many people: results put together over time, and who to look at first.
import { daysBetween, type LocalDate, painScale, readChange } from '@plumbline/engine';
import type { ResultEvent, ResultSession, Results } from '@plumbline/handover';

/** Everything one client has shown so far: results whose span has grown. */
export type ClientHistory = Results;

type Dated = { readonly on: LocalDate };
/** Lists of days in which the newer results take the place of what was told of the same days. */
const joinedAt = <T extends Dated>(from: LocalDate, before: readonly T[], after: readonly T[]): readonly T[] => [
  ...before.filter(({ on }) => on < from),
  ...after,
];

/** Puts newer results behind what is there. Shown twice they count once; older ones fill in what is missing in front. */
export function withResults(before: ClientHistory | undefined, results: Results): ClientHistory {
  if (before === undefined) return results;
  if (results.until < before.until && results.from < before.from) return withResults(results, before);
  const { from } = results;
  const own = results.own ?? before.own;
  return {
    ...results,
    from: before.from < from ? before.from : from,
    sessions: joinedAt(from, before.sessions, results.sessions),
    events: joinedAt(from, before.events, results.events),
    weeks: joinedAt(from, before.weeks, results.weeks),
    tests: joinedAt(from, before.tests, results.tests),
    changes: joinedAt(from, before.changes, results.changes),
    swaps: joinedAt(from, before.swaps, results.swaps),
    ...(own ? { own } : {}),
    notes: [...new Set([...before.notes, ...results.notes])],
  };
}

/** What makes a client worth a look now, the most urgent first. */
export type ClientSign =
  /** A stop sign, or the questions ask for a clinician. */
  | { readonly kind: 'safety'; readonly on: LocalDate; readonly event: ResultEvent['kind'] | 'clinician' | 'emergency' }
  /** A session that ended for pain or feeling unwell, or a red light. */
  | { readonly kind: 'stopped'; readonly on: LocalDate }
  /** More pain than at the beginning, beyond noise. */
  | { readonly kind: 'worse'; readonly from: number; readonly to: number }
  | { readonly kind: 'idle'; readonly days: number };

/** One line of the list: all it needs, so that the histories need not be read. */
export interface ClientRow {
  readonly until: LocalDate;
  /** Weeks from the first day to the last. */
  readonly week: number;
  /** Sessions done, and what four weeks, or the weeks so far, are planned for. */
  readonly done: number;
  readonly asked: number;
  /** Weekly pain, the last twelve. */
  readonly pain: readonly number[];
  readonly change: ReturnType<typeof readChange>['kind'];
  readonly signs: readonly ClientSign[];
}

const SPAN_DAYS = 28;
const PAIN_MOST = 12;
/** So long an event is news at the desk. Units: days. Judgement. */
const NEWS_DAYS = 21;
/** So long without a session is worth a word. Units: days. Source: rule book 4.10 (a gap begins after a week). */
const IDLE_DAYS = 7;

const isSafety = ({ kind }: ResultEvent): boolean => kind === 'call' || kind === 'session-sign' || kind === 'exercise-sign';
const isStop = ({ ended, light }: ResultSession): boolean => ended === 'pain' || ended === 'unwell' || light === 'red';

function signsIn({ standing, until, events, sessions, weeks }: ClientHistory): readonly ClientSign[] {
  const isNews = ({ on }: Dated): boolean => daysBetween(on, until) <= NEWS_DAYS;
  const event = events.findLast((one) => isSafety(one) && isNews(one));
  const stop = sessions.findLast((one) => isStop(one) && isNews(one));
  const reading = readChange(
    weeks.map(({ pain }) => pain),
    painScale,
  );
  return [
    ...(standing === 'clinician' || standing === 'emergency' ? [{ kind: 'safety', on: until, event: standing } as const] : []),
    ...(event ? [{ kind: 'safety', on: event.on, event: event.kind } as const] : []),
    ...(stop ? [{ kind: 'stopped', on: stop.on } as const] : []),
    ...(reading.kind === 'worse' ? [{ kind: 'worse', from: reading.from, to: reading.to } as const] : []),
  ];
}

/** The line of a client, made when their results come in. Errors: none. */
export function clientRow(history: ClientHistory): ClientRow {
  const { from, until, sessions, weeks, perWeek } = history;
  const days = daysBetween(from, until) + 1;
  const span = Math.min(SPAN_DAYS, days);
  const pain = weeks.map((week) => week.pain);
  return {
    until,
    week: Math.ceil(days / 7),
    done: sessions.filter(({ on, items }) => daysBetween(on, until) < span && items.some(({ done }) => done.length > 0)).length,
    asked: Math.max(1, Math.round((perWeek * span) / 7)),
    pain: pain.slice(-PAIN_MOST),
    change: readChange(pain, painScale).kind,
    signs: signsIn(history),
  };
}

/** What is to be said of a client today: their signs, and since when nothing is known of a session. */
export function signsToday({ signs, until }: Pick<ClientRow, 'signs' | 'until'>, today: LocalDate): readonly ClientSign[] {
  const days = daysBetween(until, today);
  return days > IDLE_DAYS ? [...signs, { kind: 'idle', days }] : signs;
}

const order: readonly ClientSign['kind'][] = ['safety', 'stopped', 'worse', 'idle'];
/** Exceptions first, by kind; then who was heard of longest ago. */
export function exceptionsFirst<T extends Pick<ClientRow, 'signs' | 'until'>>(rows: readonly T[], today: LocalDate): readonly T[] {
  const rank = new Map(rows.map((row) => [row, signsToday(row, today)[0]] as const));
  const rankOf = (row: T): number => {
    const sign = rank.get(row);
    return sign === undefined ? order.length : order.indexOf(sign.kind);
  };
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}
