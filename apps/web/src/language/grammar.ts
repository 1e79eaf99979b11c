// What one language does and another does not.
import { locale } from '../words.ts';

const is = (language: string): boolean => locale.startsWith(language);

/** A word as it stands inside a sentence: German keeps its capital letters. */
export const inSentence = (text: string): string => (is('de') ? text : text.slice(0, 1).toLowerCase() + text.slice(1));
/** Titles of what we cite stay in the language they were written in. */
export const citedIn = 'en';
/** English writes a day without a comma: Sunday 22 November. */
export const asDay = (said: string): string => (is('en') ? said.replace(',', '') : said);
