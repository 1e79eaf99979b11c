// How easy a Spanish or a German text is to read, by the formulas that schools of these languages use.

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
const sentencesIn = (text: string): number =>
  Math.max(1, text.split(/[.!?:…]+(?=\s|$|[»“])/u).filter((part) => /\p{L}/u.test(part)).length);

/** Syllables of a Spanish word: each strong or stressed vowel is one, weak ones join their neighbour. */
export function spanishSyllables(word: string): number {
  const sounds = word.replace(/qu|gu(?=[eiéí])/g, 'q').replace(/y$/, 'i');
  return Math.max(1, (sounds.match(/[iuü]*[aeoáéóíú](?:[iuü](?![aeoáéó]))?|[iuü]+/g) ?? []).length);
}
/** Syllables of a German word: double vowels are one. */
export const germanSyllables = (word: string): number =>
  Math.max(1, (word.match(/aa|ee|oo|ie|ei|ai|au|eu|äu|ey|ay|[aeiouäöüy]/g) ?? []).length);

/**
 * Fernández Huerta, 1959, as corrected by Gwillim Law, 2011: 206.84 − 60 × syllables a word − 1.02 × words a sentence.
 * 100 is easiest; 70 to 80 is what sixth grade reads, 80 to 90 fifth grade.
 */
export function fernandezHuerta(text: string): number {
  const words = wordsIn(text);
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.84 - (60 * syllables) / words.length - (1.02 * words.length) / sentencesIn(text);
}

/**
 * First Wiener Sachtextformel, Bamberger and Vanecek, 1984: the school grade that reads it. From shares of words of three syllables and
 * more, of more than six letters, and of one syllable, and words a sentence.
 */
export function wienerSachtext(text: string): number {
  const words = wordsIn(text);
  if (words.length === 0) return 0;
  const share = (is: (word: string) => boolean): number => (100 * words.filter(is).length) / words.length;
  const long = share((word) => germanSyllables(word) >= 3);
  const wide = share((word) => word.length > 6);
  const short = share((word) => germanSyllables(word) === 1);
  return 0.1935 * long + (0.1672 * words.length) / sentencesIn(text) + 0.1297 * wide - 0.0327 * short - 0.875;
}
