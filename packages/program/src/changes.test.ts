import { library } from '@plumbline/library';
import { describe, expect, it } from 'vitest';
import { changesBetween, wholeChanges } from './changes.ts';
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

  it('sees a range, a step, what comes next, a condition and a note', () => {
    for (const wish of [
      '3 x 6-8 / side',
      '3 x 8 / side, +1',
      '3 x 8 / side, then side-plank',
      '3 x 8, note "x"',
      '3 x 8, if pain over 4 then rest',
    ])
      expect(told(`block "Hips" 4 weeks\nsession "One"\n bird-dog ${wish}\n pick 1 from row\nsession "Two"\n glute-bridge\n`)).toEqual([
        'changed One bird-dog',
      ]);
  });

  it('tells what is otherwise for the whole program', () => {
    const whole = (lines: string) => treeOf(`block "Hips" 4 weeks\nsession "One"\n bird-dog\n${lines}`);
    const plain = whole('habit walk\nhabit breathe at 21:30\n');
    expect(wholeChanges(plain, whole('habit breathe at 21:30\nhabit walk\n'))).toEqual([]);
    expect(wholeChanges(plain, whole('note "x"\nif pain over 4 then rest\nhabit walk every 2h\nhabit breathe at 21:30\n'))).toEqual([
      'notes',
      'when',
      'habitTimes',
    ]);
  });
});
