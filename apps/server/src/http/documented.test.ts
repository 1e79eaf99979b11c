// docs/server.md says of every route and of every problem what the code does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quotaBytes } from '../store/store.ts';
import { problemKinds } from './problems.ts';
import { rules } from './rules.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/server.md'), 'utf8');
/** The rows of the table below a heading, as cells. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const part = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

test('every route stands there with who may, how often and how much', () => {
  const wanted = rules.map(({ method, path, who, fresh, perMinute, mostBytes }) => [
    `\`${method} ${path}\``,
    who === 'anyone' ? who : who.join(', '),
    fresh ? 'yes' : '',
    String(perMinute),
    String(mostBytes),
  ]);
  expect(rowsBelow('Routes').map((row) => row.slice(0, 5))).toEqual(wanted);
  for (const row of rowsBelow('Routes')) expect(row[5]?.length).toBeGreaterThan(5);
});
test('every problem stands there with what a device does now', () => {
  const wanted = Object.entries(problemKinds).map(([type, { status, title, retryable, action }]) => [
    `\`${type}\``,
    String(status),
    title,
    retryable ? 'yes' : 'no',
    action,
  ]);
  expect(rowsBelow('Problems')).toEqual(wanted);
  expect(page).toContain(`${quotaBytes / 1024 / 1024} MiB of sealed runs`);
});
