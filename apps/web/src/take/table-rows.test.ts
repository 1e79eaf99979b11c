import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tableRows } from './table-rows.ts';

test.each([
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\n"1;2";"say ""yes"""\n',
    [
      ['a', 'b'],
      ['1;2', 'say "yes"'],
    ],
  ],
  [
    'a\tb\n\n \t \n1\t',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['a,b\n"1\n2",3\n"4,', [['a', 'b'], ['1\n2', '3'], ['4,']]],
])('%j is %j', (text, rows) => expect(tableRows(text, 10)).toEqual(rows));

test('reads no more rows than it is asked for', () =>
  expect(tableRows('a,b\n1,2\n3,4\n', 2)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]));

test('reads back what another program writes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '7', ' ', '"', ',', ';', '\t', '|', '\n', '\r'), maxLength: 6 });
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n'), (given, delimiter, newline) => {
      const table = [['date', 'minutes', 'type'], ...given.filter((row) => row.some((one) => one.trim() !== ''))];
      expect(tableRows(Papa.unparse(table, { delimiter, newline }), 100)).toEqual(table);
    }),
  );
});
