// Closes and opens runs: XChaCha20-Poly1305 under the key of an epoch, bound to the account and to everything that is seen from outside. Inside lies the
// signature of who wrote it, over the same and what is in it.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Chance } from '../envelope.ts';
import { ByteReader, ByteWriter } from '../exchange/bytes.ts';
import type { Opened, Opening, Run, RunHeader, Sealing } from '../exchange/run.ts';
import { type Check, type Signatures, signatureBytes, signatures, signedOf } from './author.ts';
import { paddedLength } from './padding.ts';

/** 32 bytes of chance. */
export type Key = Uint8Array;
/** The secrets of epochs, as the person's own devices hold them: to open, and to write. */
export type EpochKeys = ReadonlyMap<number, Key>;
/** What opens the runs of an epoch and knows their author, and can write none. */
export interface ReadKey {
  readonly key: Key;
  /** Ed25519, 32 bytes. */
  readonly author: Uint8Array;
}
/** As they are given to somebody who reads along. */
export type ReadKeys = ReadonlyMap<number, ReadKey>;
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
  for (const text of ['plumbline/run/2', account, run.replica]) to.bytes(utf8ToBytes(text));
  for (const value of [run.from, run.count, run.epoch, run.erased]) to.whole(value);
  to.hex(run.before);
  to.hex(run.chain);
  return to.finish();
}

function padded(signature: Uint8Array, plain: Uint8Array): Uint8Array {
  const to = new ByteWriter();
  to.raw(signature);
  to.bytes(plain);
  const whole = to.finish();
  const wide = new Uint8Array(paddedLength(whole.length));
  wide.set(whole);
  return wide;
}

/** What a run is written with: the key that opens it, and the secret of its author. */
export interface WriteKey {
  readonly key: Key;
  readonly author: Uint8Array;
}
/** The sealed bytes of a run: signed, padded, closed. */
export function sealRun(
  account: string,
  { key, author }: WriteKey,
  header: RunHeader,
  plain: Uint8Array,
  chance: Chance,
  by = signatures,
): Uint8Array {
  const bound = boundOf(account, header);
  return sealBytes(key, padded(by.sign(signedOf(bound, plain), author), plain), bound, chance);
}

interface Signed {
  readonly signature: Uint8Array;
  readonly plain: Uint8Array;
}
function unpadded(wide: Uint8Array): Signed | undefined {
  const from = new ByteReader(wide);
  const [signature, plain] = [from.raw(signatureBytes), from.bytes()];
  return from.broken || from.raw(from.left).some((byte) => byte !== 0) ? undefined : { signature, plain };
}

const writeKeyOf = (account: string, secret: Key): WriteKey => ({
  key: deriveKey(secret, utf8ToBytes(account), 'run'),
  author: deriveKey(secret, utf8ToBytes(account), 'author'),
});
const readKeyOf = ({ key, author }: WriteKey, { publicKey }: Signatures): ReadKey => ({ key, author: publicKey(author) });
/** What somebody is given who reads along. */
export const readKeysOf = (account: string, keys: EpochKeys, by = signatures): ReadKeys =>
  new Map([...keys].map(([epoch, secret]) => [epoch, readKeyOf(writeKeyOf(account, secret), by)]));

/** Opens runs; `open` checks who wrote each. */
export interface RunOpening extends Opening {
  /** Checks many at once by the platform's own means; `open` then need not. What is not found right here is looked at again there. */
  readonly checkAhead: (runs: readonly Run[], check: Check) => Promise<void>;
}
type Unsealed =
  | (Signed & { readonly ok: true; readonly author: Uint8Array; readonly message: Uint8Array })
  | Extract<Opened, { ok: false }>;

function openingBy(account: string, keyOf: (epoch: number) => ReadKey | undefined, { verify }: Signatures): RunOpening {
  const checked = new WeakMap<Run, Uint8Array>();
  const unseal = (run: Run): Unsealed => {
    const keys = keyOf(run.epoch);
    if (keys === undefined) return { ok: false, type: 'no-key' };
    const bound = boundOf(account, run);
    const wide = openBytes(keys.key, run.sealed, bound);
    const signed = wide && unpadded(wide);
    return signed ? { ok: true, ...signed, author: keys.author, message: signedOf(bound, signed.plain) } : { ok: false, type: 'changed' };
  };
  return {
    open(run) {
      const known = checked.get(run);
      if (known) return { ok: true, plain: known };
      const read = unseal(run);
      if (!read.ok) return read;
      return verify(read.signature, read.message, read.author) ? { ok: true, plain: read.plain } : { ok: false, type: 'wrong-author' };
    },
    async checkAhead(runs, check) {
      const one = async (run: Run): Promise<void> => {
        const read = unseal(run);
        if (read.ok && (await check(read.signature, read.message, read.author))) checked.set(run, read.plain);
      };
      await Promise.all(runs.map(one));
    },
  };
}

/** Opens what `keys` open, and writes nothing: for whoever reads along. */
export const createReading = (account: string, keys: ReadKeys, by = signatures): RunOpening =>
  openingBy(account, (epoch) => keys.get(epoch), by);

/** Seals and signs in the newest epoch of `keys`, opens what they open. `account` names the log; `chance` must be the platform's own. */
export function createSealing(account: string, keys: EpochKeys, chance: Chance, by = signatures): Sealing & RunOpening {
  const writing = new Map<number, WriteKey>();
  const reading = new Map<number, ReadKey>();
  const writeKey = (epoch: number): WriteKey | undefined => {
    const secret = keys.get(epoch);
    const found = writing.get(epoch) ?? (secret && writeKeyOf(account, secret));
    if (found) writing.set(epoch, found);
    return found;
  };
  const readKey = (epoch: number): ReadKey | undefined => {
    const key = writeKey(epoch);
    const found = reading.get(epoch) ?? (key && readKeyOf(key, by));
    if (found) reading.set(epoch, found);
    return found;
  };
  return {
    ...openingBy(account, readKey, by),
    epoch: Math.max(...keys.keys()),
    seal(header, plain) {
      const key = writeKey(header.epoch);
      if (key === undefined || header.epoch < 1) throw new RangeError(`No key to seal with in epoch ${header.epoch}`);
      return sealRun(account, key, header, plain, chance, by);
    },
  };
}
