import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growLog, replicaOf, sampleLog } from '@plumbline/log/sample';
import fc from 'fast-check';
import type { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../sqlite/open-database.ts';
import { createSqliteStore } from '../sqlite/sqlite-store.ts';
import { StoreTrouble } from '../store/store.ts';
import { createApp, routesWithoutRule } from './app.ts';
import { depsFor } from './deps.contract.ts';
import type { Deps } from './deps.ts';
import { deviceOf } from './device.contract.ts';
import { problemKinds } from './problems.ts';
import { mintChallenge, readChallenge } from './proof.ts';
import { rules } from './rules.ts';

const secret = new Uint8Array(32).fill(1);
function serving(more: Partial<Deps> & { readonly path?: string } = {}): {
  readonly app: Hono;
  readonly complaints: string[];
  readonly deps: Deps;
} {
  const opened = openDatabase(more.path ?? ':memory:');
  if (!opened.ok) throw new Error(opened.detail);
  const complaints: string[] = [];
  const deps = depsFor(createSqliteStore(opened.database), { complain: (line) => complaints.push(line), ...more });
  onTestFinished(() => deps.store.close());
  return { app: createApp(deps), complaints, deps };
}
const typeOf = async (said: Response): Promise<string> => ((await said.json()) as { type: string }).type;

test('two devices of one account come into step over real sealed runs, and the server holds no word of them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-server-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { app } = serving({ path: join(folder, 'facts.db') });
  const phone = deviceOf(app, 1);
  expect((await phone.signUp()).status).toBe(201);
  const token = await phone.signIn();
  const mine = sampleLog(300, 1);
  const theirs = growLog([], replicaOf(2), 200, 2);
  await phone.syncAll(token, mine);
  const both = await phone.syncAll(token, theirs);
  expect(both).toHaveLength(500);
  const again = await phone.syncAll(token, mine);
  expect(new Set(again.map(({ text }) => text))).toEqual(new Set([...mine, ...theirs].map(({ text }) => text)));
  const dump = Buffer.concat(await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)))));
  // Found where it is there: names of tables are.
  expect(dump.includes('account_id')).toBe(true);
  const words = ['checked-in', 'activity-done', 'consent', 'minutes', 'Europe/Oslo', 'a-person', 'a-log', 'nice', 'same'];
  expect(words.filter((word) => dump.includes(word))).toEqual([]);
});

