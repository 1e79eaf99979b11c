// Where an activity that comes back by quotas stands now, which the engine knows and no single fact tells.
import type { QuotaRecord } from '@plumbline/engine';
import type { ToldOwn } from './told-own.ts';

export interface OwnStanding {
  readonly began: number;
  readonly now: number;
}
/** Whole units of the activity; undefined before its tries are told, and for one that was left. */
export function standingOf({ activity, unit, until }: ToldOwn, quotas: readonly QuotaRecord[] = []): OwnStanding | undefined {
  const known = quotas.find((one) => one.activity === activity && one.unit === unit);
  if (until !== undefined || known?.standing === undefined) return undefined;
  return { began: known.standing.first, now: known.standing.quota };
}
