import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headsOf, verifyLog } from './chain.ts';
import type { Entry } from './envelope.ts';
import { eraseContent } from './erase.ts';
import { forkReplica } from './hashes.ts';
import { mergeLogs } from './merge.ts';
import { parseLog } from './ndjson.ts';
import { compareEntries, inFoldOrder } from './order.ts';
import { growLog, replicaOf, sampleLog } from './sample-log.contract.ts';
import { takeIn } from './take-in.ts';

const first = sampleLog(4);
const spoiled = (entry: Entry): Entry => {
  const text = entry.text.replace('"tz":"Europe/Oslo"', '"tz":"Africa/Cairo"');
  return parseLog(text).entries[0] ?? entry;
};
/** The same fact, whole, written with other spaces by another program. */
const respaced = (entry: Entry): Entry => parseLog(entry.text.replace('{', '{ ')).entries[0] ?? entry;
/** Two devices, a fork of the first, erased copies and spoiled copies. */
const everything = [
  ...first,
  ...growLog(first, replicaOf(1), 3, 50),
  ...growLog(first, replicaOf(1), 3, 60),
  ...sampleLog(5, 2),
  ...first.slice(0, 2).map(eraseContent),
  ...sampleLog(2, 2).map(spoiled),
  ...first.map(respaced),
];
const anyLog = fc.shuffledSubarray(everything);
const idsOf = (entries: readonly Entry[]) => new Set(entries.map((entry) => entry.line.fact.id));
const textsOf = (entries: readonly Entry[]) => entries.map((entry) => entry.text);

describe('bringing two copies together', () => {
  test('loses nothing and gives fold order', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const merged = mergeLogs(a, b);
        expect(idsOf(merged)).toEqual(idsOf([...a, ...b]));
        expect([...merged].sort(compareEntries)).toEqual(merged);
      }),
    );
  });
  test('with itself changes nothing', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(mergeLogs(mergeLogs(a, b), mergeLogs(a, b))).toEqual(mergeLogs(a, b));
      }),
    );
  });
  test('is the same from either side', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(textsOf(mergeLogs(a, b))).toEqual(textsOf(mergeLogs(b, a)));
      }),
    );
  });
  test('is the same however three copies are grouped', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(textsOf(mergeLogs(mergeLogs(a, b), c))).toEqual(textsOf(mergeLogs(a, mergeLogs(b, c))));
      }),
    );
  });
  test('of whole logs stays whole, forks told apart', () => {
    const [a, b] = [
      [...first, ...growLog(first, replicaOf(1), 3, 50)],
      [...first, ...growLog(first, replicaOf(1), 2, 60), ...sampleLog(3, 2)],
    ];
    const check = verifyLog(mergeLogs(a, b));
    expect(check.damage).toEqual([]);
    expect(check.forks).toHaveLength(2);
  });
  test('never brings back what was erased, and prefers the whole copy to the spoiled one', () => {
    const erased = first.map(eraseContent);
    expect(mergeLogs(first, erased)).toEqual(erased);
    expect(mergeLogs(erased, first.map(respaced))).toEqual(erased);
    for (const copy of [first, first.map(respaced)]) expect(mergeLogs(first.map(spoiled), copy)).toEqual(copy);
  });
});

describe('what the fold reads', () => {
  test('is the same set in the same order, whatever the order of arrival, each fact once', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(everything, { minLength: everything.length }), (shuffled) => {
        const ids = inFoldOrder(shuffled).map((entry) => entry.line.fact.id);
        expect(ids).toEqual(inFoldOrder(everything).map((entry) => entry.line.fact.id));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('taking in another copy', () => {
  const branch = (seed: number, count: number) => growLog(first, replicaOf(1), count, seed);
  const copies = fc.tuple(fc.integer({ min: 50, max: 90 }), fc.nat(4), fc.nat(3)).map(([seed, count, others]) => {
    return [...first, ...branch(seed, count), ...sampleLog(others, 2)];
  });
  test('holds every fact of both, without forks, and again adds nothing', () => {
    fc.assert(
      fc.property(copies, copies, (mine, theirs) => {
        const added = takeIn(mine, theirs);
        const both = [...mine, ...added];
        expect(idsOf(both)).toEqual(idsOf([...mine, ...theirs]));
        expect(verifyLog(both)).toEqual({ damage: [], forks: [] });
        expect(takeIn(both, theirs)).toEqual([]);
        expect(parseLog(added.map((entry) => entry.text).join('\n')).entries).toEqual(added);
      }),
    );
  });
  test('moves a branch to the same place for everyone who holds the same', () => {
    const mine = [...first, ...branch(50, 2)];
    const theirs = [...first, ...branch(60, 3)];
    expect(takeIn(mine, theirs)).toEqual(takeIn([...mine, ...sampleLog(2, 2)], theirs));
    expect([...headsOf(takeIn(mine, theirs))].map(([replica, head]) => [replica, head.length])).toEqual([
      [forkReplica(theirs[4]?.line.fact.id ?? ''), 3],
    ]);
  });
  test('leaves ids and hashes as they were', () => {
    const theirs = [...first, ...branch(60, 3)];
    const added = takeIn([...first, ...branch(50, 1)], theirs);
    expect(added.map((entry) => entry.line.fact)).toEqual(theirs.slice(4).map((entry) => entry.line.fact));
  });
});
