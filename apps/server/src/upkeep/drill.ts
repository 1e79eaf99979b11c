// The restore drill: a backup is put into a folder of its own, served from there, and asked; then everything of it is gone again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../settings.ts';
import { startServer } from '../start.ts';
import { type NotDone, notDone } from './backup.ts';
import { examine } from './doctor.ts';
import { type Restored, restore } from './restore.ts';

export interface Drilled extends Omit<Restored, 'before'> {
  /** From the file to the first answer of a server over it, and to the end of looking through it. */
  readonly secondsToServe: number;
  readonly seconds: number;
}

/** Tries a backup from beginning to end. `clock`: ms, for how long it took; `now`: ms since 1970. */
export async function drill(backup: string, now: number, clock: () => number = () => performance.now()): Promise<Drilled | NotDone> {
  const from = clock();
  const since = (): number => Math.round(clock() - from) / 1000;
  const root = mkdtempSync(join(tmpdir(), 'plumbline-drill-'));
  const folder = join(root, 'data');
  try {
    const restored = await restore(backup, folder, now, false);
    if (!restored.ok) return restored;
    const read = readSettings({ DATA: folder, PORT: '0' });
    const started = read.ok ? await startServer(read.settings, () => undefined) : read;
    if (!started.ok) return notDone('unwell', started.says, 'Mend that, then try again.');
    const { port, stop } = started.running;
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    const secondsToServe = since();
    await stop();
    const bad = (await examine(folder, now)).find(({ state }) => state === 'bad');
    if (!health.ok) return notDone('unwell', `A server over it does not answer well (${health.status}).`, 'Take another backup.');
    if (bad) return notDone('damaged', bad.says, 'Take another backup.');
    const { before: _, ...told } = restored;
    return { ...told, secondsToServe, seconds: since() };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
