// Logs to test with: chance and time are counted, so every run sees the same bytes.
import { headsOf, noFacts } from './chain.ts';
import { clockStart, tick } from './clock.ts';
import type { Chance, Entry, Hlc } from './envelope.ts';
import { type Draft, writeEntry } from './write-entry.ts';

/** The same bytes for the same seed. */
export function countedChance(seed: number): Chance {
  let state = seed >>> 0;
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
}

export const replicaOf = (digit: number): string => digit.toString(16).padStart(32, '0');

const contents: readonly object[] = [
  { type: 'checked-in', v: 1, data: { pre: 3, legs: 'same', energy: 4, anythingNew: false } },
  { type: 'activity-done', v: 1, data: { kind: 'walk', minutes: 20, note: 'slow, “nice” – å 🌲 \\ "quoted" {[}]' } },
  { type: 'from-tomorrow', v: 7, data: { unknown: [1, null, true, { deep: [[]] }] }, moreOfIt: 'kept' },
  { type: 'consent-withdrawn', v: 1, data: {} },
];
const draftOf = (at: number): Draft => ({
  log: 'a-log',
  author: 'a-person',
  class: at % 4 === 3 ? 'consent' : 'log',
  critical: at % 5 === 0,
  epoch: 0,
  content: { ...contents[at % contents.length], occurred: { local: '2026-11-22T07:30', tz: 'Europe/Oslo' } },
});

/** `count` more facts of `replica` behind `before` (entries of any replicas). */
export function growLog(before: readonly Entry[], replica: string, count: number, seed = 1): readonly Entry[] {
  const chance = countedChance(seed);
  let head = headsOf(before).get(replica) ?? noFacts;
  let hlc: Hlc = before.at(-1)?.line.fact.hlc ?? clockStart;
  return Array.from({ length: count }, (_, at) => {
    hlc = tick(hlc, 1_795_000_000_000 + at * 1000 + (seed % 7));
    const written = writeEntry(replica, head, hlc, draftOf(seed + at), chance);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    head = { length: written.entry.line.slot.seq, chain: written.entry.line.slot.chain };
    return written.entry;
  });
}

export const sampleLog = (count: number, digit = 1): readonly Entry[] => growLog([], replicaOf(digit), count, digit);
