// SHA-256 (FIPS 180-4) of short texts, many at a time: every line of a log has three. One block of memory serves them all, and a hash comes out
// as the hex text that lines hold. Whatever else is hashed goes to the library; `sha256.test.ts` holds the two to each other.
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first 32 bits of the fractional part of a root, exactly: no digit of a table to get wrong. */
const fractionOf = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}
const start = Int32Array.from(firstPrimes(8), (prime) => fractionOf(Math.sqrt(prime)));
const constants = Int32Array.from(firstPrimes(64), (prime) => fractionOf(Math.cbrt(prime)));

const block = 64;
const words = new Int32Array(64);
const state = new Int32Array(8);
const hash = new Uint8Array(32);
let bytes = new Uint8Array(4096);

/** The 64 words that the block at `at` is spread to. */
function spread(at: number): void {
  for (let i = 0, from = at; i < 16; i++, from += 4) {
    words[i] =
      ((bytes[from] as number) << 24) |
      ((bytes[from + 1] as number) << 16) |
      ((bytes[from + 2] as number) << 8) |
      (bytes[from + 3] as number);
  }
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15] as number;
    const y = words[i - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = ((words[i - 16] as number) + s0 + (words[i - 7] as number) + s1) | 0;
  }
}

/** Mixes the spread words into the state. */
function mix(): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (constants[i] as number) + (words[i] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

/** The hash of the first `length` bytes of `bytes`, which has room for two blocks more. Hex. */
function hashOfBytes(length: number): string {
  const end = Math.ceil((length + 9) / block) * block;
  bytes.fill(0, length, end);
  bytes[length] = 0x80;
  const bits = length * 8;
  for (let i = 1, rest = bits; i <= 6; i++, rest = Math.floor(rest / 256)) bytes[end - i] = rest % 256;
  state.set(start);
  for (let at = 0; at < end; at += block) {
    spread(at);
    mix();
  }
  for (let i = 0; i < 8; i++) {
    const word = state[i] as number;
    for (let j = 0; j < 4; j++) hash[i * 4 + j] = word >>> (24 - j * 8);
  }
  return bytesToHex(hash);
}

/** 0-9 stand at 48, a-f at 97. */
function digitAt(hex: string, at: number): number {
  const unit = hex.charCodeAt(at);
  return unit < 58 ? unit - 48 : unit - 87;
}

/** Writes `text` in UTF-8 from `at` on, and says how many bytes that took. */
function put(text: string, at: number): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) {
      const utf8 = utf8ToBytes(text);
      bytes.set(utf8, at);
      return utf8.length;
    }
    bytes[at + i] = unit;
  }
  return text.length;
}

/** Room for `most` bytes and the two blocks behind them. */
function makeRoom(most: number): void {
  if (bytes.length >= most + 2 * block) return;
  const wider = new Uint8Array((most + block) * 2);
  wider.set(bytes);
  bytes = wider;
}

/** SHA-256 over the bytes that `hex` stands for (an even number of digits, 0-9 and a-f) and then `text` in UTF-8. Hex. */
export function sha256Hex(text: string, hex = ''): string {
  const before = hex.length / 2;
  makeRoom(before + text.length * 3);
  for (let at = 0; at < before; at++) bytes[at] = (digitAt(hex, at * 2) << 4) | digitAt(hex, at * 2 + 1);
  return hashOfBytes(before + put(text, before));
}

/** SHA-256 over a name and fields, each field after its length in four bytes, so that no two lists of fields read the same. Hex. */
export function sha256OfFields(name: string, fields: readonly (string | number | boolean)[]): string {
  makeRoom(name.length * 3);
  let at = put(name, 0);
  for (const field of fields) {
    const text = String(field);
    makeRoom(at + 4 + text.length * 3);
    const length = put(text, at + 4);
    for (let i = 0; i < 4; i++) bytes[at + i] = length >>> (24 - i * 8);
    at += 4 + length;
  }
  return hashOfBytes(at);
}
