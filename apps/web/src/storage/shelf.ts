// The names under which this device keeps things, and how all of it is taken away and brought back.
export const logKey = 'plumbline.log';
export const roundKey = 'plumbline.round';
const mark = 'plumbline.';

/** The browser's store, or undefined where it is switched off. */
export function findShelf(): Storage | undefined {
  try {
    const probe = `${mark}probe`;
    window.localStorage.setItem(probe, '1');
    window.localStorage.removeItem(probe);
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Takes everything of ours out of the store and returns it, for the one chance to bring it back. */
export function clearShelf(shelf: Storage): ReadonlyMap<string, string> {
  const names = Array.from({ length: shelf.length }, (_, i) => shelf.key(i)).filter((name) => name?.startsWith(mark));
  const taken = new Map<string, string>();
  for (const name of names) {
    if (name === null || name === undefined) continue;
    taken.set(name, shelf.getItem(name) ?? '');
    shelf.removeItem(name);
  }
  return taken;
}

export function refillShelf(shelf: Storage, taken: ReadonlyMap<string, string>): void {
  for (const [name, text] of taken) shelf.setItem(name, text);
}
