// A reader has the key that opens an epoch; a dishonest server puts whatever it likes into an answer. Together they must not be believed.
import { expect, test } from 'vitest';
import { nothingKnown } from '../exchange/ask.ts';
import { heldLines, vectorOf } from '../exchange/held-lines.ts';
import { makeRun, readRun } from '../exchange/make-run.ts';
import type { SyncAnswer } from '../exchange/messages.ts';
import { nothingShared, readShared } from '../exchange/read-shared.ts';
import { lastOf, type Run, type RunHeader } from '../exchange/run.ts';
import { takeAnswer } from '../exchange/take-answer.ts';
import { countedChance, growLog, replicaOf, sampleLog } from '../sample-log.contract.ts';
import { nativeSignatures } from '../simulate/native-signatures.contract.ts';
import { checkBy, type Signatures, signatures } from './author.ts';
import { createReading, createSealing, readKeysOf, sealRun } from './run-seal.ts';

const account = 'a-log';
const chance = countedChance(3);
const keys = new Map([1, 2].map((epoch) => [epoch, new Uint8Array(32).fill(epoch)] as const));
const device = createSealing(account, keys, chance);
const given = readKeysOf(account, keys);
const reader = createReading(account, given);
const [one, other] = [replicaOf(1), replicaOf(2)];
const lines = sampleLog(8);
const run = makeRun(one, lines, 2, 3, device);

/** What a reader knows of a run: what is in it, and the signature it was given with. */
function seenIn(of: Run): { readonly plain: Uint8Array; readonly signature: Uint8Array } {
  let signature = new Uint8Array();
  const noting: Signatures = {
    ...signatures,
    verify(seen) {
      signature = Uint8Array.from(seen);
      return true;
    },
  };
  const opened = createReading(account, given, noting).open(of);
  if (!opened.ok) throw new Error(opened.type);
  return { plain: opened.plain, signature };
}
/** Sealed by a reader: with the right key, and whatever signature they have. */
const byReader = (header: RunHeader, plain: Uint8Array, signature: Uint8Array): Run => ({
  ...header,
  sealed: sealRun(account, { key: given.get(header.epoch)?.key ?? chance(32), author: chance(32) }, header, plain, chance, {
    ...signatures,
    sign: () => signature,
  }),
});
/** What a server says that has this run and claims that all is well. */
const saying = (forged: Run): SyncAnswer => ({
  ...{ have: new Map([[forged.replica, { length: lastOf(forged), chain: forged.chain, erased: forged.erased }]]) },
  ...{ runs: [forged], more: false, refused: [], bounds: [], epoch: 2, time: 0 },
});
function expectRefused(forged: Run, type: string): void {
  expect(readRun(forged, device)).toEqual({ ok: false, type });
  expect(readRun(forged, reader)).toEqual({ ok: false, type });
  const held = heldLines(lines.slice(0, forged.from - 1));
  const taken = takeAnswer(held, nothingKnown, saying(forged), device);
  expect(taken.problems).toContainEqual({ type, replica: forged.replica, from: forged.from });
  expect([taken.settlement.append, [...taken.settlement.cut], vectorOf(taken.lines)]).toEqual([[], [], vectorOf(held.lines)]);
  const shared = readShared(nothingShared, saying(forged), reader);
  expect([shared.entries, shared.problems]).toEqual([[], [{ type, replica: forged.replica, from: forged.from }]]);
}

test('what a device wrote is opened by devices and by readers', () => {
  for (const opening of [device, reader]) {
    const read = readRun(run, opening);
    expect(read.ok && read.entries.map(({ text }) => text)).toEqual(lines.slice(2, 5).map(({ text }) => text));
  }
});

