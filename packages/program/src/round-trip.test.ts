// What is printed reads as it was, and a text that was read is printed the same from then on.
import { library } from '@plumbline/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProgram } from './parse-program.ts';
import { printProgram } from './print-program.ts';
import { anyProgram } from './scenarios/arbitrary-programs.ts';
import { realWords } from './scenarios/real-words.ts';

/** The long form: PROGRAM_RUNS=10000. */
const numRuns = Number(process.env['PROGRAM_RUNS'] ?? 150);
/** The long form takes minutes. */
const timeout = 120_000 + numRuns * 100;
const read = (text: string) => parseProgram(text, realWords);
const errorsOf = (text: string) => read(text).diagnostics.filter(({ severity }) => severity === 'error');

describe('every program of the library', () => {
  test.each(library.programs.map((program) => [program.id, program] as const))('%s prints and reads as it was', (_id, program) => {
    const text = printProgram(program, realWords);
    const { tree, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(tree).toStrictEqual(structuredClone(program));
    expect(printProgram(tree ?? program, realWords)).toBe(text);
  });
  test('there are five; my-plan has no tree, the engine makes it for each person', () => {
    expect(library.programs.map(({ id }) => id)).toHaveLength(5);
  });
});

describe('any program', () => {
  test('reads as it was printed', { timeout }, () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        const text = printProgram(program, realWords);
        expect(errorsOf(text)).toEqual([]);
        const { tree } = read(text);
        expect(tree).toStrictEqual(program);
        expect(printProgram(tree ?? program, realWords)).toBe(text);
      }),
      { numRuns },
    );
  });
  test('reads the same with other line ends and other blanks', { timeout }, () => {
    fc.assert(
      fc.property(anyProgram, fc.constantFrom('\r\n', '\r', '\n\n', ' \n\t'), (program, end) => {
        const { tree } = read(printProgram(program, realWords).split('\n').join(end));
        expect(tree).toStrictEqual(program);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});
