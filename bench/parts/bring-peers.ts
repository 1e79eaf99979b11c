// Brings what a bench compares with beside this folder, once. None of it is ever a part of the product: one is under the GPL.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export function bringPeers(...names: readonly string[]): void {
  const here = dirname(dirname(fileURLToPath(import.meta.url)));
  if (names.every((name) => existsSync(join(here, 'node_modules', name)))) return;
  process.stderr.write('Bringing what to compare with (once) …\n');
  const windows = process.platform === 'win32';
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (done.status !== 0) throw new Error('npm ci in bench/ did not finish: check the connection to your package registry');
}
