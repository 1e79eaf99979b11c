// From one phase to the next: get ready, work, rest, the other side, the next exercise.

import { unitOf } from '../progress/work.ts';
import { amountAfter, amountOf, boutSeconds, doneBout, firstOpen, lineOf } from './bouts.ts';
import { ASKING_SECONDS, elapsedAt, enter, READY_SECONDS } from './clock.ts';
import type { Bout, DoneBout, Line, ReadyFor, Run, SessionFact, Step } from './run.ts';

export const withLine = (run: Run, index: number, change: (line: Line) => Line): Run => ({
  ...run,
  lines: run.lines.map((line, i) => (i === index ? change(line) : line)),
});

/** What one set is in the log. */
export function setFact(run: Run, bout: Bout, done: DoneBout): SessionFact {
  const line = run.lines[bout.line] as Line;
  const unit = unitOf(line.dose);
  const { seconds, kg } = line.dose;
  return {
    type: 'set-finished',
    data: {
      session: run.session,
      item: line.item,
      exercise: line.exercise,
      set: bout.set,
      side: bout.side,
      completed: done.completed,
      ...(unit === 'reps' && seconds !== undefined ? { seconds } : {}),
      ...(kg === undefined ? {} : { kg }),
      [unit]: done.amount,
      ...(done.rir === undefined ? {} : { rir: done.rir }),
      ...(done.control === undefined ? {} : { control: done.control }),
    },
  };
}

/** Puts a set down as done with `amount`, over what was said of it before, and tells it. */
export function tellBout(run: Run, bout: Bout, amount: number, more: Partial<DoneBout> = {}): Step {
  const line = run.lines[bout.line] as Line;
  const done: DoneBout = {
    ...doneBout(line, bout),
    ...more,
    ...(line.tooEasy ? { rir: 5 } : {}),
    set: bout.set,
    side: bout.side,
    amount,
    completed: amount >= line.whole,
  };
  const told = withLine(run, bout.line, (l) => ({
    ...l,
    done: [...l.done.filter((d) => d.set !== bout.set || d.side !== bout.side), done],
  }));
  return [told, [setFact(told, bout, done)]];
}

/** How much of the set in hand is done; 0 where none is. */
export function amountInHand(run: Run, at: number): number {
  const line = run.phase === 'work' ? lineOf(run, run.at) : undefined;
  return line === undefined ? 0 : amountAfter(line, elapsedAt(run, at));
}

/** Tells what was done of the set in hand; nothing where none of it was. */
export function tellInHand(run: Run, at: number): Step {
  const amount = amountInHand(run, at);
  return run.at && amount > 0 ? tellBout(run, run.at, amount) : [run, []];
}

/** The set in hand ends with `amount`, and what follows begins at `at`. */
export function endBout(run: Run, amount: number, at: number): Step {
  const bout = run.at;
  if (bout === undefined) return [run, []];
  const [told, facts] = tellBout(run, bout, amount);
  return [goOn({ ...told, worked: bout }, bout, at), facts];
}

/** True where the reserve of what was worked last is still to be asked. Source: rule book 4.5 (RIR), AM-21. */
export function asked(run: Run): 'reserve' | 'control' | undefined {
  const { worked } = run;
  const line = lineOf(run, worked);
  if (worked === undefined || line === undefined || !line.about.asksReserve || run.phase === 'work' || run.phase === 'stopped')
    return undefined;
  const isLast = worked.set === line.dose.sets && worked.side === line.about.sides.at(-1);
  const done = doneBout(line, worked);
  if (!isLast || line.left || !done?.completed) return undefined;
  if (done.rir === undefined) return 'reserve';
  return line.about.asksControl && done.control === undefined ? 'control' : undefined;
}

/** What follows once `from` is over: the other side, a rest, the next exercise, or the end. */
export function goOn(run: Run, from: Bout | undefined, at: number): Run {
  const next = firstOpen(run.lines);
  if (next === undefined) return { ...enter(run, 'done', 0, at), at: undefined };
  const moved = { ...run, at: next };
  const [before, after] = [lineOf(run, from), run.lines[next.line] as Line];
  if (from === undefined || before === undefined) return getReady(moved, 'position', at);
  if (from.line !== next.line) return getReady(moved, before.about.position === after.about.position ? 'exercise' : 'position', at);
  if (from.set === next.set) return getReady(moved, 'switch', at);
  const seconds = Math.max(after.dose.restSeconds[0], run.restFloor);
  return seconds > 0 ? enter(moved, 'rest', seconds, at) : getReady(moved, 'again', at);
}

/** Longer when the position changes, and no shorter than the rest that the day asks for between exercises. */
export function getReady(run: Run, readyFor: ReadyFor, at: number): Run {
  const asking = asked({ ...run, phase: 'ready' }) === undefined ? 0 : ASKING_SECONDS;
  const rest = readyFor === 'exercise' || readyFor === 'position' ? run.restFloor : 0;
  return { ...enter(run, 'ready', Math.max(READY_SECONDS[readyFor], asking, rest), at), readyFor };
}

/** Work begins. What is counted by the person, or by its length on the ground, waits for the person. */
export function beginWork(run: Run, at: number): Run {
  const line = lineOf(run, run.at);
  if (line === undefined) return run;
  const unit = unitOf(line.dose);
  return enter(run, 'work', unit === 'metres' || (unit === 'reps' && !run.paced) ? 0 : boutSeconds(line), at);
}

/** A phase that came to its own end. */
export function endPhase(run: Run, at: number): Step {
  const line = lineOf(run, run.at);
  if (run.phase === 'work' && line) return endBout(run, amountOf(line), at);
  return [beginWork(run, at), []];
}
