import { defineConfig } from 'vitest/config';

// The tests that mutation testing runs: those beside the safety modules, and nothing that starts other programs.
export default defineConfig({
  test: {
    include: ['packages/engine/src/{readiness,limits,progress,verify,assessment}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
