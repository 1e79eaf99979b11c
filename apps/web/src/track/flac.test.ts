import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK, flacFrame, flacHead } from './flac.ts';

/** A reader of its own for the frames we write: bits in, samples out. Throws where a checksum or a mark is wrong. */
function read(frame: Uint8Array): { readonly samples: number[]; readonly index: number } {
  let at = 0;
  const bit = (): number => ((frame[at >> 3] as number) >> (7 - (at++ & 7))) & 1;
  const take = (count: number): number => Array.from({ length: count }, bit).reduce((sum, one) => sum * 2 + one, 0);
  const signed = (count: number): number => {
    const value = take(count);
    return value >= 2 ** (count - 1) ? value - 2 ** count : value;
  };
  const crc = (bytes: Uint8Array, poly: number, width: number): number =>
    bytes.reduce((sum, byte) => {
      let now = sum ^ (byte << (width - 8));
      for (let n = 0; n < 8; n++) now = now & (1 << (width - 1)) ? ((now << 1) ^ poly) & (2 ** width - 1) : (now << 1) & (2 ** width - 1);
      return now;
    }, 0);
  expect([take(16), take(4), take(4), take(4), take(3), take(1)]).toEqual([0xfff8, 7, 5, 0, 4, 0]);
  let index = take(8);
  if (index >= 0xc0) {
    const more = index >= 0xf0 ? 3 : index >= 0xe0 ? 2 : 1;
    index &= 0x3f >> more;
    for (let n = 0; n < more; n++) index = index * 64 + (take(8) & 0x3f);
  }
  const length = take(16) + 1;
  expect(take(8)).toBe(crc(frame.subarray(0, at / 8 - 1), 0x07, 8));
  const type = take(8) >> 1;
  const samples: number[] = [];
  if (type === 0) {
    const value = signed(16);
    for (let n = 0; n < length; n++) samples.push(value);
  } else if (type === 1) for (let n = 0; n < length; n++) samples.push(signed(16));
  else {
    const order = type - 8;
    for (let n = 0; n < order; n++) samples.push(signed(16));
    expect(take(6)).toBe(0);
    const k = take(4);
    const weights = [[], [1], [2, -1], [3, -3, 1], [4, -6, 4, -1]][order] ?? [];
    while (samples.length < length) {
      let zeros = 0;
      while (bit() === 0) zeros += 1;
      const value = zeros * 2 ** k + take(k);
      const left = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      samples.push(weights.reduce((sum, weight, n) => sum + weight * (samples[samples.length - 1 - n] ?? 0), left));
    }
  }
  at = Math.ceil(at / 8) * 8;
  expect(take(16)).toBe(crc(frame.subarray(0, at / 8 - 2), 0x8005, 16));
  expect(at / 8).toBe(frame.length);
  return { samples, index };
}

const sample = fc.integer({ min: -32768, max: 32767 });
const smooth = fc
  .record({ hz: fc.integer({ min: 20, max: 4000 }), loud: fc.integer({ min: 0, max: 32767 }), length: fc.integer({ min: 1, max: BLOCK }) })
  .map(({ hz, loud, length }) => Array.from({ length }, (_, n) => Math.round(loud * Math.sin((2 * Math.PI * hz * n) / 16_000)) + 0));

describe('a FLAC frame', () => {
  test('gives back every sample, whatever they are', () =>
    fc.assert(
      fc.property(fc.oneof(fc.array(sample, { minLength: 1, maxLength: 300 }), smooth), fc.nat(0x1fffff), (samples, index) => {
        expect(read(flacFrame(Int16Array.from(samples), index, 16_000))).toEqual({ samples, index });
      }),
      { numRuns: 300 },
    ));
  test('of silence takes a dozen bytes, of a tone much less than its samples', () => {
    expect(flacFrame(new Int16Array(BLOCK), 9000, 16_000).length).toBeLessThanOrEqual(16);
    const tone = Int16Array.from({ length: BLOCK }, (_, n) => Math.round(7000 * Math.sin((2 * Math.PI * 523 * n) / 16_000)));
    expect(flacFrame(tone, 1, 16_000).length).toBeLessThan(BLOCK * 1.2);
  });
});

test('the head says how long it is and at what rate', () => {
  const head = flacHead(38_400_000, 16_000);
  const view = new DataView(head.buffer, 0, head.length);
  expect([head.length, new TextDecoder().decode(head.subarray(0, 4)), view.getUint16(8)]).toEqual([42, 'fLaC', BLOCK]);
  expect([view.getUint32(18) >>> 12, view.getUint32(22)]).toEqual([16_000, 38_400_000]);
});
