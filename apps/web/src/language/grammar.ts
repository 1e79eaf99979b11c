// What one language does and another does not.
import { locale } from '../words.ts';

const is = (language: string): boolean => locale.startsWith(language);

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
/** A thing as it stands inside a sentence: German nouns keep their capital letter, what stands before them does not. */
export const inSentence = (text: string): string => (is('de') && !/^(Eine?|Zwei|Etwas) /.test(text) ? text : lowerFirst(text));
/** Titles of what we cite stay in the language they were written in. */
export const citedIn = 'en';
/** English writes a day without a comma: Sunday 22 November. */
export const asDay = (said: string): string => (is('en') ? said.replace(',', '') : said);
