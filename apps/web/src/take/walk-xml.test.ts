import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walkXml } from './walk-xml.ts';

/** What is told of a document, in order. */
function told(text: string): readonly string[] {
  const all: string[] = [];
  walkXml(text, { begin: (path) => all.push(`/${path.join('/')}`), say: (path, said) => all.push(`${path.join('/')}: ${said}`) });
  return all;
}

test.each([
  ['<a>x<b/>y</a>', ['/a', 'a: x', '/a/b', 'a: y']],
  [`<n:a k=">" l='>'><n:b>1</n:b></n:a>`, ['/a', '/a/b', 'a/b: 1']],
  ['<?xml version="1.0"?><!-- <c> --><a><![CDATA[<b>]]></a>', ['/a', 'a: <b>']],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', ['/a', 'a: &b;']],
])('%s', (text, all) => expect(told(text)).toEqual(all));

test.each(['<a>', '</a>', '<a></b>', '<a><b></a></b>', '<a k="1>', '<a><!-- </a>', '<a><![CDATA[</a>', '<?xml', '< a/>', '<a <b/>'])(
  '%s is refused',
  (text) => expect(() => told(text)).toThrow(),
);

interface Tree {
  readonly name: string;
  readonly inside: readonly (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree; inside: string | Tree }>((tie) => ({
  tree: fc.record({ name: fc.constantFrom('a', 'b', 'c-d.e'), inside: fc.array(tie('inside'), { maxLength: 3 }) }),
  inside: fc.oneof({ maxDepth: 4 }, fc.constantFrom('1', ' ', '&amp;', '>'), tie('tree')),
}));
const written = ({ name, inside }: Tree): string =>
  inside.length === 0
    ? `<${name} k="/"/>`
    : `<x:${name}>${inside.map((one) => (typeof one === 'string' ? one : written(one))).join('<!--><-->')}</x:${name} >`;
const spelled = (at: string, { name, inside }: Tree): string[] => {
  const path = `${at}/${name}`;
  return [path, ...inside.flatMap((one) => (typeof one === 'string' ? [`${path.slice(1)}: ${one}`] : spelled(path, one)))];
};
test('tells every tree as it was written', () =>
  fc.assert(
    fc.property(tree, (one) => {
      expect(told(written(one))).toEqual(spelled('', one));
    }),
  ));

test('gives up at once where a large document never closes', () => {
  expect(() => told(`<a>${'<!--'.repeat(500_000)}`)).toThrow();
  expect(() => told(`<a>${'<b '.repeat(500_000)}`)).toThrow();
  expect(() => told(`<a k="${'x'.repeat(2_000_000)}`)).toThrow();
});
