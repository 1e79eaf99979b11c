import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Hex, sha256OfFields } from './sha256.ts';

test('gives the known answers of FIPS 180-4', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex('bc', '61')).toBe(sha256Hex('abc'));
  expect(sha256Hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
  expect(sha256Hex('a'.repeat(1_000_000))).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0');
});

const libraryHex = (text: string, hex = ''): string => bytesToHex(sha256(concatBytes(hexToBytes(hex), utf8ToBytes(text))));

test('says what the library says, at every length around the ends of blocks', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'aé€𝄞\uD800'.repeat(length).slice(0, length);
    expect(sha256Hex(text, '00ff10')).toBe(libraryHex(text, '00ff10'));
  }
});

test('says what the library says of any text behind any bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.uint8Array({ maxLength: 80 }), (text, bytes) => {
      expect(sha256Hex(text, bytesToHex(bytes))).toBe(libraryHex(text, bytesToHex(bytes)));
    }),
    { numRuns: 100 },
  );
});

test('puts every field after its length', () => {
  const [short, long] = ['ab', 'é'.repeat(3000)];
  const lengths = [2, 1, 4, 6000].map((length) => bytesToHex(Uint8Array.of(0, 0, length >> 8, length & 255)));
  const bytes = [
    utf8ToBytes('name'),
    ...[short, '7', 'true', long].flatMap((text, at) => [hexToBytes(lengths[at] ?? ''), utf8ToBytes(text)]),
  ];
  expect(sha256OfFields('name', [short, 7, true, long])).toBe(bytesToHex(sha256(concatBytes(...bytes))));
});
