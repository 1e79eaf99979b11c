// Any text at all: nothing is thrown, there is a program or an error, and whatever is said comes with a place and a repair.
import { library } from '@plumbline/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProgram } from './parse-program.ts';
import { printProgram } from './print-program.ts';
import { anyProgram } from './scenarios/arbitrary-programs.ts';
import { realWords } from './scenarios/real-words.ts';

/** The long form: PROGRAM_MUTATIONS=100000. */
const numRuns = Number(process.env['PROGRAM_MUTATIONS'] ?? 200);
/** The long form takes minutes. */
const timeout = 120_000 + numRuns * 50;

const likely = [
  '"',
  '\\',
  '#',
  ':',
  ',',
  '/',
  '-',
  '+',
  ' x ',
  '3',
  '8-12',
  's',
  'min',
  '\n',
  '\r',
  '\t',
  ' ',
  'block',
  'session',
  'pick 1 from',
];
const piece = fc.oneof(
  fc.constantFrom(
    ...likely,
    'rest',
    'then',
    'if pain over 4 then easier',
    'habit',
    'note "x"',
    '4 weeks',
    '99999999999999999999',
    '0',
    '🦴',
    '\ud800',
    '\0',
  ),
  fc.string({ maxLength: 6 }),
);
interface Cut {
  readonly at: number;
  readonly out: number;
  readonly put: string;
}
const cut: fc.Arbitrary<Cut> = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat(12), put: piece });
const mutate = (text: string, cuts: readonly Cut[]): string =>
  cuts.reduce((now, { at, out, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + out);
  }, text);
const written = library.programs.map((program) => printProgram(program, realWords));
const start = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...written) },
  { weight: 1, arbitrary: anyProgram.map((program) => printProgram(program, realWords)) },
);
const mutated = fc.tuple(start, fc.array(cut, { minLength: 1, maxLength: 6 })).map(([text, cuts]) => mutate(text, cuts));

function holds(text: string): void {
  const { tree, diagnostics } = parseProgram(text, realWords);
  expect(tree === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  const lines = text.split(/\r\n|\n|\r/);
  for (const { line, column, from, to, says, repair } of diagnostics) {
    expect(says.length).toBeGreaterThan(5);
    expect(repair.length).toBeGreaterThan(10);
    expect(repair).not.toMatch(/undefined|NaN|\[object/);
    expect(line).toBeLessThanOrEqual(lines.length);
    const at = [...(lines[line - 1] ?? '')].length;
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(at + 1);
    expect(0 <= from && from <= to && to <= text.length).toBe(true);
  }
  if (tree === undefined) return;
  const again = printProgram(tree, realWords);
  expect(parseProgram(again, realWords).tree).toStrictEqual(tree);
}

describe('a text that was damaged', () => {
  test('never throws, and what is said has a place and a repair', { timeout }, () => {
    fc.assert(fc.property(mutated, holds), { numRuns });
  });
  test('no text at all, or any other', { timeout }, () => {
    for (const text of [
      '',
      '__proto__',
      'constructor 3 x 8',
      '\n',
      '\r\n',
      '#',
      '"',
      'x'.repeat(100_000),
      '('.repeat(50_000),
      'block '.repeat(20_000),
    ])
      holds(text);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), { numRuns: Math.ceil(numRuns / 5) });
  });
});

const ids = library.exercises.map(({ id }) => id);
describe('a mistyped exercise', () => {
  const slip = fc.tuple(fc.constantFrom(...ids.filter((id) => id.length > 8)), fc.nat(), fc.constantFrom('swap', 'drop', 'double'));
  test('is offered as it should be, and that mends the text', () => {
    fc.assert(
      fc.property(slip, ([id, seed, how]) => {
        const at = 1 + (seed % (id.length - 2));
        const [a = '', b = ''] = [id[at], id[at + 1]];
        const typed =
          {
            swap: id.slice(0, at) + b + a + id.slice(at + 2),
            drop: id.slice(0, at) + id.slice(at + 1),
            double: id.slice(0, at) + a + id.slice(at),
          }[how] ?? id;
        fc.pre(/^[a-z][\w-]*$/.test(typed) && !ids.includes(typed));
        const textOf = (name: string) => `block "A" 4 weeks\nsession "B"\n  ${name}\n`;
        const [first] = parseProgram(textOf(typed), realWords).diagnostics;
        expect(first).toMatchObject({ line: 3, column: 3, severity: 'error' });
        expect(first?.repair).toContain('Did you mean');
        expect(first?.repair).toContain(id);
        expect(parseProgram(textOf(id), realWords).diagnostics).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
