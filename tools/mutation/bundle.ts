// The tests of one area and all they import, as one function: calling it reads every module afresh, so that a mutant of a table is
// tried as well as one of a function, and nothing remembered from one mutant reaches the next.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { rolldown } from 'rolldown';
import { fewRuns } from './few-runs.ts';
import { expectLines, gatherer, type Test } from './small-vitest.ts';

const ENTRY = 'all tests of the area';
/** Files of nothing but properties, which are slow and seldom the first to find a mutant: after all others. */
const properties = /\/(laws|stands|stands-until|limits-kept|compiled|verify-properties)\.test\.ts$/;

/** The test files whose path begins with `area`, the quick ones first. */
function testFiles(area: string): readonly string[] {
  const all = readdirSync(dirname(area))
    .map((name) => join(dirname(area), name))
    .concat(area.endsWith('/') ? readdirSync(area).map((name) => join(area, name)) : [])
    .filter((path) => path.startsWith(area) && path.endsWith('.test.ts'));
  const late = (path: string): number => Number(properties.test(path));
  return all.toSorted((a, b) => late(a) - late(b) || (a < b ? -1 : 1));
}

/** A test file that says its name when it is read, and asks nothing of vitest's own run. */
const opened = (code: string, id: string): string =>
  `globalThis.openTestFile(${JSON.stringify(id)});${code.replaceAll(/expect\((\w+)\)\.toMatchInlineSnapshot\(/g, 'globalThis.expectLines($1, ')}`;

/** Bundles the tests of an area, given by the beginning of their paths; the answer gathers its tests anew at each call. */
export async function bundleTests(root: string, area: string): Promise<() => readonly Test[]> {
  const files = testFiles(area).map((path) => join(root, path));
  const bundle = await rolldown({
    input: ENTRY,
    cwd: root,
    platform: 'node',
    treeshake: false,
    external: (id) => /^(node:|vitest$|fast-check$)/.test(id),
    logLevel: 'silent',
    plugins: [
      {
        name: 'tests',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? files.map((file) => `import ${JSON.stringify(file)};`).join('\n') : null),
        transform: (code, id) => (files.includes(id) ? { code: opened(code, id) } : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false, sourcemap: false });
  await bundle.close();
  const run = compileFunction(output[0].code, ['require', 'exports', 'module'], { filename: `${area} in one` });
  const need = createRequire(join(root, 'package.json'));
  return () => {
    const gathered = gatherer();
    Object.assign(globalThis, { expectLines, openTestFile: (path: string) => gathered.open(path.slice(root.length + 1)) });
    const found = (id: string): unknown => (id === 'vitest' ? gathered.modules : id === 'fast-check' ? fewRuns : need(id));
    const module = { exports: {} };
    run(found, module.exports, module);
    return gathered.tests;
  };
}
