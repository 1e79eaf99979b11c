// Keys of chosen epochs, given to one other person. Only they can open it, and only we can have closed it.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Chance } from '../envelope.ts';
import { ByteReader, ByteWriter } from '../exchange/bytes.ts';
import { agreed, identityBytes, mintIdentity, type PublicIdentity, publicOf, type SecretIdentity } from './identity.ts';
import { deriveKey, type Key, keyBytes, openBytes, type ReadKey, type ReadKeys, sealBytes } from './run-seal.ts';

/** Two agreements go in: with a key made for this once, and between the two identities, so that the giver is known too. */
function sharedKey(once: Uint8Array | undefined, lasting: Uint8Array | undefined, seen: Uint8Array): Key | undefined {
  return once && lasting && deriveKey(concatBytes(once, lasting), seen, 'share');
}
const seenBy = (account: string, once: Uint8Array, from: PublicIdentity, to: PublicIdentity): Uint8Array =>
  concatBytes(once, identityBytes(from), identityBytes(to), utf8ToBytes(account));

/** Closes `plain` for one identity. Errors: undefined where `to` is no key one can agree with. */
function closeFor(
  plain: Uint8Array,
  seenAs: string,
  from: SecretIdentity,
  to: PublicIdentity,
  chance: Chance,
): Uint8Array<ArrayBuffer> | undefined {
  const once = mintIdentity(chance);
  const seen = seenBy(seenAs, publicOf(once).agree, publicOf(from), to);
  const key = sharedKey(agreed(once.agree, to.agree), agreed(from.agree, to.agree), seen);
  return key && (concatBytes(publicOf(once).agree, sealBytes(key, plain, seen, chance)) as Uint8Array<ArrayBuffer>);
}
/** What `closeFor` closed, or undefined: from somebody else, for somebody else, or changed. */
function openFrom(given: Uint8Array, seenAs: string, me: SecretIdentity, from: PublicIdentity): Uint8Array | undefined {
  const once = given.slice(0, 32);
  const seen = seenBy(seenAs, once, from, publicOf(me));
  const key = sharedKey(agreed(me.agree, once), agreed(me.agree, from.agree), seen);
  return key && openBytes(key, given.subarray(32), seen);
}

function writeReadKeys(to: ByteWriter, keys: ReadKeys): void {
  to.whole(keys.size);
  for (const [epoch, { key, author }] of keys) {
    to.whole(epoch);
    to.raw(key);
    to.raw(author);
  }
}
function readReadKeys(from: ByteReader): ReadKeys {
  const keys = new Map<number, ReadKey>();
  for (let left = from.whole(); left > 0 && !from.broken; left--) {
    const epoch = from.whole();
    if (epoch < 1 || keys.has(epoch)) from.broken = true;
    keys.set(epoch, { key: from.raw(keyBytes), author: from.raw(keyBytes) });
  }
  return keys;
}

/**
 * Keys of chosen epochs of `account` (see `readKeysOf`), closed for `to`. Compare `checkNumber` with them first: before that nobody knows whose key it is.
 *
 * Errors: undefined where `to` is no key one can agree with.
 */
export function giveKeys(
  keys: ReadKeys,
  account: string,
  from: SecretIdentity,
  to: PublicIdentity,
  chance: Chance,
): Uint8Array<ArrayBuffer> | undefined {
  const plain = new ByteWriter();
  writeReadKeys(plain, keys);
  return closeFor(plain.finish(), `epochs ${account}`, from, to, chance);
}

/** The keys that `from` gave us for `account`, or undefined: from somebody else, for somebody else, or changed. */
export function takeKeys(given: Uint8Array, account: string, me: SecretIdentity, from: PublicIdentity): ReadKeys | undefined {
  const plain = openFrom(given, `epochs ${account}`, me, from);
  if (plain === undefined) return undefined;
  const reader = new ByteReader(plain);
  const keys = readReadKeys(reader);
  return reader.broken || reader.left > 0 ? undefined : keys;
}

/** A new root key for another of the person's own devices: when one is lost, the others go on under another root. */
export const giveRoot = (
  root: Key,
  account: string,
  from: SecretIdentity,
  to: PublicIdentity,
  chance: Chance,
): Uint8Array<ArrayBuffer> | undefined => closeFor(root, `root ${account}`, from, to, chance);
/** The root key from a device of ours, or undefined. */
export function takeRoot(given: Uint8Array, account: string, me: SecretIdentity, from: PublicIdentity): Key | undefined {
  const root = openFrom(given, `root ${account}`, me, from);
  return root?.length === keyBytes ? root : undefined;
}
