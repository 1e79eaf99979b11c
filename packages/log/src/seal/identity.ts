// Who somebody is to others: a key to agree on secrets with (X25519), a key to sign with (Ed25519), and numbers to compare by voice.
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Chance, Entry, Envelope } from '../envelope.ts';
import { factHashOf } from '../hashes.ts';
import { withValue } from '../json-text.ts';

export interface Identity {
  readonly agree: Uint8Array;
  readonly sign: Uint8Array;
}
/** The two secret keys of a person or a device, 32 bytes each. */
export type SecretIdentity = Identity;
export type PublicIdentity = Identity;

export const mintIdentity = (chance: Chance): SecretIdentity => ({ agree: chance(32).slice(0, 32), sign: chance(32).slice(0, 32) });
export const publicOf = ({ agree, sign }: SecretIdentity): PublicIdentity => ({
  agree: x25519.getPublicKey(agree),
  sign: ed25519.getPublicKey(sign),
});

/** 64 bytes: agree, then sign. */
export const identityBytes = ({ agree, sign }: Identity): Uint8Array => concatBytes(agree, sign);
/** Errors: undefined where the bytes are none. */
export const readIdentity = (bytes: Uint8Array): Identity | undefined =>
  bytes.length === 64 ? { agree: bytes.slice(0, 32), sign: bytes.slice(32) } : undefined;

/** What the two agree on; undefined where the other key is one that gives nothing away of its own (a point of small order). */
export function agreed(secret: Uint8Array, other: Uint8Array): Uint8Array | undefined {
  try {
    return x25519.getSharedSecret(secret, other);
  } catch {
    return undefined;
  }
}

/** Thirty digits of one identity: about 99 bits. */
function digitsOf(identity: PublicIdentity, name: string): string {
  const seed = concatBytes(utf8ToBytes(`plumbline/check/1 ${name} `), identityBytes(identity));
  const groups = Array.from({ length: 6 }, (_, at) => {
    const hash = sha256(concatBytes(seed, Uint8Array.of(at)));
    const number = hash.slice(0, 8).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    return (number % 100_000n).toString().padStart(5, '0');
  });
  return groups.join(' ');
}

/**
 * The number both sides read to each other, or scan: sixty digits in twelve groups, the same on both screens. Where they differ, somebody
 * stands in between.
 */
export function checkNumber(mine: PublicIdentity, theirs: PublicIdentity, account: string): string {
  return [digitsOf(mine, account), digitsOf(theirs, account)].sort().join(' ');
}

/** Twenty of the sixty digits, ten of each side: enough where both screens are in one room and a secret was shown from one to the other. */
export function shortNumber(digits: string): string {
  const groups = digits.split(' ');
  return [...groups.slice(0, 2), ...groups.slice(6, 8)].join(' ');
}

const signedText = (fact: Envelope): Uint8Array => utf8ToBytes(`plumbline/author/1 ${factHashOf(fact)}`);

/** The entry with the author's signature over its fact hash: it stays right where the fact moves or is erased. */
export function signEntry(entry: Entry, secret: SecretIdentity): Entry {
  const signature = bytesToHex(ed25519.sign(signedText(entry.line.fact), secret.sign));
  const fact: Envelope = { ...entry.line.fact, signature };
  const known = entry.line.fact.signature !== undefined;
  const text = known
    ? withValue(entry.text, ['fact', 'signature'], JSON.stringify(signature))
    : withValue(entry.text, ['fact', 'contentHash'], `${JSON.stringify(fact.contentHash)},"signature":${JSON.stringify(signature)}`);
  return { line: { ...entry.line, fact }, text };
}

/** True when `author` wrote this fact: not a word of it has changed since, whoever carried it. */
export function isWrittenBy({ line: { fact } }: Entry, author: PublicIdentity): boolean {
  if (fact.signature === undefined || !/^[0-9a-f]{128}$/.test(fact.signature)) return false;
  try {
    return ed25519.verify(hexToBytes(fact.signature), signedText(fact), author.sign, { zip215: false });
  } catch {
    return false;
  }
}
