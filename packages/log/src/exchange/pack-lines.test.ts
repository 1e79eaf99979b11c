import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headsOf, noFacts } from '../chain.ts';
import type { Entry } from '../envelope.ts';
import { eraseContent } from '../erase.ts';
import { mintName } from '../mint.ts';
import { parseLog } from '../ndjson.ts';
import { branchesOf } from '../salts.ts';
import { countedChance, replicaOf, sampleLog } from '../sample-log.contract.ts';
import { mintIdentity, signEntry } from '../seal/identity.ts';
import { rehome } from '../take-in.ts';
import { writeEntry } from '../write-entry.ts';
import { Letters, Place, Whole } from './code-values.ts';
import { linesIn, packLines } from './pack-lines.ts';
import { BitReader, BitWriter, newOdds } from './range-coder.ts';

const replica = replicaOf(1);
const texts = (entries: readonly Entry[] | undefined): readonly string[] | undefined => entries?.map(({ text }) => text);
const packed = (entries: readonly Entry[]): readonly string[] | undefined =>
  texts(linesIn(packLines(entries), { replica, from: 1, count: entries.length, before: noFacts.chain }));

/** The contents as a log of one replica, with clocks that run wild. */
function logOf(contents: readonly object[], seed: number): readonly Entry[] {
  const chance = countedChance(seed);
  const entries: Entry[] = [];
  for (const content of contents) {
    const hlc = { ms: chance(1)[0] === 7 ? 2 ** 47 : 1_800_000_000_000 + (chance(1)[0] ?? 0) * 1000, ctr: (chance(1)[0] ?? 0) % 3 };
    const draft = { log: 'l', author: 'a', class: 'log', critical: false, epoch: 0, content } as const;
    const written = writeEntry(replica, headsOf(entries).get(replica) ?? noFacts, hlc, draft, chance);
    if (written.ok) entries.push(written.entry);
  }
  return entries;
}

