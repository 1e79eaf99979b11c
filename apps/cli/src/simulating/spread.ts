// Spreads the virtual people over the threads of this machine. The result does not depend on how many there are.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SimulateSummary } from '@plumbline/engine';
import { liveShare, type Share, sharesOf, together } from './share.ts';
import type { FromWorker } from './worker.ts';

/** Fewer people than this are lived here, because starting a thread takes longer. */
const worthAThread = 40;

function onThread(share: Share, onPerson: (done: number) => void): Promise<SimulateSummary> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
    worker.on('message', (message: FromWorker) => {
      if ('summary' in message) resolve(message.summary);
      else onPerson(message.done);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread ended early with ${code}`)));
  });
}

/** Lives all people of `all`; `onProgress` hears how many are done. */
export async function liveSpread(all: Share, onProgress: (done: number) => void): Promise<SimulateSummary> {
  const parts = Math.min(availableParallelism(), Math.floor(all.people / worthAThread));
  if (parts < 2) return liveShare(all, onProgress);
  const shares = sharesOf(all, parts);
  const done = shares.map(() => 0);
  const heard = (at: number) => (count: number) => {
    done[at] = count;
    onProgress(done.reduce((sum, each) => sum + each, 0));
  };
  return together(await Promise.all(shares.map((share, at) => onThread(share, heard(at)))));
}
