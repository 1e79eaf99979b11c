// A small note beside the database. Where it sings of facts and the database has none, the browser took them away.
import type { TextShelf } from './shelf.ts';

export interface Canary {
  /** This device's own replica, and how many facts were kept at last. */
  readonly replica: string;
  readonly count: number;
}
export const canaryKey = 'plumbline.canary';

export function readCanary(shelf: TextShelf | undefined): Canary | undefined {
  try {
    const value: unknown = JSON.parse(shelf?.getItem(canaryKey) ?? 'null');
    if (typeof value !== 'object' || value === null || !('replica' in value) || !('count' in value)) return undefined;
    const { replica, count } = value;
    return typeof replica === 'string' && typeof count === 'number' ? { replica, count } : undefined;
  } catch {
    return undefined;
  }
}

/** A shelf that is full or shut keeps no canary; the facts themselves do not hang on it. */
export function setCanary(shelf: TextShelf | undefined, canary: Canary): void {
  try {
    shelf?.setItem(canaryKey, JSON.stringify(canary));
  } catch {
    // Nothing to do: it is asked again with the next fact.
  }
}

/** What the canary says of `held` facts: all there, some gone, or all gone. */
export const lostSince = (canary: Canary | undefined, held: number): 'nothing' | 'some' | 'all' =>
  canary === undefined || held >= canary.count ? 'nothing' : held === 0 ? 'all' : 'some';
