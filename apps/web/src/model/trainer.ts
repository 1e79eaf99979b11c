// The trainer whose program leads the plan, and what they wrote for a place of it.
import { type FromTrainer, trainerOf, type Wish, wishFor } from '@plumbline/coach';
import type { Item } from '@plumbline/engine';
import { computed } from '@preact/signals';
import { exerciseName, phrases, put } from '../words.ts';
import { catalog, known } from './home.ts';

export const trainer = computed<FromTrainer | undefined>(() => trainerOf(known(), catalog));
/** "Ana Ruiz", or "Your trainer". */
export const trainerSaid = (): string => trainer.value?.name ?? phrases.trainer.unnamed.name;
export const wishOf = (item: Pick<Item, 'slot' | 'exercise'>): Wish | undefined => trainer.value && wishFor(trainer.value, item);

export interface NoteSaid {
  /** "Ana Ruiz says", and of which exercise where another one stands here. */
  readonly title: string;
  readonly note: string;
}
/** What the trainer wrote beside the exercise in this place. */
export function noteOf(item: Pick<Item, 'slot' | 'exercise'>): NoteSaid | undefined {
  const wish = wishOf(item);
  const note = wish?.slot.note;
  if (wish === undefined || note === undefined) return undefined;
  const { isForThis, wants } = wish;
  const values = { name: trainerSaid(), exercise: exerciseName(wants ?? '') };
  return { title: put(isForThis ? phrases.trainer.says : phrases.trainer.saysOf, values), note };
}
