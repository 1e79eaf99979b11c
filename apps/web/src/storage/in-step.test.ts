import { createMemoryLog } from '@plumbline/log';
import { growLog, logStoreContract, replicaOf, sampleLog } from '@plumbline/log/contract';
import { describe, expect, test } from 'vitest';
import { createInStep } from './in-step.ts';

logStoreContract('a watched store', async () => {
  const log = createMemoryLog();
  return { store: createInStep(log, 0).store, reopen: async () => createInStep(log, 0).store };
});

describe('a watched store', () => {
  const first = sampleLog(2);
  test('is never behind its own appends', async () => {
    const { store, isBehind } = createInStep(createMemoryLog(first), 2);
    await store.append(growLog(first, replicaOf(1), 2, 50));
    expect(await isBehind()).toBe(false);
  });
  test('is behind once somebody else wrote, before or after its own', async () => {
    const log = createMemoryLog(first);
    const mine = createInStep(log, 2);
    await log.append(sampleLog(1, 5));
    expect(await mine.isBehind()).toBe(true);
    await mine.store.append(growLog(first, replicaOf(1), 1, 50));
    expect(await mine.isBehind()).toBe(true);
  });
});
