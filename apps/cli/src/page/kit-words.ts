// Kit in words: any one of these sets will do.
import type { Exercise } from '@plumbline/engine';
import { phrases } from './words.ts';

/** "A mat or a folded blanket, and a pillow; or nothing". */
export function kitWords(kit: Exercise['kit']): string {
  const sets = kit.map((set) => (set.length === 0 ? 'nothing' : set.map((thing) => lowered(phrases.kit[thing])).join(' and ')));
  return sets.length === 0 || (sets.length === 1 && sets[0] === 'nothing') ? 'nothing' : sets.join('; or ');
}

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
