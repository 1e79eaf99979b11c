// Waits for the word that something changed at the server. It says no more than that, and may never come: whoever waits looks by themselves too.
import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { carry } from './carry.ts';
import type { Inside } from './door.ts';

/** Calls `hear` at every word; resolves when the server hung up or was not there. `stop` ends it. */
export function listen(inside: Inside, hear: () => void): { readonly ended: Promise<void>; readonly stop: () => void } {
  let isOver = false;
  let close = (): void => undefined;
  const run = async (): Promise<void> => {
    const { fetch, server, account, token } = inside;
    const answer = await carry(fetch, server, { method: 'GET', path: `/v1/accounts/${account}/changes`, token });
    const reader = answer.ok ? answer.value.body?.getReader() : undefined;
    if (reader === undefined) return;
    close = () => void reader.cancel().catch(() => undefined);
    if (isOver) return close();
    for (let next = await reader.read(); !next.done && !isOver; next = await reader.read())
      if (next.value && bytesToUtf8(next.value).includes('event: changed')) hear();
  };
  return {
    ended: run().catch(() => undefined),
    stop: () => {
      isOver = true;
      close();
    },
  };
}
