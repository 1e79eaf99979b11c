// The built app, made once for all journeys, and a server for it that can be stopped and started at the same address.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startStaticServer } from '../apps/cli/src/serving/static-server.ts';

const root = join(import.meta.dirname, '..');
export const siteFolder = join(root, 'reports', 'site');

/** Builds the app into `folder`. */
export function buildSite(folder: string = siteFolder): void {
  const web = join(root, 'apps/web');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', web, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: web,
    // A test runner names itself here, and then a build is not the one that ships.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (built.status !== 0) throw new Error('The app could not be built.');
}

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

/** The folder of the page that holds the store alone. */
export const storeFolder = join(root, 'reports', 'store-page');
export function buildStorePage(): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const page = join(root, 'e2e/in-page');
  const built = spawnSync(process.execPath, [vite, 'build', page, '--outDir', storeFolder, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: page,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (built.status !== 0) throw new Error('The page of the store could not be built.');
}
