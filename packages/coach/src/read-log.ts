// A log as text to a state. What cannot be read is kept, counted and named; a critical fact from a newer version makes the state careful.
import { type Catalog, type CoachState, type DecodeError, decodeContent, type Fact, foldFacts } from '@plumbline/engine';
import { type Entry, type LineProblem, type LogDamage, parseLog, verifyLog } from '@plumbline/log';

export type LogProblem =
  | { readonly type: 'line'; readonly problem: LineProblem }
  | { readonly type: 'chain'; readonly damage: LogDamage }
  | { readonly type: 'content'; readonly line: number; readonly error: DecodeError };

export interface LogRead {
  readonly state: CoachState;
  readonly facts: readonly Fact[];
  /** Entries kept but not understood: from a newer version, sealed, or erased. */
  readonly unread: number;
  readonly problems: readonly LogProblem[];
}

/** Decodes entries to facts; the rest is counted. Order is the caller's. */
export function decodeEntries(entries: readonly Entry[]): { facts: Fact[]; unread: number; critical: boolean; problems: LogProblem[] } {
  const facts: Fact[] = [];
  const problems: LogProblem[] = [];
  let unread = 0;
  let critical = false;
  for (const [i, { line }] of entries.entries()) {
    const { fact } = line;
    const decoded = decodeContent(fact.content);
    if (decoded.ok) facts.push({ id: fact.id, ms: fact.hlc.ms, ctr: fact.hlc.ctr, content: decoded.content });
    else if (decoded.error.type !== 'erased') {
      unread += 1;
      critical ||= fact.critical;
      if (decoded.error.type === 'bad-content' || decoded.error.type === 'not-content')
        problems.push({ type: 'content', line: i + 1, error: decoded.error });
    }
  }
  return { facts, unread, critical, problems };
}

/** Reads a whole log. Never throws; bad lines are left out and named, good ones are used. */
export function readLog(text: string, catalog: Catalog): LogRead {
  const { entries, problems } = parseLog(text);
  const decoded = decodeEntries(entries);
  const { damage } = verifyLog(entries);
  return {
    state: foldFacts(decoded.facts, catalog, { count: decoded.unread, critical: decoded.critical }),
    facts: decoded.facts,
    unread: decoded.unread,
    problems: [
      ...problems.map((problem): LogProblem => ({ type: 'line', problem })),
      ...damage.map((d): LogProblem => ({ type: 'chain', damage: d })),
      ...decoded.problems,
    ],
  };
}
