import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { countedChance } from '../sample-log.contract.ts';
import { mintRecoveryCode, readRecoveryCode, recoveryKey } from './recovery-code.ts';
import { recoveryProof, recoveryText } from './recovery-proof.ts';

const proofOf = (n: number) => {
  const read = readRecoveryCode(mintRecoveryCode(countedChance(n)));
  if (!read.ok) throw new Error(read.type);
  return { secret: read.secret, ...recoveryProof(read.secret) };
};

test('the same code is the same name and key everywhere, and another code another', () => {
  const [one, again, other] = [proofOf(1), proofOf(1), proofOf(2)];
  expect(one.id).toMatch(/^[0-9a-f]{32}$/);
  expect([again.id, again.publicKey]).toEqual([one.id, one.publicKey]);
  expect(other.id).not.toBe(one.id);
  const text = recoveryText(one.id, 'a-challenge');
  const holds = (publicKey: Uint8Array): boolean => ed25519.verify(one.sign(text), utf8ToBytes(text), publicKey);
  expect([holds(one.publicKey), holds(other.publicKey)]).toEqual([true, false]);
});
test('what the server is told holds nothing of the secret or of the key that unwraps', () => {
  const { secret, id, publicKey } = proofOf(3);
  const told = [id, Buffer.from(publicKey).toString('hex')].join(' ');
  for (const kept of [secret, recoveryKey(secret, 'an-account')]) {
    const hex = Buffer.from(kept).toString('hex');
    for (let at = 0; at + 8 <= hex.length; at += 2) expect(told).not.toContain(hex.slice(at, at + 8));
  }
});
