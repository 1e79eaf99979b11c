// npm run bench -- timer: how near to their instant tones are heard while the page is kept busy, beside a timer that corrects itself.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/chromium.ts';
import type {} from '../e2e/in-page/tones-page.ts';
import { buildStorePage, serveSite } from '../e2e/site.ts';
import { quantile, table, times } from './parts/measure.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, blocked: { type: 'string', default: '200' } } });
const seconds = Number(values.seconds);
const blocked = Number(values.blocked);
/** Milliseconds. */
const GOAL_P95 = 1;
const GOAL_WORST = 10;

const folder = await mkdtemp(join(tmpdir(), 'plumbline-tones-'));
buildStorePage(folder);
const [browser, site] = [await launch(['--autoplay-policy=no-user-gesture-required']), await serveSite(folder)];
try {
  // The listening code is put in from outside; the app itself lets no such script in.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(site.url);
  await page.waitForFunction(() => window.tonesPage !== undefined);
  const { errors, onsets, byTimer, longestStall } = await page.evaluate(([count, block]) => window.tonesPage.hear(count, block), [
    seconds,
    blocked,
  ] as const);
  const heard = errors.flatMap((error) => (error === undefined ? [] : [Math.abs(error)]));
  const row = (name: string, list: readonly number[]): readonly string[] => [
    name,
    `${list.length} of ${seconds}`,
    ...[0.5, 0.95, 1].map((share) => quantile(list, share).toFixed(2)),
  ];
  console.log(
    `A tone a second for ${seconds} s, the page blocked ${blocked} ms of each; it stalled ${Math.round(longestStall)} ms at most.\n`,
  );
  console.log(
    table([
      ['off by, ms', 'given', 'p50', 'p95', 'worst'],
      row('tones, heard sample by sample', heard),
      row('a timer that corrects itself', byTimer),
    ]),
  );
  const [p95, worst, peer] = [quantile(heard, 0.95), quantile(heard, 1), quantile(byTimer, 0.95)];
  console.log(
    `\nAt p95 the timer is ${times(peer / p95)} as far off. Goals: p95 ${GOAL_P95} ms, worst ${GOAL_WORST} ms, none lost, none doubled.`,
  );
  console.log('The sound card is a timer of the machine here: what else runs on it counts in.');
  const isWhole = heard.length === seconds && onsets === seconds;
  if (!isWhole) console.log(`${seconds - heard.length} lost, ${onsets - heard.length} besides.`);
  process.exitCode = isWhole && p95 <= GOAL_P95 && worst <= GOAL_WORST ? 0 : 1;
} finally {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true });
}
