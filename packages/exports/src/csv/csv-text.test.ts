import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';

const runs = Number(process.env['PLUMBLINE_CSV_RUNS'] ?? 2000);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\' a1\uFF1D\uFF0B\uFF0D\uFF20'), maxLength: 12 }),
);

test('another program reads back every row, each text whole behind its apostrophe at most', () => {
  const header = ['a', 'b'];
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }), (rows) => {
      const { data } = Papa.parse<string[]>(csvText(header, rows), { delimiter: ',', newline: '\r\n' });
      expect(data.slice(0, -1)).toEqual([
        header,
        ...rows.map((row) => row.map((cell) => (/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell))),
      ]);
    }),
    { numRuns: runs },
  );
});

test('no text begins as a formula would, and numbers stay numbers', () => {
  expect(
    csvText(
      ['x', 'n'],
      [
        ['=1+1', -3],
        ['@SUM(A1)', 2.5],
        ['\tx', 0],
        ['plain', undefined],
        ['a "b", c', 1],
      ],
    ),
  ).toBe('x,n\r\n\'=1+1,-3\r\n\'@SUM(A1),2.5\r\n"\'\tx",0\r\nplain,\r\n"a ""b"", c",1\r\n');
});

test('a text with a semicolon is quoted, for sheets that part by semicolons', () => {
  expect(csvText(['x'], [['a;=1+1']])).toBe('x\r\n"a;=1+1"\r\n');
});
