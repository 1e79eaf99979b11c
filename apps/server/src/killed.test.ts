// The server is killed without warning while devices push. What it answered for is there after the next start. KILLS=500 for the long form.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, readAnswer, writeRequest } from '@plumbline/log/exchange';
import type { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { deviceOf } from './http/device.contract.ts';
import { readSettings } from './settings.ts';
import { runsOf } from './store/store.contract.ts';

const kills = Number(process.env['KILLS'] ?? 3);
const main = join(import.meta.dirname, 'main.ts');

async function start(data: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [main], { env: { ...process.env, DATA: data, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { child, url: `http://127.0.0.1:${/\d+/.exec(String(said))?.[0]}` };
}
/** The running server behind the same face as the app in memory. */
const over = (url: string): Hono => ({ request: (path: string, init?: RequestInit) => fetch(`${url}${path}`, init) }) as unknown as Hono;

test(`${kills} kills while pushing lose nothing that was answered for`, { timeout: kills * 20_000 + 60_000 }, async () => {
  const data = await mkdtemp(join(tmpdir(), 'plumbline-killed-'));
  onTestFinished(() => rm(data, { recursive: true }));
  const runs: readonly Run[] = runsOf('aa', new Array(kills * 400).fill(1));
  let { child, url } = await start(data);
  let phone = deviceOf(over(url), 1);
  await phone.signUp();
  const token = await phone.signIn();
  const sync = async (push: readonly Run[]): Promise<number> => {
    const request = writeRequest({ have: new Map(), push, mostBytes: 1 });
    const said = await phone.call('POST', `/v1/accounts/${phone.account}/sync`, request, token);
    const read = readAnswer(new Uint8Array(await said.arrayBuffer()));
    if (!read.ok) throw new Error(`${said.status}`);
    return read.message.have.get('aa')?.length ?? 0;
  };
  let answered = 0;
  for (let kill = 0; kill < kills; kill++) {
    const dies = once(child, 'exit');
    setTimeout(() => child.kill('SIGKILL'), 30 + Math.random() * 250);
    const push = async (): Promise<boolean> => {
      answered = await sync(runs.slice(answered, answered + 3));
      return true;
    };
    while (await push().catch(() => false));
    await dies;
    ({ child, url } = await start(data));
    phone = deviceOf(over(url), 1);
    const held = await sync([]);
    expect(held).toBeGreaterThanOrEqual(answered);
    answered = held;
  }
  expect(answered).toBeGreaterThan(kills);
  const stops = once(child, 'exit');
  child.kill('SIGTERM');
  expect((await stops)[0]).toBe(0);
});

test('settings that make no sense are said in a sentence that names the repair', () => {
  expect(readSettings({})).toMatchObject({ ok: true, settings: { port: 4748, signUp: 'open', host: '127.0.0.1' } });
  for (const [name, value] of [
    ['PORT', 'x'],
    ['PORT', '70000'],
    ['SIGN_UP', 'maybe'],
    ['DATA', ''],
  ] as const)
    expect(readSettings({ [name]: value })).toMatchObject({ ok: false, says: expect.stringContaining(name) });
});
