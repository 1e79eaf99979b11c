// A log read to its end, in pieces if need be: its facts in fold order, and what a coach must know of the rest.
import { answersOthers, compareFacts, type Fact, type Unread } from '@plumbline/engine';
import { type Entry, type FactId, type Head, type Heads, headsOf } from '@plumbline/log';
import { decodeEntries } from '../read-log.ts';

export interface WholeLog {
  readonly facts: readonly Fact[];
  readonly unread: Unread;
  readonly heads: Heads;
  /** Facts that others answer and that are not there: should one come, everything is folded anew. */
  readonly awaited: readonly FactId[];
}
export interface LogReader {
  readonly add: (entries: readonly Entry[]) => void;
  readonly end: () => WholeLog;
}

const isFurther = (head: Head, known: Head | undefined): boolean =>
  known === undefined || head.length > known.length || (head.length === known.length && head.chain < known.chain);

/** Reads entries in the order they were appended. */
export function createLogReader(): LogReader {
  const facts: Fact[] = [];
  const ids: FactId[] = [];
  const heads = new Map<string, Head>();
  let count = 0;
  let critical = false;
  return {
    add(entries) {
      const read = decodeEntries(entries);
      facts.push(...read.facts);
      count += read.unread;
      critical ||= read.critical;
      for (const { line } of entries) ids.push(line.fact.id);
      for (const [replica, head] of headsOf(entries)) if (isFurther(head, heads.get(replica))) heads.set(replica, head);
    },
    end() {
      const awaited = new Set(facts.flatMap(({ content }) => (answersOthers(content.type) ? (content.targets ?? []) : [])));
      for (const id of ids) awaited.delete(id);
      return { facts: facts.toSorted(compareFacts), unread: { count, critical }, heads, awaited: [...awaited] };
    },
  };
}

/** All of a log at once. */
export function wholeLog(entries: readonly Entry[]): WholeLog {
  const reader = createLogReader();
  reader.add(entries);
  return reader.end();
}
