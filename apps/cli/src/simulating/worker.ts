// The body of one thread: lives its share, tells how far it is, and hands back the summary.

import { parentPort, workerData } from 'node:worker_threads';
import type { SimulateSummary } from '@plumbline/engine';
import { liveShare, type Share } from './share.ts';

export type FromWorker = { readonly done: number } | { readonly summary: SimulateSummary };

const tell = (message: FromWorker): void => parentPort?.postMessage(message);
const share = workerData as Share;

/** Telling after every person would cost more than living some of them. */
const every = Math.max(1, Math.floor(share.people / 100));
const summary = liveShare(share, (done) => {
  if (done % every === 0) tell({ done });
});
tell({ summary });
