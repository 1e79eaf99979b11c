import { bannedLexicon } from '@plumbline/library';
import { expect, test } from 'vitest';
import { read } from './read-files.ts';

const rows = new Map(
  [...read('GLOSSARY.md').matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(([, left = '', right = '']) => [
    left.replaceAll('\\*', '*'),
    right,
  ]),
);

test('the glossary lists the banned words and what to say instead, as the lexicon does', () => {
  for (const { avoid, use } of bannedLexicon)
    expect([avoid.join(', '), rows.get(avoid.join(', '))]).toEqual([avoid.join(', '), use.join(', ')]);
});

test('no word is explained twice', () => {
  const words = [...read('GLOSSARY.md').matchAll(/^\| \*\*(.+?)\*\* \|/gm)].flatMap(([, list = '']) => list.split(', '));
  expect(words.length).toBeGreaterThan(60);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
