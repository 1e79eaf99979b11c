// What the routes stand on in a test: real parts, nothing kept on a disk.
import { memoryLedger } from '../ledger/memory-ledger.contract.ts';
import type { Store } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { createMetrics } from './metrics.ts';
import { createNotices } from './notices.ts';

export const depsFor = (store: Store, more: Partial<Deps> = {}): Deps => ({
  ...{ store, ledger: memoryLedger(), notices: createNotices(), metrics: createMetrics(), now: Date.now },
  ...{ relyingParty: { id: 'localhost', origins: ['http://localhost'] }, secret: new Uint8Array(32).fill(1), signUp: 'open' },
  ending: new AbortController().signal,
  complain: () => undefined,
  ...more,
});
