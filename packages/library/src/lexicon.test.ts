import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bannedLexicon, bannedWordsIn } from './lexicon.ts';

const avoided = bannedLexicon.flatMap((line) => [...line.avoid]);
const plain = (avoid: string): string => avoid.replaceAll('*', '');

describe('the banned lexicon', () => {
  it('finds every word it lists, in any case, anywhere in a sentence', () => {
    const upper = fc.boolean();
    fc.assert(
      fc.property(
        fc.constantFrom(...avoided),
        upper,
        fc.constantFrom('', 'so ', '(', '“'),
        fc.constantFrom('', ' now', '.', ')'),
        (avoid, up, before, after) => {
          const word = up ? plain(avoid).toUpperCase() : plain(avoid);
          expect(bannedWordsIn(`${before}${word}${after}`)).toContain(avoid);
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

  it('offers other words for each line, none of them banned', () => {
    for (const line of bannedLexicon) {
      expect(line.use.length).toBeGreaterThan(0);
      expect(line.use.flatMap(bannedWordsIn)).toEqual([]);
    }
  });
});
