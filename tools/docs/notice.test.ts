// NOTICE names every package that ships, and every tool that does not, with its licence.
import { describe, expect, test } from 'vitest';
import { namesIn, read } from './read-files.ts';

interface Locked {
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly license?: string;
}
interface Manifest {
  readonly license?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const lock = (JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> }).packages;
const manifestOf = (path: string): Manifest => JSON.parse(read(path)) as Manifest;
const notice = read('NOTICE');
const manifests: readonly string[] = [
  'package.json',
  ...['packages', 'apps'].flatMap((dir) => namesIn(dir).map((name) => `${dir}/${name}/package.json`)),
];

/** `name  LICENCE` at the start of a line. */
const says = (name: string, license: string): boolean =>
  new RegExp(`^ {2}${name.replace(/[/.]/g, '\\$&')} +${license}(?: |$)`, 'm').test(notice);
const shipped = Object.entries(lock).filter(([path, { dev, link }]) => path.includes('node_modules/') && dev !== true && link !== true);

describe('NOTICE', () => {
  test('names what ships, with its licence', () => {
    expect(shipped.length).toBeGreaterThan(3);
    const missing = shipped
      .map(([path, { license = '?' }]) => [path.replace(/^.*node_modules\//, ''), license] as const)
      .filter(([name, license]) => !says(name, license));
    expect(missing).toEqual([]);
  });
  test('names every tool, and the typeface, which comes as one', () => {
    const tools = manifests.flatMap((path) => Object.keys(manifestOf(path).devDependencies ?? {}));
    expect(tools.length).toBeGreaterThan(9);
    expect(tools.filter((name) => !new RegExp(`^ {2}${name.replace(/[/.]/g, '\\$&')} `, 'm').test(notice))).toEqual([]);
  });
  test('does not see a licence that is not the one', () => {
    expect(says('commander', 'MIT')).toBe(true);
    expect(says('commander', 'ISC')).toBe(false);
    expect(says('command', 'MIT')).toBe(false);
  });
});

test('every manifest carries the licence of the code', () => {
  expect(manifests.map((path) => [path, manifestOf(path).license])).toEqual(manifests.map((path) => [path, 'Apache-2.0']));
  expect(read('LICENSE')).toContain('END OF TERMS AND CONDITIONS');
});
