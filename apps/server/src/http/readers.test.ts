import { type Run, readAnswer, writeHeld, writeRequest } from '@plumbline/log/exchange';
import { expect, onTestFinished, test } from 'vitest';
import { runsOf } from '../store/store.contract.ts';
import { deviceOf } from './device.contract.ts';
import { rules } from './rules.ts';
import { insideOf, serving } from './serving.contract.ts';

async function begin() {
  const { app, deps } = serving();
  onTestFinished(() => deps.store.close());
  const phone = await insideOf(app, 1);
  const trainer = deviceOf(app, 2, phone.account);
  const given = { id: trainer.credential, kind: 'reader', publicKey: trainer.publicKey, label: 'Sam', fromEpoch: 2 };
  expect((await phone.ask('POST', '/credentials', given)).status).toBe(201);
  const [first, second] = runsOf('aa', [2, 1]) as [Run, Run];
  const sync = async (push: readonly Run[], token = phone.token) => {
    const request = writeRequest({ have: new Map(), push, mostBytes: 100_000 });
    const said = await phone.call('POST', `/v1/accounts/${phone.account}/sync`, request, token);
    expect([said.headers.get('x-content-type-options'), said.headers.get('cache-control')]).toEqual(['nosniff', 'no-store']);
    if (said.status !== 200) return said.status;
    const read = readAnswer(new Uint8Array(await said.arrayBuffer()));
    return read.ok ? read.message.runs.map(({ epoch }) => epoch) : read.problem;
  };
  await sync([first]);
  const box = (id: string) => ({ id, told: '', sealed: 'AQID' });
  const boxes = [box('recovery'), box(`reader-${trainer.credential}`)];
  const have = Buffer.from(writeHeld(new Map())).toString('base64url');
  expect((await phone.ask('PUT', '/keys', { from: 0, epoch: 2, keyring: 'AAAA', boxes, have })).status).toBe(200);
  await sync([{ ...second, epoch: 2 }]);
  return { app, phone, trainer, sync, second, token: await trainer.signIn() };
}

test('another person reads from their epoch on and their own box, writes nothing, and each reading is in the book', async () => {
  const { phone, trainer, sync, second, token } = await begin();
  expect(await sync([])).toEqual([1, 2]);
  expect(await sync([], token)).toEqual([2]);
  expect(await sync([{ ...second, from: 4 }], token)).toBe(403);
  const keys = (await phone.ask('GET', '/keys', undefined, token)).said;
  expect(keys).toMatchObject({ keyring: '', epoch: 2, boxes: [{ id: `reader-${trainer.credential}` }] });
  expect((await phone.ask('GET', '/keys')).said).toMatchObject({ keyring: 'AAAA', boxes: [{}, {}] });
  const { audit } = (await phone.ask('GET', '/audit')).said as { audit: { action: string; actor: string; outcome: string }[] };
  expect(audit.filter(({ actor }) => actor === trainer.credential).map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
    'sign-in allow',
    'read allow',
  ]);
  expect((await phone.ask('DELETE', `/credentials/${trainer.credential}`)).status).toBe(204);
  expect(await sync([], token)).toBe(401);
});
test('what is not for readers is refused to them, route by route', async () => {
  const { phone, trainer, token } = await begin();
  for (const { method, path, who } of rules) {
    if (who === 'anyone' || who.includes('reader')) continue;
    const below = path.replace('/v1/accounts/:account', '').replace(':credential', trainer.credential);
    const body = method === 'POST' || method === 'PUT' || method === 'PATCH' ? reading(below) : undefined;
    expect([method, path, await phone.ask(method, below, body, token)]).toMatchObject([
      method,
      path,
      { said: { type: '/problems/forbidden' } },
    ]);
  }
});
/** A body that is good enough to come as far as the store, where it is decided. */
function reading(below: string): unknown {
  const key = { id: 'd'.repeat(32), kind: 'device', publicKey: Buffer.alloc(32).toString('base64url'), label: '' };
  const keys = { from: 1, epoch: 2, keyring: '', boxes: [], have: Buffer.from(writeHeld(new Map())).toString('base64url') };
  return below === '/keys' ? keys : key;
}
