import { library } from '@plumbline/library';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import { parseProgram } from './parse-program.ts';
import { programWords } from './program-words.ts';

const words = programWords(library.exercises, {});
const treeOf = (text: string) => {
  const { tree, diagnostics } = parseProgram(text, words);
  if (!tree) throw new Error(JSON.stringify(diagnostics));
  return tree;
};
const first = treeOf(`block "Hips" 4 weeks
session "One"
  bird-dog 3 x 8 / side
  pick 1 from row
session "Two"
  glute-bridge
`);
const told = (text: string): string[] =>
  changesBetween(first, treeOf(text)).map(
    ({ kind, day, slot: { pick } }) => `${kind} ${day} ${typeof pick === 'string' ? pick : 'a kind'}`,
  );

describe('what a newer version does otherwise', () => {
  it('is nothing where only the order changed', () => {
    expect(changesBetween(first, first)).toEqual([]);
    expect(told('block "Hips" 4 weeks\nsession "Two"\n glute-bridge\nsession "One"\n pick 1 from row\n bird-dog 3 x 8 / side\n')).toEqual(
      [],
    );
  });

  it('names what is new, gone or dosed otherwise, and a session that is gone with all in it', () => {
    expect(told('block "Hips" 4 weeks\nsession "One"\n bird-dog 3 x 10 / side\n side-plank\n')).toEqual([
      'changed One bird-dog',
      'added One side-plank',
      'removed One a kind',
      'removed Two glute-bridge',
    ]);
  });
});
