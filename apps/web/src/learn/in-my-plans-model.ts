// Whether an exercise may come into a person's plans by their own wish, and what changes that. Pure. Source: rule book 4.13 (dislike), I-32.
import { type Exercise, isAskedFor, type Profile } from '@plumbline/engine';

type Wishes = Pick<Profile, 'optIn' | 'avoid'>;
/** Left out by wish; only when asked for and not asked; asked for; or free to be chosen. */
export type Wish = 'left' | 'only-asked' | 'asked' | 'may';

export function wishOf(exercise: Exercise, { optIn, avoid = [] }: Wishes): Wish {
  if (avoid.includes(exercise.id)) return 'left';
  if (exercise.autoPrescribe) return 'may';
  return isAskedFor(exercise, new Set(optIn)) ? 'asked' : 'only-asked';
}

/** What the one button changes: brings back, asks for, or leaves out. */
export function turned({ id }: Exercise, wish: Wish, { optIn, avoid = [] }: Wishes): Wishes {
  switch (wish) {
    case 'left':
      return { optIn, avoid: avoid.filter((one) => one !== id) };
    case 'only-asked':
      return { optIn: [...optIn, id], avoid };
    default:
      return { optIn: optIn.filter((one) => one !== id), avoid: [...avoid, id] };
  }
}
