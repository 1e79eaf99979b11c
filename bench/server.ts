// How many pushes a second the server keeps durably, beside what SQLite and the disk do with nothing around them, and on Postgres; how long the slowest
// of a thousand wait that push in the same instant. Figures mean something only beside each other, in one run.
// Run: npm run bench -- server [--connections 1000] [--seconds 5] [--rounds 3] [--bytes 2300] [--without postgres] [--folder /path/on/the/disk]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Cluster, newDatabase, startCluster } from '../apps/server/src/postgres/cluster.contract.ts';
import { median, table, times } from './parts/measure.ts';
import { type Rate, rawSqlite, rawSyncs } from './parts/server-floor.ts';
import { type Driven, drive } from './parts/server-ours.ts';
import { storeAlone } from './parts/server-store.ts';

const { values } = parseArgs({
  options: {
    connections: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    bytes: { type: 'string', default: '2300' },
    without: { type: 'string', default: '' },
    folder: { type: 'string', default: tmpdir() },
  },
});
const [connections, seconds, rounds, bytes] = [values.connections, values.seconds, values.rounds, values.bytes].map(Number) as [
  number,
  number,
  number,
  number,
];
const PER_COMMIT = 100;

interface Row {
  readonly rates: number[];
  readonly cpu: number[];
  readonly driven: Driven[];
}
const rows = new Map<string, Row>();
function note(name: string, rate: number, cpu?: number, driven?: Driven): void {
  const row = rows.get(name) ?? { rates: [], cpu: [], driven: [] };
  rows.set(name, row);
  row.rates.push(rate);
  if (cpu !== undefined) row.cpu.push(cpu);
  if (driven) row.driven.push(driven);
}
function noteRaw(name: string, { aSecond, aCpuSecond }: Rate): void {
  note(name, aSecond, aCpuSecond);
}
const shape = { connections, seconds, bytes, every: 0 };
const burst = { ...shape, every: 1000 };

async function measure(folder: string, cluster: Cluster | undefined): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    note('the disk: 4 KB, known to be there', rawSyncs(folder));
    noteRaw('SQLite alone, a push a commit', rawSqlite(folder, 1, bytes));
    noteRaw(`SQLite alone, ${PER_COMMIT} pushes a commit`, rawSqlite(folder, PER_COMMIT, bytes));
    noteRaw('our store alone, 100 pushes a commit', await storeAlone(folder, bytes));
    for (const [name, at] of [
      ['SQLite', undefined],
      ['Postgres', cluster],
    ] as const) {
      if (name === 'Postgres' && at === undefined) continue;
      for (const [how, load] of [
        ['one after another', shape],
        ['all at once, every second', burst],
      ] as const) {
        const driven = await drive(folder, at && (await newDatabase(at.url)), load);
        note(`server on ${name}: ${how}`, driven.pushesASecond, driven.pushesACpuSecond, driven);
      }
    }
  }
}

const folder = mkdtempSync(join(values.folder, 'plumbline-bench-server-'));
const cluster =
  values.without === 'postgres' ? undefined : await startCluster(mkdtempSync(join(values.folder, 'plumbline-bench-postgres-')));
try {
  await measure(folder, cluster);
} finally {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}

const floor = median(rows.get(`SQLite alone, ${PER_COMMIT} pushes a commit`)?.rates ?? []);
const of = (list: readonly number[]): string => (list.length > 0 ? median(list).toFixed(0) : '');
const lines = [...rows].map(([name, { rates, cpu, driven }]) => [
  name,
  of(rates),
  times(median(rates) / floor),
  of(cpu),
  of(driven.map(({ pushedACpuSecond }) => pushedACpuSecond)),
  of(driven.map(({ seen }) => seen.p50)),
  of(driven.map(({ seen }) => seen.p99)),
]);
console.log(
  `node ${process.version}; ${connections} connections, ${seconds} s, pushes of 12 facts in ${bytes} sealed bytes; ${rounds} rounds in turns, medians`,
);
console.log(table([['', 'a second', 'of SQLite alone', 'a cpu second', 'the load, a cpu second', 'p50 ms', 'p99 ms'], ...lines]));
console.log(
  '\nEvery push is authorised by its session, chained, and on the disk before it is answered. The load runs on the same processors.',
);
