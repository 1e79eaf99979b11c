// What a person's trainer wrote, found for a place of the plan. The words are somebody else's: they are shown as plain text, never read as markup.
import {
  type Catalog,
  type CoachState,
  type ExerciseId,
  type Item,
  type ProgramSlot,
  type ProgramTree,
  programOf,
} from '@plumbline/engine';
import { placesOfSlot } from '../program-places.ts';

export interface FromTrainer {
  /** As in the link; undefined where nobody is named. */
  readonly name: string | undefined;
  readonly tree: ProgramTree;
}
/** What the trainer wrote for one place. */
export interface Wish {
  readonly slot: ProgramSlot;
  /** False where something else stands in its place: what was written is then about another exercise. */
  readonly isForThis: boolean;
  /** What it was written for; undefined for a kind. */
  readonly wants: ExerciseId | undefined;
}

/** The name in "Ana Ruiz · 1234 5678 9012 3456". */
export const signerName = (signedBy: string): string => signedBy.replace(/ · [\d ]+$/, '');

/** The program from outside that leads the plan; undefined where none does. */
export function trainerOf(state: Pick<CoachState, 'program' | 'prescriptions'>, catalog: Catalog): FromTrainer | undefined {
  const { program, prescriptions } = state;
  if (program === undefined || !program.id.startsWith('rx:')) return undefined;
  const tree = programOf(catalog, program.id, { prescriptions });
  const signedBy = prescriptions[program.id.slice('rx:'.length)]?.signedBy;
  return tree && { name: signedBy && signerName(signedBy), tree };
}

/** The trainer's own words alone, for an exercise only while it is the one they were written for. */
export const notesIn = (from: FromTrainer) => ({
  name: from.name,
  notes: from.tree.notes ?? [],
  noteOf: (item: Pick<Item, 'slot' | 'exercise'>): string | undefined => {
    const wish = wishFor(from, item);
    return wish?.isForThis ? wish.slot.note : undefined;
  },
});

/** What was written for the place that `item` has in its session. Undefined where the program has no such place. */
export function wishFor({ tree }: FromTrainer, { slot, exercise }: Pick<Item, 'slot' | 'exercise'>): Wish | undefined {
  for (const { name, slots } of tree.days)
    for (const one of slots) {
      const place = placesOfSlot(name, one).find((found) => found.slot === slot);
      if (place === undefined) continue;
      const { wants } = place;
      return { slot: one, wants, isForThis: wants === undefined || wants === exercise || one.next === exercise };
    }
  return undefined;
}
