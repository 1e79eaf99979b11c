// A browser that can be killed as a power cut would, and opened again with what it had kept.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';
import { bringChromium, flags } from './chromium.ts';

export interface Running {
  readonly browser: Browser;
  /** As a power cut would: no process of it gets another moment. */
  readonly kill: () => Promise<void>;
}
/** `profile` is the folder of what the browser keeps. */
export async function startKillable(profile: string): Promise<Running> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const args = [...flags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', 'about:blank'];
  const child = spawn(bringChromium(), args, { detached: true, stdio: 'ignore' });
  const pid = child.pid as number;
  // The whole group, so that no helper process finishes the write.
  const killAll = (): void => void process.kill(-pid, 'SIGKILL');
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      process.off('exit', killAll);
      done();
    }),
  );
  // None outlives a test that failed.
  process.once('exit', killAll);
  const portIn = async (): Promise<string> => (existsSync(portFile) ? ((await readFile(portFile, 'utf8')).split('\n')[0] ?? '') : '');
  let port = '';
  for (let tries = 0; port === '' && tries < 600; tries++) {
    await wait(50);
    port = await portIn();
  }
  return {
    browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`),
    async kill() {
      killAll();
      await ended;
    },
  };
}
/** Moments that the seed gives again, below 900 ms. */
export function momentsOf(seed: number, count: number): number[] {
  let last = seed;
  return Array.from({ length: count }, () => {
    last = (last * 48_271 + 11) % 2_147_483_647;
    return last % 900;
  });
}
