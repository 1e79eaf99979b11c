// All words that a person reads, in every language, and the words that none of them may hold. Only the purpose is exempt: it is quoted word
// for word (9.1).
import { bannedWordsIn, type LanguageId, type LanguageWords } from '@plumbline/library';
import { words as german } from '@plumbline/library/de';
import { words as english } from '@plumbline/library/en';
import { words as spanish } from '@plumbline/library/es';
import { type Text, textsIn } from '../languages/texts.ts';
import type { Found, Proof } from './row.ts';

interface Said extends Text {
  readonly language: LanguageId;
}
function wordsOf({ language, phrases, exercises, movements }: LanguageWords): readonly Said[] {
  const { purpose: _quoted, ...rest } = phrases;
  return textsIn({ phrases: rest, exercises, movements }, language).map((one) => ({ ...one, language }));
}
const allTexts: readonly Said[] = [english, spanish, german].flatMap(wordsOf);

const lint = (texts: readonly Said[]): readonly Found[] =>
  texts.flatMap(({ path, text, language }) =>
    bannedWordsIn(text, language).map((word) => ({ invariant: 'I-44', detail: `${path}: ${word}` })),
  );

export const wording: Proof = {
  checkedIn: 'wording lint',
  fault: 'one banned word in one of all texts',
  sound: () => lint(allTexts),
  broken: () => lint([...allTexts, { path: 'planted', text: 'Das heilt deinen Rücken.', language: 'de' }]),
};
