// The parser that is checked in is the one that its grammar makes.
import { expect, test } from 'vitest';
import { read } from '../docs/read-files.ts';
import { grammarFolder, parserFiles } from './parser-files.ts';

test('the parser is true to the grammar (node tools/write-program-parser.ts writes it anew)', () => {
  const files = Object.entries(parserFiles());
  expect(files).toHaveLength(2);
  for (const [path, text] of files) expect([path, read(path) === text]).toEqual([path, true]);
});

test('another grammar makes another parser, and one in doubt is refused', () => {
  const grammar = read(`${grammarFolder}/program.grammar`);
  const path = `${grammarFolder}/parser.ts`;
  expect(parserFiles(grammar.replace('kw<"tempo">', 'kw<"pace">'))[path]).not.toBe(read(path));
  expect(() => parserFiles(grammar.replace('Exercise { Word }', 'Exercise { Word | Word ":"? }'))).toThrow();
});
