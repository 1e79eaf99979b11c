// A passphrase as a way in. A server that knows no names cannot look anybody up, and a name made of a passphrase alone could be guessed for
// everybody at once: so it belongs to the number of one account. Number and passphrase together make what a recovery code is made of.
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { ByteReader, ByteWriter } from '../exchange/bytes.ts';
import type { KeyBox, KeyShelf } from '../exchange/keys.ts';
import { wrapRoot } from '../seal/keyring.ts';
import { recoveryKey } from '../seal/recovery-code.ts';
import { recoveryProof } from '../seal/recovery-proof.ts';
import type { Key } from '../seal/run-seal.ts';
import { isUsableSlowness, type Slowness, usualSlowness } from '../seal/unlock-keys.ts';
import { comeBySecret, settleBySecret } from './begin.ts';
import { addCredential, goOut, type Inside, removeCredential } from './door.ts';
import { changeKeys } from './keys.ts';
import type { Membership } from './membership.ts';
import { type Done, done, isGone, isThereAlready, type Own, withSession } from './own.ts';
import type { Newcomer } from './settle-in.ts';

const passphraseBox = 'passphrase';
const way = { box: passphraseBox, kind: 'passphrase' } as const;

/** The number of an account as people read it: eight groups of four. */
export const accountNumber = (account: string): string => account.toUpperCase().match(/.{4}/g)?.join('-') ?? '';
/** An account from its number as people type it: any case, spaces, dashes. Errors: undefined where it is none. */
export function readAccountNumber(typed: string): string | undefined {
  const plain = typed
    .toLowerCase()
    .replace(/[\s\-–—_.]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return /^[0-9a-f]{32}$/.test(plain) ? plain : undefined;
}
/** What stands for chance when a passphrase is made slow: the account's own name is that, and whoever comes in knows it before the server says a word. */
export const passphraseSalt = (account: string): Uint8Array => hexToBytes(account);

/** What stands beside the wrapped key in the open: how slow the passphrase was made, and by which credential it shows itself. */
function toldOf({ memory, passes, lanes }: Slowness, credential: string): Uint8Array<ArrayBuffer> {
  const to = new ByteWriter();
  for (const value of [memory, passes, lanes]) to.whole(value);
  to.hex(credential);
  return to.finish();
}
interface Told {
  readonly slowness: Slowness;
  readonly credential: string;
}
function readTold({ told }: KeyBox): Told | undefined {
  const from = new ByteReader(told);
  const [memory, passes, lanes] = [from.whole(), from.whole(), from.whole()];
  const credential = bytesToHex(from.raw(16));
  const slowness = { memory, passes, lanes };
  return from.broken || from.left > 0 || !isUsableSlowness(slowness) ? undefined : { slowness, credential };
}
function toldOn(shelf: KeyShelf | undefined): Told | undefined {
  const box = shelf?.boxes.find(({ id }) => id === passphraseBox);
  return box && readTold(box);
}
/** How slow the passphrase of this account was made; undefined where it has none. */
export const slownessOn = (shelf: KeyShelf | undefined): Slowness | undefined => toldOn(shelf)?.slowness;

/** Ends the way in of a passphrase that is over. */
async function endCredential(own: Own, credential: string): Promise<Done<true>> {
  const removed = await withSession(own, (inside) => removeCredential(inside, credential));
  return isGone(removed) ? done(true) : removed;
}

/** From now on this passphrase leads in, and no other. `secret`: what `passphraseKey` makes of it with the account's salt. */
export async function setPassphrase(own: Own, secret: Key, slowness: Slowness = usualSlowness): Promise<Done<Membership>> {
  const { id, publicKey } = recoveryProof(secret);
  const added = await withSession(own, (inside) => addCredential(inside, id, 'recovery', publicKey));
  if (!added.ok && !isThereAlready(added)) return added;
  let before: string | undefined;
  const changed = await changeKeys(own, ({ shelf, membership: { account, root, keyring } }) => {
    before = toldOn(shelf)?.credential;
    const told = toldOf(slowness, id);
    const sealed = wrapRoot(root, recoveryKey(secret, account), account, 'passphrase', told, own.chance);
    return done({ keyring, boxes: [...shelf.boxes.filter((box) => box.id !== passphraseBox), { id: passphraseBox, told, sealed }] });
  });
  if (!changed.ok || before === undefined || before === id) return changed;
  const ended = await endCredential(own, before);
  return ended.ok ? changed : ended;
}

/** The passphrase leads in no more. */
export async function removePassphrase(own: Own): Promise<Done<Membership>> {
  let before: string | undefined;
  const changed = await changeKeys(own, ({ shelf, membership: { keyring } }) => {
    before = toldOn(shelf)?.credential;
    return done({ keyring, boxes: shelf.boxes.filter(({ id }) => id !== passphraseBox) });
  });
  if (!changed.ok || before === undefined) return changed;
  const ended = await endCredential(own, before);
  return ended.ok ? changed : ended;
}

/** Comes in by number and passphrase. `secret` is made of both. Errors: `unauthenticated` where they do not belong together. */
export const enterByPassphrase = (newcomer: Newcomer, secret: Key): Promise<Done<Membership>> => comeBySecret(newcomer, secret, way);
/** The keys by a passphrase, for somebody whom a passkey without keys let in. Errors: `keys-changed` where it is another passphrase. */
export async function openByPassphrase(newcomer: Newcomer, inside: Inside, secret: Key): Promise<Done<Membership>> {
  const settled = await settleBySecret(newcomer, inside, secret, way);
  // The device has a key of its own from now on.
  if (settled.ok) await goOut(inside);
  return settled;
}
