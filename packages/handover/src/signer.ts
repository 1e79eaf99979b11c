// Who signed: a pair of keys that a trainer's device keeps, and a short number that two people can compare aloud. Ed25519, RFC 8032.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';

export interface Signer {
  /** 32 bytes that never leave the device they were made on. */
  readonly secret: Uint8Array;
  /** 32 bytes that travel with every link. */
  readonly key: Uint8Array;
}

/** `chance`: 32 bytes from a source of strong randomness. Errors: throws where they are not 32. */
export function signerFrom(chance: Uint8Array): Signer {
  if (chance.length !== 32) throw new Error(`A signer is made from 32 bytes, these are ${chance.length}.`);
  return { secret: chance, key: ed25519.getPublicKey(chance) };
}

const GROUPS = 4;
/** Sixteen digits in groups of four: what a trainer says or prints, and a person compares once. About 53 bits. */
export function fingerprint(key: Uint8Array): string {
  const hash = new DataView(sha256(key).buffer);
  return Array.from({ length: GROUPS }, (_, at) => String(hash.getUint32(at * 4) % 10_000).padStart(4, '0')).join(' ');
}

export const signed = (message: Uint8Array, { secret }: Signer): Uint8Array => ed25519.sign(message, secret);
/** Strict: of all bytes that could stand for a signature, only the one that signing gives. */
export function isSigned(message: Uint8Array, signature: Uint8Array, key: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
}
