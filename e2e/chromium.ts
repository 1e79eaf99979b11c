// A Chromium to test with: the machine's own, the one of CHROMIUM, or one that is fetched once.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

function found(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && existsSync(named)) return named;
  const own = chromium.executablePath();
  return [...usual, own].find((path) => existsSync(path));
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;

/** Brings a Chromium where there is none: Debian's package for root on Debian, else Playwright's. Throws where neither can be had. */
export function bringChromium(): string {
  const here = found();
  if (here !== undefined) return here;
  say('There is no Chromium on this machine; bringing one (once) …');
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebian) run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']);
  if (found() === undefined) run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  const brought = found();
  if (brought === undefined) throw new Error('No Chromium could be brought. Install one, or name it: CHROMIUM=/path/to/chromium npm test');
  return brought;
}

// A container has no user namespaces for the sandbox, and root may not use it.
export const flags: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const launch = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: bringChromium(), args: [...flags, ...more] });

/** A browser whose profile lives in `folder`, so that it can be killed and opened again. */
export const launchIn = (folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: bringChromium(), args: [...flags], ...options });
