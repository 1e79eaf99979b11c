// Passkeys of an account: made, named, taken away, and coming in by one. The browser does what only a browser can; it is given in from outside.
import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Chance } from '../envelope.ts';
import { ByteReader, ByteWriter } from '../exchange/bytes.ts';
import type { KeyBox, KeyShelf } from '../exchange/keys.ts';
import { unwrapRoot, wrapRoot } from '../seal/keyring.ts';
import { deriveKey, type Key, openBytes, sealBytes } from '../seal/run-seal.ts';
import { passkeyKey, type Slowness } from '../seal/unlock-keys.ts';
import type { Fields } from './carry.ts';
import {
  askPasskey,
  comeInByPasskey,
  credentialsOf,
  type Door,
  goOut,
  type Inside,
  keepPasskey,
  offerPasskey,
  readShelf,
  removeCredential,
} from './door.ts';
import { changeKeys, followKeys } from './keys.ts';
import type { Membership } from './membership.ts';
import { type Done, done, failed, isGone, type Own, withSession } from './own.ts';
import { slownessOn } from './passphrase.ts';
import { type Newcomer, settleIn } from './settle-in.ts';

/** What a browser answered, as JSON for the server; and apart from it what the passkey made of our input, which never leaves the device. */
export interface PasskeyAnswer {
  readonly response: Fields;
  /** 32 bytes; undefined where this passkey makes nothing of it. */
  readonly prf: Uint8Array | undefined;
}
export interface Passkey {
  /** Its name at the server, 32 hex digits. */
  readonly id: string;
  /** What the person calls it; empty where that is not known. */
  readonly name: string;
  /** True where the keys come with it, too. */
  readonly opensKeys: boolean;
  /** When it was used last, ms since 1970; 0 for never. */
  readonly usedAt: number;
}
export const mostPasskeyName = 60;

const keyBox = (id: string): string => `passkey-${id}`;
const nameBox = (id: string): string => `name-${id}`;
const noTold = new Uint8Array();
const without = (boxes: readonly KeyBox[], ...ids: readonly string[]): readonly KeyBox[] => boxes.filter(({ id }) => !ids.includes(id));

/** Names are all as long as the longest, so that a length says nothing. Units: bytes. */
const nameBytes = 4 * mostPasskeyName + 4;
const nameKey = ({ root, account }: Membership): Key => deriveKey(root, utf8ToBytes(account), 'way-name');
const nameBound = (id: string): Uint8Array => utf8ToBytes(`plumbline/way-name/1 ${id}`);
function boxOfName(membership: Membership, id: string, name: string, chance: Chance): KeyBox {
  const text = new ByteWriter();
  text.bytes(utf8ToBytes([...name].slice(0, mostPasskeyName).join('')));
  const plain = new Uint8Array(nameBytes);
  plain.set(text.finish());
  return { id: nameBox(id), told: noTold, sealed: sealBytes(nameKey(membership), plain, nameBound(id), chance) };
}
function nameOf(membership: Membership, { boxes }: KeyShelf, id: string): string {
  const box = boxes.find((one) => one.id === nameBox(id));
  const plain = box && openBytes(nameKey(membership), box.sealed, nameBound(id));
  return plain === undefined ? '' : bytesToUtf8(new ByteReader(plain).bytes());
}

/** What the browser is to make a passkey from, as JSON. */
export const passkeyOffer = (own: Own): Promise<Done<Fields>> => withSession(own, offerPasskey);
/** What the browser is to ask any passkey of this address, as JSON. */
export const passkeyQuestion = (door: Door): Promise<Done<Fields>> => askPasskey(door);

/** Keeps a passkey that the browser made. With `prf` it brings the keys to a new device; without it only opens the account. */
export async function addPasskey(own: Own, { response, prf }: PasskeyAnswer, name: string): Promise<Done<Membership>> {
  const kept = await withSession(own, (inside) => keepPasskey(inside, response));
  if (!kept.ok) return kept;
  const id = kept.value;
  return changeKeys(own, ({ shelf, membership }) => {
    const { account, root, keyring } = membership;
    const named = boxOfName(membership, id, name, own.chance);
    const by = prf && passkeyKey(prf, account);
    const wrapped = by ? [{ id: keyBox(id), told: noTold, sealed: wrapRoot(root, by, account, 'passkey', noTold, own.chance) }] : [];
    return done({ keyring, boxes: [...without(shelf.boxes, keyBox(id), nameBox(id)), named, ...wrapped] });
  });
}

/** The passkeys that open this account. */
export async function passkeysOf(own: Own): Promise<Done<readonly Passkey[]>> {
  const held = await withSession(own, credentialsOf);
  if (!held.ok) return held;
  const open = await followKeys(own);
  if (!open.ok) return open;
  const { shelf, membership } = open.value;
  const passkeys = held.value.filter(({ kind }) => kind === 'passkey');
  const opens = (id: string): boolean => shelf.boxes.some((box) => box.id === keyBox(id));
  return done(passkeys.map(({ id, usedAt }) => ({ id, usedAt, name: nameOf(membership, shelf, id), opensKeys: opens(id) })));
}

export const renamePasskey = (own: Own, id: string, name: string): Promise<Done<Membership>> =>
  changeKeys(own, ({ shelf, membership }) => {
    const boxes = [...without(shelf.boxes, nameBox(id)), boxOfName(membership, id, name, own.chance)];
    return done({ keyring: membership.keyring, boxes });
  });

/** It opens nothing any more, at once; then what it would have opened goes. */
export async function removePasskey(own: Own, id: string): Promise<Done<Membership>> {
  const removed = await withSession(own, (inside) => removeCredential(inside, id));
  if (!removed.ok && !isGone(removed)) return removed;
  return changeKeys(own, ({ shelf, membership: { keyring } }) => done({ keyring, boxes: without(shelf.boxes, keyBox(id), nameBox(id)) }));
}

export type ByPasskey =
  | { readonly type: 'in'; readonly membership: Membership }
  /** The account is open, the keys are not. `slowness`: of the passphrase that would open them; undefined where there is none. */
  | { readonly type: 'no-keys'; readonly inside: Inside; readonly slowness: Slowness | undefined };

/** Comes in by a passkey: account and keys where it carries them. */
export async function enterByPasskey(newcomer: Newcomer, { response, prf }: PasskeyAnswer): Promise<Done<ByPasskey>> {
  const entered = await comeInByPasskey(newcomer.door, response);
  if (!entered.ok) return entered;
  const { inside, credential } = entered.value;
  const { account } = inside;
  const shelf = await readShelf(inside);
  if (!shelf.ok) return shelf;
  const box = shelf.value?.boxes.find(({ id }) => id === keyBox(credential));
  if (box === undefined || prf === undefined) return done({ type: 'no-keys', inside, slowness: slownessOn(shelf.value) });
  const root = unwrapRoot(box.sealed, passkeyKey(prf, account), account, 'passkey', box.told);
  if (root === undefined) return failed({ type: 'keys-changed' });
  const settled = await settleIn(newcomer, { inside, root });
  if (!settled.ok) return settled;
  // The device has a key of its own from now on.
  await goOut(inside);
  return done({ type: 'in', membership: settled.value });
}
