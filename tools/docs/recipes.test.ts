// What the recipes of CONTRIBUTING.md promise and no other test sees: a file that is in no list.
import { describe, expect, test } from 'vitest';
import { namesIn, read } from './read-files.ts';

/** Files of a folder that its list does not import. */
function unlisted(folder: string, list: string, prefix: string): readonly string[] {
  const text = read(list);
  return namesIn(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !text.includes(`from '${prefix}/${name}'`));
}

describe('every file of', () => {
  test.each([
    ['exercises', 'packages/library/src/exercises', 'packages/library/src/exercises.ts', './exercises'],
    ['words', 'packages/library/src/words/en', 'packages/library/src/words/exercises-en.ts', './en'],
    ['programs', 'packages/library/src/programs', 'packages/library/src/programs.ts', './programs'],
  ])('%s is a line in its list', (_name, folder, list, prefix) => {
    expect(namesIn(folder).length).toBeGreaterThan(3);
    expect(unlisted(folder, list, prefix)).toEqual([]);
  });
});

test('a file that is in no list is found', () => {
  expect(unlisted('packages/library/src/programs', 'packages/library/src/exercises.ts', './programs')).toContain('one-of-each.ts');
});

test('the words of npm in the documents are there', () => {
  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
  const named = ['README.md', 'CONTRIBUTING.md', 'SAFETY.md'].flatMap((page) =>
    [...read(page).matchAll(/\bnpm (?:run (?:-s )?([a-z-]*[a-z])|(start|test))\b/g)].map(([, run, plain]) => run ?? plain ?? ''),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((word) => !scripts.includes(word))).toEqual([]);
});
