// Runs a file of the benches as a program of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What it prints. Errors: throws where it fails. */
export function printedBy(file: string, args: readonly string[]): string {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${file} ended with ${status}\n${stdout.slice(-2000)}`);
  return stdout;
}
