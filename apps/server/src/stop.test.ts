// Stopping in good order: what was begun comes to its end, whoever waits is let go, and nothing is left lying beside the file.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { deviceOf } from './http/device.contract.ts';
import { over } from './running-node.contract.ts';
import { readSettings } from './settings.ts';
import { startServer } from './start.ts';

test('a request under way is answered, listeners are let go, no new one is taken, and the file is whole', async () => {
  const data = await mkdtemp(join(tmpdir(), 'plumbline-stop-'));
  onTestFinished(() => rm(data, { recursive: true }));
  const read = readSettings({ DATA: data, PORT: '0' });
  const started = read.ok ? await startServer(read.settings, () => undefined) : read;
  if (!started.ok) throw new Error(started.says);
  const { port, stop } = started.running;
  const url = `http://127.0.0.1:${port}`;
  const phone = deviceOf(over(url), 1);
  await phone.signUp();
  const token = await phone.signIn();
  const changes = await phone.call('GET', `/v1/accounts/${phone.account}/changes`, undefined, token);
  const reader = (changes.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  // Half of a request is on its way when the server is asked to stop.
  const body = JSON.stringify({ credential: phone.credential, ...(await phone.proof('session')) });
  const headers = { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' };
  const slow = request(`${url}/v1/accounts/${phone.account}/sessions`, { method: 'POST', headers });
  const answered = new Promise<number>((resolve, reject) => {
    slow.on('response', (answer) => resolve(answer.statusCode ?? 0)).on('error', reject);
  });
  slow.flushHeaders();
  // The server has it: it asks for the rest.
  await new Promise((go) => slow.once('continue', go));
  slow.write(body.slice(0, 10));
  const stopped = stop();
  expect((await reader.read()).done).toBe(true);
  await expect(fetch(`${url}/health`)).rejects.toThrow();
  slow.end(body.slice(10));
  expect(await answered).toBe(201);
  await stopped;
  expect((await readdir(data)).filter((name) => /wal|shm/.test(name))).toEqual([]);
});