test('what a reader wrote is refused, whatever they sign it with', () => {
  const theirs = [...lines.slice(0, 2), ...growLog(lines.slice(0, 2), one, 3, 90)];
  const header = makeRun(one, theirs, 2, 3, device);
  const { plain } = seenIn(header);
  for (const signature of [new Uint8Array(64), chance(64), seenIn(run).signature, signatures.sign(chance(32), chance(32))])
    expectRefused(byReader(header, plain, signature), 'wrong-author');
});

test('a run that a device wrote is refused in another place, under another name, in another epoch, with other facts erased', () => {
  const { plain, signature } = seenIn(run);
  const moved: readonly Partial<RunHeader>[] = [{ replica: other }, { from: 2 }, { count: 2 }, { epoch: 1 }, { erased: 1 }];
  for (const change of moved) expectRefused(byReader({ ...run, ...change }, plain, signature), 'wrong-author');
  for (const change of [{ before: '0'.repeat(64) }, { chain: '1'.repeat(64) }])
    expect(readRun(byReader({ ...run, ...change }, plain, signature), device)).toEqual({ ok: false, type: 'wrong-author' });
  // Closed anew just as it was it says nothing else, and opens.
  expect(readRun(byReader(run, plain, signature), device).ok).toBe(true);
});

test('a run of another account of the same person, and one that a server makes up, are refused', () => {
  const elsewhere = makeRun(one, lines, 2, 3, createSealing('another-log', keys, chance));
  for (const sealed of [elsewhere.sealed, chance(run.sealed.length), run.sealed.toReversed(), new Uint8Array()])
    expectRefused({ ...run, sealed }, 'changed');
  const { plain, signature } = seenIn(run);
  // Somebody who reads both logs carries a run from one to the other.
  const carried = {
    ...run,
    sealed: sealRun(
      'another-log',
      { key: readKeysOf('another-log', keys).get(2)?.key ?? chance(32), author: chance(32) },
      run,
      plain,
      chance,
      {
        ...signatures,
        sign: () => signature,
      },
    ),
  };
  expect(createSealing('another-log', keys, chance).open(carried)).toEqual({ ok: false, type: 'wrong-author' });
});

test('a device that was taken out before an epoch began writes nothing in it, even where a reader lends the key', () => {
  const old = createSealing(account, new Map([...keys].slice(0, 1)), chance);
  const { signature, plain } = seenIn(makeRun(one, lines, 2, 3, old));
  expectRefused(byReader(run, plain, signature), 'wrong-author');
});

test('a run without a signature, as before there were any, is refused', () => {
  const { plain } = seenIn(run);
  expect(device.open(byReader(run, plain, new Uint8Array()))).toEqual({ ok: false, type: 'changed' });
});

test('the check ahead by the platform says the same, and where there is none the slow one does', async () => {
  const forged = byReader(run, seenIn(run).plain, chance(64));
  const never: Signatures = { ...signatures, verify: () => false };
  const fast = createReading(account, given, never);
  await fast.checkAhead([run, forged], checkBy(crypto.subtle));
  expect([fast.open(run).ok, fast.open(forged)]).toEqual([true, { ok: false, type: 'wrong-author' }]);
  const without = createReading(account, given);
  await without.checkAhead([run, forged], checkBy({ importKey: () => Promise.reject(new Error('none')), verify: async () => true }));
  expect([without.open(run).ok, without.open(forged).ok]).toEqual([true, false]);
});

test('the signatures of the simulator are ours, to the byte', () => {
  for (let n = 0; n < 20; n++) {
    const [secret, message] = [chance(32), chance(n)];
    expect(nativeSignatures.sign(message, secret)).toEqual(signatures.sign(message, secret));
    expect(nativeSignatures.publicKey(secret)).toEqual(signatures.publicKey(secret));
    const signature = signatures.sign(message, secret);
    expect(nativeSignatures.verify(signature, message, nativeSignatures.publicKey(secret))).toBe(true);
    expect(nativeSignatures.verify(signature.toReversed(), message, nativeSignatures.publicKey(secret))).toBe(false);
  }
});
