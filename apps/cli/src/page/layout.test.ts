import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cell, ends, hardBlank, pageWidth, points, stack, wrap } from './layout.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '–', '×', '1'), minLength: 1, maxLength: 14 });

it('wraps within the page and loses no word', () => {
  fc.assert(
    fc.property(fc.array(word), fc.nat({ max: 30 }), (words, indent) => {
      const lines = wrap(words.join(' '), ' '.repeat(indent));
      expect(lines.filter((line) => [...line].length > pageWidth)).toEqual([]);
      expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(words);
    }),
  );
});

it('keeps a number and its unit on one line', () => {
  const text = `${'word '.repeat(15)}rest${hardBlank}45${hardBlank}s`;
  expect(wrap(text).at(-1)).toBe('rest 45 s');
});

it('hangs what follows under the first word', () => {
  expect(points(['word '.repeat(20)])[1]).toMatch(/^ {4}word/);
  expect(wrap('x '.repeat(60), 'label  ')[1]?.startsWith('       x')).toBe(true);
});

it('puts two texts at both ends, or below each other when they are too long', () => {
  expect(ends('a', 'b')).toEqual([`a${' '.repeat(78)}b`]);
  expect(ends('a'.repeat(50), 'b'.repeat(40))).toHaveLength(2);
});

it('leaves one blank line between blocks and none for an empty block', () => {
  expect(stack([['a'], [], ['b', 'c']])).toEqual(['a', '', 'b', 'c']);
  expect(cell('ab', 4)).toBe('ab  ');
});
