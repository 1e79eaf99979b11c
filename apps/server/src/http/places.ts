// So many may wait for changes of one account at once: each holds a connection open.

export const mostWaiting = 50;

/** Takes a place; gives back a way to leave it, or undefined where all are taken. Leaving twice is leaving once. */
export type TakePlace = (account: string) => (() => void) | undefined;

export function createPlaces(most = mostWaiting): TakePlace {
  const taken = new Map<string, number>();
  return (account) => {
    const count = taken.get(account) ?? 0;
    if (count >= most) return undefined;
    taken.set(account, count + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const left = (taken.get(account) ?? 1) - 1;
      if (left === 0) taken.delete(account);
      else taken.set(account, left);
    };
  };
}
