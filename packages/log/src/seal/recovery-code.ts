// The recovery code: 160 bits of chance as 36 letters and digits in groups of four, typed back once before it counts.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Chance } from '../envelope.ts';
import { deriveKey, type Key } from './run-seal.ts';

/** Base 32 without I, L, O and U: nothing that reads like something else (Crockford's letters). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 20;
const checkLetters = 4;

function toLetters(bytes: Uint8Array): string {
  let text = '';
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(held >> (bits - 5)) & 31];
    held &= 31;
  }
  return text;
}

/** The first 20 bits of a hash: one wrong code in a million passes. */
const checkOf = (secret: Uint8Array): string =>
  toLetters(sha256(concatBytes(utf8ToBytes('plumbline/recovery-check/1'), secret))).slice(0, checkLetters);

const grouped = (text: string): string => text.match(/.{4}/g)?.join('-') ?? '';

/** A new code, as it is shown: nine groups of four. Keep only what `recoveryKey` makes of it. */
export function mintRecoveryCode(chance: Chance): string {
  const secret = chance(secretBytes).slice(0, secretBytes);
  return grouped(toLetters(secret) + checkOf(secret));
}

export type CodeReading =
  | { readonly ok: true; readonly secret: Uint8Array }
  /** Too few or too many letters; a letter that no code has; a slip somewhere. */
  | { readonly ok: false; readonly type: 'length' | 'letter' | 'check' };

/** Reads a code as people type it: any case, spaces, dashes, O for 0, I and L for 1. Errors: a type, never thrown. */
export function readRecoveryCode(typed: string): CodeReading {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const values = [...plain].map((letter) => letters.indexOf(letter));
  if (values.includes(-1)) return { ok: false, type: 'letter' };
  if (values.length !== (secretBytes * 8) / 5 + checkLetters) return { ok: false, type: 'length' };
  const secret = new Uint8Array(secretBytes);
  for (const [at, value] of values.slice(0, -checkLetters).entries()) {
    for (let bit = 0; bit < 5; bit++) {
      const place = at * 5 + bit;
      if (value & (16 >> bit)) secret[place >> 3] = (secret[place >> 3] ?? 0) | (128 >> (place & 7));
    }
  }
  return checkOf(secret) === plain.slice(-checkLetters) ? { ok: true, secret } : { ok: false, type: 'check' };
}

/** The key that unwraps with a code. `account` so that one code typed for two accounts gives two keys. */
export const recoveryKey = (secret: Uint8Array, account: string): Key => deriveKey(secret, utf8ToBytes(account), 'recovery');
