// "Something changed", and nothing more, to whoever waits for it at this node. Between nodes Postgres carries it: `postgres/notices.ts`.

export interface Notices {
  readonly tell: (account: string) => void;
  /** Resolves to a way to stop listening. */
  readonly listen: (account: string, hear: () => void) => () => void;
}
export interface NoticesHere extends Notices {
  /** To everybody: nobody knows what was missed. */
  readonly tellAll: () => void;
}
export function createNotices(): NoticesHere {
  const listeners = new Map<string, Set<() => void>>();
  const tell = (account: string): void => {
    for (const hear of listeners.get(account) ?? []) hear();
  };
  return {
    tell,
    tellAll: () => {
      for (const account of [...listeners.keys()]) tell(account);
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
