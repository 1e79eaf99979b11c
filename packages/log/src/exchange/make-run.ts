// Lines become runs, and runs lines again. What comes out of a run is whole and chained, or it does not come out.
import type { Entry, ReplicaId } from '../envelope.ts';
import { chainAt, erasedIn } from './held-lines.ts';
import { mostRunFacts, mostRunText, mostSealedBytes } from './limits.ts';
import { linesIn, packLines } from './pack-lines.ts';
import type { Closing, Opening, Run, RunHeader } from './run.ts';

/** The run of `count` facts behind the first `after` of `lines`. There must be as many, all of one replica. */
export function makeRun(replica: ReplicaId, lines: readonly Entry[], after: number, count: number, sealing: Closing): Run {
  const own = lines.slice(after, after + count);
  const header: RunHeader = {
    replica,
    from: after + 1,
    count,
    before: chainAt(lines, after) ?? '',
    chain: own.at(-1)?.line.slot.chain ?? '',
    epoch: sealing.epoch,
    erased: erasedIn(own),
  };
  return { ...header, sealed: sealing.seal(header, packLines(own, sealing.salts)) };
}

/** How many facts behind the first `after` go into one run: bounded in number and in text. */
function runLength(lines: readonly Entry[], after: number): number {
  let text = 0;
  let count = 0;
  for (; after + count < lines.length && count < mostRunFacts; count++) {
    text += (lines[after + count]?.text.length ?? 0) + 1;
    if (text > mostRunText && count > 0) break;
  }
  return count;
}

/** All facts behind the first `after`, as runs, made one by one as they are asked for. */
export function* runsBehind(replica: ReplicaId, lines: readonly Entry[], after: number, sealing: Closing): Generator<Run> {
  for (let at = after; at < lines.length; ) {
    let run = makeRun(replica, lines, at, runLength(lines, at), sealing);
    // What hardly packs goes in smaller runs. A single fact always fits.
    while (run.sealed.length > mostSealedBytes && run.count > 1) run = makeRun(replica, lines, at, Math.ceil(run.count / 8), sealing);
    yield run;
    at += run.count;
  }
}

export type RunReading =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  /**
   * No key for its epoch; not what was sealed; sealed by somebody who may only read; sealed so, but its facts do not make the chain that its
   * head says.
   */
  | { readonly ok: false; readonly type: 'no-key' | 'changed' | 'wrong-author' | 'broken' };

/** The facts of a run, every hash made anew: they follow `before` and end in `chain`. Errors: a type, never thrown. */
export function readRun(run: Run, opening: Opening): RunReading {
  const opened = opening.open(run);
  if (!opened.ok) return opened;
  const entries = linesIn(opened.plain, run);
  return entries?.at(-1)?.line.slot.chain === run.chain ? { ok: true, entries: entries ?? [] } : { ok: false, type: 'broken' };
}
