// Each guard is watched failing: the fault is planted, the guard must name it, the fault is taken out again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { coreFaults, relativeEscapes } from './core-purity.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const planted: string[] = [];
function plant(path: string, text: string): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  if (existsSync(full)) throw new Error(`${path} is there already`);
  planted.push(full);
  writeFileSync(full, text);
  return full;
}
afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file, { force: true });
});
const inNode = (file: string, args: readonly string[]) => {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: root, encoding: 'utf8' });
  return { failed: done.status !== 0, text: done.stdout + done.stderr };
};
const lint = (file: string) => inNode('@biomejs/biome/bin/biome', ['lint', file]);
const types = (dir: string) => inNode('typescript/bin/tsc', ['-p', dir]);

describe('the linter', () => {
  const faults = [
    [
      'an import of a package that is not declared',
      'packages/engine/src/planted-import.ts',
      "import { exercises } from '@plumbline/library';\nexport const n = exercises.length;\n",
      'noUndeclaredDependencies',
    ],
    [
      'a type-only import that is not declared',
      'packages/log/src/planted-type.ts',
      "import type { Person } from '@plumbline/engine';\nexport type P = Person;\n",
      'noUndeclaredDependencies',
    ],
    [
      'a core that reads the clock',
      'packages/engine/src/planted-clock.ts',
      'export const now = (): number => Date.now();\n',
      'noRestrictedGlobals',
    ],
    ['a default export', 'packages/engine/src/planted-default.ts', 'export default 1;\n', 'noDefaultExport'],
    ['any', 'packages/engine/src/planted-any.ts', 'export const x: any = 1;\n', 'noExplicitAny'],
    ['a name that is not kebab-case', 'packages/engine/src/plantedName.ts', 'export const x = 1;\n', 'useFilenamingConvention'],
    [
      'a function over 40 lines',
      'packages/engine/src/planted-long.ts',
      `export function long(): number {\n  let n = 0;\n${'  n += 1;\n'.repeat(45)}  return n;\n}\n`,
      'noExcessiveLinesPerFunction',
    ],
    [
      'a file over 250 lines',
      'packages/engine/src/planted-file.ts',
      Array.from({ length: 260 }, (_, i) => `export const x${i} = ${i};\n`).join(''),
      'noExcessiveLinesPerFile',
    ],
  ] as const;
  test.each(faults)('refuses %s', (_name, path, text, rule) => {
    const found = lint(plant(path, text));
    expect(found.text).toContain(rule);
    expect(found.failed).toBe(true);
  });
  test('refuses an import cycle', () => {
    plant('packages/engine/src/planted-a.ts', "import { b } from './planted-b.ts';\nexport const a = (): number => b();\n");
    plant('packages/engine/src/planted-b.ts', "import { a } from './planted-a.ts';\nexport const b = (): number => a();\n");
    expect(lint(join(root, 'packages/engine/src/planted-a.ts')).text).toContain('noImportCycles');
  });
});

describe('the compiler', () => {
  test('refuses the platform in a core', () => {
    plant(
      'packages/log/src/planted-dom.ts',
      'export const title = (): string => document.title;\nexport const cwd = (): string => process.cwd();\n',
    );
    const found = types('packages/log');
    expect(found.failed).toBe(true);
    expect(found.text).toMatch(/document.*[\s\S]*process/);
  });
  test('refuses a source that does not exist', () => {
    plant(
      'packages/library/src/planted-source.ts',
      "import type { SourceId } from '@plumbline/engine';\nexport const s: SourceId = 'nobody1999';\n",
    );
    expect(types('packages/library').text).toContain('nobody1999');
  });
});

describe('the purity guard', () => {
  test.each([
    ['Math.random', 'export const x = Math.random();'],
    ['new Date', 'export const x = new Date();'],
    ['globalThis', 'export const x = globalThis;'],
  ])('refuses %s in a core', (name, text) => {
    expect(coreFaults('packages/engine/src/x.ts', text).join()).toContain(name);
  });
  test('does not mind the same words in a comment', () => {
    expect(coreFaults('packages/engine/src/x.ts', '// Math.random is refused here\nexport const x = 1;')).toEqual([]);
  });
  test('refuses a relative import that leaves its package', () => {
    expect(relativeEscapes('packages/engine/src/x.ts', "import { a } from '../../log/src/index.ts';")).toHaveLength(1);
    expect(relativeEscapes('packages/engine/src/planner/x.ts', "import { a } from '../dates.ts';")).toEqual([]);
  });
});
