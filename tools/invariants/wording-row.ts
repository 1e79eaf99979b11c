// All words that a person reads, and the words that none of them may hold. Only the purpose is exempt: it is quoted word for word (9.1).
import { bannedWordsIn, english, exerciseWordsEn } from '@plumbline/library';
import type { Found, Proof } from './row.ts';

export interface Text {
  readonly path: string;
  readonly text: string;
}
/** Every text inside a table of words, with the way to it. */
export function textsIn(words: unknown, path: string): readonly Text[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}
const { purpose: _quoted, ...phrases } = english;
export const allTexts: readonly Text[] = [...textsIn(phrases, 'english'), ...textsIn(exerciseWordsEn, 'exercises')];

const lint = (texts: readonly Text[]): readonly Found[] =>
  texts.flatMap(({ path, text }) => bannedWordsIn(text).map((word) => ({ invariant: 'I-44', detail: `${path}: ${word}` })));

export const wording: Proof = {
  checkedIn: 'wording lint',
  fault: 'one banned word in one of all texts',
  sound: () => lint(allTexts),
  broken: () => lint([...allTexts, { path: 'planted', text: 'This will protect your spine.' }]),
};
