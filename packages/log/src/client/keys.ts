// The keys at the server: opened with what this device has, and changed so that two devices cannot undo each other.
import type { KeyBox, KeyShelf } from '../exchange/keys.ts';
import type { Vector } from '../exchange/run.ts';
import { type Keyring, newestEpoch, openKeyring, sealKeyring } from '../seal/keyring.ts';
import type { Key } from '../seal/run-seal.ts';
import { takeRoot } from '../seal/share.ts';
import { changeShelf, readShelf } from './door.ts';
import type { Membership } from './membership.ts';
import { type Done, done, failed, type Own, withSession } from './own.ts';

/** The box in which a device finds a new root key. */
export const rootBoxOf = (credential: string): string => `root-${credential}`;
export const recoveryBox = 'recovery';

export interface OpenShelf {
  readonly shelf: KeyShelf;
  readonly membership: Membership;
}

/** The root keys that may be in use: the one at hand, and one that a device of ours left for this one. */
function rootsFor({ account, credential, identity, root, keyring }: Membership, { boxes }: KeyShelf): readonly Key[] {
  const box = boxes.find(({ id }) => id === rootBoxOf(credential));
  const devices = box === undefined ? [] : keyring.members.filter(({ kind }) => kind === 'device');
  return [root, ...devices.flatMap(({ identity: from }) => (box ? (takeRoot(box.sealed, account, identity, from) ?? []) : []))];
}

/** What the shelf says to this device. Nothing is kept yet. */
export function openedBy(membership: Membership, shelf: KeyShelf): Done<OpenShelf> {
  const { account, keyring } = membership;
  let isOlder = false;
  for (const root of rootsFor(membership, shelf)) {
    const read = openKeyring(account, shelf.keyring, root, newestEpoch(keyring.epochs));
    if (read.ok) return done({ shelf, membership: { ...membership, root, keyring: read.keyring } });
    isOlder ||= read.type === 'older';
  }
  return failed({ type: isOlder ? 'keys-older' : 'keys-changed' });
}

/** Reads the keys anew and keeps what they say. */
export async function followKeys(own: Own): Promise<Done<OpenShelf>> {
  const shelf = await withSession(own, readShelf);
  if (!shelf.ok) return shelf;
  if (shelf.value === undefined) return failed({ type: 'keys-older' });
  const opened = openedBy(own.membership(), shelf.value);
  // The session may have been opened anew meanwhile.
  if (opened.ok) await own.keep({ ...opened.value.membership, token: own.membership().token });
  return opened;
}

export interface KeyEdit {
  readonly keyring: Keyring;
  readonly boxes: readonly KeyBox[];
  /** A new root key, where a device is taken out. */
  readonly root?: Key;
  /** What this device holds, where an epoch begins. */
  readonly have?: Vector;
}
/** Somebody else may change the keys at the same time: so often it is tried again from what they left. */
const mostTries = 5;

/** Changes the keys by `edit`, which may be asked again. They are in use once they are kept here too. */
export async function changeKeys(own: Own, edit: (open: OpenShelf) => Done<KeyEdit>): Promise<Done<Membership>> {
  for (let tries = 1; ; tries++) {
    const open = await followKeys(own);
    if (!open.ok) return open;
    const { shelf, membership } = open.value;
    const edited = edit(open.value);
    if (!edited.ok) return edited;
    const { keyring, boxes, root = membership.root, have = new Map() } = edited.value;
    const epoch = newestEpoch(keyring.epochs);
    const change = { from: shelf.version, epoch, keyring: sealKeyring(keyring, root, own.chance), boxes, have };
    const changed = await withSession(own, (inside) => changeShelf(inside, change));
    if (changed.ok) {
      const kept = { ...membership, root, keyring, token: own.membership().token };
      await own.keep(kept);
      return done(kept);
    }
    const { trouble } = changed;
    if (trouble.type !== 'refused' || trouble.problem !== 'conflict' || tries === mostTries) return changed;
  }
}

/** Gives a server that was restored from an older copy the keys back. */
export async function giveKeysBack(own: Own, have: Vector): Promise<Done<true>> {
  const shelf = await withSession(own, readShelf);
  if (!shelf.ok) return shelf;
  const { root, keyring } = own.membership();
  const boxes = shelf.value?.boxes ?? [];
  const sealed = sealKeyring(keyring, root, own.chance);
  const change = { from: shelf.value?.version ?? 0, epoch: newestEpoch(keyring.epochs), keyring: sealed, boxes, have };
  const changed = await withSession(own, (inside) => changeShelf(inside, change));
  return changed.ok ? done(true) : changed;
}
