// A share of the virtual people: lived on one thread, every plan and session looked at by the separate checker.
import { checkerFor, reachedTogether, type SimulateSummary, simulatePeople } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { catalog } from '../catalog.ts';

/** People `first` to `first + people − 1` of a seed. */
export interface Share {
  readonly first: number;
  readonly people: number;
  readonly weeks: number;
  readonly seed: number;
  /** Who was found once, as they were before more was asked. */
  readonly plain?: boolean;
}

export const liveShare = (share: Share, onPerson: (done: number) => void): SimulateSummary =>
  simulatePeople({ ...share, catalog, ...checkerFor(library), onPerson });

/** Equal shares, the rest spread over the first ones; never an empty one. */
export function sharesOf({ people, ...share }: Share, parts: number): readonly Share[] {
  const count = Math.max(1, Math.min(parts, people));
  const each = Math.floor(people / count);
  const rest = people % count;
  return Array.from({ length: count }, (_, at) => ({
    ...share,
    first: share.first + at * each + Math.min(at, rest),
    people: each + (at < rest ? 1 : 0),
  }));
}

/** The summaries of all shares as one. */
export function together(summaries: readonly SimulateSummary[]): SimulateSummary {
  const sum = (of: (summary: SimulateSummary) => number): number => summaries.reduce((total, summary) => total + of(summary), 0);
  return {
    people: sum(({ people }) => people),
    planned: sum(({ planned }) => planned),
    sessions: sum(({ sessions }) => sessions),
    facts: sum(({ facts }) => facts),
    violations: summaries.flatMap(({ violations }) => violations).slice(0, 100),
    violationCount: sum(({ violationCount }) => violationCount),
    reached: reachedTogether(summaries.map(({ reached }) => reached)),
  };
}
