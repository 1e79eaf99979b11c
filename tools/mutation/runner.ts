// How mutants are tried: in one process, each on the tests that lie beside it and reach it, up to the first that fails.
// A worker and a module graph for each mutant would take a second; this takes some hundredths, and there are ten thousand mutants.
import { bundleTests } from './bundle.ts';
import type { Test } from './small-vitest.ts';

/** The areas of mutation testing: a mutant is tried only on the tests of its own area. */
const areas = [
  'packages/engine/src/progress/pain-light',
  ...['limits', 'readiness', 'verify'].map((name) => `packages/engine/src/${name}/`),
];

interface Mutant {
  readonly id: string;
}
interface MutantRun {
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly activeMutant: Mutant;
  readonly sandboxFileName: string;
  readonly mutantActivation: 'runtime' | 'static';
}
/** What instrumented code writes to and reads from. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

class OneProcessRunner {
  readonly #root = process.cwd();
  readonly #tests = new Map<string, () => readonly Test[]>();
  readonly #instruments: Instruments = {};
  /** How many mutants of a file each test has found. */
  readonly #found = new Map<string, Map<string, number>>();

  constructor() {
    Object.assign(globalThis, { __stryker__: this.#instruments });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {}
  async dispose() {}

  /** Every test of the mutated areas once, without a mutant: which test reaches which, and what is read at import. */
  async dryRun({ files }: { readonly files?: readonly string[] }) {
    const told = [];
    const mutated = areas.filter((area) => files === undefined || files.some((file) => file.includes(area)));
    for (const area of mutated) {
      for (const { id, name, file, run } of (await this.#testsOf(area))()) {
        this.#instruments.currentTestId = id;
        const begun = performance.now();
        await run();
        this.#instruments.currentTestId = undefined;
        told.push({ id, name, fileName: `${this.#root}/${file}`, status: 0, timeSpentMs: performance.now() - begun });
      }
    }
    return { status: 'complete', tests: told, mutantCoverage: this.#instruments.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, sandboxFileName, mutantActivation }: MutantRun) {
    const area = areas.find((each) => sandboxFileName.startsWith(`${this.#root}/${each}`));
    if (area === undefined) throw new Error(`${sandboxFileName} belongs to no area of mutation testing.`);
    const gather = await this.#testsOf(area);
    const wanted = testFilter && new Set(testFilter);
    const instruments = this.#instruments;
    Object.assign(instruments, { hitLimit, hitCount: 0, activeMutant: mutantActivation === 'static' ? activeMutant.id : undefined });
    let nrOfTests = 0;
    let id = 'reading the modules';
    let failed: unknown;
    try {
      const tests = gather();
      instruments.activeMutant = activeMutant.id;
      for (const test of this.#inOrder(tests, sandboxFileName)) {
        if (wanted && !wanted.has(test.id)) continue;
        nrOfTests += 1;
        id = test.id;
        await test.run();
      }
    } catch (error) {
      failed = error;
    }
    const hits = instruments.hitCount ?? 0;
    Object.assign(instruments, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (hitLimit !== undefined && hits > hitLimit) return { status: 'timeout', reason: `Hit limit reached (${hits}/${hitLimit})` };
    if (failed === undefined) return { status: 'survived', nrOfTests };
    this.#credit(sandboxFileName, id);
    const failureMessage = failed instanceof Error ? failed.message : String(failed);
    return { status: 'killed', nrOfTests, killedBy: [id], failureMessage };
  }

  /** Those first that found most mutants of this file so far: what fails sooner costs less. */
  #inOrder(tests: readonly Test[], mutated: string): readonly Test[] {
    const found = this.#found.get(mutated);
    return found ? tests.toSorted((a, b) => (found.get(b.id) ?? 0) - (found.get(a.id) ?? 0)) : tests;
  }

  #credit(mutated: string, id: string): void {
    const found = this.#found.get(mutated) ?? new Map<string, number>();
    this.#found.set(mutated, found.set(id, (found.get(id) ?? 0) + 1));
  }

  async #testsOf(area: string): Promise<() => readonly Test[]> {
    const known = this.#tests.get(area) ?? (await bundleTests(this.#root, area));
    this.#tests.set(area, known);
    return known;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', injectableClass: OneProcessRunner }];
