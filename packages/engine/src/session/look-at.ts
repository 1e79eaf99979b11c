// What a screen shows of a run at an instant. Pure: the same run and instant show the same.
import { unitOf } from '../progress/work.ts';
import { amountAfter, amountOf, boutSeconds, boutsOf, doneBout, firstOpen, lineOf, repSeconds, repStages } from './bouts.ts';
import { elapsedAt, READY_SECONDS } from './clock.ts';
import { asked } from './phases.ts';
import type { Bout, DoneBout, Held, HurtOffer, Line, Phase, ReadyFor, Run, StandIn } from './run.ts';
import { mayBegin, mayEase } from './step-session.ts';

/** The large number: seconds to go, seconds gone, or the repetition in hand with its stage. */
export type Count =
  | { readonly kind: 'down' | 'up'; readonly seconds: number }
  | { readonly kind: 'reps'; readonly n: number; readonly of: number; readonly stage: 'out' | 'hold' | 'back' | undefined };

export interface Look {
  readonly phase: Phase;
  readonly held: Held | undefined;
  readonly readyFor: ReadyFor;
  readonly hurt: HurtOffer | undefined;
  readonly at: Bout | undefined;
  readonly line: Line | undefined;
  readonly count: Count;
  /** Share of the phase that has passed, 0 to 1. */
  readonly share: number;
  readonly pieces: readonly { readonly share: number; readonly now: boolean }[];
  /** What the rest of the session takes, seconds, by the doses as they stand. */
  readonly secondsLeft: number;
  readonly asks: 'reserve' | 'control' | undefined;
  /** The set that ended last, while it may still be corrected. */
  readonly lastDone: { readonly line: Line; readonly done: DoneBout } | undefined;
  readonly may: { readonly begin: boolean; readonly ease: boolean; readonly swap: readonly StandIn[] };
  /** Seconds until a rest may be cut short. */
  readonly beginIn: number;
}

/** 0 to 1 of a line: sets that are done, and those of what stood there before. */
function shareOf(line: Line, index: number): number {
  if (line.left) return 1;
  const bouts = boutsOf(line, index);
  const before = line.setsBefore * line.about.sides.length;
  return (bouts.filter((bout) => doneBout(line, bout)).length + before) / Math.max(1, bouts.length + before);
}

function countOf(run: Run, line: Line | undefined, now: number): Count {
  const ms = elapsedAt(run, now);
  if (run.phase !== 'work' || line === undefined) return { kind: 'down', seconds: Math.ceil((run.seconds * 1000 - ms) / 1000) };
  const unit = unitOf(line.dose);
  if (unit === 'metres') return { kind: 'up', seconds: Math.floor(ms / 1000) };
  if (unit === 'seconds') return { kind: 'down', seconds: Math.ceil((run.seconds * 1000 - ms) / 1000) };
  const of = amountOf(line);
  if (run.seconds === 0) return { kind: 'reps', n: of, of, stage: undefined };
  const n = Math.min(of, amountAfter(line, ms) + 1);
  const [out, held] = repStages(line);
  const into = (ms / 1000) % repSeconds(line);
  return { kind: 'reps', n, of, stage: into < out ? 'out' : into < out + held ? 'hold' : 'back' };
}

/** Work, rests and get-readies that are still to come, without what has passed of the phase. */
function secondsLeft(run: Run, now: number): number {
  let seconds = 0;
  let before: Bout | undefined;
  for (const [index, line] of run.lines.entries()) {
    if (line.left) continue;
    for (const bout of boutsOf(line, index)) {
      if (doneBout(line, bout)) continue;
      if (before !== undefined) seconds += gapBefore(run, before, bout, line);
      seconds += boutSeconds(line);
      before = bout;
    }
  }
  const passed = elapsedAt(run, now) / 1000;
  return Math.max(0, seconds + (run.phase === 'work' ? -passed : run.seconds - passed));
}
function gapBefore(run: Run, from: Bout, to: Bout, line: Line): number {
  if (from.line === to.line) return from.set === to.set ? READY_SECONDS.switch : Math.max(line.dose.restSeconds[0], run.restFloor);
  const isNear = run.lines[from.line]?.about.position === line.about.position;
  return Math.max(READY_SECONDS[isNear ? 'exercise' : 'position'], run.restFloor);
}

export function lookAt(run: Run, now: number): Look {
  const line = lineOf(run, run.at);
  const ms = elapsedAt(run, now);
  const workedLine = lineOf(run, run.worked);
  const done = run.worked && workedLine && doneBout(workedLine, run.worked);
  const isOver = run.phase === 'done' || run.phase === 'stopped';
  return {
    phase: run.phase,
    held: run.held,
    readyFor: run.readyFor,
    hurt: run.hurt,
    at: run.at,
    line,
    count: countOf(run, line, now),
    share: run.seconds > 0 ? ms / (run.seconds * 1000) : 0,
    pieces: run.lines.map((l, index) => ({ share: shareOf(l, index), now: index === run.at?.line && !isOver })),
    secondsLeft: firstOpen(run.lines) === undefined || isOver ? 0 : secondsLeft(run, now),
    asks: asked(run),
    lastDone: run.phase !== 'work' && workedLine && done ? { line: workedLine, done } : undefined,
    may: { begin: mayBegin(run, now), ease: line !== undefined && mayEase(line), swap: line?.others ?? [] },
    beginIn: Math.max(0, Math.ceil(run.restFloor - ms / 1000)),
  };
}
