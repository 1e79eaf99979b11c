// What a trainer's program wishes of one place beside its dose: where to start, where to end, how far at once, what then, and when to hold back.
import type { Dose } from '../exercise.ts';
import { amountIn, type Unit, unitOf } from '../progress/work.ts';
import type { ProgramCondition, ProgramSlot, ProgramTree } from '../reasoning.ts';
import type { ExerciseId, SlotId } from '../vocabulary.ts';
import { slotId } from './slot-id.ts';

/** How far an exercise may grow, and by how much at once: never more than the rules allow without it. */
export interface GrowthWish {
  /** What `begin`, `end` and `by` are counted in; they say nothing of a dose that is counted otherwise. */
  readonly unit?: Unit;
  readonly begin?: number;
  readonly end?: number;
  readonly by?: number;
  readonly sets?: number;
  readonly endKg?: number;
  readonly byKg?: number;
}
export interface Wish extends GrowthWish {
  /** Whom the growth is meant for: the exercises that are named; everyone that is picked where none is. */
  readonly names?: readonly ExerciseId[];
  readonly next?: ExerciseId;
  readonly when?: readonly ProgramCondition[];
}

/** What a slot wishes; undefined where it wishes nothing, as in every program without such wishes. */
export function wishOf({ pick, dose, from, step, next, when }: ProgramSlot): Wish | undefined {
  if (from === undefined && step === undefined && next === undefined) return when && { when };
  const names = typeof pick === 'string' ? [pick] : 'series' in pick ? pick.series : undefined;
  return {
    ...growthOf(dose, from, step),
    ...(names && { names }),
    ...(next !== undefined && { next }),
    ...(when && { when }),
  };
}

/** The end of a step wins over the dose, which is then where to start unless a range says so. */
function growthOf(dose: Dose | undefined, from: ProgramSlot['from'], step: ProgramSlot['step']): GrowthWish {
  const ofLoad = step?.unit === 'kg' ? { byKg: step.by, ...(step.to !== undefined && { endKg: step.to }) } : {};
  const inUnit = step === undefined || step.unit === 'kg' ? undefined : step;
  const counted = dose && hasAmount(dose) ? unitOf(dose) : undefined;
  const unit = counted ?? (inUnit?.unit as Unit | undefined);
  const amount = counted && dose ? amountIn(dose, counted) : undefined;
  const end = inUnit?.to ?? amount;
  const begin = from ?? (inUnit?.to === undefined ? undefined : amount);
  return {
    ...ofLoad,
    ...(dose && { sets: dose.sets }),
    ...(unit && { unit }),
    ...(begin !== undefined && { begin }),
    ...(end !== undefined && { end }),
    ...(inUnit && { by: inUnit.by }),
  };
}
const hasAmount = ({ reps, seconds, metres }: Dose): boolean => reps !== undefined || seconds !== undefined || metres !== undefined;

/** The growth of a wish where it is meant for this exercise. */
export const growthFor = (wish: Wish | undefined, exercise: ExerciseId): GrowthWish | undefined =>
  wish === undefined || (wish.names !== undefined && !wish.names.includes(exercise)) ? undefined : wish;

const known = new WeakMap<ProgramTree, ReadonlyMap<SlotId, Wish> | null>();

/** The wishes of a program by place, those for every exercise included; undefined where it has none. Worked out once a program. */
export function wishesOf(tree: ProgramTree): ReadonlyMap<SlotId, Wish> | undefined {
  let found = known.get(tree);
  if (found === undefined) {
    const places = tree.days.flatMap(({ name, slots }) => slots.flatMap((slot) => placesOf(name, slot, tree.when)));
    found = places.length === 0 ? null : new Map(places);
    known.set(tree, found);
  }
  return found ?? undefined;
}
function placesOf(day: string, slot: ProgramSlot, always: ProgramTree['when']): readonly (readonly [SlotId, Wish])[] {
  const own = wishOf(slot);
  if (own === undefined && always === undefined) return [];
  const when = [...(own?.when ?? []), ...(always ?? [])];
  const wish: Wish = { ...own, ...(when.length > 0 && { when }) };
  const id = slotId(day, slot.id);
  const members = typeof slot.pick === 'object' && 'series' in slot.pick ? slot.pick.series.map((each) => slotId(id, each)) : [];
  return [id, ...members].map((place) => [place, wish] as const);
}
