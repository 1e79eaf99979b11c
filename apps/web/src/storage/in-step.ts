// Notices what other tabs wrote: the log only grows, so being behind is a matter of position.
import type { LogStore } from '@plumbline/log';

export interface InStep {
  readonly store: LogStore;
  /** True once the log holds lines that neither this reading nor this store's own appends brought. */
  readonly isBehind: () => Promise<boolean>;
  /** How far this reading and its own appends go. */
  readonly position: () => number;
}

/** `store`, watched from `position` on, which is how far a first reading went. */
export function createInStep(store: LogStore, position: number): InStep {
  let seen = position;
  let isLeft = false;
  return {
    store: {
      ...store,
      async append(entries) {
        const kept = await store.append(entries);
        if (!kept.ok) return kept;
        const since = await store.readAfter(seen);
        if (since.entries.length > kept.added) isLeft = true;
        seen = since.position;
        return kept;
      },
    },
    position: () => seen,
    async isBehind() {
      return isLeft || (await store.readAfter(seen)).position !== seen;
    },
  };
}
