// What is offered as a repair mends: it is made, and what was said is not said again.
import { library } from '@plumbline/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { changed } from './mend.ts';
import { parseProgram } from './parse-program.ts';
import { printProgram } from './print-program.ts';
import { realWords } from './scenarios/real-words.ts';

const read = (text: string): readonly Diagnostic[] => parseProgram(text, realWords).diagnostics;
const inProgram = (line: string): string => `block "A" 4 weeks\nsession "B"\n  cat-cow\n${line}\n`;
/** The line, mended by the first offer of what is said first. */
function mended(line: string): string {
  const text = inProgram(line);
  const [mend] = read(text)[0]?.mends ?? [];
  return mend === undefined ? '(no mend)' : (changed(text, [mend]).split('\n')[3] ?? '');
}

describe('a slip and its repair', () => {
  test.each([
    ['bird-dgo 3 x 8', 'bird-dog 3 x 8'],
    ['glute bridge 3 x 20s', 'glute-bridge 3 x 20s'],
    ['row 3 x 8, rest 60s', 'pick 1 from row 3 x 8, rest 60s'],
    ['pick 1 from rwo', 'pick 1 from row'],
    ['pick 2 from row', 'pick 1 from row'],
    ['pick 1 from bird-dog', 'bird-dog'],
    ['series bird-dgo, cat-cow', 'series bird-dog, cat-cow'],
    ['bird-dog 3 x 12-8 / side', 'bird-dog 3 x 8-12 / side'],
    ['bird-dog 3 x 8, at 5-8kg', 'bird-dog 3 x 8, at 8kg'],
    ['bird-dog 3 x 30s / side', 'bird-dog 3 x 6 / side'],
    ['side-plank 3 x 25 / side', 'side-plank 3 x 30s / side'],
    ['side-plank 3 x 25sc', 'side-plank 3 x 25sec'],
    ['glute-bridge 3 x 20s / side', 'glute-bridge 3 x 20s'],
    ['bird-dog 3 x 8 / leg', 'bird-dog 3 x 8 / side'],
    ['bird-dog 3 x 8, rest 60', 'bird-dog 3 x 8, rest 60s'],
    ['bird-dog 3 x 8, rest 90-60s', 'bird-dog 3 x 8, rest 60-90s'],
    ['bird-dog 3 x 8.5', 'bird-dog 3 x 8'],
    ['bird-dog 30 x 8', 'bird-dog 20 x 8'],
    ['bird-dog 3 x 8, rest 30s, rest 60s', 'bird-dog 3 x 8, rest 30s'],
    ['bird-dog 3 x 99', 'bird-dog 3 x 10'],
    ['bird-dog 3 x 8, then +load  # slow', 'bird-dog 3 x 8  # slow'],
    ['pick 1 from row 3 x 8', 'pick 1 from row 3 x 8, rest 60s'],
    ['warm-up: bird-dog', 'warm-up bird-dog'],
    ['cat-cow', 'cat-cow-2: cat-cow'],
    ['  warm-up cat-cow 2 x 30s', '  warm-up cat-cow-2: cat-cow 2 x 30s'],
    ['habit wlak', 'habit walk'],
    ['session "Hold', 'session "Hold"'],
    ['session Hinge and hold', 'session "Hinge and hold"'],
    ['sesion "Hold"', 'session "Hold"'],
    ['if stiff over 4 then easier', ''],
  ])('%s', (line, expected) => expect(mended(line)).toBe(expected));
  test('of the block line', () => {
    const first = (text: string): string => changed(text, read(text)[0]?.mends.slice(0, 1) ?? []).split('\n')[0] ?? '';
    expect(first('block "A"\nbird-dog')).toBe('block "A" 4 weeks');
    expect(first('block "A" 3 days\nbird-dog')).toBe('block "A" 4 weeks, 3 days');
    expect(first('block "A" 99 weeks\nbird-dog')).toBe('block "A" 52 weeks');
    expect(first('block "3 days" 4 weeks, 3 days\nsession "B"\nbird-dog')).toBe('block "3 days" 4 weeks, 1 day');
    expect(first('block Hips first 4 weeks\nbird-dog')).toBe('block "Hips first" 4 weeks');
    expect(first('session "B"\nbird-dog')).toBe('block "My program" 4 weeks');
  });
});

const pieces = [
  '',
  '0',
  '8-12',
  '99',
  '3.5',
  's',
  'min',
  'kg',
  'rest',
  'bird-dog',
  'cat-cow',
  'row',
  'rwo',
  'habit',
  'note "x"',
  '/ leg',
  'session',
  '"',
];
const texts = library.programs.map((program) => printProgram(program, realWords));
const slipped = fc
  .tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom(...pieces))
  .map(([text, at, piece]) => {
    const words = [...text.matchAll(/[^\s,]+/g)];
    const word = words[Math.floor(at * words.length)];
    return word === undefined ? text : text.slice(0, word.index) + piece + text.slice(word.index + word[0].length);
  });
const times = (said: readonly Diagnostic[], { says, repair, line }: Diagnostic): number =>
  said.filter((each) => each.says === says && each.repair === repair && each.line === line).length;

/** The long form: PROGRAM_RUNS=10000. */
const numRuns = Number(process.env['PROGRAM_RUNS'] ?? 150);
test('any repair that is offered for any slip takes away what was said', { timeout: 60_000 + numRuns * 50 }, () => {
  let tried = 0;
  fc.assert(
    fc.property(slipped, (text) => {
      const said = read(text);
      for (const diagnostic of said)
        for (const mend of diagnostic.mends) {
          tried += 1;
          expect(mend.from <= mend.to && mend.to <= text.length).toBe(true);
          const again = read(changed(text, [mend]));
          expect([diagnostic.says, mend, times(again, diagnostic)]).toEqual([diagnostic.says, mend, times(said, diagnostic) - 1]);
        }
    }),
    { numRuns },
  );
  expect(tried).toBeGreaterThan(20);
});
