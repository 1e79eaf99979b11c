// A session led through the machine over a real fold: every fact it gives is written, as a door would.
import {
  beginSession,
  type Catalog,
  type CoachState,
  cuesOf,
  lookAt,
  type Run,
  type Session,
  type SessionEvent,
  type SessionFact,
  sessionOn,
  stepSession,
} from '@plumbline/engine';
import { diaryOf, plainPerson, catalog as wholeCatalog } from './someone.ts';

export interface Led {
  readonly plan: Session;
  readonly state: CoachState;
  readonly facts: readonly SessionFact[];
  run: () => Run;
  now: () => number;
  /** An event after `ms` more; gives what was told by it. */
  readonly step: (event: SessionEvent, ms?: number) => readonly SessionFact[];
  /** Ticks four times a second for `seconds`. */
  readonly watch: (seconds: number) => void;
  /** What a page opened anew would begin with. */
  readonly resumed: () => Run | undefined;
}

export interface Options {
  readonly pre?: 0 | 3 | 5;
  readonly minutes?: number;
  readonly paced?: boolean;
  readonly pick?: (plan: Session) => Session;
  readonly catalog?: Catalog;
}

/** A session that was begun on the second of November and waits to be started. */
export function leading({ pre = 3, minutes, paced = true, pick = (plan) => plan }: Options = {}): Led {
  const diary = diaryOf(plainPerson);
  diary.day('2026-11-02');
  diary.say('checked-in', { pre, legs: 'same', energy: 4, anythingNew: false });
  const made = sessionOn({ state: diary.state, catalog: wholeCatalog, date: '2026-11-02', ...(minutes ? { minutes } : {}) })?.session;
  if (!made) throw new Error('no session');
  const plan = pick(made);
  diary.say('session-started', { session: 's', plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' });
  let at = 1_000_000;
  const begin = (): Run | undefined => beginSession({ state: diary.state, catalog: wholeCatalog, at, paced });
  const first = begin();
  if (!first) throw new Error('not begun');
  let run = first;
  const facts: SessionFact[] = [];
  const step = (event: SessionEvent, ms = 0): readonly SessionFact[] => {
    at += ms;
    const [next, told] = stepSession(run, event, at);
    run = next;
    for (const { type, data } of told) diary.say(type, data as never);
    facts.push(...told);
    return told;
  };
  return {
    plan,
    state: diary.state,
    facts,
    run: () => run,
    now: () => at,
    step,
    watch: (seconds) => {
      for (let n = 0; n < seconds * 4; n++) step({ type: 'tick' }, 250);
    },
    resumed: begin,
  };
}
export const look = (led: Led) => lookAt(led.run(), led.now());
export const cues = (led: Led) => cuesOf(led.run());
