// A new device comes in: it shows a code, a device of the person scans it, and sends the root key closed for that code alone.
// The code holds a secret that only a camera in the room sees, so whoever carries the messages can pretend in neither direction.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Chance } from '../envelope.ts';
import { ByteReader, ByteWriter } from '../exchange/bytes.ts';
import { agreed, identityBytes, mintIdentity, type PublicIdentity, publicOf, readIdentity, type SecretIdentity } from './identity.ts';
import { deriveKey, type Key, keyBytes, openBytes, sealBytes } from './run-seal.ts';

/** What the new device keeps until it is in. */
export interface Knock {
  readonly identity: SecretIdentity;
  /** 16 bytes that are only ever shown, never sent. */
  readonly secret: Uint8Array;
}
export interface SeenKnock {
  readonly identity: PublicIdentity;
  readonly secret: Uint8Array;
}
const head = 'PLUMBLINE-JOIN-1-';

export const mintKnock = (chance: Chance): Knock => ({ identity: mintIdentity(chance), secret: chance(16).slice(0, 16) });

/** The text of the QR code: capitals and digits, which a QR code packs best. */
export const knockText = ({ identity, secret }: Knock): string =>
  head + bytesToHex(concatBytes(identityBytes(publicOf(identity)), secret)).toUpperCase();

/** What a scanned text says; undefined where it is no such code. */
export function readKnock(text: string): SeenKnock | undefined {
  const hex = text.trim().toLowerCase();
  if (!/^plumbline-join-1-[0-9a-f]{160}$/.test(hex)) return undefined;
  const bytes = hexToBytes(hex.slice(head.length));
  const identity = readIdentity(bytes.slice(0, 64));
  return identity && { identity, secret: bytes.slice(64) };
}

/** Where the answer to a code is left and looked for: says nothing about the secret. 32 hex digits. */
export const knockPlace = (identity: PublicIdentity): string =>
  bytesToHex(sha256(concatBytes(utf8ToBytes('plumbline/knock/1'), identity.agree))).slice(0, 32);

export interface Welcome {
  readonly account: string;
  readonly root: Key;
  /** The device that let it in. */
  readonly from: PublicIdentity;
}

const keyOf = (shared: Uint8Array, secret: Uint8Array, once: Uint8Array, to: PublicIdentity): Key =>
  deriveKey(concatBytes(shared, secret), concatBytes(once, identityBytes(to)), 'enrol');

/** The answer to a scanned code. Errors: undefined where the code holds no key one can agree with. */
export function welcome(knock: SeenKnock, { account, root, from }: Welcome, chance: Chance): Uint8Array<ArrayBuffer> | undefined {
  const once = mintIdentity(chance);
  const open = publicOf(once).agree;
  const shared = agreed(once.agree, knock.identity.agree);
  if (shared === undefined) return undefined;
  const plain = new ByteWriter();
  plain.raw(root);
  plain.raw(identityBytes(from));
  plain.name(account);
  const key = keyOf(shared, knock.secret, open, knock.identity);
  return concatBytes(open, sealBytes(key, plain.finish(), utf8ToBytes('plumbline/welcome/1'), chance)) as Uint8Array<ArrayBuffer>;
}

/** What the answer holds, or undefined: it is not for this code, or whoever wrote it never saw the code. */
export function enter(answer: Uint8Array, { identity, secret }: Knock): Welcome | undefined {
  const open = answer.slice(0, 32);
  const shared = open.length === 32 ? agreed(identity.agree, open) : undefined;
  const plain =
    shared && openBytes(keyOf(shared, secret, open, publicOf(identity)), answer.subarray(32), utf8ToBytes('plumbline/welcome/1'));
  if (plain === undefined) return undefined;
  const reader = new ByteReader(plain);
  const root = reader.raw(keyBytes);
  const from = readIdentity(reader.raw(64));
  const account = reader.name();
  return from === undefined || reader.broken || reader.left > 0 ? undefined : { account, root, from };
}
