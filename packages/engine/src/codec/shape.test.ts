import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf, listOf, someOf, tableOf, textOr, tupleOf } from './compound-shapes.ts';
import { nrs, token } from './name-shapes.ts';
import { anything, day, numberFrom, oneOf, words, yesOrNo } from './scalar-shapes.ts';
import { mostProblems, newNotes } from './shape.ts';

const each = {
  nrs,
  day,
  token,
  anything,
  any: numberFrom(-1, 1),
  pick: oneOf<'a' | 1 | true>('a', 1, true),
  words: words(3),
  yes: yesOrNo,
};
const shapes = [
  ...Object.values(each),
  listOf(nrs, 3, 1),
  tupleOf<readonly [number, number]>(nrs, 2),
  fieldsOf({ a: nrs }, { b: day, c: listOf(token, 2) }),
  fieldsOf({ a: nrs }, { b: nrs }, yesOrNo),
  someOf(['a', 'b'], nrs),
  tableOf(words(2), fieldsOf({ a: nrs }, {}), 2),
  textOr(token, fieldsOf({ a: nrs }, {})),
];
const leaf = fc.constantFrom<unknown>(undefined, null, true, 0, 1, 10, 11, 0.5, Number.NaN, 'a', '', 'long word', '2026-11-22');
const key = fc.constantFrom('a', 'b', 'c', 'toolong');
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(key, tie('any'), { maxKeys: 4 })),
})).any;

test('looking quickly and taking notes come to the same, and there are notes exactly when it does not fit', () => {
  fc.assert(
    fc.property(fc.constantFrom(...shapes), value, (shape, given) => {
      const notes = newNotes();
      const fits = shape.fits(given);
      expect(shape.fits(given, notes)).toBe(fits);
      expect(notes.problems.length > 0).toBe(!fits);
      expect(notes.path).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

test('problems and unread fields are told up to a limit', () => {
  const notes = newNotes();
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`field${at}`, 99]));
  listOf(fieldsOf({}, {}, nrs), 100).fits(Array(100).fill(many), notes);
  expect([notes.problems.length, notes.unread.length]).toEqual([mostProblems, mostProblems]);
});

test('long text is cut where it is shown', () => {
  const notes = newNotes();
  day.fits('x'.repeat(5000), notes);
  expect(notes.problems[0]?.given).toHaveLength(61);
});
