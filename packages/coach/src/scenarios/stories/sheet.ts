// A log as the sheet a physiotherapist would read: week by week what was planned, what was done, and why each number is what it is.
import {
  type CoachState,
  dayOf,
  type Fact,
  foldFacts,
  type Item,
  type LocalDate,
  makePlan,
  type Session,
  weekdayOf,
} from '@plumbline/engine';
import { readLog } from '../../read-log.ts';
import { catalog } from '../someone.ts';
import { dayOfWeek } from './lives.ts';

const names = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** `hinge`, of the slot `A.AM-17.hinge`. */
const shortOf = (slot: string): string => slot.slice(slot.lastIndexOf('.') + 1);
const doseOf = ({ dose: { sets, reps, seconds, kg } }: Item): string =>
  `${sets} × ${reps ?? `${seconds} s`}${kg === undefined ? '' : ` ${kg} kg`}`;

/** `Wed light: legs 1 × 8, side 1 × 15 s`; what warms up and cools down is left out, a full session is not named. */
function lineOf(on: LocalDate, { mode, items }: Session): string {
  const main = items.filter(({ role }) => role === 'main').map((item) => `${shortOf(item.slot)} ${doseOf(item)}`);
  return `${names[weekdayOf(on)]}${mode === 'full' ? '' : ` ${mode}`}: ${main.join(', ')}`;
}

export interface Sheet {
  readonly facts: readonly Fact[];
  /** What is known before the session of a day, or at another time of it. */
  readonly before: (on: LocalDate, time?: string) => CoachState;
  /** The plan as the Monday of a week shows it, before that day's session. */
  readonly planned: (week: number) => readonly string[];
  /** What the sessions of a week held when they began. */
  readonly done: (week: number) => readonly string[];
  /** Exercise and amount of one item of a session that was begun, and its reasons: `F2 100→50`. */
  readonly item: (on: LocalDate, slot: string) => { readonly exercise: string; readonly dose: string; readonly why: readonly string[] };
}

function begun(facts: readonly Fact[]): ReadonlyMap<LocalDate, Session> {
  const found = new Map<LocalDate, Session>();
  for (const { content } of facts) {
    if (content.type === 'session-started') found.set(dayOf(content.occurred.local), (content.data as { readonly plan: Session }).plan);
  }
  return found;
}

/** Reads a log as text. Errors: thrown where a line of it cannot be read. */
export function sheetOf(log: string): Sheet {
  const { facts, problems } = readLog(log, catalog);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const sessions = begun(facts);
  const before = (on: LocalDate, time = '17:00') =>
    foldFacts(
      facts.filter(({ content }) => content.occurred.local < `${on}T${time}`),
      catalog,
    );
  const days = (week: number): readonly LocalDate[] => [0, 1, 2, 3, 4, 5, 6].map((day) => dayOfWeek(week, day));
  return {
    facts,
    before,
    planned: (week) => {
      const state = before(dayOfWeek(week, 0));
      const { program } = state;
      if (program === undefined) return [];
      const plan = makePlan({ state, catalog, from: program.from, weeks: program.weeks, program: program.id });
      return plan.days.flatMap(({ date, session }) => (session && days(week).includes(date) ? [lineOf(date, session)] : []));
    },
    done: (week) =>
      days(week).flatMap((on) => {
        const session = sessions.get(on);
        return session ? [lineOf(on, session)] : [];
      }),
    item: (on, slot) => {
      const found = sessions.get(on)?.items.find((one) => shortOf(one.slot) === slot);
      if (found === undefined) throw new Error(`Nothing in ${slot} on ${on}.`);
      const why = found.because.map(({ rule, was, now }) => (was === undefined ? rule : `${rule} ${was}→${now}`));
      return { exercise: found.exercise, dose: doseOf(found), why };
    },
  };
}
