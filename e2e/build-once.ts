// Before all journeys: a browser and what it will open, in a folder of this run's own.
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringChromium } from './chromium.ts';
import { morningZone } from './morning.ts';
import { answerOnce } from './planned.ts';
import { buildSite, buildStorePage, buildsVariable, recordVoice } from './site.ts';

export default async function buildOnce(): Promise<() => Promise<void>> {
  bringChromium();
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-builds-')));
  // The workers that run the journeys are started after this and see it.
  process.env[buildsVariable] = folder;
  morningZone();
  recordVoice();
  buildSite(join(folder, 'site'));
  buildStorePage(join(folder, 'store-page'));
  await answerOnce(folder);
  return () => rm(folder, { recursive: true, force: true });
}
