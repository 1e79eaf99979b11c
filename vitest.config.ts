import { defineConfig } from 'vitest/config';

// Tests sit beside the source; `tools` holds the guards that read the whole tree.
export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tools/**/*.test.ts'],
    globalSetup: ['apps/server/src/postgres/one-cluster.contract.ts'],
    setupFiles: ['tools/speak-in-tests.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
