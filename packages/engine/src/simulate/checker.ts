// The separate checker, put to every plan and every session of a life. One for the command line, the tests and the studies.
import type { Person } from '../person.ts';
import type { DayKind, HistorySummary, Library, Plan, Session } from '../reasoning.ts';
import { historyOf } from '../state/history.ts';
import type { CoachState } from '../state/state.ts';
import { verdictOn } from '../state/verdict-on.ts';
import { type Context, prepare } from '../verify/context.ts';
import { fittedTo, verifyPrepared, verifySession } from '../verify/verify.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { Violation } from './violation.ts';

/** Looks at a session at the door, before it begins: against the day's verdict, the plan's first day and all that was done so far. */
export type SessionChecker = (state: CoachState, session: Session, on: LocalDate, kind: DayKind) => readonly Violation[];
/** Looks at a block: the first one, or with the past a later one. */
export type PlanChecker = (person: Person, plan: Plan, past?: HistorySummary) => readonly Violation[];
export interface LifeChecker {
  readonly check: SessionChecker;
  readonly checkPlan: PlanChecker;
}

/** A person is prepared once for as long as nothing about them changes. */
export function checkerFor(library: Library): LifeChecker {
  const prepared = new WeakMap<Person, Context>();
  const contextOf = (person: Person): Context => {
    const known = prepared.get(person);
    if (known) return known;
    const context = prepare(person, library);
    prepared.set(person, context);
    return context;
  };
  return {
    check: (state, session, on, kind) =>
      verifySession(contextOf(state.person), session, {
        date: on,
        planFrom: state.program?.from ?? on,
        verdict: verdictOn(state, on).verdict.outcome,
        kind,
        ...(state.checkIn?.on === on ? { at: state.checkIn.at } : {}),
        past: historyOf(state, on),
        ...(state.program === undefined ? {} : { program: state.program.id }),
      }),
    checkPlan: (person, plan, past) =>
      verifyPrepared(past?.size ? prepare(fittedTo(person, past), library) : contextOf(person), plan, past),
  };
}
