import { defineConfig } from 'vitest/config';

/** What listens to the sound card, measures frames or kills browsers has the machine to itself. */
const alone = ['e2e/{tones,track-sound,killed,killed-session,figure}.test.ts'];
/** On a machine that others use too a browser may stumble: a second try is named in the report as such, and wants a look. */
const patience = { testTimeout: 180_000, hookTimeout: 60_000, retry: 1 };

// Whole journeys in a real browser: two at a time, one to a core, then those that want quiet one after another.
export default defineConfig({
  test: {
    globalSetup: ['e2e/build-once.ts'],
    maxWorkers: 2,
    projects: [
      { test: { name: 'together', include: ['e2e/**/*.test.ts'], exclude: alone, sequence: { groupOrder: 0 }, ...patience } },
      { test: { name: 'alone', include: alone, fileParallelism: false, sequence: { groupOrder: 1 }, ...patience } },
    ],
  },
});
