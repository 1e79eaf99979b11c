// A small note beside the database. Where it sings of facts and the database has none, the browser took them away.
import { type TextShelf, tryPut } from './shelf.ts';

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

export const setCanary = (shelf: TextShelf | undefined, canary: Canary): void => tryPut(shelf, canaryKey, JSON.stringify(canary));

/** What the canary says of `held` facts: all there, some gone, or all gone. */
export const lostSince = (canary: Canary | undefined, held: number): 'nothing' | 'some' | 'all' =>
  canary === undefined || held >= canary.count ? 'nothing' : held === 0 ? 'all' : 'some';
