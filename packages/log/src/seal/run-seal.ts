// Closes and opens runs: XChaCha20-Poly1305 under the key of an epoch, bound to the account and to everything that is seen from outside.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Chance } from '../envelope.ts';
import { ByteReader, ByteWriter } from '../exchange/bytes.ts';
import type { RunHeader, Sealing } from '../exchange/run.ts';
import { paddedLength } from './padding.ts';

/** 32 bytes of chance. */
export type Key = Uint8Array;
/** The keys at hand, by epoch. Who was given some epochs holds only those. */
export type EpochKeys = ReadonlyMap<number, Key>;
export const keyBytes = 32;
export const nonceBytes = 24;

/** A key for one purpose only, from a secret. HKDF-SHA-256 (RFC 5869); `salt` may be empty. */
export const deriveKey = (secret: Uint8Array, salt: Uint8Array, purpose: string): Key =>
  hkdf(sha256, secret, salt, utf8ToBytes(`plumbline/${purpose}/1`), keyBytes);

/** Nonce, then the sealed bytes and their tag. The nonce is 24 bytes of chance: never one twice under a key. */
export function sealBytes(key: Key, plain: Uint8Array, bound: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  const nonce = chance(nonceBytes);
  return concatBytes(nonce, xchacha20poly1305(key, nonce, bound).encrypt(plain)) as Uint8Array<ArrayBuffer>;
}

/** What `sealBytes` closed, or undefined: another key, another `bound`, or any bit changed. */
export function openBytes(key: Key, sealed: Uint8Array, bound: Uint8Array): Uint8Array | undefined {
  if (sealed.length < nonceBytes + 16) return undefined;
  try {
    return xchacha20poly1305(key, sealed.subarray(0, nonceBytes), bound).decrypt(sealed.subarray(nonceBytes));
  } catch {
    return undefined;
  }
}

/** Everything of a run that others see. A run moved to another place, account or epoch no longer opens. */
function boundOf(account: string, run: RunHeader): Uint8Array {
  const to = new ByteWriter();
  for (const text of ['plumbline/run/1', account, run.replica]) to.bytes(utf8ToBytes(text));
  for (const value of [run.from, run.count, run.epoch, run.erased]) to.whole(value);
  to.hex(run.before);
  to.hex(run.chain);
  return to.finish();
}

function padded(plain: Uint8Array): Uint8Array {
  const to = new ByteWriter();
  to.bytes(plain);
  const whole = to.finish();
  const wide = new Uint8Array(paddedLength(whole.length));
  wide.set(whole);
  return wide;
}

function unpadded(wide: Uint8Array): Uint8Array | undefined {
  const from = new ByteReader(wide);
  const plain = from.bytes();
  return from.broken || from.raw(from.left).some((byte) => byte !== 0) ? undefined : plain;
}

/** Seals in the newest epoch of `keys`, opens what they open. `account` names the log; `chance` must be the platform's own. */
export function createSealing(account: string, keys: EpochKeys, chance: Chance): Sealing {
  const derived = new Map([...keys].map(([epoch, key]) => [epoch, deriveKey(key, utf8ToBytes(account), 'run')]));
  const epoch = Math.max(...keys.keys());
  return {
    epoch,
    seal(header, plain) {
      const key = derived.get(header.epoch);
      if (key === undefined || header.epoch < 1) throw new RangeError(`No key to seal with in epoch ${header.epoch}`);
      return sealBytes(key, padded(plain), boundOf(account, header), chance);
    },
    open(run) {
      const key = derived.get(run.epoch);
      if (key === undefined) return { ok: false, type: 'no-key' };
      const wide = openBytes(key, run.sealed, boundOf(account, run));
      const plain = wide && unpadded(wide);
      return plain ? { ok: true, plain } : { ok: false, type: 'changed' };
    },
  };
}
