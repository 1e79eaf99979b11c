// The app's store without the app, for tests that talk to it from outside. What crosses over is plain JSON.
import type { Chance, Entry, Hlc } from '@plumbline/log';
import { clockStart, mintName, noFacts, tick, writeEntry } from '@plumbline/log';
import { openDatabase } from '../../apps/web/src/storage/database.ts';
import { createIdbLog } from '../../apps/web/src/storage/idb-log.ts';

const chance: Chance = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
const stores = new Map<string, Promise<ReturnType<typeof createIdbLog>>>();
function storeOf(name: string) {
  const known = stores.get(name) ?? openDatabase(indexedDB, name).then(createIdbLog);
  stores.set(name, known);
  return known;
}

const storePage = {
  append: async (name: string, entries: readonly Entry[]) => (await storeOf(name)).append(entries),
  readAll: async (name: string) => (await storeOf(name)).readAll(),
  readAfter: async (name: string, position: number) => (await storeOf(name)).readAfter(position),
  erase: async (name: string, ids: readonly string[]) => (await storeOf(name)).erase(new Set(ids)),
  /** Appends without end, `batch` facts at a time, and says each id to `acknowledge` once it is durable. */
  async appendForEver(name: string, batch: number): Promise<void> {
    const store = await storeOf(name);
    const replica = mintName(chance);
    let head = noFacts;
    let clock: Hlc = clockStart;
    for (let minutes = 0; ; ) {
      const entries: Entry[] = [];
      for (let n = 0; n < batch; n++) {
        clock = tick(clock, Date.now());
        const content = { type: 'activity-done', v: 1, data: { kind: 'walk', minutes: minutes++, note: 'x'.repeat(300) } };
        const written = writeEntry(
          replica,
          head,
          clock,
          { log: 'a', author: 'b', class: 'log', critical: false, epoch: 0, content },
          chance,
        );
        if (!written.ok) throw new Error(JSON.stringify(written.error));
        entries.push(written.entry);
        head = { length: head.length + 1, chain: written.entry.line.slot.chain };
      }
      const kept = await store.append(entries);
      if (!kept.ok) throw new Error(JSON.stringify(kept.error));
      // A request that the server hears about at once: what the page tells itself dies with it.
      navigator.sendBeacon('/acknowledged', JSON.stringify(entries.map(({ line }) => line.fact.id)));
    }
  },
};
export type StorePage = typeof storePage;
declare global {
  interface Window {
    storePage: StorePage;
  }
}
window.storePage = storePage;
