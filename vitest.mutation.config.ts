import { defineConfig } from 'vitest/config';

// The tests that mutation testing runs: those beside the safety modules. MUTATE names one of them (readiness, limits, verify, progress)
// so that a mutant of a table, which every test reads, costs that module's tests and not everyone's.
const area = process.env['MUTATE'] ?? '{readiness,limits,progress,verify,assessment}';

export default defineConfig({
  test: { include: [`packages/engine/src/${area}/**/*.test.ts`], testTimeout: 60_000 },
});