test('every route has its rule, and what has none is not there', async () => {
  const { app } = serving();
  expect(routesWithoutRule()).toEqual([]);
  const named = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  expect(named.toSorted()).toEqual(rules.map(({ method, path }) => `${method} ${path}`).toSorted());
  const none = await app.request('/v1/everything');
  expect([none.status, await typeOf(none)]).toEqual([404, '/problems/not-found']);
  const method = await app.request('/health', { method: 'PUT' });
  expect([method.status, await typeOf(method)]).toEqual([405, '/problems/method-not-allowed']);
});
test('an account is made and entered only by who holds the key, with a challenge of ours, in time', async () => {
  let now = 1_800_000_000_000;
  const { app } = serving({ now: () => now });
  const [phone, thief] = [deviceOf(app, 1), deviceOf(app, 2, deviceOf(app, 1).account)];
  const stolen = { account: phone.account, id: phone.credential, kind: 'device', publicKey: phone.publicKey, label: '' };
  const proof = await thief.proof('account');
  expect((await phone.call('POST', '/v1/accounts', { ...stolen, ...proof })).status).toBe(401);
  expect((await phone.signUp()).status).toBe(201);
  expect(await typeOf(await phone.signUp())).toBe('/problems/account-taken');
  const enter = async (said: object): Promise<number> => (await phone.call('POST', `/v1/accounts/${phone.account}/sessions`, said)).status;
  const mine = { credential: phone.credential };
  expect(await enter({ ...mine, ...(await phone.proof('erase')) })).toBe(401);
  expect(await enter({ credential: thief.credential, ...(await thief.proof('session')) })).toBe(401);
  const late = await phone.proof('session');
  now += 5 * 60_000;
  expect(await enter({ ...mine, ...late })).toBe(401);
  expect(await enter({ ...mine, ...(await phone.proof('session')) })).toBe(201);
  const token = await phone.signIn();
  const book = (await (await phone.call('GET', `/v1/accounts/${phone.account}/audit`, undefined, token)).json()) as {
    audit: { action: string; outcome: string }[];
  };
  expect(book.audit.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
    'make-account allow',
    'sign-in deny',
    'sign-in allow',
    'sign-in allow',
  ]);
});
test('a challenge is known again only as it was, by who made it', () => {
  const said = mintChallenge(secret, 1000);
  expect(readChallenge(secret, said, 1000)).toMatchObject({ until: 331_000 });
  // Another node's clock may be a little behind the one that minted it.
  expect([-29_000, -29_001, 300_999, 301_000].map((now) => readChallenge(secret, said, now) !== undefined)).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(readChallenge(new Uint8Array(32).fill(2), said, 1000)).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(55), fc.integer({ min: 1, max: 255 }), (at, bits) => {
      const bytes = Buffer.from(said, 'base64url');
      bytes[at] = (bytes[at] ?? 0) ^ bits;
      expect(readChallenge(secret, bytes.toString('base64url'), 1000)).toBeUndefined();
    }),
  );
});
test('a server that is closed takes no new account', async () => {
  const { app } = serving({ signUp: 'closed' });
  expect(await typeOf(await deviceOf(app, 1).signUp())).toBe('/problems/sign-up-closed');
});
test('erasing wants the key once more, and leaves nothing', async () => {
  const { app } = serving();
  const phone = deviceOf(app, 1);
  await phone.signUp();
  const token = await phone.signIn();
  await phone.syncAll(token, sampleLog(3, 1));
  const at = `/v1/accounts/${phone.account}`;
  expect((await phone.call('DELETE', at, { credential: phone.credential, ...(await phone.proof('session')) }, token)).status).toBe(401);
  expect((await phone.call('DELETE', at, { credential: phone.credential, ...(await phone.proof('erase')) }, token)).status).toBe(204);
  expect((await phone.call('GET', `${at}/credentials`, undefined, token)).status).toBe(401);
});
test('who asks too often waits, and nobody else does', async () => {
  const { app } = serving({ now: () => 1 });
  const said = [];
  for (let n = 0; n < 61; n++) said.push(await app.request('/v1/challenge', {}, { address: '10.0.0.1' }));
  expect(said.map(({ status }) => status).lastIndexOf(200)).toBe(59);
  expect([said[60]?.status, said[60]?.headers.get('retry-after')]).toEqual([429, '1']);
  expect((await app.request('/v1/challenge', {}, { address: '10.0.0.2' })).status).toBe(200);
});
test('whoever waits for changes hears that there are some, and nothing of what they are', async () => {
  const { app } = serving();
  const phone = deviceOf(app, 1);
  await phone.signUp();
  const token = await phone.signIn();
  const hangUp = new AbortController();
  const headers = { authorization: `Bearer ${token}` };
  const stream = await app.request(
    new Request(`http://localhost/v1/accounts/${phone.account}/changes`, { headers, signal: hangUp.signal }),
  );
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toBe(':\n\n');
  await phone.syncAll(token, sampleLog(2, 1));
  expect(await next()).toBe('event: changed\ndata:\n\n');
  hangUp.abort();
  expect((await reader.read()).done).toBe(true);
});
test('where nothing can be kept the answer says so, and the cause is for whoever runs the server', async () => {
  const { app, deps, complaints } = serving();
  const broken = { ...deps.store, check: () => Promise.reject(new StoreTrouble('full', 'no room at /secret/place')) };
  const said = await createApp({ ...deps, store: broken }).request('/health');
  expect([said.status, said.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await said.text()).not.toContain('secret');
  expect(complaints).toHaveLength(1);
  expect((await app.request('/health')).status).toBe(200);
});
test('figures are for the one who runs it, and name no account', async () => {
  const { app } = serving();
  const phone = deviceOf(app, 1);
  await phone.signUp();
  await phone.syncAll(await phone.signIn(), sampleLog(3, 1));
  const text = await (await app.request('/metrics')).text();
  expect(text).toContain('plumbline_requests_total{method="POST",path="/v1/accounts/:account/sync",status="200"}');
  expect(text).toContain('plumbline_accounts 1\n');
  expect(text).not.toContain(phone.account);
});

test('a body longer than the rule says is refused, whatever its header says', async () => {
  const { app } = serving();
  const long = new ReadableStream<Uint8Array>({
    pull(out) {
      out.enqueue(new Uint8Array(4096));
    },
  });
  const said = await app.request(
    new Request('http://localhost/v1/accounts', { method: 'POST', body: long, duplex: 'half' } as RequestInit),
  );
  expect([said.status, await typeOf(said)]).toEqual([413, '/problems/too-large']);
});
test('each kind of problem says what a device does now', () => {
  for (const { title, action, status } of Object.values(problemKinds)) {
    expect(title).toMatch(/\.$/);
    expect(action).toMatch(/\.$/);
    expect(status).toBeGreaterThanOrEqual(400);
  }
});
