// What a person may show their trainer of the days since the last time. Made from the log each time; nothing of it is kept.
import { type CoachState, daysBetween, type Fact, type Item, type LeftOut, type LocalDate, sizeOf, verdictOn } from '@plumbline/engine';
import type { ResultChange, ResultEvent, ResultItem, ResultSession, Results, ResultTest } from '@plumbline/handover';
import { type LateFact, latelyOf } from './lately.ts';
import { moves } from './next.ts';
import { ownWaysOf } from './own-ways.ts';

type SessionRecord = CoachState['sessions'][number];

export interface ResultsAsk {
  /** The id that stands for this person, made by chance on their device. */
  readonly who: string;
  readonly name?: string;
  /** The first day that is told of, and the last. */
  readonly since: LocalDate;
  readonly until: LocalDate;
  /** Which version of a handed-over program is running; 0 for the library's. */
  readonly version: number;
  /** What of the program is not in the plan; what stands behind it is not told. */
  readonly left: readonly LeftOut[];
  /** In the person's own words, each ticked by them. */
  readonly notes: readonly string[];
}

/** The results, from the state and the facts behind it in the order they were written. Errors: none. */
export function resultsOf(state: CoachState, facts: readonly Fact[], { name, since, left, ...ask }: ResultsAsk): Results {
  const isTold = ({ on }: { readonly on: LocalDate }): boolean => on >= since && on <= ask.until;
  const records = state.sessions.filter(isTold);
  const late = latelyOf(facts, since).filter(isTold);
  const own = ownWaysOf(state).flatMap(({ words, unit, from, now, goal, days, lastOn }) =>
    lastOn !== undefined && isTold({ on: lastOn })
      ? [{ unit, from, now, goal, days, ...(ask.notes.includes(words) ? { words } : {}) }]
      : [],
  );
  return {
    ...ask,
    ...(name ? { name } : {}),
    from: since,
    program: state.program?.id ?? 'my-plan',
    standing: verdictOn(state, ask.until).verdict.outcome,
    perWeek: sizeOf(state).daysPerWeek,
    sessions: records.map(sessionOf),
    events: eventsIn(late),
    weeks: state.checks.filter(isTold).map(({ on, painAvg, painWorst, interference, confidence, activities }) => ({
      ...{ on, pain: painAvg, worst: painWorst, interference, confidence },
      activities: Object.values(activities),
    })),
    tests: testsIn(state, isTold),
    changes: changesIn(records),
    swaps: late.flatMap(({ on, content }) =>
      content.type === 'exercise-swapped' ? [{ on, from: content.data.from, to: content.data.to, why: content.data.why }] : [],
    ),
    ...(own.length > 0 ? { own } : {}),
    left: left.map(({ pattern, reason }) => ({ pattern, reason })),
  };
}

/** Words of the person's own that they may add: what matters to them, and what they noted beside other movement. */
export function ownWords(state: CoachState, facts: readonly Fact[], since: LocalDate): readonly string[] {
  // Steps of a day, out of a file, take no minutes: a number for each day is nobody's own word.
  const notes = latelyOf(facts, since).flatMap(({ content }) =>
    content.type === 'activity-done' && content.data.note && content.data.minutes > 0 ? [content.data.note] : [],
  );
  return [...new Set([...Object.values(state.activities), ...notes])];
}

function sessionOf(record: SessionRecord): ResultSession {
  const { on, status, stopReason, light, pre, peak, effort, plan } = record;
  return {
    ...{ on, light, peak, minutes: Math.round(plan.minutes) },
    ended: status === 'finished' ? 'finished' : endOf(stopReason),
    ...(pre === undefined ? {} : { before: pre }),
    ...(effort === undefined ? {} : { effort }),
    items: plan.items.map((item) => itemOf(record, item)),
  };
}
const endOf = (reason: string | undefined): ResultSession['ended'] => (reason as ResultSession['ended'] | undefined) ?? 'stopped';

/** What was asked of one place of the session in the end, and what was done there. */
function itemOf({ sets, eased }: SessionRecord, item: Item): ResultItem {
  const own = sets.filter((set) => set.item === item.id);
  const exercise = own.at(-1)?.exercise ?? item.exercise;
  const dose = eased.findLast((one) => one.item === item.id && one.exercise === exercise)?.dose ?? item.dose;
  const unit = dose.reps !== undefined ? 'reps' : dose.seconds !== undefined ? 'seconds' : 'metres';
  const byTurn = new Map<number, number>();
  for (const set of own) {
    if (set.exercise !== exercise) continue;
    const amount = set[unit] ?? 0;
    byTurn.set(set.set, Math.min(amount, byTurn.get(set.set) ?? amount));
  }
  return {
    ...{ exercise, unit, sides: item.sides.length > 1 ? 2 : 1, sets: dose.sets, amount: dose[unit] ?? 0 },
    ...(dose.kg ? { kg: dose.kg } : {}),
    done: [...byTurn].toSorted(([a], [b]) => a - b).map(([, amount]) => amount),
  };
}

const signs = { call: 'call', session: 'session-sign', exercise: 'exercise-sign' } as const;
function eventsIn(late: readonly LateFact[]): ResultEvent[] {
  return late.flatMap(({ on, content }): ResultEvent[] => {
    if (content.type === 'stop-sign-reported') return [{ on, kind: signs[content.data.class] }];
    if (content.type === 'flare-started' || content.type === 'flare-ended') return [{ on, kind: content.type }];
    return content.type === 'hurt-reported' ? [{ on, kind: 'hurt', pain: content.data.peak }] : [];
  });
}

function testsIn({ tests }: CoachState, isTold: (one: { readonly on: LocalDate }) => boolean): ResultTest[] {
  return tests.filter(isTold).flatMap(({ on, test, value, left, right }) => {
    // Of two sides the lesser counts, as with sets.
    const sides = [value, left, right].filter((one) => one !== undefined);
    return sides.length === 0 ? [] : [{ on, test, value: Math.min(...sides) }];
  });
}

/** Each move of a number once, on the first day that has it. */
function changesIn(records: readonly SessionRecord[]): ResultChange[] {
  const seen = new Map<string, string>();
  return records.flatMap(({ on, plan }) =>
    plan.items.flatMap(({ exercise, because }) =>
      because.filter(moves).flatMap(({ rule, source, field = '', was = 0, now = 0 }): ResultChange[] => {
        const [place, move] = [`${exercise} ${field} ${rule}`, `${was} ${now}`];
        if (field === '' || seen.get(place) === move) return [];
        seen.set(place, move);
        return [{ on, exercise, rule, source, field, was, now }];
      }),
    ),
  );
}

/** So far back a first summary goes, where none was shown before. Units: days. */
const FIRST_SPAN = 56;
/** Where the next summary begins: the day of the last one, which may have gone on after it; else eight weeks back at most. */
export function resultsSince(state: CoachState, last: LocalDate | undefined, on: LocalDate): LocalDate {
  if (last !== undefined && last <= on) return last;
  const begun = state.consent?.on ?? on;
  return daysBetween(begun, on) > FIRST_SPAN ? (state.sessions.find((one) => daysBetween(one.on, on) <= FIRST_SPAN)?.on ?? on) : begun;
}
