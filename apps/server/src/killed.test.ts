// The server is killed without warning while devices push, and so is the database. What was answered for is there after the next start.
// KILLS=500 for the long form.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Run } from '@plumbline/log/exchange';
import { expect, onTestFinished, test, vi } from 'vitest';
import { deviceOf } from './http/device.contract.ts';
import { startCluster } from './postgres/cluster.contract.ts';
import { killNode, over, pushTo, startNode, stopNode } from './running-node.contract.ts';
import { readSettings } from './settings.ts';
import { runsOf } from './store/store.contract.ts';

const kills = Number(process.env['KILLS'] ?? 3);
const timeout = kills * 20_000 + 60_000;

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'plumbline-killed-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}
/** In the long form, how far it has come. */
const tell = (store: string, kill: number, ...talkers: readonly Talker[]): void => {
  const answered = talkers.reduce((sum, one) => sum + one.answered, 0);
  if (kills > 10 && kill % 50 === 49) process.stderr.write(`${store}: ${kill + 1} kills, ${answered} facts answered for and there\n`);
};
/** A token of the account that `pushTo` pushes to. */
async function signedIn(url: string): Promise<string> {
  const phone = deviceOf(over(url), 1);
  await phone.signUp();
  return phone.signIn();
}

/** One device: all it has to say, and how much of it was answered for. */
interface Talker {
  readonly replica: string;
  readonly runs: readonly Run[];
  answered: number;
}
const talker = (replica: string): Talker => ({ replica, runs: runsOf(replica, new Array(kills * 400).fill(1)), answered: 0 });
/** Pushes on and on until there is no answer any more, or `until` says so. */
async function talk(url: string, token: string, one: Talker, until: () => boolean): Promise<void> {
  try {
    while (!until()) one.answered = await pushTo(url, token, one.replica, one.runs.slice(one.answered, one.answered + 3));
  } catch {
    // It was killed in the middle.
  }
}
/** Fails where less is held than was answered for. A device asks again where a node does not know yet that its database is back. */
async function expectHeld(url: string, token: string, one: Talker): Promise<void> {
  const asked = (): Promise<{ readonly held: number } | undefined> =>
    pushTo(url, token, one.replica, []).then(
      (held) => ({ held }),
      () => undefined,
    );
  const { held } = await vi.waitUntil(asked, { timeout: 30_000, interval: 100 });
  expect(held).toBeGreaterThanOrEqual(one.answered);
  one.answered = held;
}

test(`SQLite: ${kills} kills while pushing lose nothing that was answered for`, { timeout }, async () => {
  const DATA = await folder();
  const phone = talker('aa');
  let node = await startNode({ DATA });
  onTestFinished(() => void node.child.kill('SIGKILL'));
  const token = await signedIn(node.url);
  for (let kill = 0; kill < kills; kill++) {
    const talking = talk(node.url, token, phone, () => false);
    await sleep(30 + Math.random() * 250);
    await killNode(node);
    await talking;
    node = await startNode({ DATA });
    await expectHeld(node.url, token, phone);
    tell('SQLite', kill, phone);
  }
  expect(phone.answered).toBeGreaterThan(kills);
  expect(await stopNode(node)).toBe(0);
});

test(`Postgres: ${kills} kills of one node, the other and the database lose nothing that was answered for`, { timeout }, async () => {
  const cluster = await startCluster(await folder());
  onTestFinished(() => cluster.stop());
  const start = async () => startNode({ DATA: await folder(), DATABASE_URL: cluster.url });
  const nodes = [await start(), await start()];
  const at = (n: number) => nodes[n] as (typeof nodes)[0];
  onTestFinished(() => void nodes.forEach(({ child }) => void child.kill('SIGKILL')));
  // A session of the one opens the other.
  const token = await signedIn(at(0).url);
  const talkers = [talker('aa'), talker('bb')];
  for (let kill = 0; kill < kills; kill++) {
    let isOver = false;
    const talking = talkers.map((one, n) => talk(at(n).url, token, one, () => isOver));
    await sleep(30 + Math.random() * 250);
    const victim = kill % 3;
    if (victim === 2) await cluster.kill();
    else await killNode(at(victim));
    isOver = true;
    await Promise.all(talking);
    if (victim === 2) cluster.start();
    else nodes[victim] = await start();
    for (const { url } of nodes) for (const one of talkers) await expectHeld(url, token, one);
    tell('Postgres', kill, ...talkers);
  }
  for (const one of talkers) expect(one.answered).toBeGreaterThan(kills);
  expect(await Promise.all(nodes.map(stopNode))).toEqual([0, 0]);
});

test('settings that make no sense are said in a sentence that names the repair', () => {
  expect(readSettings({})).toMatchObject({ ok: true, settings: { port: 4748, signUp: 'open', host: '127.0.0.1', database: undefined } });
  const database = 'postgres://me:secret@db:5432/plumbline';
  expect(readSettings({ DATABASE_URL: database })).toMatchObject({ ok: true, settings: { database } });
  for (const [name, value] of [
    ['PORT', 'x'],
    ['PORT', '70000'],
    ['SIGN_UP', 'maybe'],
    ['ORIGIN', 'https://plumbline.test/app'],
    ['ORIGIN', 'http://plumbline.test'],
    ['PROXY', 'caddy'],
    ['DATA', ''],
    ['ORIGIN', 'plumbline.local'],
    ['DATABASE_URL', 'mysql://me:secret@db/plumbline'],
    ['DATABASE_URL', ''],
  ] as const) {
    const said = readSettings({ [name]: value });
    expect(said).toMatchObject({ ok: false, says: expect.stringContaining(name) });
    expect(JSON.stringify(said)).not.toContain('secret');
  }
});