describe('lines as bytes', () => {
  test('come back letter by letter, whatever they say', () => {
    const value = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), fc.nat(), (contents, seed) => {
        const log = logOf(contents, seed);
        expect(packed(log)).toEqual(texts(log));
      }),
      { numRuns: 100 },
    );
  });

  test('also the awkward ones', () => {
    const awkward = [
      { text: '\uD800 half a pair' },
      { text: '\uFEFFa mark first' },
      { text: '', '': 0, '1': 1, '0': 2 },
      { numbers: [0, -0, 1.5, -7, 2 ** 53, -(2 ** 53) + 1, 1e300, 5e-324, 0.1] },
      { deep: [[[[{ a: [null, true, false] }]]]] },
      JSON.parse('{"__proto__": 1, "a": 2}') as object,
    ];
    const log = logOf(awkward, 3);
    expect(log.length).toBe(awkward.length);
    expect(packed(log)).toEqual(texts(log));
  });

  test('erased, signed, moved, and written by another program', () => {
    const log = sampleLog(8);
    const mixed = log.map((entry, at) =>
      at % 3 === 0 ? eraseContent(entry) : at % 3 === 1 ? signEntry(entry, mintIdentity(countedChance(at))) : entry,
    );
    expect(packed(mixed)).toEqual(texts(mixed));
    const spaced = log.map((entry, at) => (at === 4 ? (parseLog(entry.text.replace('"log":', '"log": ')).entries[0] ?? entry) : entry));
    expect(packed(spaced)).toEqual(texts(spaced));
    let head = noFacts;
    const moved = log.toReversed().map((entry) => {
      const there = rehome(entry, replica, head);
      head = { length: there.line.slot.seq, chain: there.line.slot.chain };
      return there;
    });
    expect(packed(moved)).toEqual(texts(moved));
  });

  test('take far less room than their text, salts aside', () => {
    const log = sampleLog(500);
    const text = log.reduce((sum, entry) => sum + entry.text.length, 0);
    expect(packLines(log).length - log.length * 16).toBeLessThan(text / 100);
  });

  test('leave salts out that follow from a seed, and tell none before it, of another replica, or erased', () => {
    const seed = { replica, seed: mintName(countedChance(5)) };
    const [before, after] = [40, 600];
    const log: Entry[] = [];
    const chance = countedChance(8);
    for (let at = 0; at < before + after; at++) {
      const draft = { log: 'l', author: 'a', class: 'log', critical: false, epoch: 0, content: { at: at % 9 } } as const;
      const head = headsOf(log.slice(-1)).get(replica) ?? noFacts;
      const written = writeEntry(replica, head, { ms: 1_800_000_000_000 + at, ctr: 0 }, draft, chance, at < before ? undefined : seed);
      if (written.ok) log.push(written.entry);
    }
    const run = { replica, from: 1, count: log.length, before: noFacts.chain };
    const small = packLines(log, seed);
    expect(texts(linesIn(small, run))).toEqual(texts(log));
    expect(packLines(log).length - small.length).toBeGreaterThan(after * 16 - 16 * 16);
    expect(packLines(log, { ...seed, replica: replicaOf(2) })).toEqual(packLines(log));
    const erased = log.map((entry, at) => (at === 300 ? eraseContent(entry) : entry));
    const rest = packLines(erased, seed);
    expect(texts(linesIn(rest, run))).toEqual(texts(erased));
    const branches = new Set(
      Array.from({ length: 31 }, (_, up) => branchesOf(seed, 301 - (301 % 2 ** up), 300 - (301 % 2 ** up) + 2 ** up)).flat(),
    );
    const hex = bytesToHex(rest);
    expect([...branches].filter((branch) => hex.includes(branch))).toEqual([]);
    expect([...branches].filter((branch) => bytesToHex(small).includes(branch)).length).toBe(1);
  });

  test('of any bytes are read or refused, never thrown at', () => {
    const bytes = packLines(sampleLog(6));
    const run = { replica, from: 1, count: 6, before: noFacts.chain };
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.map((byte, place) => (place === at ? byte ^ 0x10 : byte));
      const read = linesIn(changed, run);
      // The last bits of the coder may be free: then the very same lines come out.
      if (read?.at(-1)?.line.slot.chain === sampleLog(6).at(-1)?.line.slot.chain) expect(texts(read)).toEqual(texts(sampleLog(6)));
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        linesIn(any, { ...run, count: 50 });
      }),
    );
  });
});

describe('the coder', () => {
  test('gives every number and bit back', () => {
    const number = fc.oneof(fc.nat(300), fc.nat(), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(fc.array(fc.tuple(number, fc.nat(1), fc.nat(2 ** 16 - 1)), { maxLength: 60 }), (rows) => {
        const run = (coder: BitWriter | BitReader): (readonly [number, number, number])[] => {
          const [whole, odds] = [new Whole(), newOdds(1)];
          return rows.map(([value, bit, bits]) => [whole.code(coder, value), coder.bit(odds, 0, bit), coder.bits(16, bits)]);
        };
        const writer = new BitWriter();
        run(writer);
        expect(run(new BitReader(writer.finish()))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
  test('carries through long rows of ones', () => {
    const writer = new BitWriter();
    const bits = Array.from({ length: 4000 }, (_, at) => (at % 977 === 0 ? 0 : 1));
    for (const bit of bits) writer.bits(1, bit);
    const reader = new BitReader(writer.finish());
    expect(bits.map(() => reader.bits(1))).toEqual(bits);
  });
  test('learns: a rating costs few bits', () => {
    const writer = new BitWriter();
    const place = new Place(new Letters());
    for (const byte of countedChance(1)(10_000)) place.code(writer, { pain: byte % 11 });
    expect(writer.finish().length).toBeLessThan((10_000 * 4.1) / 8);
  });
});
