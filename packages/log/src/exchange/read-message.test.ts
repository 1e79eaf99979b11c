import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstChain } from '../hashes.ts';
import { mostMessageBytes } from './limits.ts';
import type { SyncAnswer, SyncRequest } from './messages.ts';
import { readAnswer, readRequest, writeAnswer, writeRequest } from './read-message.ts';
import type { Have, Run } from './run.ts';

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const count = fc.integer({ min: 1, max: 4096 });
const have: fc.Arbitrary<Have> = fc.record({ length: fc.integer({ min: 1, max: 2 ** 50 }), chain: hash, erased: fc.constantFrom(0, 1) });
const vector = fc.array(fc.tuple(name, have), { maxLength: 6 }).map((rows) => new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1))));
const run: fc.Arbitrary<Run> = fc
  .record({
    replica: name,
    from: fc.integer({ min: 1, max: 2 ** 40 }),
    count,
    before: hash,
    chain: hash,
    epoch: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    erased: fc.constantFrom(0, 1),
    sealed: fc.uint8Array({ minLength: 1, maxLength: 80 }),
  })
  .map((made) => (made.from === 1 ? { ...made, before: firstChain } : made));
const request: fc.Arbitrary<SyncRequest> = fc.record({ have: vector, push: fc.array(run, { maxLength: 3 }), mostBytes: fc.nat() });
const answer: fc.Arbitrary<SyncAnswer> = fc.record({
  have: vector,
  runs: fc.array(run, { maxLength: 3 }),
  more: fc.boolean(),
  refused: fc.array(fc.record({ replica: name, from: fc.nat(), type: fc.constantFrom('gap', 'clash', 'stale-epoch') }), { maxLength: 3 }),
  bounds: fc.array(fc.record({ replica: name, from: fc.nat(), count, erased: fc.nat() }), { maxLength: 3 }),
  epoch: fc.nat(),
  time: fc.nat(),
});

describe('messages', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(request, answer, (asked, answered) => {
        expect(readRequest(writeRequest(asked))).toEqual({ ok: true, message: asked });
        expect(readAnswer(writeAnswer(answered))).toEqual({ ok: true, message: answered });
      }),
    );
  });

  test('of any bytes are read or refused, never thrown at; what is read is written as the same bytes', () => {
    const mangled = fc
      .tuple(request, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat(8))
      .map(([message, changes, cut]) => {
        const bytes = writeRequest(message);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        return bytes.slice(0, bytes.length - cut);
      });
    fc.assert(
      fc.property(fc.oneof(mangled, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const read = readRequest(bytes);
        if (read.ok) expect(writeRequest(read.message)).toEqual(bytes);
        readAnswer(bytes);
      }),
      { numRuns: 2000 },
    );
  });

  test('that are cut at any place are refused', () => {
    const bytes = writeAnswer(fc.sample(answer, { numRuns: 1, seed: 5 })[0] as SyncAnswer);
    for (let length = 0; length < bytes.length; length++) expect(readAnswer(bytes.slice(0, length)).ok).toBe(false);
  });

  test('say when they are newer or too long', () => {
    const bytes = writeRequest({ have: new Map(), push: [], mostBytes: 1 });
    bytes[1] = 2;
    expect(readRequest(bytes)).toEqual({ ok: false, problem: { type: 'newer', version: 2, newest: 1 } });
    expect(readRequest(new Uint8Array(mostMessageBytes + 1))).toEqual({ ok: false, problem: { type: 'too-long', most: mostMessageBytes } });
  });
});
