// A whole session as it would be led with nobody touching it: what is heard and when is known before it begins.
import { boutSeconds, lineOf } from './bouts.ts';
import { AWAY_MS, hold } from './clock.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { Run, SessionFact } from './run.ts';
import { stepSession } from './step-session.ts';

/** One phase of it. Units: milliseconds from the beginning of the timeline. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  /** The run as the phase begins, by a clock that stood at 0 when the timeline began. */
  readonly run: Run;
  readonly cues: readonly Cue[];
  /** What is to be written down of all before it, where the person says that it was done. */
  readonly told: readonly SessionFact[];
}
export interface Timeline {
  /** In order, each beginning where the one before it ends. */
  readonly stretches: readonly Stretch[];
  /** The run when the last set is over, and all that it told. */
  readonly end: Pick<Stretch, 'run' | 'told'>;
  /** Milliseconds. */
  readonly length: number;
}

/** What waits for the person, like a way to walk, takes as long as the dose says. */
const secondsOf = (run: Run): number => {
  const line = lineOf(run, run.at);
  return run.seconds > 0 || line === undefined ? run.seconds : boutSeconds(line);
};

/** Looked at often enough that no time counts as unseen. */
const LOOK_MS = AWAY_MS / 2;
function watched(run: Run, from: number, until: number): readonly [Run, SessionFact[]] {
  let now = run;
  const told: SessionFact[] = [];
  for (let at = from; at < until; ) {
    at = Math.min(until, at + LOOK_MS);
    const [next, facts] = stepSession(now, { type: 'tick' }, at);
    now = next;
    told.push(...facts);
  }
  return [now, told];
}

/** A run that begins anew at 0, repetitions at their tempo, the phase that it stands in from its beginning. */
const fromZero = (run: Run): Run => ({ ...run, paced: true, elapsed: 0, since: undefined, seen: 0, held: 'start' });

/** Leads `begun` to its end through the machine itself. Errors: none; a run that is over has no stretches. */
export function timelineOf(begun: Run): Timeline {
  const stretches: Stretch[] = [];
  let [run] = stepSession(fromZero(begun), { type: 'start' }, 0);
  let told: readonly SessionFact[] = [];
  let at = 0;
  while (run.phase !== 'done' && run.phase !== 'stopped') {
    const until = at + Math.ceil(secondsOf(run) * 1000);
    stretches.push({ from: at, until, run, cues: cuesIn(run, at, until), told });
    const [passed, facts] = watched(run, at, until);
    const [next, more] = run.seconds === 0 ? stepSession(passed, { type: 'set-done' }, until) : [passed, []];
    told = [...told, ...facts, ...more];
    run = next;
    at = until;
  }
  return { stretches, end: { run, told }, length: at };
}
/** Work that waits for the person has no cues of its own; its end is heard. */
function cuesIn(run: Run, from: number, until: number): readonly Cue[] {
  const cues = run.seconds > 0 ? cuesOf(run) : [{ at: until - from, kind: 'end' as const }];
  return cues.map((cue) => ({ ...cue, at: from + cue.at }));
}

/** The stretch that `ms` falls into; undefined at the end and after it. */
export const stretchAt = ({ stretches }: Timeline, ms: number): Stretch | undefined =>
  stretches.find(({ until }) => Math.max(0, ms) < until);

/** The run at `ms`, held for the person, and all it has told by then: a door may go on from there. */
export function heldAt(timeline: Timeline, ms: number): Pick<Stretch, 'run' | 'told'> {
  const stretch = stretchAt(timeline, ms);
  if (stretch === undefined) return timeline.end;
  const at = Math.max(0, ms);
  const [run] = watched(stretch.run, stretch.from, at);
  return { run: hold(run, at, 'person'), told: stretch.told };
}
