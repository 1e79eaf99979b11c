// The clock of a session: instants in, time of the phase out. Nothing is ever counted in ticks.
import type { Held, Phase, ReadyFor, Run } from './run.ts';

/** Nobody saw what happened in a gap longer than this, ms: a set is never called done unseen. */
export const AWAY_MS = 10_000;

/** Seconds to get ready. Source: rule book 5.1 (30 s set-up for another exercise); a change of side or another try needs less. */
export const READY_SECONDS = { exercise: 15, position: 30, switch: 8, again: 6 } as const satisfies Record<ReadyFor, number>;
/** Where the reserve is asked for meanwhile, there is time to answer. */
export const ASKING_SECONDS = 20;

/** Milliseconds of the phase at `now`; never negative, never past its end. */
export function elapsedAt({ elapsed, since, seconds }: Run, now: number): number {
  const passed = elapsed + (since === undefined ? 0 : Math.max(0, now - since));
  return seconds > 0 ? Math.min(passed, seconds * 1000) : passed;
}

/** The clock stands still at `at`. */
export const hold = (run: Run, at: number, held: Held): Run => ({ ...run, elapsed: elapsedAt(run, at), since: undefined, held });
/** The clock goes on from `at`; a run that is over stays over. */
export const release = (run: Run, at: number): Run =>
  run.phase === 'done' || run.phase === 'stopped' ? run : { ...run, since: run.since ?? at, held: undefined, hurt: undefined };

/** A new phase that begins at `at`, with the clock running. */
export const enter = (run: Run, phase: Phase, seconds: number, at: number): Run => ({
  ...run,
  phase,
  seconds,
  elapsed: 0,
  since: phase === 'done' || phase === 'stopped' ? undefined : at,
  held: undefined,
  hurt: undefined,
});

/** `now` as this run sees it: a clock that was set back stands still until it has caught up with itself. */
export function seenAt(run: Run, now: number): Run {
  if (now >= run.seen) return { ...run, seen: now };
  const back = run.seen - now;
  return { ...run, seen: now, since: run.since === undefined ? undefined : run.since - back };
}
