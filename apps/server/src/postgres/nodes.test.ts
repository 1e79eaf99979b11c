// Two nodes on one Postgres, in one process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleLog } from '@plumbline/log/sample';
import { expect, inject, onTestFinished, test } from 'vitest';
import { type Device, deviceOf } from '../http/device.contract.ts';
import { over } from '../running-node.contract.ts';
import { readSettings } from '../settings.ts';
import { startServer } from '../start.ts';
import { databaseForTest } from './one-cluster.contract.ts';

async function nodes(count: number): Promise<readonly string[]> {
  const database = await databaseForTest(inject('postgresFolder'));
  const all: string[] = [];
  for (let n = 0; n < count; n++) {
    const data = mkdtempSync(join(tmpdir(), 'plumbline-node-'));
    const read = readSettings({ DATA: data, DATABASE_URL: database, PORT: '0' });
    const started = read.ok ? await startServer(read.settings, () => undefined) : read;
    if (!started.ok) throw new Error(started.says);
    onTestFinished(async () => {
      await started.running.stop();
      rmSync(data, { recursive: true });
    });
    all.push(`http://127.0.0.1:${started.running.port}`);
  }
  return all;
}
async function waiting(url: string, phone: Device, token: string) {
  const hangUp = new AbortController();
  const headers = { authorization: `Bearer ${token}` };
  const stream = await fetch(`${url}/v1/accounts/${phone.account}/changes`, { headers, signal: hangUp.signal });
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toBe(':\n\n');
  return { next, hangUp: () => hangUp.abort() };
}

test('a push to one node wakes who waits at the other; an account made and entered at one is there at the other', async () => {
  const [one, other] = (await nodes(2)) as [string, string];
  const here = deviceOf(over(one), 1);
  const there = deviceOf(over(other), 1);
  expect((await here.signUp()).status).toBe(201);
  const [token, second] = [await here.signIn(), await there.signIn()];
  const listener = await waiting(other, there, token);
  await here.syncAll(second, sampleLog(20, 1));
  expect(await listener.next()).toBe('event: changed\ndata:\n\n');
  expect(await there.syncAll(token, [])).toHaveLength(20);
  // What ends at one node is over at the other at once.
  await here.call('DELETE', `/v1/accounts/${here.account}/sessions/current`, undefined, second);
  expect((await there.call('GET', `/v1/accounts/${here.account}/credentials`, undefined, second)).status).toBe(401);
  listener.hangUp();
});
test('a challenge that one node gave out is known at the other', async () => {
  const [one, other] = (await nodes(2)) as [string, string];
  const proof = await deviceOf(over(one), 1).proof('account');
  const phone = deviceOf(over(other), 1);
  const fields = { account: phone.account, id: phone.credential, kind: 'device', publicKey: phone.publicKey, label: 'Phone' };
  expect((await phone.call('POST', '/v1/accounts', { ...fields, ...proof })).status).toBe(201);
});
