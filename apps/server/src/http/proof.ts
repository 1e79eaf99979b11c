// Proving that one holds a key: a challenge that the server can recognise without having kept it, and a signature over it.
import { createHash, createHmac, createPublicKey, randomBytes, timingSafeEqual, verify } from 'node:crypto';

const VALID_MS = 5 * 60_000;
/** So far may the clocks of two nodes be apart: one knows what the other has just minted, and remembers what it took for as long as the other takes it. */
const APART_MS = 30_000;
const tagOf = (secret: Uint8Array, body: Uint8Array): Buffer => createHmac('sha256', secret).update(body).digest();

/** A text that proves later that it was given out at `at`. Any node that knows the secret can tell. */
export function mintChallenge(secret: Uint8Array, at: number): string {
  const body = Buffer.alloc(24);
  body.writeBigUInt64BE(BigInt(at));
  randomBytes(16).copy(body, 8);
  return Buffer.concat([body, tagOf(secret, body)]).toString('base64url');
}

export interface Challenge {
  /** What is noted once it was used, 32 bytes. */
  readonly id: Uint8Array;
  /** When it is over for every node, used or not. */
  readonly until: number;
}
/** The challenge in `text`, for five minutes after it was minted with this secret; then, and for any other text, undefined. */
export function readChallenge(secret: Uint8Array, text: string, now: number): Challenge | undefined {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== 56 || bytes.toString('base64url') !== text) return undefined;
  const at = Number(bytes.readBigUInt64BE());
  const isOurs = timingSafeEqual(tagOf(secret, bytes.subarray(0, 24)), bytes.subarray(24));
  if (!isOurs || at > now + APART_MS || now - at >= VALID_MS) return undefined;
  return { id: new Uint8Array(createHash('sha256').update(bytes).digest()), until: at + VALID_MS + APART_MS };
}

/** What is signed: to make an account, to open a session, to erase everything. For a recovery code see `recoveryText` of the log's seal. */
export const signedText = (what: 'account' | 'session' | 'erase', account: string, credential: string, challenge: string): string =>
  `plumbline/${what}/1 ${account} ${credential} ${challenge}`;

/** True where `signature` over `text` was made with the secret half of `publicKey` (Ed25519). */
export function isSigned(publicKey: Uint8Array, text: string, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }, format: 'jwk' });
    return verify(null, Buffer.from(text), key, signature);
  } catch {
    return false;
  }
}
