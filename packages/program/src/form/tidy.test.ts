// The layout of a print, with everything kept that somebody wrote.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProgram } from '../parse-program.ts';
import { printProgram } from '../print-program.ts';
import { anyProgram } from '../scenarios/arbitrary-programs.ts';
import { realWords } from '../scenarios/real-words.ts';
import { anyText } from '../scenarios/written-programs.ts';
import { sheetOf } from './sheet.ts';
import { tidy } from './tidy.ts';

const numRuns = Number(process.env['PROGRAM_RUNS'] ?? 15);
const timeout = 120_000 + numRuns * 100;
const read = (text: string) => parseProgram(text, realWords);
const neat = (text: string): string => tidy(text, realWords);
const comments = (text: string): readonly string[] =>
  sheetOf(text, realWords).rows.flatMap((row) => (row.comment ? [row.text.slice(row.comment.from, row.comment.to)] : []));

describe('a text laid out', { timeout }, () => {
  test('leaves what was printed as it is', () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        const text = printProgram(program, realWords);
        expect(neat(text)).toBe(text);
      }),
      { numRuns },
    );
  });
  test('keeps the program, the comments and what is left out, and is at rest', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('\n', '\r\n', '\n\n', '\n \t'), (text, end) => {
        const before = text.split('\n').join(end);
        const after = neat(before);
        expect(read(after).tree).toStrictEqual(read(text).tree);
        expect(comments(after)).toEqual(comments(before));
        expect(read(after).diagnostics.map(({ says }) => says)).toEqual(read(before).diagnostics.map(({ says }) => says));
        expect(neat(after)).toBe(after);
      }),
      { numRuns },
    );
  });
  test('fills the rest in, sets doses below each other, and keeps what it cannot read', () => {
    const text =
      '# mine\nblock "A" 4 weeks\nsession "B"\ncat-cow 3x45 sec #easy\n bird-dog 3 X 8 each side,+1 to 12\n\n oops 3 x x\n\n# then\nsession "C"\nbird-dgo 3 x 8\nhabit walk every 2h\n';
    expect(neat(text)).toBe(
      [
        '# mine',
        'block "A" 4 weeks',
        '',
        'session "B"',
        '  cat-cow   3 x 45s, rest 15-30s  #easy',
        '  bird-dog  3 x 8 / side, rest 30-45s, +1 to 12',
        '  oops 3 x x',
        '',
        '# then',
        'session "C"',
        '  bird-dgo 3 x 8',
        '',
        'habit walk every 2h',
        '',
      ].join('\n'),
    );
  });
  test('any text at all is laid out once and for all', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('# a', 'block "A" 4 weeks', 'session "B"', 'cat-cow', 'habit walk', 'note "x"', '', 'oops oops', '  # b'),
          { maxLength: 14 },
        ),
        (lines) => {
          const once = neat(lines.join('\n'));
          expect(neat(once)).toBe(once);
          expect(comments(once)).toEqual(comments(lines.join('\n')));
        },
      ),
      { numRuns: numRuns * 10 },
    );
  });
});
