// Bits that flip, pages that are not what they were, a disk that is full: none of it passes for the truth. FLIPS=50000 for the long form, so many of
// sealed envelopes and a twenty-fifth of that of database files.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type SyncAnswer, writeAnswer } from '@plumbline/log/exchange';
import { expect, onTestFinished, test } from 'vitest';
import { account, judgeAnswer, judgeBytes, knownRuns, type Verdict } from './damage.contract.ts';
import { openStore } from './open-store.ts';
import { readSettings } from './settings.ts';
import { isConnected, openDatabase } from './sqlite/open-database.ts';
import { createSqliteStore } from './sqlite/sqlite-store.ts';
import { callsOf } from './store/calls.contract.ts';
import { credential, runsOf } from './store/store.contract.ts';
import type { StoreTrouble } from './store/store.ts';

const flips = Number(process.env['FLIPS'] ?? 150);
const most = 700_000;
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'plumbline-damaged-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};
function opened(path: string): DatabaseSync {
  const done = openDatabase(path);
  if (!done.ok) throw new Error(done.detail);
  return done.database;
}
async function answerOf(store: ReturnType<typeof createSqliteStore>): Promise<SyncAnswer | undefined> {
  const said = await callsOf(store).sync(account, { have: new Map(), push: [], mostBytes: most }, 1);
  return said.ok ? said.answer : undefined;
}
/** The known life in a file that was closed in good order; its bytes. */
async function filledFile(): Promise<Uint8Array> {
  const path = join(folder(), 'facts.db');
  const store = createSqliteStore(opened(path));
  await callsOf(store).createAccount(account, credential(0), 1);
  for (const run of knownRuns) await callsOf(store).sync(account, { have: new Map(), push: [run], mostBytes: 1 }, 1);
  await store.close();
  return readFileSync(path);
}
const dice = (sides: number): number => Math.floor(Math.random() * sides);
const count = (verdicts: readonly Verdict[], one: Verdict): number => verdicts.filter((verdict) => verdict === one).length;

test(`${flips} single bits of sealed envelopes flipped on the way: none is silent`, async () => {
  const store = createSqliteStore(opened(':memory:'));
  onTestFinished(() => store.close());
  await callsOf(store).createAccount(account, credential(0), 1);
  await callsOf(store).sync(account, { have: new Map(), push: knownRuns, mostBytes: 1 }, 1);
  const answer = await answerOf(store);
  if (answer === undefined) throw new Error('nothing came');
  const message = writeAnswer(answer);
  expect(judgeBytes(message)).toBe('whole');
  // What would be silent is called so: a server that says nothing of a whole replica.
  const less = [...answer.have].slice(1);
  expect(
    judgeAnswer({ ...answer, have: new Map(less), runs: answer.runs.filter(({ replica }) => less.some(([one]) => one === replica)) }),
  ).toBe('silent');
  const verdicts: Verdict[] = [];
  for (let n = 0; n < flips; n++) {
    const at = dice(message.length * 8);
    const bent = message.slice();
    bent[at >> 3] = (bent[at >> 3] ?? 0) ^ (1 << (at & 7));
    const verdict = judgeBytes(bent);
    if (verdict === 'silent') expect.fail(`bit ${at & 7} of byte ${at >> 3} passed for the truth`);
    verdicts.push(verdict);
  }
  // What says nothing of facts may flip unseen: the clock of the server, the word which epoch is in use.
  expect(count(verdicts, 'whole')).toBeLessThan(flips / 20);
});

/** What opening the file and asking for everything comes to. */
async function judgeFile(path: string): Promise<Verdict> {
  const done = openDatabase(path);
  if (!done.ok) return 'seen';
  const store = createSqliteStore(done.database);
  try {
    if (!isConnected(done.database)) return 'seen';
    const answer = await answerOf(store);
    return answer === undefined ? 'seen' : judgeAnswer(answer);
  } catch {
    return 'seen';
  } finally {
    await store.close();
  }
}
const PAGE = 4096;
const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'a bit': (bytes) => {
    const at = dice(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << dice(8));
    return bytes;
  },
  'a page of noughts': (bytes) => bytes.fill(0, dice(bytes.length / PAGE) * PAGE).subarray(0, bytes.length),
  'two pages in each other’s place': (bytes) => {
    const [one, other] = [dice(bytes.length / PAGE) * PAGE, dice(bytes.length / PAGE) * PAGE];
    const kept = Buffer.from(bytes.subarray(one, one + PAGE));
    bytes.copyWithin(one, other, other + PAGE);
    kept.copy(bytes, other);
    return bytes;
  },
  'a file that ends early': (bytes) => bytes.subarray(0, dice(bytes.length)),
};
test.each(Object.entries(damages))(
  '%s in a database file: seen by the server or by the device, or nothing was touched',
  async (_, damage) => {
    const file = await filledFile();
    const path = join(folder(), 'facts.db');
    for (let n = 0; n < Math.ceil(flips / 25); n++) {
      writeFileSync(path, damage(Buffer.from(file)));
      expect(await judgeFile(path)).not.toBe('silent');
      for (const beside of ['-wal', '-shm']) rmSync(path + beside, { force: true });
    }
  },
);
test('a file with a page of noughts is not opened, and the sentence names the file and the repair', async () => {
  const file = Buffer.from(await filledFile());
  const data = folder();
  writeFileSync(join(data, 'facts.db'), file.fill(0, PAGE, 2 * PAGE));
  const read = readSettings({ DATA: data });
  const done = read.ok ? await openStore(read.settings, () => undefined) : read;
  expect(done).toMatchObject({ ok: false, says: expect.stringMatching(/facts\.db cannot be used: .*Put a backup in its place/s) });
  expect(readFileSync(join(data, 'facts.db'))).toEqual(file);
});
test('a disk that is full takes nothing, says so, loses nothing that was answered for, and goes on once there is room', async () => {
  const database = opened(join(folder(), 'facts.db'));
  const store = createSqliteStore(database);
  onTestFinished(() => store.close());
  const calls = callsOf(store);
  await calls.createAccount(account, credential(0), 1);
  const runs = runsOf('aa', new Array(40).fill(1), 0, 20_000);
  const push = (n: number) => calls.sync(account, { have: new Map(), push: runs.slice(n, n + 1), mostBytes: 1 }, 1);
  database.exec('PRAGMA max_page_count = 100');
  let taken = 0;
  const trouble = await (async () => {
    for (; taken < runs.length; taken++) await push(taken);
  })().catch((error: StoreTrouble) => error.type);
  expect([trouble, taken > 5, taken < runs.length]).toEqual(['full', true, true]);
  expect((await answerOf(store))?.have.get('aa')?.length).toBe(taken);
  database.exec('PRAGMA max_page_count = 100000');
  expect(await push(taken)).toMatchObject({ ok: true, grew: true });
});
