// All words that a person reads, in every language, and the words that none of them may hold. Only the purpose is exempt: it is quoted word
// for word (9.1).
import { bannedWordsIn, type LanguageId, type LanguageWords } from '@plumbline/library';
import { words as german } from '@plumbline/library/de';
import { words as english } from '@plumbline/library/en';
import { words as spanish } from '@plumbline/library/es';
import type { Found, Proof } from './row.ts';

interface Text {
  readonly path: string;
  readonly text: string;
  readonly language: LanguageId;
}
/** Every text inside a table of words, with the way to it. */
function textsIn(words: unknown, path: string, language: LanguageId): readonly Text[] {
  if (typeof words === 'string') return [{ path, text: words, language }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsIn(value, `${path}.${key}`, language));
}
function wordsOf({ language, phrases, exercises, movements }: LanguageWords): readonly Text[] {
  const { purpose: _quoted, ...rest } = phrases;
  return textsIn({ phrases: rest, exercises, movements }, language, language);
}
const allTexts: readonly Text[] = [english, spanish, german].flatMap(wordsOf);

const lint = (texts: readonly Text[]): readonly Found[] =>
  texts.flatMap(({ path, text, language }) =>
    bannedWordsIn(text, language).map((word) => ({ invariant: 'I-44', detail: `${path}: ${word}` })),
  );

export const wording: Proof = {
  checkedIn: 'wording lint',
  fault: 'one banned word in one of all texts',
  sound: () => lint(allTexts),
  broken: () => lint([...allTexts, { path: 'planted', text: 'Das heilt deinen Rücken.', language: 'de' }]),
};
