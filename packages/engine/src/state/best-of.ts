import { daysBetween } from '../dates.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { WorkState } from './state.ts';

/** Most work of one exercise in one session of the last 30 days, seconds; 0 without history. Source: BUD-1. */
export function bestOf(work: WorkState | undefined, on: LocalDate): number {
  let best = 0;
  for (const r of work?.recent ?? []) if (r.workSeconds > best && daysBetween(r.on, on) <= 30) best = r.workSeconds;
  return best;
}
