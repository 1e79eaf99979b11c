// What must not change while only speed does: the plans of a fixed set of people, byte for byte, where some lives end, and what stands open there.
import { createHash } from 'node:crypto';
import {
  addDays,
  asFacts,
  type CoachState,
  type Fact,
  foldFacts,
  makePlan,
  personToContents,
  type Session,
  sessionOn,
  simulationStart,
} from '@plumbline/engine';
import { liveProgram } from '../../packages/engine/src/simulate/live.ts';
import { chanceOf } from '../../packages/engine/src/simulate/random.ts';
import { programFor } from '../../packages/engine/src/simulate/simulate-people.ts';
import { virtualPerson } from '../../packages/engine/src/simulate/virtual-person.ts';
import { catalog } from './people.ts';

export interface Golden {
  /** One hash a person: the JSON of a plan of four weeks, from nothing but a person file. */
  readonly plans: readonly string[];
  /**
   * One hash a life of six weeks: the JSON of every fact and session, of the state at the end, and of the nine days after it at every
   * length a session may be cut to, with what is left out.
   */
  readonly lives: readonly string[];
}
const PLANS = 500;
const LIVES = 100;
const WEEKS = 4;
const WEEKS_LIVED = 6;
const DAYS_AFTER = Array.from({ length: 9 }, (_, day) => day);
const lengths = [2, 7, 15, 20, 30, 45, 60];

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

function planHash(number: number): string {
  const person = virtualPerson(chanceOf(11, number), simulationStart);
  const program = programFor(number);
  const state = foldFacts(asFacts(personToContents(person, program, simulationStart, WEEKS)), catalog);
  return hashOf(makePlan({ state, catalog, from: simulationStart, weeks: WEEKS, program }));
}

function lifeHash(number: number): string {
  const random = chanceOf(13, number);
  const person = virtualPerson(random, simulationStart);
  const sessions: Session[] = [];
  const check = (_: unknown, session: Session) => {
    sessions.push(session);
    return [];
  };
  const facts: Fact[] = [];
  const onFact = (fact: Fact) => void facts.push(fact);
  const { state, violations } = liveProgram({ person, program: programFor(number), catalog, weeks: WEEKS_LIVED, random, check, onFact });
  return hashOf([facts, sessions, violations, { ...state, memo: undefined }, DAYS_AFTER.map((day) => cutOn(state, day))]);
}
/** The session of a day after the life, at a length that turns with the day. */
function cutOn(state: CoachState, day: number) {
  const minutes = lengths[day % lengths.length] ?? 20;
  const planned = sessionOn({ state, catalog, date: addDays(simulationStart, 7 * WEEKS_LIVED + day), minutes });
  return planned && [planned.session, planned.leftOut, planned.situation.pool.limits];
}

export const goldenNow = (): Golden => ({
  plans: Array.from({ length: PLANS }, (_, number) => planHash(number)),
  lives: Array.from({ length: LIVES }, (_, number) => lifeHash(number)),
});

/** How many hashes differ. */
export const differences = (a: readonly string[], b: readonly string[]): number => a.filter((hash, i) => hash !== b[i]).length;
