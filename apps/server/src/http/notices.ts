// "Something changed", and nothing more, to whoever waits for it. Between nodes a store may carry it; here it is one process.

export interface Notices {
  readonly tell: (account: string) => void;
  /** Resolves to a way to stop listening. */
  readonly listen: (account: string, hear: () => void) => () => void;
}
export function createNotices(): Notices {
  const listeners = new Map<string, Set<() => void>>();
  return {
    tell: (account) => {
      for (const hear of listeners.get(account) ?? []) hear();
    },
    listen: (account, hear) => {
      const all = listeners.get(account) ?? new Set();
      listeners.set(account, all.add(hear));
      return () => {
        all.delete(hear);
        if (all.size === 0) listeners.delete(account);
      };
    },
  };
}
