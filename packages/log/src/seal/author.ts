// Who wrote a run: somebody who holds the secret of its epoch, which is to say a device of the person's own. The secret makes two keys, one that opens and one
// that signs. Whoever reads along is given the first, and of the second only what checks it: they can write nothing that anybody would believe.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { ByteWriter } from '../exchange/bytes.ts';

/** Ed25519 (RFC 8032): keys of 32 bytes, signatures of 64. */
export interface Signatures {
  readonly publicKey: (secret: Uint8Array) => Uint8Array;
  readonly sign: (message: Uint8Array, secret: Uint8Array) => Uint8Array;
  /** Errors: false, also for bytes that are no signature or no key. */
  readonly verify: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean;
}
export const signatureBytes = 64;

/** On any device. Checking takes a millisecond or two. */
export const signatures: Signatures = {
  publicKey: ed25519.getPublicKey,
  sign: ed25519.sign,
  verify(signature, message, publicKey) {
    try {
      return ed25519.verify(signature, message, publicKey, { zip215: false });
    } catch {
      return false;
    }
  },
};

/** What is signed of a run: the account, everything that stands on it (`bound`), and what is in it. */
export function signedOf(bound: Uint8Array, plain: Uint8Array): Uint8Array {
  const to = new ByteWriter();
  to.bytes(utf8ToBytes('plumbline/run-author/1'));
  to.bytes(bound);
  to.raw(sha256(plain));
  return to.finish();
}

/** The same check by the platform, ten times as fast. Errors: false, also where the platform has none. */
export type Check = (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => Promise<boolean>;

/** As much of the platform's `crypto.subtle` as is needed: it is given from outside. */
export interface Subtle {
  importKey(format: 'raw', key: Uint8Array<ArrayBuffer>, algorithm: string, extractable: boolean, usages: 'verify'[]): Promise<unknown>;
  verify(algorithm: string, key: unknown, signature: Uint8Array<ArrayBuffer>, message: Uint8Array<ArrayBuffer>): Promise<boolean>;
}
export function checkBy(subtle: Subtle): Check {
  const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);
  return async (signature, message, publicKey) => {
    try {
      const key = await subtle.importKey('raw', own(publicKey), 'Ed25519', false, ['verify']);
      return await subtle.verify('Ed25519', key, own(signature), own(message));
    } catch {
      return false;
    }
  };
}
