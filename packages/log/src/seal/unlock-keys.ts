// Keys from what a person knows or holds: a passphrase, a passkey.
import { argon2id, argon2idAsync } from '@noble/hashes/argon2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { deriveKey, type Key, keyBytes } from './run-seal.ts';

/** How slow a passphrase is made. Kept beside what it wraps, so that it can grow. Source: protocol 3.10: 64 MiB, 3 passes, 1 lane. */
export interface Slowness {
  /** KiB of memory. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}
export const usualSlowness: Slowness = { memory: 65_536, passes: 3, lanes: 1 };
/** What is believed from outside: less is too weak to accept, more is a trap that hangs the device. */
export const leastSlowness: Slowness = { memory: 19_456, passes: 2, lanes: 1 };
export const mostSlowness: Slowness = { memory: 1_048_576, passes: 16, lanes: 4 };
export const saltBytes = 16;

/** True when a wrap that somebody else kept says something that may be computed. */
export const isUsableSlowness = ({ memory, passes, lanes }: Slowness): boolean =>
  [memory, passes, lanes].every(Number.isInteger) &&
  memory >= leastSlowness.memory &&
  memory <= mostSlowness.memory &&
  passes >= leastSlowness.passes &&
  passes <= mostSlowness.passes &&
  lanes >= leastSlowness.lanes &&
  lanes <= mostSlowness.lanes;

/** One text for one passphrase, however a keyboard makes its accents; outer spaces do not count. */
const bytesOf = (passphrase: string): Uint8Array => utf8ToBytes(passphrase.normalize('NFKC').trim());
const settings = ({ memory, passes, lanes }: Slowness): { m: number; t: number; p: number; dkLen: number } => ({
  ...{ m: memory, t: passes, p: lanes, dkLen: keyBytes },
});

/** The key of a passphrase by Argon2id (RFC 9106). Takes about a second; `salt` is 16 bytes of chance, kept beside the wrap. */
export function passphraseKey(passphrase: string, salt: Uint8Array, slowness: Slowness = usualSlowness): Key {
  return argon2id(bytesOf(passphrase), salt, settings(slowness));
}
/** The same, giving the page time to breathe. `onProgress` gets 0 to 1. */
export const passphraseKeyAsync = (
  passphrase: string,
  salt: Uint8Array,
  slowness: Slowness = usualSlowness,
  onProgress: (part: number) => void = () => {},
): Promise<Key> => argon2idAsync(bytesOf(passphrase), salt, { ...settings(slowness), onProgress });

/**
 * What every passkey of ours is asked for: the input of the PRF extension, 32 bytes. It names no account, as who comes in by a passkey says which
 * one only with its answer. A passkey belongs to one account anyway, and answers with chance of its own.
 */
export const passkeyInput = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(deriveKey(utf8ToBytes('plumbline'), new Uint8Array(), 'passkey-input'));
/** The key of a passkey, from what its PRF extension answered (32 bytes). */
export function passkeyKey(prfOutput: Uint8Array, account: string): Key {
  if (prfOutput.length !== 32) throw new RangeError('A passkey answers with 32 bytes');
  return deriveKey(prfOutput, utf8ToBytes(account), 'passkey');
}
