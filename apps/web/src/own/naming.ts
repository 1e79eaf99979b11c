// What matters to a person, named in their own words: for the weekly rating, and for what comes back step by step.
import type { Content } from '@plumbline/engine';
import { askedByWords } from '../model/asked-by-words.ts';
import { fact, known } from '../model/home.ts';

const plain = (words: string): string => words.trim().toLowerCase();

/** The key of an activity and the facts that name it; one that is named already keeps its key. Two devices never take the same. */
export function namingOf(words: string): { readonly activity: string; readonly contents: readonly Content[] } {
  const found = Object.entries(known().activities).find(([, said]) => plain(said) === plain(words));
  if (found) return { activity: found[0], contents: [] };
  const activity = crypto.randomUUID().slice(0, 8);
  return { activity, contents: [fact('activity-named', { activity, words: words.trim() }), ...askedByWords(words)] };
}

/** True of what the walking line of the plan builds already; `names` are those of walking, each with its full stop. */
export const isWalking = (words: string, names: string): boolean =>
  names
    .split('.')
    .map(plain)
    .includes(plain(words).replace(/[.!]+$/, ''));
