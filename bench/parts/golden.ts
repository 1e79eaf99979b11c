// What must not change while only speed does: the plans of a fixed set of people, byte for byte, and where some lives end.
import { createHash } from 'node:crypto';
import { asFacts, foldFacts, makePlan, personToContents, type Session, simulationStart } from '@plumbline/engine';
import { liveProgram } from '../../packages/engine/src/simulate/live.ts';
import { chanceOf } from '../../packages/engine/src/simulate/random.ts';
import { programFor } from '../../packages/engine/src/simulate/simulate-people.ts';
import { virtualPerson } from '../../packages/engine/src/simulate/virtual-person.ts';
import { catalog } from './people.ts';

export interface Golden {
  /** One hash a person: the JSON of a plan of four weeks, from nothing but a person file. */
  readonly plans: readonly string[];
  /** One hash a life of six weeks: the JSON of every session handed out and of the state at the end. */
  readonly lives: readonly string[];
}
const PLANS = 500;
const LIVES = 100;
const WEEKS = 4;

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
  const life = liveProgram({ person, program: programFor(number), catalog, weeks: 6, random, check });
  return hashOf([sessions, { ...life.state, memo: undefined }]);
}

export const goldenNow = (): Golden => ({
  plans: Array.from({ length: PLANS }, (_, number) => planHash(number)),
  lives: Array.from({ length: LIVES }, (_, number) => lifeHash(number)),
});

/** How many hashes differ. */
export const differences = (a: readonly string[], b: readonly string[]): number => a.filter((hash, i) => hash !== b[i]).length;
