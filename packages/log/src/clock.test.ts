import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOf, clockStart, compareHlc, furthestAheadMs, tick, witness } from './clock.ts';
import { mostCtr, mostMs } from './envelope.ts';
import { replicaOf, sampleLog } from './sample-log.contract.ts';

const hlc = fc.record({ ms: fc.nat(mostMs - furthestAheadMs - 2), ctr: fc.nat(mostCtr) });
const now = fc.oneof(fc.nat(4e12), fc.double(), fc.constantFrom(Number.NaN, Infinity, -1, 1e300));

test('the next fact is always later than the last, whatever the wall clock does', () => {
  fc.assert(
    fc.property(hlc, now, (last, at) => {
      const next = tick(last, at);
      expect(compareHlc(next, last)).toBeGreaterThan(0);
      expect(Number.isInteger(next.ms) && next.ms <= mostMs && next.ctr <= mostCtr).toBe(true);
    }),
  );
});

test('a clock that has seen a fact writes after it, as long as that fact is at most five minutes ahead', () => {
  fc.assert(
    fc.property(hlc, fc.nat(4e12), fc.integer({ min: -1e9, max: furthestAheadMs - 1 }), fc.nat(mostCtr), (last, at, ahead, ctr) => {
      const seen = { ms: Math.max(0, at + ahead), ctr };
      const after = tick(witness(last, seen, at), at);
      expect(compareHlc(after, seen)).toBeGreaterThan(0);
      expect(compareHlc(after, last)).toBeGreaterThan(0);
    }),
  );
});

test('a wild clock pulls us five minutes ahead and no further', () => {
  const at = 1_795_000_000_000;
  expect(witness(clockStart, { ms: mostMs, ctr: 9 }, at)).toEqual({ ms: at + furthestAheadMs, ctr: 0 });
  expect(witness({ ms: at, ctr: 4 }, { ms: at, ctr: 2 }, at)).toEqual({ ms: at, ctr: 4 });
});

test('a full counter takes the next millisecond', () => {
  expect(tick({ ms: 100, ctr: mostCtr }, 5)).toEqual({ ms: 101, ctr: 0 });
  expect(tick({ ms: 100, ctr: 0 }, 5)).toEqual({ ms: 100, ctr: 1 });
  expect(tick({ ms: 100, ctr: 7 }, 101.9)).toEqual({ ms: 101, ctr: 0 });
});

test('a log gives back its clock: after our own facts always, after theirs within the cap', () => {
  const log = sampleLog(4);
  const last = log[3]?.line.fact.hlc ?? clockStart;
  expect(clockOf(log, replicaOf(1), 0)).toEqual(last);
  expect(clockOf(log, replicaOf(2), 0)).toEqual({ ms: furthestAheadMs, ctr: 0 });
  expect(clockOf(log, replicaOf(2), last.ms)).toEqual(last);
});
