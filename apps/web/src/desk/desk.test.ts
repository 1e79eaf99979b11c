import { describe, expect, test } from 'vitest';
import { speak } from '../language/speak.ts';
import { speakDesk } from '../language/speak-desk.ts';
import { printKey, readKey } from './key-text.ts';
import { example, printed, readHere, templates } from './library-here.ts';

describe('a program to begin with', () => {
  test('is read without a repair, the short example and each of the library', () => {
    expect(readHere(example)).toMatchObject({ tree: { weeks: 4 }, diagnostics: [] });
    expect(templates.length).toBeGreaterThan(3);
    for (const { id, text } of templates) {
      const { tree, diagnostics } = readHere(text());
      expect([id, diagnostics]).toEqual([id, []]);
      expect(tree && printed(tree)).toBe(text());
    }
  });
});

describe('the key as a file', () => {
  const secret = Uint8Array.from({ length: 32 }, (_, at) => at * 7);
  test('comes back the same, and anything else is none', () => {
    expect(readKey(printKey(secret))).toEqual(secret);
    for (const text of ['', 'plumbline-key-1', printKey(secret).slice(0, -3), `x${printKey(secret)}`, printKey(secret.subarray(1))])
      expect([text, readKey(text)]).toEqual([text, undefined]);
  });
});

test('what was asked and done is written as a table has it', async () => {
  await speak('en');
  await speakDesk('en');
  const { askedWords, doneWords } = await import('./amounts.ts');
  const item = { exercise: 'side-plank', unit: 'seconds', sides: 2, sets: 3, amount: 25, done: [25, 25, 21] } as const;
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  expect([askedWords(item), doneWords(item)].map(plain)).toEqual(['3 × 25 s / side', '25, 25, 21 s']);
  expect(plain(askedWords({ ...item, unit: 'reps', sides: 1, amount: 8, kg: 7.5 }))).toBe('3 × 8, 7.5 kg');
  expect([doneWords({ ...item, done: [] }), doneWords({ ...item, done: [20, 20] })].map(plain)).toEqual(['left out', '2 × 20 s']);
});
