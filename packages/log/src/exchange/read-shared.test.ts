import { expect, test } from 'vitest';
import type { Entry } from '../envelope.ts';
import { eraseFacts } from '../erase.ts';
import { countedChance, growLog, replicaOf, sampleLog } from '../sample-log.contract.ts';
import { createReading, createSealing, readKeysOf } from '../seal/run-seal.ts';
import { makeRun } from './make-run.ts';
import { type MemoryShelf, serveSync } from './memory-shelf.ts';
import { askToRead, nothingShared, readShared, type Shared } from './read-shared.ts';
import type { Run } from './run.ts';

const one = replicaOf(1);
const chance = countedChance(2);
const keys = new Map([1, 2, 3].map((epoch) => [epoch, new Uint8Array(32).fill(epoch)] as const));
const upTo = (epoch: number) => createSealing('a-log', new Map([...keys].slice(0, epoch)), chance);
const reader = createReading('a-log', readKeysOf('a-log', new Map([...keys].slice(1, 2))));
const lines = sampleLog(12);
const ids = (entries: readonly Entry[]): readonly string[] => entries.map(({ line }) => line.fact.id);
/** Four facts in each of three epochs. */
const runs = [1, 2, 3].map((epoch) => makeRun(one, lines, (epoch - 1) * 4, 4, upTo(epoch)));
const shelfOf = (held: readonly Run[]): MemoryShelf => ({ epoch: 3, runs: new Map([[one, held]]) });
function read(from: Shared, shelf: MemoryShelf, most = 100_000): Shared {
  return readShared(from, serveSync(shelf, askToRead(from, most), 5).answer, reader);
}

test('a reader sees the epochs that were shared, page by page, and is done', () => {
  let shared = nothingShared;
  for (let page = 0; page < 3; page++) shared = read(shared, shelfOf(runs), 1);
  expect(ids(shared.entries)).toEqual(ids(lines.slice(4, 8)));
  expect(shared.problems).toEqual([]);
  expect(serveSync(shelfOf(runs), askToRead(shared), 5).answer.runs).toEqual([]);
});

test('what is erased is erased for the reader too', () => {
  const shared = read(nothingShared, shelfOf(runs));
  const erased = eraseFacts(lines, new Set(ids(lines.slice(5, 6))));
  const held = shelfOf([runs[0] as Run, makeRun(one, erased, 4, 4, upTo(2)), runs[2] as Run]);
  const after = read(shared, held);
  expect(after.entries.filter(({ line }) => line.fact.content === null).length).toBe(1);
  expect(serveSync(held, askToRead(after), 5).answer.runs).toEqual([]);
});

test('a replica that went on otherwise is read anew', () => {
  const shared = read(nothingShared, shelfOf(runs));
  const other = [...lines.slice(0, 4), ...growLog(lines.slice(0, 4), one, 3, 77)];
  const held = shelfOf([runs[0] as Run, makeRun(one, other, 4, 3, upTo(2))]);
  let after = read(shared, held);
  for (let calls = 0; calls < 3; calls++) after = read(after, held);
  expect(ids(after.entries)).toEqual(ids(other.slice(4)));
});

test('a run that ought to open and does not is named', () => {
  const broken = { ...(runs[1] as Run), sealed: (runs[1] as Run).sealed.map((byte, at) => (at === 30 ? byte ^ 1 : byte)) };
  expect(read(nothingShared, shelfOf([runs[0] as Run, broken])).problems).toEqual([{ type: 'changed', replica: one, from: 5 }]);
});
