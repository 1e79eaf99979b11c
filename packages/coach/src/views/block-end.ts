// A block looked back on: what was done in it.
import type { CoachState, LocalDate, Plan } from '@plumbline/engine';

export interface BlockEnd {
  readonly sessions: number;
  readonly planned: number;
  readonly walkMinutes: number;
  /** Days on which anything was done. */
  readonly days: number;
}

export function blockEndOf(plan: Plan, { sessions, walks }: Pick<CoachState, 'sessions' | 'walks'>): BlockEnd {
  const isIn = (on: LocalDate): boolean => on >= plan.from;
  const done = sessions.filter((record) => isIn(record.on) && record.sets.length > 0);
  const walked = walks.filter((walk) => isIn(walk.on));
  const days = new Set([...done, ...walked].map(({ on }) => on)).size;
  const planned = plan.days.filter(({ session }) => (session?.items.length ?? 0) > 0).length;
  const minutes = walked.reduce((sum, walk) => sum + walk.minutes, 0);
  return { sessions: done.length, planned: Math.max(planned, done.length), walkMinutes: minutes, days };
}
