// All keys of one account in one sealed piece. It opens with the root key; the root key is wrapped for each way of getting in.

import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Chance } from '../envelope.ts';
import { ByteReader, ByteWriter } from '../exchange/bytes.ts';
import { type Identity, identityBytes, readIdentity } from './identity.ts';
import { deriveKey, type EpochKeys, type Key, keyBytes, openBytes, sealBytes } from './run-seal.ts';

/** Somebody the account trusts: one of the person's own devices, or another person, with the first epoch they were given. */
export interface Member {
  readonly kind: 'device' | 'person';
  /** What the person calls them, at most 80 letters. */
  readonly name: string;
  readonly identity: Identity;
  /** The epochs they were given: from this one to that one; undefined while it goes on. */
  readonly from: number;
  readonly to: number | undefined;
}
export interface Keyring {
  readonly account: string;
  readonly epochs: EpochKeys;
  readonly members: readonly Member[];
}
export const newestEpoch = (keys: EpochKeys): number => Math.max(0, ...keys.keys());

const bound = (account: string, purpose: string): Uint8Array => utf8ToBytes(`plumbline/${purpose}/1 ${account}`);
const plainKey = (root: Key, account: string): Key => deriveKey(root, utf8ToBytes(account), 'keyring');

function writeKeys(to: ByteWriter, keys: EpochKeys): void {
  to.whole(keys.size);
  for (const [epoch, key] of keys) {
    to.whole(epoch);
    to.raw(key);
  }
}
function readKeys(from: ByteReader): EpochKeys {
  const keys = new Map<number, Key>();
  for (let left = from.whole(); left > 0 && !from.broken; left--) {
    const epoch = from.whole();
    if (epoch < 1 || keys.has(epoch)) from.broken = true;
    keys.set(epoch, from.raw(keyBytes));
  }
  return keys;
}

/** The keyring as bytes for the server to keep. */
export function sealKeyring({ account, epochs, members }: Keyring, root: Key, chance: Chance): Uint8Array<ArrayBuffer> {
  const to = new ByteWriter();
  writeKeys(to, epochs);
  to.whole(members.length);
  for (const { kind, name, identity, from, to: last } of members) {
    to.byte(kind === 'device' ? 0 : 1);
    to.bytes(utf8ToBytes(name.slice(0, 80)));
    to.raw(identityBytes(identity));
    to.whole(from);
    to.whole(last ?? 0);
  }
  return sealBytes(plainKey(root, account), to.finish(), bound(account, 'keyring'), chance);
}

function readMember(from: ByteReader): Member | undefined {
  const kind = from.byte() === 0 ? 'device' : 'person';
  const name = bytesToUtf8(from.bytes());
  const identity = readIdentity(from.raw(64));
  const [first, last] = [from.whole(), from.whole()];
  return identity && { kind, name, identity, from: first, to: last === 0 ? undefined : last };
}

export type KeyringReading =
  | { readonly ok: true; readonly keyring: Keyring }
  /** Another root or changed bytes; older than what this device has already seen, so somebody hands out an old one. */
  | { readonly ok: false; readonly type: 'changed' | 'older' };

/** Opens a keyring. `seen` is the newest epoch this device knows of: less is refused. Errors: a type, never thrown. */
export function openKeyring(account: string, sealed: Uint8Array, root: Key, seen: number): KeyringReading {
  const plain = openBytes(plainKey(root, account), sealed, bound(account, 'keyring'));
  if (plain === undefined) return { ok: false, type: 'changed' };
  const from = new ByteReader(plain);
  const epochs = readKeys(from);
  const members: Member[] = [];
  for (let left = from.whole(); left > 0 && !from.broken; left--) {
    const member = readMember(from);
    if (member) members.push(member);
  }
  if (from.broken || from.left > 0) return { ok: false, type: 'changed' };
  return newestEpoch(epochs) < seen ? { ok: false, type: 'older' } : { ok: true, keyring: { account, epochs, members } };
}

/** A way of getting in. */
export type WrapKind = 'recovery' | 'passphrase' | 'passkey';

const wrapBound = (account: string, kind: WrapKind, told: Uint8Array): Uint8Array => {
  const to = new ByteWriter();
  to.bytes(bound(account, `wrap-${kind}`));
  to.bytes(told);
  return to.finish();
};

/** The root key, wrapped by the key of one way of getting in. `told` is what stands beside it in the open (salt, slowness), held to it. */
export const wrapRoot = (root: Key, by: Key, account: string, kind: WrapKind, told: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> =>
  sealBytes(by, root, wrapBound(account, kind, told), chance);

/** The root key, or undefined: the wrong code, passphrase or passkey, or changed bytes. */
export function unwrapRoot(wrapped: Uint8Array, by: Key, account: string, kind: WrapKind, told: Uint8Array): Key | undefined {
  const root = openBytes(by, wrapped, wrapBound(account, kind, told));
  return root?.length === keyBytes ? root : undefined;
}
