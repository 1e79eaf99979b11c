import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTooDeep, spanOf, withValue } from './json-text.ts';

// No name ends in a backslash: after one such object, JSON.parse of Node 24.21 (V8 13.6) reads the name `"` as `\`.
const name = fc
  .oneof(fc.constantFrom('fact', 'content', 'a', '', '"', '\\"', '{', '}:'), fc.string({ unit: 'binary', maxLength: 3 }))
  .filter((text) => !text.endsWith('\\'));
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 0 }),
    name,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
})).value;
const spaces = fc.constantFrom(undefined, 1, '\t', ' \r\n');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const pathsIn = (value: unknown): readonly (readonly string[])[] =>
  isObject(value) ? [[], ...Object.entries(value).flatMap(([key, at]) => pathsIn(at).map((rest) => [key, ...rest]))] : [[]];
const valueAt = (value: unknown, path: readonly string[]) =>
  path.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), value);

test('every value of any JSON text is found where it stands, and can be replaced there', () => {
  fc.assert(
    fc.property(json, spaces, (value, space) => {
      const text = JSON.stringify(value, null, space);
      for (const path of pathsIn(JSON.parse(text))) {
        const span = spanOf(text, path);
        if (span === undefined) throw new Error(`nothing at ${path}`);
        expect(JSON.parse(text.slice(span.start, span.end))).toEqual(valueAt(JSON.parse(text), path));
        expect(valueAt(JSON.parse(withValue(text, path, '"put here"')), path)).toBe('put here');
      }
    }),
    { numRuns: 400 },
  );
});

test('a name that stands twice means the last, as for every reader of JSON', () => {
  const text = '{"a":1,"b":[{"a":2}],"a":{"c":"}"} , "\\u0061" : 4 }';
  const span = spanOf(text, ['a']);
  expect(text.slice(span?.start, span?.end)).toBe('4');
  expect(JSON.parse(text).a).toBe(4);
});

test('what is not there is not found, and nothing is replaced', () => {
  for (const path of [['b'], ['a', 'b'], ['l', '0'], ['a', 'length']]) {
    expect(spanOf('{"a":"x","l":[1]}', path)).toBeUndefined();
    expect(withValue('{"a":"x","l":[1]}', path, '2')).toBe('{"a":"x","l":[1]}');
  }
});

test('depth is counted by brackets outside of texts', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  fc.assert(
    fc.property(json, fc.nat(5), (value, most) => {
      expect(isTooDeep(JSON.stringify(value), most)).toBe(depthOf(value) > most);
    }),
  );
});
