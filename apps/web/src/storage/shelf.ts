// The small texts beside the database: how far a round of questions came, and the canary.
export type TextShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const roundKey = 'plumbline.round';
/** When the questions of a week were put off. */
export const weekKey = 'plumbline.week-skipped';
/** When the half year of keeping it up was not wanted. */
export const upkeepKey = 'plumbline.upkeep-put-off';
/** The day on which calm days were offered and not wanted. */
export const flareKey = 'plumbline.flare-put-off';
/** When it was left open whether the same things still stir the back. */
export const stirsKey = 'plumbline.stirs-put-off';
/** When bringing something back was offered and not wanted. */
export const ownKey = 'plumbline.own-put-off';
/** How the page looks, moves and counts weight. */
export const settingsKey = 'plumbline.settings';
/** Where the log was kept before there was a database. */
export const oldLogKey = 'plumbline.log';
const mark = 'plumbline.';

/** The browser's store of small texts, or undefined where it is switched off. */
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

/** Puts a small text there if it goes. A shelf that is full or shut keeps none; nothing hangs on these texts but comfort. */
export function tryPut(shelf: TextShelf | undefined, name: string, text: string): void {
  try {
    shelf?.setItem(name, text);
  } catch {
    // It is written anew at the next occasion.
  }
}

/** Takes everything of ours away. */
export function clearShelf(shelf: Storage): void {
  const names = Array.from({ length: shelf.length }, (_, i) => shelf.key(i));
  for (const name of names) if (name?.startsWith(mark)) shelf.removeItem(name);
}
