// The built app, made once for all journeys, and a server for it that can be stopped and started at the same address.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startStaticServer } from '../apps/cli/src/serving/static-server.ts';

const root = join(import.meta.dirname, '..');
/** Where this run builds; a run of its own has a folder of its own, so that two do not disturb each other. */
export const buildsVariable = 'PLUMBLINE_BUILDS';
const builds = process.env[buildsVariable] ?? join(root, 'reports', 'builds');
export const siteFolder = join(builds, 'site');
/** The page that holds the store alone. */
export const storeFolder = join(builds, 'store-page');

function build(from: string, into: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', from, '--outDir', into, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: from,
    // A test runner names itself here, and then a build is not the one that ships.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (built.status !== 0) throw new Error(`${from} could not be built.`);
}
/** A voice for tracks, where this machine can record one; it says so where it cannot, and what needs one is left out. */
export const recordVoice = (): void =>
  void spawnSync(process.execPath, [join(root, 'tools/voices/voices.ts'), 'en', '--if-possible'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
/** Builds the app into `folder`. */
export const buildSite = (folder: string = siteFolder): void => build(join(root, 'apps/web'), folder);
export const buildStorePage = (folder: string = storeFolder): void => build(join(root, 'e2e/in-page'), folder);

export interface Site {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves `folder` on this machine; port 0 takes any free one. */
export async function serveSite(folder: string = siteFolder, port = 0): Promise<Site> {
  const started = await startStaticServer(folder, port);
  if (!started.ok) throw new Error(started.problem);
  return { url: `http://localhost:${started.server.port}/`, stop: started.server.stop };
}
