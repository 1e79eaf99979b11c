// What a server keeps of keys: sealed pieces it cannot open, and the number of the epoch in use. Pure, like the call itself.
import { sameVector, type Vector } from './run.ts';

/** A piece that opens for one way of getting in, or for one other person. */
export interface KeyBox {
  /** Which it is: letters, digits, dashes, at most 64. The server reads nothing into it. */
  readonly id: string;
  /** What stands beside it in the open, such as salt and slowness of a passphrase. */
  readonly told: Uint8Array;
  readonly sealed: Uint8Array;
}
export interface KeyShelf {
  /** Grows by one with every change, so that two devices cannot undo each other. */
  readonly version: number;
  readonly epoch: number;
  readonly keyring: Uint8Array;
  readonly boxes: readonly KeyBox[];
}
export interface KeyChange {
  /** The version it was made from. */
  readonly from: number;
  readonly epoch: number;
  readonly keyring: Uint8Array;
  readonly boxes: readonly KeyBox[];
  /** What the device holds: a new epoch begins only where both hold the same. */
  readonly have: Vector;
}
export const mostBoxes = 100;
export const mostBoxBytes = 8192;
export const mostKeyringBytes = 65_536;

export type KeyAcceptance =
  | { readonly ok: true; readonly shelf: KeyShelf }
  /** Somebody changed it first: read again; an epoch that is over; not in step; too many or too much. */
  | { readonly ok: false; readonly type: 'stale' | 'wrong-epoch' | 'not-in-step' | 'too-large' };

/**
 * The shelf after a change, or why it stays. `shelf` undefined: the account has none yet, and begins with version 1. A server that was
 * restored may be several epochs behind: a device brings it up to date in one step.
 */
export function acceptKeys(shelf: KeyShelf | undefined, change: KeyChange, have: Vector): KeyAcceptance {
  const { from, epoch, keyring, boxes } = change;
  if (from !== (shelf?.version ?? 0)) return { ok: false, type: 'stale' };
  const fits = boxes.every(({ sealed, told }) => sealed.length + told.length <= mostBoxBytes);
  if (!fits || boxes.length > mostBoxes || keyring.length > mostKeyringBytes) return { ok: false, type: 'too-large' };
  const current = shelf?.epoch ?? 0;
  if (epoch < Math.max(1, current)) return { ok: false, type: 'wrong-epoch' };
  if (shelf !== undefined && epoch > current && !sameVector(have, change.have)) return { ok: false, type: 'not-in-step' };
  return { ok: true, shelf: { version: from + 1, epoch, keyring, boxes } };
}
