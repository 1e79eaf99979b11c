// A coach from the snapshot and the few lines after it; the log behind them is read when the page is at rest, or when somebody asks for it.
import { type Coach, createLogReader, readSnapshot, resumeCoach, type WholeLog } from '@plumbline/coach';
import { addDays, type LocalDate } from '@plumbline/engine';
import { type Entry, type Head, headsOf, verifyLog } from '@plumbline/log';
import type { Keeping } from '../storage/keeping.ts';
import type { KeptState } from '../storage/kept-state.ts';
import { type Parts, recent, type Trouble } from './open-log.ts';

/** How many lines are read in one go. */
const piece = 250;

/** What is wrong with the log behind a snapshot. */
export class LogTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

export interface QuickParts extends Parts {
  readonly keeping: Pick<Keeping, 'piece'>;
  readonly kept: KeptState;
  /** What the snapshot must have been made under. */
  readonly stamp: string;
  readonly on: LocalDate;
  readonly pause: () => Promise<void>;
  readonly onWrong: () => void;
}

/** Undefined where there is no snapshot, or where it does not fit: then the whole log is opened. Never throws. */
export function quickCoach(parts: QuickParts): Coach | undefined {
  try {
    return resume(parts);
  } catch {
    return undefined;
  }
}
function resume({ keeping, kept, stamp, on, pause, onWrong, ...parts }: QuickParts): Coach | undefined {
  const { text, tail } = kept.snapshot ?? {};
  const snapshot = text === undefined ? undefined : readSnapshot(text, stamp);
  if (snapshot === undefined || tail === undefined || tail.problems.length > 0) return undefined;
  const { log, author } = snapshot;
  const rest = { read: () => readBehind(keeping, tail.position, pause), pause, onWrong };
  const coach = resumeCoach({ ...parts, log, author, now: Date.now }, snapshot, tail.entries, rest);
  // Screens of today and yesterday are shown before the log is read.
  return coach?.lately(addDays(on, -1)) && coach;
}

/** Reads all lines up to `until`, piece by piece. Rejects with `LogTrouble` where one is none or one of the last was changed. */
export async function readBehind(keeping: Pick<Keeping, 'piece'>, until: number, pause: () => Promise<void>): Promise<WholeLog> {
  const reader = createLogReader();
  const before = new Map<string, Head>();
  let last: Entry[] = [];
  for (let at = 0; at < until; ) {
    const { entries, problems, position } = await keeping.piece(at, until, piece);
    if (problems.length > 0) throw new LogTrouble(troubleOf(problems));
    reader.add(entries);
    last.push(...entries);
    const older = last.slice(0, -recent);
    last = last.slice(-recent);
    for (const [replica, head] of headsOf(older)) if (head.length > (before.get(replica)?.length ?? 0)) before.set(replica, head);
    at = position;
    await pause();
  }
  const { damage } = verifyLog(last, before);
  if (damage.length > 0) throw new LogTrouble({ kind: 'spoiled', lines: damage.length });
  return reader.end();
}
const troubleOf = (problems: readonly { readonly type: string }[]): Trouble =>
  problems.some(({ type }) => type === 'newer-envelope') ? { kind: 'newer' } : { kind: 'spoiled', lines: problems.length };
