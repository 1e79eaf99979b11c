// One virtual person who is like a real one lives a program: same answers, same kit, a body and a diligence from chance.
import {
  type Catalog,
  type CoachState,
  chanceOf,
  checkerFor,
  daysBetween,
  type LocalDate,
  liveProgram,
  type Person,
  type ProgramTree,
  type Session,
  verdictOn,
  withProgram,
} from '@plumbline/engine';
import { stateOf } from '../plan-for.ts';

export interface RehearsalRequest {
  readonly tree: ProgramTree;
  readonly person: Person;
  readonly catalog: Catalog;
  readonly from: LocalDate;
  /** The same seed, the same lives. */
  readonly seed: number;
  readonly people: number;
  readonly weeks: number;
}
export interface LivedSession {
  readonly on: LocalDate;
  /** From 1. */
  readonly week: number;
  readonly plan: Session;
}
export interface VirtualLife {
  readonly sessions: readonly LivedSession[];
  readonly records: readonly CoachState['sessions'][number][];
  /** What the separate checker found: nothing, or the engine has a fault. */
  readonly faults: number;
}

/** Day one is `from`, and the answers are those of that day. */
export const personOn = (person: Person, from: LocalDate): Person => ({ ...person, answeredOn: from });

/** True where the answers allow a plan on the first day. What a clinician may say later is not rehearsed. */
export function mayBegin({ tree, person, catalog, from }: RehearsalRequest): boolean {
  const options = { catalog: withProgram(catalog, tree), from, weeks: tree.weeks, program: tree.id };
  return verdictOn(stateOf(personOn(person, from), options), from).mayPlan;
}

/** Lives the person of this number; nothing is lived where the answers allow no plan. Pure: the same request and number, the same life. */
export function virtualLife(request: RehearsalRequest, number: number): VirtualLife {
  if (!mayBegin(request)) return { sessions: [], records: [], faults: 0 };
  const { tree, person, catalog, from, seed, weeks } = request;
  const within = withProgram(catalog, tree);
  const checker = checkerFor(within.library);
  const sessions: LivedSession[] = [];
  // A state keeps its newest sessions only. The light of each is still to come when it is seen, and comes to the same record.
  const records = new Map<string, CoachState['sessions'][number]>();
  const remember = (state: CoachState): void => {
    for (const record of state.sessions) records.set(record.id, record);
  };
  const { violations, state } = liveProgram({
    ...{ person: personOn(person, from), program: tree.id, catalog: within, weeks, steady: true },
    random: chanceOf(seed, number),
    checkPlan: checker.checkPlan,
    check: (now, plan, on, kind) => {
      remember(now);
      sessions.push({ on, week: weekOf(from, on), plan });
      return checker.check(now, plan, on, kind);
    },
  });
  remember(state);
  return { sessions, records: [...records.values()], faults: violations.length };
}

/** The week a day of the rehearsal lies in, from 1. */
export const weekOf = (from: LocalDate, on: LocalDate): number => Math.floor(daysBetween(from, on) / 7) + 1;
