// An activity on its way back by quotas as its facts tell it: begun in a unit, tried, done, left. Source: rule book 4.8.
import type { FactId, LocalDate, QuotaUnit } from '@plumbline/engine';

export interface ToldAmount {
  readonly fact: FactId;
  readonly on: LocalDate;
  readonly amount: number;
}
/** Begun again in another unit, or after it was left, it is another one. */
export interface ToldOwn {
  readonly fact: FactId;
  readonly activity: string;
  readonly unit: QuotaUnit;
  readonly begun: LocalDate;
  /** The last that was said. */
  goal: number;
  /** The day on which it was left. */
  until?: LocalDate;
  readonly tried: ToldAmount[];
  readonly done: ToldAmount[];
}

/** The one that goes on under this key. What names none is let go, as the state does. */
export const ownNow = (all: readonly ToldOwn[], activity: string): ToldOwn | undefined =>
  all.findLast((one) => one.activity === activity && one.until === undefined);

interface Begun {
  readonly activity: string;
  readonly unit: QuotaUnit;
  readonly goal: number;
}
/** Another goal is kept with it; another unit ends it and begins anew. */
export function tellBegun(all: ToldOwn[], { activity, unit, goal }: Begun, { fact, on }: Pick<ToldAmount, 'fact' | 'on'>): void {
  const known = ownNow(all, activity);
  if (known?.unit === unit) {
    known.goal = goal;
    return;
  }
  if (known) known.until = on;
  all.push({ fact, activity, unit, goal, begun: on, tried: [], done: [] });
}
