import { expect, test } from 'vitest';
import { evidencePage } from './evidence-page.ts';
import { read } from './read-files.ts';

test('docs/evidence.md is what the ledger says today (node tools/write-evidence.ts writes it anew)', () => {
  expect(read('docs/evidence.md')).toBe(evidencePage());
});
