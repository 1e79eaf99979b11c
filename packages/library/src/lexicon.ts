// Words that no text a person reads may hold, with what to say instead.
import { bannedLexiconDe } from './lexicon-de.ts';
import { bannedLexiconEs } from './lexicon-es.ts';
import type { LanguageId } from './words/language-words.ts';

/** One line of rule book 7.3: `avoid` are whole words or phrases, `*` at the end stands for any ending; `use` is the wording preferred. */
export interface Banned {
  readonly avoid: readonly string[];
  readonly use: readonly string[];
}

/** The banned lexicon. Source: rule book 7.3 and its house additions. Only the safety texts of section 1 and titles of references are exempt. */
export const bannedLexicon = [
  { avoid: ['degenerat*', 'wear and tear', 'worn out', 'crumbling'], use: ['normal age changes'] },
  { avoid: ['slipped', 'blown', 'bulging'], use: ['sensitive back', 'sensitive nerve'] },
  { avoid: ['unstable', 'out of place', 'misalign*', 'out of alignment'], use: ['sensitive', 'less confident movement'] },
  { avoid: ['weak core', 'dormant', 'asleep', 'lazy', 'amnesia'], use: ['muscles that will benefit from practice'] },
  {
    avoid: [
      'bad posture',
      'poor posture',
      'faulty posture',
      'incorrect posture',
      'bad movement',
      'poor movement',
      'faulty movement',
      'incorrect movement',
    ],
    use: ['comfortable position', 'movement options'],
  },
  {
    avoid: ['damage*', 'damaging', 'injure yourself', 'protect your spine', 'protect your back', 'dangerous', 'never bend'],
    use: ['build up gradually'],
  },
  { avoid: ['adhesion*', 'knots', 'scar tissue', 'tight fascia', 'toxin*'], use: ['feels stiff', 'feels looser'] },
  {
    avoid: [
      'fix',
      'fixes',
      'cure',
      'cures',
      'heal',
      'heals',
      'healing',
      'treat*',
      'reliev*',
      'relief',
      'rehab*',
      'therap*',
      'diagnos*',
      'prescription*',
      'prevent*',
      'patient',
      'patients',
    ],
    use: ['practise', 'support', 'ease', 'plan', 'you'],
  },
  { avoid: ['decompress*', 'realign*', 'correct your curve'], use: ['stretch', 'hang', 'move'] },
  { avoid: ['failed', 'no excuses', 'you missed', 'streak*'], use: ['pick up where you are'] },
  { avoid: ['guaranteed', 'proven to', 'pain-free'], use: ['many people find'] },
  { avoid: ['chronic*'], use: ['long-lasting'] },
] as const satisfies readonly Banned[];

const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A phrase may be written with spaces or hyphens between its words, and ß as ss. */
const patternOf = (avoid: string): string =>
  avoid
    .split(/[\s-]+/)
    .map((word) => literal(word).replaceAll('*', "[\\p{L}'’]*").replaceAll('ß', '(?:ß|ss)'))
    .join('[\\s-]+');

/** By language, the lines that its texts are read through for. */
export const bannedLexicons: Readonly<Record<LanguageId, readonly Banned[]>> = {
  en: bannedLexicon,
  es: bannedLexiconEs,
  de: bannedLexiconDe,
};

const matchersOf = (language: LanguageId) =>
  bannedLexicons[language]
    .flatMap((line) => line.avoid)
    .map((avoid) => ({ avoid, expression: new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(avoid)}(?![\\p{L}\\p{N}])`, 'iu') }));
const matchers = { en: matchersOf('en'), es: matchersOf('es'), de: matchersOf('de') };

/** Every banned word of `language` found in `text`, as the lexicon writes it, in its order; empty when the text is clean. Rule book 7.3, I-44. */
export const bannedWordsIn = (text: string, language: LanguageId = 'en'): string[] =>
  matchers[language].filter(({ expression }) => expression.test(text)).map(({ avoid }) => avoid);
