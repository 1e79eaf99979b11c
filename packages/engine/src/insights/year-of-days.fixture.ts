// A year of days whose truth is known, and the same ratings dealt out anew.
import { addDays } from '../dates.ts';
import type { Random } from '../simulate/random.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { DaysLived, RatedDay } from './days.ts';
import type { Deed } from './questions.ts';

export const firstDay: LocalDate = '2026-01-05';
export interface YearTruth {
  /** Points by which a day after a walk is better. */
  readonly walkEases: number;
  /** Likeness of a rated day to the one before, 0 to 1. */
  readonly rows: number;
  /** How much a thing that was done yesterday is done again today, 0 to 1. */
  readonly habit: number;
}
const shares: Readonly<Record<Deed, number>> = { walk: 0.5, breathe: 0.6, 'soft-tissue': 0.3, 'movement-break': 0.5 };

function daysOf(share: number, habit: number, days: readonly LocalDate[], random: Random): Set<LocalDate> {
  let done = random.chance(share);
  return new Set(
    days.filter(() => {
      if (!random.chance(habit)) done = random.chance(share);
      return done;
    }),
  );
}

/** Three rated days a week, and things done on some days. */
export function yearOf(random: Random, { walkEases, rows, habit }: YearTruth): DaysLived {
  const days = Array.from({ length: 364 }, (_, at) => addDays(firstDay, at));
  const of = (deed: Deed): Set<LocalDate> => daysOf(shares[deed], habit, days, random);
  const done = { walk: of('walk'), breathe: of('breathe'), 'soft-tissue': of('soft-tissue'), 'movement-break': of('movement-break') };
  let z = random.normal();
  const rated = days
    .filter((_, at) => at % 7 === 0 || at % 7 === 2 || at % 7 === 4)
    .map((on): RatedDay => {
      z = rows * z + Math.sqrt(1 - rows * rows) * random.normal();
      const eased = done.walk.has(addDays(on, -1)) ? walkEases : 0;
      const pain = Math.max(0, Math.min(10, Math.round(4.5 - eased + 1.4 * z)));
      return { on, pain, energy: Math.max(1, Math.min(5, Math.round(3 + random.normal()))) };
    });
  return { rated, done };
}

/** The same ratings, dealt out anew over the days. */
export function shuffled(lived: DaysLived, random: Random): DaysLived {
  const left = [...lived.rated];
  return { ...lived, rated: lived.rated.map(({ on }) => ({ ...(left.splice(random.below(left.length), 1)[0] as RatedDay), on })) };
}
