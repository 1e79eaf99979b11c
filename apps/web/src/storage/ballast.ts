// Room held back: when the disk is full it is given up, so that what just happened can still be written down.
import type { LogStore } from '@plumbline/log';
import { type Database, got } from './database.ts';

/** Units: bytes. A thousand sets are less than a tenth of it. */
export const ballastBytes = 2 * 1024 * 1024;
const key = 'room';
/** The most that chance is given out in one go. */
const pieceBytes = 65_536;

/** Chance does not shrink when the browser packs it. */
function filling(bytes: number): Uint8Array {
  const room = new Uint8Array(bytes);
  for (let from = 0; from < bytes; from += pieceBytes) crypto.getRandomValues(room.subarray(from, from + pieceBytes));
  return room;
}

/** Holds room back where none is held yet; where there is none to spare, nothing happens. */
export async function holdBallast(db: Database, bytes: number = ballastBytes): Promise<void> {
  try {
    await db.run('readwrite', ['ballast'], async (from) => {
      if ((await got(from('ballast').count())) === 0) await got(from('ballast').put(filling(bytes), key));
    });
  } catch {
    // A full disk is told of when something that matters does not fit.
  }
}

/** True where there was room to give up. */
export const dropBallast = (db: Database): Promise<boolean> =>
  db.run('readwrite', ['ballast'], async (from) => {
    const held = await got(from('ballast').count());
    await got(from('ballast').clear());
    return held > 0;
  });

/** Some browsers count freed room a moment later. Units: ms. */
const patience: readonly number[] = [0, 100, 400, 1500];
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** `store`, which gives up the ballast before it says that there is no room; `onTight` is told when it did. */
export function withBallast(store: LogStore, db: Database, onTight: () => void): LogStore {
  return {
    ...store,
    async append(entries) {
      let kept = await store.append(entries);
      if (kept.ok || kept.error.type !== 'no-space' || !(await dropBallast(db).catch(() => false))) return kept;
      for (const ms of patience) {
        await wait(ms);
        kept = await store.append(entries);
        if (kept.ok) onTight();
        if (kept.ok || kept.error.type !== 'no-space') return kept;
      }
      return kept;
    },
  };
}
