// What stands beside the weekly answers on the same line of days: when a block, another program, a bad spell or the half year of upkeep began.
import type { Fact, Facts, LocalDate } from '@plumbline/engine';
import { latelyOf } from './lately.ts';

export interface Milestone {
  readonly on: LocalDate;
  readonly kind: 'block' | 'program' | 'flare' | 'upkeep';
}

/** From `since` on, oldest first, each day and kind once; what was taken back is left out. `facts` in the order they were written. */
export function timelineOf(facts: readonly Fact[], since: LocalDate): readonly Milestone[] {
  let program: string | undefined;
  const found = latelyOf(facts, since).flatMap(({ on, content: { type, data } }): Milestone[] => {
    if (type === 'flare-started') return [{ on, kind: 'flare' }];
    if (type === 'upkeep-started') return [{ on, kind: 'upkeep' }];
    if (type !== 'program-chosen') return [];
    const { from, program: chosen } = data as Facts['program-chosen'];
    const isOther = program !== undefined && program !== chosen;
    program = chosen;
    return [{ on: from, kind: isOther ? 'program' : 'block' }];
  });
  const sorted = found.filter(({ on }) => on >= since).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return sorted.filter(({ on, kind }, at) => !sorted.slice(0, at).some((one) => one.on === on && one.kind === kind));
}
