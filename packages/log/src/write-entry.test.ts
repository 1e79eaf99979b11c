import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFacts, verifyLog } from './chain.ts';
import { contentHashOf } from './hashes.ts';
import { factIdOf, mintName } from './mint.ts';
import { parseLog, printLog } from './ndjson.ts';
import { countedChance, replicaOf } from './sample-log.contract.ts';
import { type Draft, writeEntry } from './write-entry.ts';

const draft = (change: Partial<Draft>): Draft => ({
  log: 'a-log',
  author: 'me',
  class: 'log',
  critical: false,
  epoch: 0,
  content: {},
  ...change,
});
const write = (change: Partial<Draft>) =>
  writeEntry(replicaOf(1), noFacts, { ms: 1_795_000_000_000, ctr: 0 }, draft(change), countedChance(3));

// See `json-text.test.ts` for why no name ends in a backslash.
const content = fc
  .dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 3 }))
  .filter((given) => !JSON.stringify(given).includes('\\\\":'));

test('any JSON content is written, verified and read back as it was', () => {
  fc.assert(
    fc.property(content, (given) => {
      const expected: unknown = JSON.parse(JSON.stringify(given));
      const written = write({ content: given });
      if (!written.ok) throw new Error(JSON.stringify(written.error));
      expect(written.entry.line.fact.content).toEqual(expected);
      expect(verifyLog([written.entry])).toEqual({ damage: [], forks: [] });
      expect(parseLog(printLog([written.entry])).entries).toEqual([written.entry]);
    }),
  );
});

test('sealed text is kept from epoch 1 on, and not before the person has a key', () => {
  expect(write({ epoch: 1, content: 'c2VhbGVk' })).toMatchObject({ ok: true, entry: { line: { fact: { content: 'c2VhbGVk' } } } });
  expect(write({ epoch: 1, content: { open: true } })).toEqual({ ok: false, error: { type: 'not-a-draft', path: 'fact.content' } });
});

test('what would not be read back is not written', () => {
  expect(write({ content: { note: 'x'.repeat(70_000) } })).toEqual({ ok: false, error: { type: 'too-long', most: 65_536 } });
  expect(write({ content: { note: 'å'.repeat(40_000) } })).toEqual({ ok: false, error: { type: 'too-long', most: 65_536 } });
  expect(write({ log: 'no spaces please' })).toEqual({ ok: false, error: { type: 'not-a-draft', path: 'fact.log' } });
});

test('two equal contents do not look alike, because each has its own salt', () => {
  const chance = countedChance(9);
  const hashes = [1, 2].map(() => writeEntry(replicaOf(1), noFacts, { ms: 1, ctr: 0 }, draft({}), chance));
  const [a, b] = hashes.map((written) => (written.ok ? written.entry.line.fact.contentHash : ''));
  expect(a).not.toBe(b);
});

test('a fact id is a UUIDv7 that sorts by its time, and follows from the salted content', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 48 - 2), fc.nat(), (ms, seed) => {
      const hash = contentHashOf(mintName(countedChance(seed)), '{}');
      const id = factIdOf(ms, hash);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(ms);
      expect(factIdOf(ms + 1, hash) > id).toBe(true);
      expect(factIdOf(ms, contentHashOf(mintName(countedChance(seed + 1)), '{}'))).not.toBe(id);
    }),
  );
  expect(factIdOf(0x017f22e279b0, 'cc398c4dc0c0c07398f'.padEnd(64, '0'))).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  expect(factIdOf(0, 'f'.repeat(64))).toBe('00000000-0000-7fff-bfff-ffffffffffff');
  const written = write({});
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  const { id, hlc, contentHash } = written.entry.line.fact;
  expect(id).toBe(factIdOf(hlc.ms, contentHash));
  expect(mintName(countedChance(1))).toMatch(/^[0-9a-f]{32}$/);
});
