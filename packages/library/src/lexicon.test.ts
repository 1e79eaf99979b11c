import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bannedLexicons, bannedWordsIn } from './lexicon.ts';
import type { LanguageId } from './words/language-words.ts';

const languages = ['en', 'es', 'de'] as const satisfies readonly LanguageId[];
const avoided = languages.flatMap((language) =>
  bannedLexicons[language].flatMap((line) => line.avoid.map((avoid) => ({ language, avoid }))),
);
const plain = (avoid: string): string => avoid.replaceAll('*', '');

describe('the banned lexicon', () => {
  it('finds every word it lists, in any case, anywhere in a sentence', () => {
    const upper = fc.boolean();
    fc.assert(
      fc.property(
        fc.constantFrom(...avoided),
        upper,
        fc.constantFrom('', 'so ', '(', '“', '«'),
        fc.constantFrom('', ' now', '.', ')'),
        ({ language, avoid }, up, before, after) => {
          const word = up ? plain(avoid).toUpperCase() : plain(avoid);
          expect(bannedWordsIn(`${before}${word}${after}`, language)).toContain(avoid);
        },
      ),
    );
  });

  it('takes a star as any ending and nothing else as one', () => {
    expect(bannedWordsIn('degenerative treatment, preventing')).toEqual(['degenerat*', 'treat*', 'prevent*']);
    expect(bannedWordsIn('healthy feet, a fixture, secure, patience, retreat')).toEqual([]);
  });

  it('sees a phrase through hyphens, line ends and double spaces', () => {
    expect(bannedWordsIn('Wear-and-tear')).toEqual(['wear and tear']);
    expect(bannedWordsIn('stay pain free')).toEqual(['pain-free']);
    expect(bannedWordsIn('a bad\n  posture')).toEqual(['bad posture']);
  });

  it('reads each language by its own list, and leaves the plain words of exercise alone', () => {
    expect(bannedWordsIn('Esto cura el desgaste.', 'es')).toEqual(['desgast*', 'cura']);
    expect(bannedWordsIn('Das heilt den Verschleiß.', 'de')).toEqual(['verschleiß*', 'heilt*']);
    expect(bannedWordsIn('Reparte el peso, procura no apurarte. Trata de soltar el aire.', 'es')).toEqual([]);
    expect(bannedWordsIn('In der Vorbeuge beugst du dich vor. Der Teil gehört zur Einheit, der Patzer nicht.', 'de')).toEqual([]);
  });

  it.each(languages)('offers other words for each line of %s, none of them banned', (language) => {
    for (const line of bannedLexicons[language]) {
      expect(line.use.length).toBeGreaterThan(0);
      expect(line.use.flatMap((word) => bannedWordsIn(word, language))).toEqual([]);
    }
  });
});
