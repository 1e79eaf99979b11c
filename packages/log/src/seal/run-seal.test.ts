import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRun, readRun } from '../exchange/make-run.ts';
import type { Run } from '../exchange/run.ts';
import { countedChance, replicaOf, sampleLog } from '../sample-log.contract.ts';
import { nativeSignatures } from '../simulate/native-signatures.contract.ts';
import { paddedLength } from './padding.ts';
import { createSealing, nonceBytes, openBytes, sealBytes } from './run-seal.ts';

const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const keys = new Map([
  [1, key(1)],
  [2, key(2)],
]);
const sealing = createSealing('a-log', keys, countedChance(5), nativeSignatures);
const lines = sampleLog(12);
const replica = replicaOf(1);
const run = makeRun(replica, lines, 3, 6, sealing);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('a sealed run', () => {
  test('gives the very lines back, and is sealed in the newest epoch', () => {
    const read = readRun(run, sealing);
    expect(read.ok && read.entries.map(({ text }) => text)).toEqual(lines.slice(3, 9).map(({ text }) => text));
    expect(run.epoch).toBe(2);
  });

  test('says nothing of what is in it', () => {
    const seen = `${hex(run.sealed)} ${Buffer.from(run.sealed).toString('latin1')}`;
    for (const { line } of lines.slice(3, 9)) {
      for (const word of [line.fact.id, line.fact.salt, line.fact.contentHash, 'type', 'Oslo', 'checked-in'])
        expect(seen).not.toContain(word);
    }
  });

  test('does not open once any bit of it, or of what stands on it, is another', () => {
    for (let bit = 0; bit < run.sealed.length * 8; bit++) {
      const sealed = run.sealed.slice();
      sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(sealing.open({ ...run, sealed }).ok).toBe(false);
    }
    const flipped = (chain: string): string => (chain.startsWith('0') ? '1' : '0') + chain.slice(1);
    const others: readonly Run[] = [
      { ...run, replica: replicaOf(2) },
      { ...run, from: run.from + 1 },
      { ...run, count: run.count + 1 },
      { ...run, before: flipped(run.before) },
      { ...run, chain: flipped(run.chain) },
      { ...run, epoch: 1 },
      { ...run, erased: 1 },
      { ...run, sealed: run.sealed.slice(0, -1) },
      { ...run, sealed: new Uint8Array() },
    ];
    for (const other of others) expect(sealing.open(other)).toEqual({ ok: false, type: 'changed' });
  });

  test('opens for one account, with one key', () => {
    expect(createSealing('another-log', keys, countedChance(1)).open(run)).toEqual({ ok: false, type: 'changed' });
    expect(createSealing('a-log', new Map([[2, key(9)]]), countedChance(1)).open(run)).toEqual({ ok: false, type: 'changed' });
    expect(createSealing('a-log', new Map([[1, key(1)]]), countedChance(1)).open(run)).toEqual({ ok: false, type: 'no-key' });
  });

  test('is never sealed in epoch 0: what is only on the device stays there', () => {
    const none = createSealing('a-log', new Map([[0, key(1)]]), countedChance(1));
    expect(() => makeRun(replica, lines, 0, 1, none)).toThrow('No key');
  });

  test('takes a new nonce every time, also for the same facts', () => {
    const nonces = new Set(Array.from({ length: 2000 }, () => hex(sealing.seal(run, Uint8Array.of(7)).slice(0, nonceBytes))));
    expect(nonces.size).toBe(2000);
  });
});

test('bytes of any length come back, and only under the same key and binding', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(bytes, bytes, fc.nat(), (plain, bound, seed) => {
      const sealed = sealBytes(key(3), plain, bound, countedChance(seed));
      expect(openBytes(key(3), sealed, bound)).toEqual(plain);
      expect(openBytes(key(4), sealed, bound)).toBeUndefined();
      expect(openBytes(key(3), sealed, Uint8Array.of(...bound, 0))).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

test('few different lengths are seen, none more than an eighth longer than it must be', () => {
  const lengths = Array.from({ length: 60_000 }, (_, at) => paddedLength(at));
  expect(new Set(lengths).size).toBeLessThan(150);
  expect(lengths.every((length, plain) => length >= plain)).toBe(true);
  expect(lengths.every((length, plain) => plain <= 256 || length < plain * 1.125)).toBe(true);
});
