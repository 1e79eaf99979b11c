// How large the app may be. The goal for the whole of it is 300 kB; until it is reached it may at least not grow past these.
import { expect, test } from 'vitest';
import { bytesIn } from './bytes.ts';
import { siteFolder } from './site.ts';

/** Units: brotli bytes. */
const most = { first: 14_600, start: 353_600, whole: 518_500 };

test('the app is no larger than it may be', () => {
  const { first, start, whole, largest } = bytesIn(siteFolder);
  const files = JSON.stringify(largest.slice(0, 12));
  expect(first).toBeLessThanOrEqual(most.first);
  expect(start, files).toBeLessThanOrEqual(most.start);
  expect(whole, files).toBeLessThanOrEqual(most.whole);
  // A start without the words and the screens would be one that is no longer found by its names.
  expect(start).toBeGreaterThan(200_000);
});
