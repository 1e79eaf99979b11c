// FLAC, as little of it as one voice and long silences need: one channel, 16 bits, fixed predictors, one Rice parameter a block.
// Source: RFC 9639 (sections 8.2 STREAMINFO, 9.1 frame header, 9.2 subframes). Nothing is lost, and silence costs nearly nothing.
import { type BitWriter, bitWriter } from './bits.ts';

/** Samples a block; the last one may be shorter. */
export const BLOCK = 4096;
const BITS = 16;
const STREAMINFO_BYTES = 34;

/** A remainder table for each byte: polynomial `poly` of `width` bits. */
function crcTable(poly: number, width: number): Uint16Array {
  const top = 1 << (width - 1);
  const mask = (1 << width) - 1;
  return Uint16Array.from({ length: 256 }, (_, byte) => {
    let crc = byte << (width - 8);
    for (let bit = 0; bit < 8; bit++) crc = crc & top ? ((crc << 1) ^ poly) & mask : (crc << 1) & mask;
    return crc;
  });
}
const crc8Table = crcTable(0x07, 8);
const crc16Table = crcTable(0x8005, 16);
const crc8 = (bytes: Uint8Array): number => bytes.reduce((crc, byte) => crc8Table[crc ^ byte] ?? 0, 0);
const crc16 = (bytes: Uint8Array): number =>
  bytes.reduce((crc, byte) => (((crc & 0xff) << 8) ^ (crc16Table[(crc >> 8) ^ byte] ?? 0)) & 0xffff, 0);

/** A number as UTF-8 writes letters: how FLAC counts its frames. */
function putCounted(bits: BitWriter, n: number): void {
  const more = n < 0x80 ? 0 : n < 0x800 ? 1 : n < 0x10000 ? 2 : 3;
  const lead = more === 0 ? 0 : (0xff00 >> (more + 1)) & 0xff;
  bits.put(lead | (n >> (6 * more)), 8);
  for (let left = more - 1; left >= 0; left--) bits.put(0x80 | ((n >> (6 * left)) & 0x3f), 8);
}

/** What a predictor of each order, 0 to 4, leaves over. */
function residuals(samples: Int16Array): readonly Int32Array[] {
  const orders = [Int32Array.from(samples)];
  for (let order = 1; order <= 4 && order < samples.length; order++) {
    const before = orders[order - 1] as Int32Array;
    const left = new Int32Array(before);
    for (let i = samples.length - 1; i >= order; i--) left[i] = (before[i] as number) - (before[i - 1] as number);
    orders.push(left);
  }
  return orders;
}

/** Bits that Rice coding of `residual` from `order` on takes with parameter `k`. */
function riceBits(residual: Int32Array, order: number, k: number): number {
  let sum = (residual.length - order) * (k + 1);
  for (let i = order; i < residual.length; i++) sum += zigzag(residual[i] as number) >>> k;
  return sum;
}
const zigzag = (value: number): number => (value >= 0 ? value * 2 : -2 * value - 1);
/** Four bits hold it, and fifteen means something else. */
const K_MOST = 14;

interface Predicted {
  readonly order: number;
  readonly k: number;
  readonly residual: Int32Array;
  /** Bits. */
  readonly size: number;
}
/** The order that leaves least over, and the parameter that follows from its mean. */
function best(samples: Int16Array): Predicted {
  const { residual, order, sum } = residuals(samples)
    .map((residual, order) => {
      let sum = 0;
      for (let i = order; i < residual.length; i++) sum += zigzag(residual[i] as number);
      return { residual, order, sum };
    })
    .reduce((a, b) => (b.sum < a.sum ? b : a));
  const near = Math.floor(Math.log2((sum / Math.max(1, residual.length - order)) * Math.LN2 + 1));
  return [near, near + 1]
    .map((k) => Math.min(k, K_MOST))
    .map((k) => ({ order, k, residual, size: order * BITS + riceBits(residual, order, k) }))
    .reduce((a, b) => (b.size < a.size ? b : a));
}

function putSubframe(bits: BitWriter, samples: Int16Array): void {
  const first = samples[0] ?? 0;
  if (samples.every((sample) => sample === first)) {
    bits.put(0, 8);
    bits.put(first, BITS);
    return;
  }
  const { order, k, residual, size } = best(samples);
  if (size >= samples.length * BITS) {
    bits.put(1 << 1, 8);
    for (const sample of samples) bits.put(sample, BITS);
    return;
  }
  bits.put((8 | order) << 1, 8);
  for (let i = 0; i < order; i++) bits.put(samples[i] as number, BITS);
  bits.put(0, 2); // Rice with four-bit parameters
  bits.put(0, 4); // in one partition
  bits.put(k, 4);
  for (let i = order; i < samples.length; i++) {
    const value = zigzag(residual[i] as number);
    bits.unary(value >>> k);
    bits.put(value, k);
  }
}

const rateCodes: Readonly<Record<number, number>> = { 8000: 4, 16000: 5, 22050: 6, 24000: 7, 32000: 8, 44100: 9, 48000: 10 };

/** One block as a frame; `index` counts blocks from 0. At most `BLOCK` samples, and only the last block may hold fewer. */
export function flacFrame(samples: Int16Array, index: number, rate: number): Uint8Array<ArrayBuffer> {
  const bits = bitWriter(64);
  bits.put(0xfff8, 16); // blocks of one size
  bits.put(7, 4); // whose length follows in 16 bits
  bits.put(rateCodes[rate] ?? 0, 4);
  bits.put(0, 4); // one channel
  bits.put(4, 3); // 16 bits a sample
  bits.put(0, 1);
  putCounted(bits, index);
  bits.put(samples.length - 1, 16);
  bits.put(crc8(bits.bytes()), 8);
  putSubframe(bits, samples);
  bits.align();
  bits.put(crc16(bits.bytes()), 16);
  return bits.bytes();
}

/** What stands before the frames. Units: samples in all, Hz. */
export function flacHead(length: number, rate: number): Uint8Array<ArrayBuffer> {
  const bits = bitWriter(64);
  for (const letter of 'fLaC') bits.put(letter.charCodeAt(0), 8);
  bits.put(0x80, 8); // the last block of metadata, STREAMINFO
  bits.put(STREAMINFO_BYTES, 24);
  bits.put(BLOCK, 16);
  bits.put(BLOCK, 16);
  bits.put(0, 24); // sizes of frames: not known
  bits.put(0, 24);
  bits.put(rate, 20);
  bits.put(0, 3); // channels, less one
  bits.put(BITS - 1, 5);
  bits.put(Math.floor(length / 2 ** 32), 4);
  bits.put(length % 2 ** 32, 32);
  for (let n = 0; n < 4; n++) bits.put(0, 32); // no checksum of the whole
  return bits.bytes();
}
