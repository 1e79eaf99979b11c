// Where a browser keeps nothing: the same, for as long as the page is open.
import { type Chance, createMemoryLog, mintName, parseLog, printLog, takeIn } from '@plumbline/log';
import type { Keeping, Meta } from './keeping.ts';

export function createMemoryKeeping(chance: Chance): Keeping {
  let log = createMemoryLog();
  const meta = new Map<string, unknown>();
  return {
    store: {
      append: (entries) => log.append(entries),
      readAll: () => log.readAll(),
      readAfter: (position) => log.readAfter(position),
      erase: (ids) => log.erase(ids),
    },
    database: undefined,
    replica: mintName(chance),
    // Nothing of it is ever sent, so each salt is chance of its own.
    salts: undefined,
    lost: 'nothing',
    get: async <K extends keyof Meta>(name: K) => meta.get(name) as Meta[K] | undefined,
    set: async (name, value) => void meta.set(name, value),
    piece: (position) => log.readAfter(position),
    // What is gone with the page is never started from.
    keptState: async () => ({ snapshot: undefined, erasures: 0 }),
    keepState: async () => false,
    dropState: async () => undefined,
    text: async () => printLog((await log.readAll()).entries),
    async putText(text) {
      await log.append(takeIn((await log.readAll()).entries, parseLog(text).entries));
    },
    async takeBack(from, until) {
      const { entries } = await log.readAll();
      if (entries.length !== until) return false;
      log = createMemoryLog(entries.slice(0, from));
      return true;
    },
    async clear() {
      log = createMemoryLog();
      meta.clear();
    },
    close: () => undefined,
  };
}
