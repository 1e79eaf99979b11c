// The part of `first-load` that starts again, by itself.
// Run: npm run bench -- restarts [--rounds 5] [--slowdown 4] [--site apps/web/dist]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/chromium.ts';
import { buildSite } from '../e2e/site.ts';
import { floorSite, serveFolder } from './parts/sites.ts';
import { startedAgain } from './parts/started-again.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    slowdown: { type: 'string', default: '4' },
    site: { type: 'string' },
  },
});
const folder = values.site ?? (await mkdtemp(join(tmpdir(), 'plumbline-restarts-')));
if (values.site === undefined) buildSite(folder);
const browser = await launch();
const [site, floor] = [await serveFolder(folder), await floorSite(14_600, true)];
try {
  await startedAgain(browser, site, floor, Number(values.rounds), Number(values.slowdown));
} finally {
  await browser.close();
  await Promise.all([site.stop(), floor.stop()]);
  if (values.site === undefined) await rm(folder, { recursive: true });
}
