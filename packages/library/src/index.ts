// What the library offers: exercises, programs, evidence and their words.
export { doses } from './doses.ts';
export { emergencyCountries, emergencyNumber } from './emergency-number.ts';
export { type LedgerId, ledger } from './evidence/ledger.ts';
export { ledgerMarkdown } from './evidence/ledger-markdown.ts';
export { leftOut, placesByKind, seedCoverage } from './evidence/seed-coverage.ts';
export { type ClaimWords, inWords } from './evidence/words/claim-words.ts';
export { exercises, type LibraryId } from './exercises.ts';
export { bannedLexicon, bannedWordsIn } from './lexicon.ts';
export { library } from './library.ts';
export { programs } from './programs.ts';
export { english } from './words/en/phrases/english.ts';
export { exerciseWordsEn } from './words/exercises-en.ts';
export type * from './words/language-words.ts';
export { type PaperAmounts, paperDose } from './words/paper-dose.ts';
export * from './words/phrase-ids.ts';
export type * from './words/phrases.ts';
export { fill, sayBecause, sayCount } from './words/say.ts';
export { type SaidFactor, sayEmphasis } from './words/say-emphasis.ts';
