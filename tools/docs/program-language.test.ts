// The page for trainers, tried as written: its examples read, its words are all the words there are.
import { habitIds } from '@plumbline/engine';
import { families } from '@plumbline/program';
import { describe, expect, test } from 'vitest';
import { runIn } from '../../apps/cli/src/io-in-memory.ts';
import { read } from './read-files.ts';

const page = read('docs/program-language.md');
const blocks = (kind: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
const program = (text: string) => runIn({ files: { 'hips.txt': text } }, 'program', 'hips.txt');
/** The first cells of the rows below a heading, each piece in backticks. */
const rowsUnder = (heading: string): readonly string[] => {
  const [, part = ''] = page.split(`## ${heading}\n`);
  const cells = [...(part.split('\n## ')[0] ?? '').matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));
};

describe('docs/program-language.md', () => {
  test('its examples fit without a word, and print the same from then on', async () => {
    expect(blocks('program')).toHaveLength(2);
    for (const text of blocks('program')) {
      const ran = await program(text);
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(await program(ran.out)).toEqual(ran);
    }
  });
  test('every wish of its table is kept', async () => {
    const wishes = rowsUnder('What you wish beside the dose').filter((row) => !/^(every|at|5min|easier|hold|rest|stop)/.test(row));
    expect(wishes.length).toBeGreaterThan(5);
    for (const wish of wishes) {
      const ran = await program(`block "A" 4 weeks\nside-plank-knees 3 x 8s, ${wish}`.replace(/8s, \+1 /, '8s, +1s '));
      expect([wish, ran.code, ran.err]).toEqual([wish, 0, '']);
    }
  });
  test('every line of its tables reads', async () => {
    const rows = rowsUnder('The lines').filter((row) => !row.startsWith('# '));
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows.filter((each) => !each.startsWith('block'))) {
      const text = row.startsWith('session') ? `${row}\nbird-dog` : row.startsWith('habit') ? `bird-dog\n${row}` : row;
      if (['main', 'cool-down', ', 3 days'].includes(row)) continue;
      expect([row, (await program(`block "A" 4 weeks\n${text}\n`)).err]).toEqual([row, '']);
    }
  });
  test('every part of a dose reads', async () => {
    const rows = rowsUnder('The dose');
    expect(rows.length).toBeGreaterThan(9);
    for (const row of rows) {
      const dose = /^\d/.test(row)
        ? `${row}, rest 60s`
        : row.startsWith('rest')
          ? `3 x 8, ${row}`
          : `3 x 8${row.startsWith('/') ? ' ' : ', '}${row}, rest 60s`;
      const what = row.startsWith('/') ? 'bird-dog' : 'pick 1 from back';
      expect([row, (await program(`block "A" 4 weeks\n${what} ${dose}\n`)).err]).toEqual([row, '']);
    }
  });
  test('names every kind and every habit, and no other', () => {
    const [, part = ''] = page.split('## Kinds to pick from\n');
    const [kinds = '', habits = ''] = (part.split('\n## ')[0] ?? '').split('Habits:');
    const inTicks = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
    expect(inTicks(kinds)).toEqual([...families.keys()]);
    expect(inTicks(habits)).toEqual([...habitIds]);
  });
});
