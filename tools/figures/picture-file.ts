// A page to a PNG, with the Chromium that is there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];
/** Renders a whole HTML page of the given size, pixels, to a PNG file. */
export function writePicture(html: string, out: string, width: number, height: number): void {
  const dir = mkdtempSync(join(tmpdir(), 'figures-'));
  const target = resolve(out);
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(join(dir, 'page.html'), html);
    execFileSync(
      'chromium',
      [
        ...QUIET,
        `--user-data-dir=${join(dir, 'profile')}`,
        `--window-size=${Math.ceil(width)},${Math.ceil(height)}`,
        `--screenshot=${target}`,
        join(dir, 'page.html'),
      ],
      { stdio: 'pipe' },
    );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
