// What was really done in the place of a planned item: another exercise, or less of the same.

import type { Catalog } from '../planner/catalog.ts';
import { startDose } from '../planner/start-dose.ts';
import type { Item } from '../reasoning.ts';
import type { ExerciseId, ItemId } from '../vocabulary.ts';
import { exerciseOf } from './exercise-of.ts';
import type { Eased, SessionRecord } from './state.ts';

/** The list with one more change of an item: a name brings another exercise, a dose belongs to the exercise that stands there then. */
export function withEased(
  eased: readonly Eased[],
  item: Pick<Item, 'id' | 'exercise'>,
  to: ExerciseId | NonNullable<Eased['dose']>,
): Eased[] {
  if (typeof to === 'string') return [...eased.filter((e) => e.item !== item.id || e.exercise !== to), { item: item.id, exercise: to }];
  const last = eased.findLast((e) => e.item === item.id);
  const exercise = last?.exercise ?? item.exercise;
  const first = exercise === item.exercise ? {} : { first: last?.first ?? to };
  return [...eased.filter((e) => e.item !== item.id || e.exercise !== exercise), { item: item.id, exercise, dose: to, ...first }];
}

/** A loop, because every set of every session asks. */
function plannedItem({ plan }: SessionRecord, id: ItemId): Item | undefined {
  for (const item of plan.items) if (item.id === id) return item;
  return undefined;
}

/** The item as it was done with `exercise`: the planned one, or its place with the other exercise and that one's own dose. Undefined: unknown. */
export function doneItem(catalog: Catalog, record: SessionRecord, id: ItemId, exercise: ExerciseId): Item | undefined {
  const item = plannedItem(record, id);
  if (item === undefined || item.exercise === exercise) return item;
  const other = exerciseOf(catalog, exercise);
  if (other === undefined) return undefined;
  const dose = record.eased.findLast((e) => e.item === id && e.exercise === exercise)?.first ?? startDose(other, other.rung);
  return { ...item, exercise, dose, sides: other.sides === 'each' ? ['left', 'right'] : ['both'], rung: other.rung };
}
