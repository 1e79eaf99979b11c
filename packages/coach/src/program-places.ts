// The places of a program: every exercise it names, and every pick of a kind, under the name that a plan knows it by.
import { type ExerciseId, type ProgramSlot, type ProgramTree, type SlotId, slotId } from '@plumbline/engine';

export interface ProgramPlace {
  readonly slot: SlotId;
  /** Undefined where the program leaves the exercise to the coach. */
  readonly wants?: ExerciseId;
}
/** The exercises a slot of a day names, each with the place it would take in the session. */
export function placesOfSlot(day: string, { id, pick }: ProgramSlot): readonly ProgramPlace[] {
  const slot = slotId(day, id);
  if (typeof pick === 'string') return [{ slot, wants: pick }];
  if ('oneOf' in pick) return [{ slot }];
  return pick.series.map((wants) => ({ slot: slotId(slot, wants), wants }));
}
export const placesOf = (tree: ProgramTree): readonly (ProgramPlace & { readonly day: string })[] =>
  tree.days.flatMap(({ name, slots }) => slots.flatMap((slot) => placesOfSlot(name, slot).map((place) => ({ day: name, ...place }))));
