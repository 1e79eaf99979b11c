import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Each listed line with its file: a heading names the file, the first cell of a row the line. */
function listed(text: string): readonly (readonly [file: string, line: string])[] {
  let file = '';
  return text.split('\n').flatMap((row) => {
    if (row.startsWith('### ')) file = row.slice(4);
    const [, , line] = /^\| (`+) ?(.+?) ?\1 \| /.exec(row) ?? [];
    return line === undefined ? [] : [[file, line.replaceAll('\\|', '|')] as const];
  });
}
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

test('each line that docs/mutation.md lists is still in its file', () => {
  const lines = listed(readFileSync(join(root, 'docs/mutation.md'), 'utf8'));
  expect(lines.length).toBeGreaterThan(50);
  const gone = lines.filter(([file, line]) => !inOneLine(readFileSync(join(root, 'packages/engine/src', file), 'utf8')).includes(line));
  expect(gone).toEqual([]);
});
