// Every relative link and every path in the documents leads to something that is there.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deadPaths, linkedFiles, pathsInBackticks } from './links.ts';
import { documents, exists, read, root } from './read-files.ts';

const away = new Set(['node_modules', '.git', '.toolchain', 'dist', 'reports', '.stryker-tmp', 'coverage']);
function filesUnder(dir: string): readonly string[] {
  return readdirSync(join(root, dir), { withFileTypes: true }).flatMap((entry) => {
    const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
    if (away.has(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
const files = filesUnder('');

describe.each(documents)('%s', (document) => {
  const text = read(document);
  test('links only to what is there', () => {
    expect(linkedFiles(document, text).filter((target) => !exists(target))).toEqual([]);
  });
  test('names only files and folders that are there', () => {
    expect(deadPaths(pathsInBackticks(text), files)).toEqual([]);
  });
});

test('the documents hold many links and paths', () => {
  expect(documents.length).toBeGreaterThan(14);
  expect(documents.flatMap((document) => linkedFiles(document, read(document))).length).toBeGreaterThan(15);
  expect(documents.flatMap((document) => pathsInBackticks(read(document))).length).toBeGreaterThan(150);
});

describe('the check of links', () => {
  test('reads relative links from where the document is, and leaves the web alone', () => {
    const text = '[a](../README.md#top) [b](https://example.org/x.md) ![c](picture.png) [d](#here)\n```\n[e](gone.md)\n```\n';
    expect(linkedFiles('docs/evidence.md', text)).toEqual(['README.md', 'docs/picture.png']);
  });
  test('knows a path from a word', () => {
    const text = '`a.ts` `packages/x` `limits/caps.ts` `state.work` `v: 1` `exercises/<id>.ts` `npm start` `and/or` `*.md` `tools/docs/`';
    expect(pathsInBackticks(text)).toEqual(['a.ts', 'packages/x', 'limits/caps.ts', 'tools/docs/']);
  });
  test('finds what leads nowhere, short paths included', () => {
    const known = ['packages/engine/src/limits/caps.ts', 'README.md'];
    expect(deadPaths(['limits/caps.ts', 'packages/engine/src/limits', 'README.md', 'caps.ts'], known)).toEqual([]);
    expect(deadPaths(['limits/cap.ts', 'packages/engine/limits', 'aps.ts', 'engine/src'], known)).toEqual([
      'limits/cap.ts',
      'packages/engine/limits',
      'aps.ts',
      'engine/src',
    ]);
  });
});
