// Many people from one seed: each has a seed of their own, so that any one of them can be lived again alone.
import type { Fact } from '../facts.ts';
import type { Catalog } from '../planner/catalog.ts';
import type { LocalDate, ProgramId } from '../vocabulary.ts';
import type { PlanChecker, SessionChecker } from './checker.ts';
import { liveProgram } from './live.ts';
import { chanceOf } from './random.ts';
import { nowhere, type Reached, reachedBy, reachedTogether } from './reached.ts';
import type { Violation } from './violation.ts';
import { virtualPerson } from './virtual-person.ts';

export interface SimulateRequest {
  readonly catalog: Catalog;
  /** People `first` to `first + people − 1` of the seed. */
  readonly first: number;
  readonly people: number;
  readonly weeks: number;
  readonly seed: number;
  /** People as they were before more was asked: who was found once stays who they were. */
  readonly plain?: boolean;
  readonly check: SessionChecker;
  readonly checkPlan?: PlanChecker;
  readonly onPerson?: (done: number) => void;
  /** Hears every fact as it is written, and the number of the person whose it is. */
  readonly onFact?: (fact: Fact, person: number) => void;
}
export interface SimulateSummary {
  readonly people: number;
  readonly planned: number;
  readonly sessions: number;
  readonly facts: number;
  /** The first hundred, each with the person's number. */
  readonly violations: readonly (Violation & { readonly person: number })[];
  readonly violationCount: number;
  /** How many lives came to each place. */
  readonly reached: Reached;
}

/** The day every virtual life begins. */
export const simulationStart: LocalDate = '2026-01-05';
const programs: readonly ProgramId[] = [
  'my-plan',
  'my-plan',
  'my-plan',
  'hang-and-mobilise',
  'upper-body',
  'one-of-each',
  'move-from-the-hips',
  'everyday-strong',
];
/** The program that the person of this number lives. */
export const programFor = (number: number): ProgramId => programs[number % programs.length] ?? 'my-plan';
const KEEP = 100;
/** Every second person brings activities back; apart from the seed of the people, so that nothing else of their lives changes. */
const OWN_SEED = 0x51a7;

export function simulatePeople({ first, people, seed, plain, onPerson, onFact, ...request }: SimulateRequest): SimulateSummary {
  const violations: (Violation & { person: number })[] = [];
  let planned = 0;
  let sessions = 0;
  let facts = 0;
  let count = 0;
  let reached = nowhere;
  for (let i = first; i < first + people; i++) {
    const random = chanceOf(seed, i);
    const person = virtualPerson(random, simulationStart, plain);
    const life = liveProgram({
      ...request,
      person,
      program: programFor(i),
      random,
      ...(i % 2 === 1 ? { own: chanceOf(seed + OWN_SEED, i) } : {}),
      ...(onFact ? { onFact: (fact: Fact) => onFact(fact, i) } : {}),
    });
    planned += life.planned ? 1 : 0;
    sessions += life.sessions;
    facts += life.facts;
    count += life.violations.length;
    reached = reachedTogether([reached, reachedBy(life.state)]);
    for (const violation of life.violations) if (violations.length < KEEP) violations.push({ ...violation, person: i });
    onPerson?.(i - first + 1);
  }
  return { people, planned, sessions, facts, violations, violationCount: count, reached };
}
