// Repairs that can be made for the person: what to put in place of which part of a line.
import type { Line, Part } from './diagnostic.ts';

/** A change of a text: from `from` to `to` (UTF-16 offsets) goes out, and `put` comes in its place. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

export const putFor = ({ from, to }: Part, put: string): Change => ({ from, to, put });
export const insertAt = (at: number, put: string): Change => ({ from: at, to: at, put });
/** Each of these words in place of the part: choices, not steps. */
export const anyFor = (part: Part, words: readonly string[]): readonly Change[] => words.map((word) => putFor(part, word));

/** The part goes, with the comma and the blanks that led to it; with those behind it where it begins the line. */
export function takeOut({ text }: Line, { from, to }: Part): Change {
  const before = text.slice(0, from).replace(/[ \t\u00a0]*,?[ \t\u00a0]*$/, '').length;
  const behind = to + (/^[ \t\u00a0]*,?[ \t\u00a0]*/.exec(text.slice(to))?.[0].length ?? 0);
  return before === 0 ? { from, to: behind, put: '' } : { from: before, to, put: '' };
}

/** The text with every change made; they may not overlap, and places are those of the text as it is given. */
export const changed = (text: string, changes: readonly Change[]): string =>
  changes
    .map((change, order) => ({ ...change, order }))
    .toSorted((a, b) => b.from - a.from || b.order - a.order)
    .reduce((now, { from, to, put }) => now.slice(0, from) + put + now.slice(to), text);
