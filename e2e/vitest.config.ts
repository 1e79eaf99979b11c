import { defineConfig } from 'vitest/config';

// Whole journeys in a real browser, one file after another: they share two cores with a browser.
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/build-once.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
