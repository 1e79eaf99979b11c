// The house as a whole: purity of the cores, the import table, and what each guard read.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { coreFaults, corePackages, relativeEscapes } from './core-purity.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
function filesUnder(dir: string): string[] {
  return readdirSync(join(root, dir)).flatMap((name) => {
    const path = `${dir}/${name}`;
    if (name === 'node_modules' || name === 'dist') return [];
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const isTest = (path: string): boolean => /\.(test|contract)\.tsx?$/.test(path);
const notPlanted = (path: string): boolean => !path.includes('planted');

test('the cores read neither clock nor chance', () => {
  const files = corePackages.flatMap((name) => filesUnder(`packages/${name}/src`)).filter((f) => !isTest(f) && notPlanted(f));
  expect(files.length).toBeGreaterThan(400);
  expect(files.flatMap((f) => coreFaults(f, read(f)))).toEqual([]);
});

test('no relative import leaves its package', () => {
  const files = [...filesUnder('packages'), ...filesUnder('apps')].filter(notPlanted);
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((f) => relativeEscapes(f, read(f)))).toEqual([]);
});

test('what each package may import is what ARCHITECTURE.md says', () => {
  const table = [...read('ARCHITECTURE.md').matchAll(/^\| `(\w+)` \|([^|]*)\|/gm)].map(
    ([, name = '', allowed = '']) => [name, [...allowed.matchAll(/`([^`]+)`/g)].map(([, dep = '']) => dep).sort()] as const,
  );
  expect(table.map(([name]) => name).sort()).toEqual([
    'cli',
    'coach',
    'engine',
    'exports',
    'figure',
    'handover',
    'library',
    'log',
    'program',
    'server',
    'web',
  ]);
  for (const [name, allowed] of table) {
    const dir = ['cli', 'server', 'web'].includes(name) ? 'apps' : 'packages';
    const manifest = JSON.parse(read(`${dir}/${name}/package.json`)) as { dependencies?: Record<string, string> };
    const declared = Object.keys(manifest.dependencies ?? {})
      .map((d) => d.replace('@plumbline/', ''))
      .sort();
    expect([name, declared]).toEqual([name, allowed]);
  }
});

test('the lock file names no download address', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
});

/** A promise is a yes by itself to `waitForFunction`, so that such a wait waits for nothing: `until` is there for it. */
const waitsForNothing = (text: string): boolean => /waitForFunction\(\s*async/.test(text);
test('no journey and no bench waits for a promise that nobody reads', () => {
  const files = [...filesUnder('e2e'), ...filesUnder('bench')].filter(notPlanted);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((path) => path !== 'e2e/until.ts' && waitsForNothing(read(path)))).toEqual([]);
  expect(waitsForNothing('await page.waitForFunction(async () => false);')).toBe(true);
});
