import { expect, test } from 'vitest';
import { syncStoreContract } from './exchange/sync-store.contract.ts';
import { logStoreContract } from './log-store.contract.ts';
import { createMemoryLog } from './memory-log.ts';
import { sampleLog } from './sample-log.contract.ts';

const make = async () => {
  const store = createMemoryLog();
  return { store, reopen: async () => store };
};
logStoreContract('memory', make);
syncStoreContract('memory', make);

test('a memory log may start with what another store held', async () => {
  const log = sampleLog(5);
  const store = createMemoryLog(log.slice(0, 3));
  expect(await store.append(log)).toEqual({ ok: true, added: 2 });
  expect((await store.readAll()).entries).toEqual(log);
});
