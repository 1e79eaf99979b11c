// SAFETY.md says which test proves what: each of those tests must be there.
import { describe, expect, test } from 'vitest';
import { brokenProofs, holdsTest, readPromises } from './proofs.ts';
import { exists, read } from './read-files.ts';

const page = read('SAFETY.md');
const sourceOf = (file: string): string | undefined => (exists(file) ? read(file) : undefined);
const invariants = Array.from({ length: 45 }, (_, at) => `I-${String(at + 1).padStart(2, '0')}`);

describe('SAFETY.md', () => {
  test('names every invariant of the rule book once, proved or not', () => {
    const { proved, notYet } = readPromises(page);
    const named = [...proved, ...notYet].map(({ id }) => id).filter((id) => /^I-\d\d$/.test(id));
    expect(named.toSorted()).toEqual(invariants);
  });
  test('has for every promise a test that is there', () => {
    const { proved } = readPromises(page);
    expect(proved.flatMap(({ proofs }) => proofs).length).toBeGreaterThan(60);
    expect(brokenProofs(page, sourceOf)).toEqual([]);
  });
  test('names no test for what it says is not proved', () => {
    expect(readPromises(page).notYet.flatMap(({ proofs }) => proofs)).toEqual([]);
  });
  test('speaks of no other test that is not there', () => {
    const loose = [...page.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file = '']) => file);
    expect(loose.filter((file) => !exists(file))).toEqual([]);
  });
});

describe('the check of proofs', () => {
  const source = [
    "test('a red light steps down', () => {});",
    "it.each([1, 2])('of %i weeks', () => {});",
    'const rows = [',
    "  ['one side only', 1],",
    '  [',
    "    'a long one',",
    '  ],',
    '];',
    "// it says 'nothing' here",
    "expect(x).toContain('only expected');",
  ].join('\n');
  test('finds tests, rows of a table of tests, and nothing else', () => {
    for (const name of ['a red light steps down', 'of %i weeks', 'one side only', 'a long one'])
      expect([name, holdsTest(source, name)]).toEqual([name, true]);
    for (const name of ['a red light', 'nothing', 'only expected', 'steps down', 'one side'])
      expect([name, holdsTest(source, name)]).toEqual([name, false]);
  });
  test('names a promise without proof, a missing file and a missing test', () => {
    const text =
      '# x\n\n- **I-01** one\n- **I-02** two\n  - `a.test.ts` › of %i weeks\n- **I-03** three\n  - `a.test.ts` › gone\n  - `b.test.ts` › gone\n\n## Not proved yet\n\n- **I-04** four\n';
    expect(brokenProofs(text, (file) => (file === 'a.test.ts' ? source : undefined))).toEqual([
      'I-01: no proof',
      'I-03: a.test.ts has no test “gone”',
      'I-03: no file b.test.ts',
    ]);
    expect(readPromises(text).notYet).toEqual([{ id: 'I-04', proofs: [] }]);
  });
});
