// A life written down as on a device: the real coach over a log in memory, with a clock and chance that are always the same.
import {
  type CoachState,
  type Content,
  type Facts,
  type FactType,
  type LocalDate,
  type Nrs,
  type Person,
  personToContents,
  rulesVersion,
  type Session,
  sessionOn,
} from '@plumbline/engine';
import { createMemoryLog, type Held } from '@plumbline/log';
import { createCoach } from '../coach.ts';
import { catalog, plainPerson } from './someone.ts';

export interface SessionTold {
  readonly pre?: Nrs;
  readonly energy?: 1 | 2 | 3 | 4 | 5;
  /** The most it hurt; as before the session where nothing is said. */
  readonly peak?: Nrs;
  readonly effort?: Nrs;
  readonly provoked?: readonly string[];
  /** What is said of the morning after the session before this one. */
  readonly morning?: 'same' | 'bit-worse' | 'worse' | 'cannot-say';
  /** The check-in puts a screen: it is answered with these, and the session goes on. */
  readonly screened?: Facts['readiness-answered'];
}
export interface ToldLife {
  readonly state: () => CoachState;
  readonly say: <K extends FactType>(on: LocalDate, type: K, data: Facts[K], time?: string) => Promise<void>;
  /** One whole session, with the morning before it. Resolves to what was done. Errors: thrown where the day holds no session. */
  readonly session: (on: LocalDate, more?: SessionTold) => Promise<Session>;
  readonly log: () => Promise<Held>;
}

/** Bytes that are the same each time, so that the same life is the same log. */
function sameChance(): (bytes: number) => Uint8Array {
  let seed = 1;
  const nextByte = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed & 255;
  };
  return (bytes) => Uint8Array.from({ length: bytes }, nextByte);
}

/** Somebody with a plan from `first` on, which is a Monday unless a story asks for another day or person. */
export async function beginLife(first: LocalDate = '2026-11-02', person: Person = plainPerson): Promise<ToldLife> {
  const store = createMemoryLog();
  let at = 0;
  const ids = { log: 'a'.repeat(32), author: 'b'.repeat(32), replica: 'c'.repeat(32) };
  const coach = await createCoach({ store, catalog, ...ids, now: () => at++, chance: sameChance() });
  let last: string | undefined;
  const record = async (...contents: readonly Content[]): Promise<void> => {
    const done = await coach.record(...contents);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  };
  const say: ToldLife['say'] = async (on, type, data, time = '18:00') => {
    at = Math.max(at, Date.parse(`${on}T${time}:00Z`));
    await record({ type, v: 1, occurred: { local: `${on}T${time}`, tz: 'UTC' }, data } as Content);
  };
  const sets = async (on: LocalDate, session: string, plan: Session): Promise<void> => {
    for (const { id, exercise, dose, sides } of plan.items)
      for (let set = 1; set <= dose.sets; set++)
        for (const side of sides) {
          const { reps, seconds, kg } = dose;
          const done = {
            ...(reps === undefined ? {} : { reps }),
            ...(seconds === undefined ? {} : { seconds }),
            ...(kg === undefined ? {} : { kg }),
          };
          await say(on, 'set-finished', { session, item: id, exercise, set, side, completed: true, rir: 4, control: 'yes', ...done });
        }
  };
  const session: ToldLife['session'] = async (on, told = {}) => {
    const { pre = 3, energy = 4, peak = pre, effort = 4, provoked = [], morning = 'same', screened } = told;
    if (last !== undefined) await say(on, 'morning-recalled', { session: last, answer: morning });
    await say(on, 'checked-in', { pre, legs: 'same', energy, anythingNew: false });
    if (screened) await say(on, 'readiness-answered', screened);
    const plan = sessionOn({ state: coach.get(), catalog, date: on })?.session;
    if (plan === undefined) throw new Error(`There is no session on ${on}.`);
    last = `session-${on}`;
    await say(on, 'session-started', { session: last, plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' });
    await sets(on, last, plan);
    await say(on, 'session-finished', { session: last, peak, effort, provoked }, '18:40');
    return plan;
  };
  await say(first, 'consent-given', { textHash: 'x', rulesVersion }, '07:00');
  await record(...personToContents({ ...person, answeredOn: first }, 'my-plan', first, 4));
  return { state: coach.get, say, session, log: () => store.readAll() };
}
