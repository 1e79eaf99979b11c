// The kinds of a pick as they are written, and what they stand for.
import type { Pattern } from '@plumbline/engine';
import { families } from '@plumbline/program';

/** `pick 1 from row or pull-down` names row and pull-down. */
export const wordsOfPick = (text: string): readonly string[] =>
  text
    .replace(/^pick\s+\S+\s+from\s+/, '')
    .split(/\s*,\s*|\s+or\s+/)
    .filter((word) => word !== '');
export const patternsOf = (...words: readonly string[]): readonly Pattern[] => words.flatMap((word) => families.get(word) ?? []);
