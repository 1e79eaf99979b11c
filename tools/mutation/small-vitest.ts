// The part of vitest that the tests of the safety rules use, told to one listener: `describe`, `it` and `test` gather, the runner runs.
import { format } from 'node:util';
import { expect } from 'vitest';

export interface Test {
  /** Unique: file, names of the groups, name of the test, and a number where two are called the same. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly run: () => unknown;
}

type Body = (...given: never[]) => unknown;
type Named = (name: string, body: Body) => void;
type Each = (rows: readonly unknown[]) => Named;

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** Stands in for an inline snapshot, which in these tests is a list of lines written in the test. */
export function expectLines(received: readonly string[], written: string): void {
  expect(['[', ...received.map((line) => `${JSON.stringify(line)},`), ']'].join('\n')).toBe(lines(written));
}

/** Gathers tests: `modules` is what a test file imports as vitest, `open` is to be called at the head of each test file. */
export function gatherer() {
  const tests: Test[] = [];
  const ids = new Set<string>();
  let file = '';
  let groups: readonly string[] = [];

  const add: Named = (title, body) => {
    const name = [...groups, title].join(' > ');
    let id = `${file}#${name}`;
    for (let again = 2; ids.has(id); again++) id = `${file}#${name} (${again})`;
    ids.add(id);
    tests.push({ id, name, file, run: () => (body as () => unknown)() });
  };
  const group: Named = (title, body) => {
    const before = groups;
    groups = [...groups, title];
    (body as () => void)();
    groups = before;
  };
  const each =
    (one: Named): Each =>
    (rows) =>
    (title, body) => {
      for (const row of rows) {
        const given = (Array.isArray(row) ? row : [row]) as never[];
        one(format(title, ...given), () => body(...given));
      }
    };
  const test = Object.assign(add, { each: each(add) });
  const describe = Object.assign(group, { each: each(group) });
  return {
    tests: tests as readonly Test[],
    open: (name: string) => {
      file = name;
      groups = [];
    },
    modules: { it: test, test, describe, expect, __esModule: true },
  };
}
