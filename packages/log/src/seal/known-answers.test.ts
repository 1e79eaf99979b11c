// The published test vectors, through the very functions that the app uses.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { agreed } from './identity.ts';
import { openBytes, sealBytes } from './run-seal.ts';

const range = (from: number, count: number): Uint8Array => Uint8Array.from({ length: count }, (_, at) => from + at);
const filled = (value: number, count: number): Uint8Array => new Uint8Array(count).fill(value);

// draft-irtf-cfrg-xchacha-03, A.3.1
const sunscreen = utf8ToBytes(
  "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
);
const sealedSunscreen = hexToBytes(
  'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49',
);
const [key, nonce, bound] = [range(0x80, 32), range(0x40, 24), hexToBytes('50515253c0c1c2c3c4c5c6c7')];

test('XChaCha20-Poly1305: draft-irtf-cfrg-xchacha-03, A.3.1', () => {
  expect(bytesToHex(xchacha20poly1305(key, nonce, bound).encrypt(sunscreen))).toBe(bytesToHex(sealedSunscreen));
  expect(bytesToHex(sealBytes(key, sunscreen, bound, () => nonce))).toBe(bytesToHex(concatBytes(nonce, sealedSunscreen)));
  expect(openBytes(key, concatBytes(nonce, sealedSunscreen), bound)).toEqual(sunscreen);
});

test('X25519: RFC 7748, 6.1', () => {
  const alice = hexToBytes('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a');
  const bob = hexToBytes('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb');
  const alicePublic = '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a';
  const bobPublic = 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f';
  const shared = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742';
  expect([bytesToHex(x25519.getPublicKey(alice)), bytesToHex(x25519.getPublicKey(bob))]).toEqual([alicePublic, bobPublic]);
  expect(bytesToHex(agreed(alice, hexToBytes(bobPublic)) ?? key)).toBe(shared);
  expect(bytesToHex(agreed(bob, hexToBytes(alicePublic)) ?? key)).toBe(shared);
});

test('X25519: RFC 7748, 5.2, and a point of small order gives nothing', () => {
  const scalar = hexToBytes('a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4');
  const point = hexToBytes('e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c');
  expect(bytesToHex(agreed(scalar, point) ?? key)).toBe('c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552');
  expect(agreed(scalar, filled(0, 32))).toBeUndefined();
});

test.each([
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
])('Ed25519: RFC 8032, 7.1, key %s', (secret, open, message, signature) => {
  expect(bytesToHex(ed25519.getPublicKey(hexToBytes(secret)))).toBe(open);
  expect(bytesToHex(ed25519.sign(hexToBytes(message), hexToBytes(secret)))).toBe(signature);
  expect(ed25519.verify(hexToBytes(signature), hexToBytes(message), hexToBytes(open), { zip215: false })).toBe(true);
});

test('Argon2id: RFC 9106, 5.3', () => {
  const options = { t: 3, m: 32, p: 4, dkLen: 32, key: filled(3, 8), personalization: filled(4, 12) };
  expect(bytesToHex(argon2id(filled(1, 32), filled(2, 16), options))).toBe(
    '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
  );
});

test('HKDF-SHA-256: RFC 5869, A.1', () => {
  expect(bytesToHex(hkdf(sha256, filled(0x0b, 22), range(0, 13), range(0xf0, 10), 42))).toBe(
    '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  );
});
