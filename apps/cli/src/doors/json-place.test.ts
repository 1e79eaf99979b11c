import fc from 'fast-check';
import { expect, it } from 'vitest';
import { damagedText } from '../damage/damaged-text.ts';
import { diceFrom } from '../damage/dice.ts';
import { jsonFault, lineAndColumn } from './json-place.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('finds a fault exactly where the runtime finds one', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, seed) => {
      const damaged = damagedText(text, diceFrom(seed));
      expect(jsonFault(damaged, 1000) === undefined).toBe(parses(damaged));
    }),
    { numRuns: 3000 },
  );
});

it('agrees with the runtime about any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\u0eE+-.1 truefalsn\n') }), (text) => {
      expect(jsonFault(text, 1000) === undefined).toBe(parses(text));
    }),
    { numRuns: 3000 },
  );
});

it('everything before the fault is a beginning of JSON', () => {
  expect(jsonFault('{"a": 1,, "b": 2}', 9)).toEqual({ at: 8, fault: 'unexpected' });
  expect(jsonFault('{"a": [1, 2', 9)).toEqual({ at: 11, fault: 'ends-early' });
  expect(jsonFault('{} {}', 9)).toEqual({ at: 3, fault: 'more-after-the-end' });
  expect(jsonFault('[[[1]]]', 2)).toEqual({ at: 2, fault: 'too-deep' });
  expect(jsonFault('', 9)).toEqual({ at: 0, fault: 'ends-early' });
  expect(jsonFault('"a\\u12', 9)).toEqual({ at: 6, fault: 'ends-early' });
  expect(jsonFault('"a\nb"', 9)).toEqual({ at: 2, fault: 'unexpected' });
});

it('lines and columns count from one', () => {
  expect(lineAndColumn('{\n  "a": x\n}', 9)).toEqual({ line: 2, column: 8 });
  expect(lineAndColumn('x', 0)).toEqual({ line: 1, column: 1 });
});
