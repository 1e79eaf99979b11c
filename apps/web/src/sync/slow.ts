// The key of a passphrase, made by a worker of its own that ends with it.
import { type Slowness, usualSlowness } from '@plumbline/log/seal';
import { signal } from '@preact/signals';
import { ownScript } from '../shell/trusted.ts';
import type { SlowWord, SlowWork } from './slow-worker.ts';
import address from './slow-worker.ts?worker&url';

/** How far it is, from 0 to 1; undefined while nothing is made. */
export const slowPart = signal<number | undefined>(undefined);

/** Errors: rejects where the browser cannot do it, such as without enough memory. */
export function slowKey(passphrase: string, salt: Uint8Array, slowness: Slowness = usualSlowness): Promise<Uint8Array> {
  const worker = new Worker(ownScript(address), { type: 'module' });
  const work: SlowWork = { passphrase, salt, slowness };
  slowPart.value = 0;
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SlowWord>) => {
      if (typeof data === 'number') slowPart.value = data;
      else if (data instanceof Uint8Array) resolve(data);
      else reject(new Error(data.says));
    };
    worker.onerror = () => reject(new Error('The worker could not begin.'));
    worker.postMessage(work);
  }).finally(() => {
    worker.terminate();
    slowPart.value = undefined;
  });
}
