import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { runIn } from './io-in-memory.ts';

let root: string;
let app: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plumbline-hosting-'));
  app = join(root, 'app');
  await mkdir(app);
  await writeFile(join(app, 'index.html'), '<!doctype html><title>Plumbline</title>');
  return () => rm(root, { recursive: true });
});
/** `serve` with the server for sync, for as long as `work` takes. */
async function served(data: string, work: (address: string) => Promise<void>): Promise<string> {
  let out = '';
  let fault: unknown;
  const untilStopped = async (): Promise<void> => {
    const address = /http:\/\/localhost:\d+/.exec(out)?.[0] ?? '';
    await work(address.replace('localhost', '127.0.0.1')).catch((error: unknown) => {
      fault = error;
    });
  };
  const ran = await runIn({ untilStopped, onOut: (text) => (out += text) }, 'serve', '--port', '0', '--dir', app, '--sync', '--data', data);
  if (fault) throw fault;
  expect(ran.code).toBe(0);
  return ran.out;
}

test('one command shows the app and keeps devices in step; its facts are backed up, tried, put back and looked after', async () => {
  const data = join(root, 'data');
  const file = join(root, 'one.backup');
  const said = await served(data, async (address) => {
    expect((await fetch(`${address}/`)).headers.get('content-type')).toContain('text/html');
    expect(await (await fetch(`${address}/health`)).json()).toEqual({ ok: true, store: 'sqlite' });
    expect((await fetch(`${address}/v1/challenge`)).status).toBe(200);
    expect((await fetch(`${address}/v1/nothing`)).headers.get('content-type')).toBe('application/problem+json');
    const made = await runIn({}, 'backup', '--out', file, '--data', data);
    expect([made.code, made.out]).toEqual([0, expect.stringContaining('looked through')]);
    expect((await runIn({ env: { DATA: data } }, 'doctor')).out).toContain('A server is running on it.');
    expect((await runIn({}, 'restore', file, '--data', data, '--replace')).code).toBe(5);
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toMatch(/plumbline_last_backup_timestamp_seconds \d+/);
  });
  expect(said.replace(/\s+/g, ' ')).toContain(`sealed so that this machine cannot read it: ${data}`);
  expect((await runIn({}, 'backup', '--out', file, '--data', data)).code).toBe(5);
  const tried = await runIn({}, 'restore', file, '--drill', '--json');
  expect([tried.code, JSON.parse(tried.out)]).toMatchObject([0, { accounts: 0, seconds: expect.any(Number) }]);
  const fresh = join(root, 'fresh');
  const put = await runIn({}, 'restore', file, '--data', fresh, '--json');
  expect([put.code, JSON.parse(put.out)]).toMatchObject([0, { folder: fresh, accounts: 0, erasedAgain: 0 }]);
  const well = await runIn({}, 'doctor', '--data', fresh, '--json');
  expect([well.code, JSON.parse(well.out).findings.map(({ state }: { state: string }) => state)]).toEqual([
    0,
    ['well', 'well', 'well', 'well', 'well', 'well', 'well', 'look', 'look'],
  ]);
});
test('what cannot be done is said with its repair and its code', async () => {
  const none = join(root, 'none');
  const text = join(root, 'text');
  await writeFile(text, 'no backup '.repeat(500));
  const postgres = { env: { DATABASE_URL: 'postgres://user@127.0.0.1:1/nothing' } };
  const said = async (world: Parameters<typeof runIn>[0], ...argv: readonly string[]) => {
    const { code, out, err } = await runIn(world, ...argv);
    return [code, `${out}${err}`.replace(/\s+/g, ' ')];
  };
  expect(await said({}, 'doctor', '--data', none)).toEqual([4, expect.stringContaining('Name its folder (--data, or DATA)')]);
  expect(await said({}, 'backup', '--out', join(root, 'x'), '--data', none)).toEqual([4, expect.stringContaining('nothing to back up')]);
  expect(await said({}, 'restore', none, '--data', root)).toEqual([4, expect.stringContaining('There is no such file.')]);
  expect(await said({}, 'restore', text, '--data', none)).toEqual([6, expect.stringContaining('Take another backup.')]);
  expect(await said({}, 'restore', text, '--drill')).toEqual([6, expect.stringContaining('Take another backup.')]);
  expect(await said(postgres, 'backup', '--out', none)).toEqual([2, expect.stringContaining('pg_dump')]);
  expect(await said(postgres, 'doctor', '--data', root)).toEqual([8, expect.stringContaining('DATABASE_URL')]);
  expect(await said({ env: { SIGN_UP: 'x' } }, 'doctor')).toEqual([2, expect.stringContaining('SIGN_UP')]);
  expect(await said({ env: { SIGN_UP: 'x' } }, 'serve', '--dir', app, '--sync')).toEqual([2, expect.stringContaining('SIGN_UP')]);
  const locked = join(root, 'data');
  onTestFinished(() => expect(existsSync(join(locked, 'facts.db'))).toBe(true));
  await served(locked, async () => {
    const again = await said({}, 'serve', '--port', '0', '--dir', app, '--sync', '--data', locked);
    expect(again).toEqual([5, expect.stringContaining('in use by another server')]);
  });
});
