// What stands in each place of a program, week by week, over all virtual people: the exercise that most have, and the middle of their doses.
import type { Dose, ExerciseId, Item, ProgramTree, SlotId } from '@plumbline/engine';
import { placesOf } from '../program-places.ts';
import type { VirtualLife } from './virtual-life.ts';

export interface RehearsedWeek {
  /** From 1. */
  readonly week: number;
  /** So many of the people had the place in a session of this week. */
  readonly people: number;
  /** What most of them had, and how much of it the middle one of those had. */
  readonly exercise: ExerciseId;
  readonly dose: Dose;
  /** What the others had instead. */
  readonly others: readonly ExerciseId[];
}
export interface RehearsedPlace {
  readonly day: string;
  readonly slot: SlotId;
  /** Undefined where the program leaves the exercise to the coach. */
  readonly wants?: ExerciseId;
  /** Weeks in which nobody had it are left out; empty where it never came. */
  readonly weeks: readonly RehearsedWeek[];
}

/** One side's work of all sets, in what the dose counts, then its load: enough to put doses of one exercise in order. */
function size({ sets, reps, seconds, metres, kg = 0 }: Dose): readonly [number, number] {
  return [sets * (reps ?? metres ?? seconds ?? 1), kg];
}
function middleDose(doses: readonly Dose[]): Dose {
  const sorted = doses.toSorted((a, b) => {
    const [[work, kg], [otherWork, otherKg]] = [size(a), size(b)];
    return kg - otherKg || work - otherWork;
  });
  return sorted[(sorted.length - 1) >> 1] as Dose;
}

/** Undefined where nobody had it. */
function weekOfItems(week: number, items: readonly Item[]): RehearsedWeek | undefined {
  const times = new Map<ExerciseId, number>();
  for (const { exercise } of items) times.set(exercise, (times.get(exercise) ?? 0) + 1);
  const [most, ...others] = [...times].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
  if (most === undefined) return undefined;
  const dose = middleDose(items.filter(({ exercise }) => exercise === most).map((item) => item.dose));
  return { week, people: items.length, exercise: most, dose, others };
}

/** The last item a life had at each place in each week. */
function itemsOf({ sessions }: VirtualLife, slot: SlotId): ReadonlyMap<number, Item> {
  const found = new Map<number, Item>();
  for (const { week, plan } of sessions) for (const item of plan.items) if (item.slot === slot) found.set(week, item);
  return found;
}

export function placeWeeks(tree: ProgramTree, lives: readonly VirtualLife[], weeks: number): readonly RehearsedPlace[] {
  return placesOf(tree).map((place) => {
    const each = lives.map((life) => itemsOf(life, place.slot));
    const all = Array.from({ length: weeks }, (_, at) => {
      const items = each.flatMap((items) => items.get(at + 1) ?? []);
      return weekOfItems(at + 1, items);
    });
    return { ...place, weeks: all.filter((week) => week !== undefined) };
  });
}
