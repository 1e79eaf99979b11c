// What it costs to bring two devices together after a time apart: 40,000 facts in common and 5,000 new ones on each, beside Yjs, Automerge and
// Loro in one run: bytes, time with one reading of all facts, round trips.
// Run: npm run bench -- sync [--facts 40000] [--more 5000] [--rounds 5] [--without automerge]
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { median, processorTime, table, times } from './parts/measure.ts';
import { live, readThrough } from './parts/sync-life.ts';
import { openly, ours, sealed } from './parts/sync-ours.ts';
import { type Engine, peers } from './parts/sync-peers.ts';

const { values } = parseArgs({
  options: {
    facts: { type: 'string', default: '40000' },
    more: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '5' },
    without: { type: 'string', default: '' },
  },
});
const [facts, more, rounds] = [values.facts, values.more, values.rounds].map(Number) as [number, number, number];
const [year, began] = [365.25 * 86_400_000, Date.UTC(2026, 0, 1)];
const base = live(facts, began, began + 10 * year, 1, (chance) => (chance < 0.7 ? 'ph01' : chance < 0.9 ? 'tb02' : 'lp03'));
const a = live(more, began + 10 * year, began + 11.25 * year, 2, () => 'ph01');
const b = live(more, began + 10 * year + 777, began + 11.25 * year, 3, () => 'tb02');
const expected = readThrough([...base, ...a, ...b].sort((x, y) => (x.id < y.id ? -1 : 1)));

interface Row {
  readonly name: string;
  readonly took: number[];
  bytes: number;
  deflated: number;
  trips: number;
}
const deflated = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 6 }).length;
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** One measured round of one engine; throws where it comes to another state than all others. */
function measure(engine: Engine, row: Row): void {
  const apart = engine.apart(base, a, b);
  const start = processorTime();
  const { messages, trips } = apart.sync();
  const read = readThrough(apart.inOrder('second'));
  row.took.push(processorTime() - start);
  if (read !== expected || readThrough(apart.inOrder('first')) !== expected) throw new Error(`void: ${engine.name} came to another state`);
  row.bytes = sum(messages.map(({ length }) => length));
  // What is packed or sealed is sent as it is; a peer's bytes are deflated for it.
  row.deflated = Math.min(row.bytes, sum(messages.map(deflated)));
  row.trips = trips;
}

const engines = [
  ours('Plumbline, packed', openly),
  ours('Plumbline, packed and sealed', sealed()),
  ours('Plumbline, packed, where a fact was erased since', openly, false),
  ...(await peers()),
];
const chosen = engines.filter(({ name }) => values.without === '' || !name.startsWith(values.without));
const rows = new Map<Engine, Row>(chosen.map((engine) => [engine, { name: engine.name, took: [], bytes: 0, deflated: 0, trips: 0 }]));
for (let round = 0; round < rounds; round++) {
  for (const [engine, row] of rows) if (round === 0 || !engine.slow) measure(engine, row);
}

const kb = (bytes: number): string => (bytes / 1024).toFixed(1);
const list = [...rows.values()];
const [first, loro] = [list[0], list.find(({ name }) => name.startsWith('loro'))];
if (first === undefined || loro === undefined) throw new Error('nothing to compare');
const peersOnly = list.filter(({ name }) => !name.startsWith('Plumbline'));
const best = Math.min(...peersOnly.map(({ took }) => median(took)));
console.log(`node ${process.version}; ${facts} facts in common, ${more} new on each of two devices; ${rounds} rounds in turns, medians`);
console.log(`all came to ${expected}\n`);
const cells = (row: Row): readonly string[] => [
  row.name,
  kb(row.bytes),
  kb(row.deflated),
  times(row.deflated / loro.deflated),
  `${row.trips}`,
  (median(row.took) / 1000).toFixed(0),
  times(median(row.took) / median(first.took)),
];
const head = ['', 'KB sent', 'deflated', 'of Loro', 'round trips', 'merge and read, ms', ''];
console.log(table([head, ...list.map(cells)]));
console.log(
  `\nThe best peer takes ${times(best / median(first.took))} of our time, in which every fact's content, hash and place in its chain is checked.`,
);
