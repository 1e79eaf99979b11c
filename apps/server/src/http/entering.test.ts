import { mintRecoveryCode, readRecoveryCode, recoveryProof, recoveryText } from '@plumbline/log/seal';
import { expect, onTestFinished, test } from 'vitest';
import type { Known } from '../store/sessions.ts';
import type { Credential } from '../store/store.ts';
import { authorize } from './authorize.ts';
import type { Deps } from './deps.ts';
import { deviceOf } from './device.contract.ts';
import { FRESH_MS, type Role, rules } from './rules.ts';
import { insideOf, saidIn, serving } from './serving.contract.ts';

async function begin(more: Partial<Deps> = {}) {
  const { app, deps } = serving(more);
  onTestFinished(() => deps.store.close());
  const phone = await insideOf(app, 1);
  const post = async (path: string, body: unknown) =>
    saidIn(await app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
  const challenge = async (): Promise<string> => String((await saidIn(await app.request('/v1/challenge'))).said['challenge']);
  return { app, deps, phone, post, challenge };
}
const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const proofOf = (fill: number) => {
  const read = readRecoveryCode(mintRecoveryCode((bytes) => new Uint8Array(bytes).fill(fill)));
  if (!read.ok) throw new Error(read.type);
  return recoveryProof(read.secret);
};

test('whoever has lost every device comes back by the code alone, lets a new device in, and reads nothing by the code', async () => {
  const { app, phone, post, challenge } = await begin();
  const code = proofOf(5);
  const added = { id: code.id, kind: 'recovery', publicKey: b64(code.publicKey), label: '' };
  expect((await phone.ask('POST', '/credentials', added)).status).toBe(201);
  const enter = async (by = code, id = code.id, text?: string) => {
    const fresh = text ?? (await challenge());
    return post('/v1/recoveries', { credential: id, challenge: fresh, signature: b64(by.sign(recoveryText(id, fresh))) });
  };
  const { status, said } = await enter();
  expect([status, said['account']]).toEqual([201, phone.account]);
  const token = String(said['token']);
  const laptop = deviceOf(app, 2, phone.account);
  const own = { id: laptop.credential, kind: 'device', publicKey: laptop.publicKey, label: 'Laptop' };
  expect((await phone.ask('POST', '/credentials', own, token)).status).toBe(201);
  expect((await phone.ask('POST', '/sync', new Uint8Array(3), token)).said['type']).toBe('/problems/forbidden');
  expect((await phone.ask('DELETE', `/credentials/${phone.credential}`, undefined, token)).status).toBe(204);
  expect((await phone.ask('GET', '/credentials')).status).toBe(401);
  expect((await phone.ask('GET', '/credentials', undefined, await laptop.signIn())).status).toBe(200);
  // The wrong code, a name that leads nowhere, the key of a device, and an answer that was given before: one and the same word.
  const once = await challenge();
  expect((await enter(code, code.id, once)).status).toBe(201);
  const refused = [await enter(proofOf(6)), await enter(code, 'e'.repeat(32)), await enter(code, phone.credential)];
  for (const one of [...refused, await enter(code, code.id, once)])
    expect(one).toMatchObject({ status: 401, said: { type: '/problems/unauthenticated' } });
  const { audit } = (await phone.ask('GET', '/audit', undefined, token)).said as { audit: { action: string; outcome: string }[] };
  expect(audit.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
    'make-account allow',
    'sign-in allow',
    'add-credential allow',
    'recover allow',
    'add-credential allow',
    'POST /v1/accounts/:account/sync deny',
    'remove-credential allow',
    'sign-in allow',
    'recover allow',
    'recover deny',
    'recover deny',
  ]);
});
test('an answer by a device opens one session', async () => {
  const { phone } = await begin();
  const body = { credential: phone.credential, ...(await phone.proof('session')) };
  expect((await phone.ask('POST', '/sessions', body)).status).toBe(201);
  expect((await phone.ask('POST', '/sessions', body)).status).toBe(401);
});
test('a session that is open for long does not change who may come in, until the key is shown anew', async () => {
  let now = 1_800_000_000_000;
  const { app, phone } = await begin({ now: () => now });
  const other = deviceOf(app, 2, phone.account);
  const own = { id: other.credential, kind: 'device', publicKey: other.publicKey, label: '' };
  now += FRESH_MS;
  expect((await phone.ask('POST', '/credentials', own)).said['type']).toBe('/problems/reauth-required');
  expect((await phone.ask('GET', '/credentials')).status).toBe(200);
  expect((await phone.ask('POST', '/credentials', own, await phone.signIn())).status).toBe(201);
});
test('a device that was taken away loses at once: what it began is not done, and it hears nothing more', async () => {
  const { app, deps, phone } = await begin();
  const laptop = deviceOf(app, 2, phone.account);
  await phone.ask('POST', '/credentials', { id: laptop.credential, kind: 'device', publicKey: laptop.publicKey, label: '' });
  const token = await laptop.signIn();
  const stream = await laptop.call('GET', `/v1/accounts/${phone.account}/changes`, undefined, token);
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  // The session is good at the door, and gone when its turn in the store comes.
  const rename = phone.ask('PATCH', `/credentials/${phone.credential}`, { label: 'Mine now' }, token);
  const remove = deps.store.write(phone.account, (rows) => rows.deleteCredential(laptop.credential));
  const [said] = await Promise.all([rename, remove]);
  expect(said).toMatchObject({ status: 401 });
  const list = (await phone.ask('GET', '/credentials')).said['credentials'] as { label: string }[];
  expect(list.map(({ label }) => label)).toEqual(['Phone 1']);
  deps.notices.tell(phone.account);
  expect((await reader.read()).done).toBe(true);
});
test('the last key stays; a key is renamed; all sessions end at once; the account tells what it holds', async () => {
  const { phone } = await begin();
  expect((await phone.ask('DELETE', `/credentials/${phone.credential}`)).said['type']).toBe('/problems/last-key');
  expect((await phone.ask('PATCH', `/credentials/${phone.credential}`, { label: 'Küche' })).status).toBe(204);
  expect((await phone.ask('PATCH', `/credentials/${'e'.repeat(32)}`, { label: 'x' })).status).toBe(404);
  expect((await phone.ask('GET', '/credentials')).said).toMatchObject({ credentials: [{ label: 'Küche' }] });
  expect((await phone.ask('GET', '')).said).toMatchObject({ usedBytes: 0, quotaBytes: 64 * 1024 * 1024, credentials: 1, epoch: 1 });
  const second = await phone.signIn();
  expect((await phone.ask('DELETE', '/sessions')).status).toBe(204);
  expect((await phone.ask('GET', '', undefined, second)).status).toBe(401);
});

const kinds: Readonly<Record<Role, readonly Credential['kind'][]>> = {
  owner: ['device', 'passkey'],
  recovery: ['recovery'],
  reader: ['reader'],
};
test('every route by every role, fresh and not: its row and nothing else decides', () => {
  const roles = Object.keys(kinds) as Role[];
  const cells = rules.flatMap((rule) =>
    roles.flatMap((role) =>
      kinds[role].flatMap((kind) =>
        [0, FRESH_MS - 1, FRESH_MS, 1e9].map((age) => {
          const known = { credential: { kind }, session: { provedAt: 1 } } as unknown as Known;
          const isIn = rule.who === 'anyone' || rule.who.includes(role);
          const wanted = !isIn ? 'forbidden' : rule.fresh && age >= FRESH_MS ? 'reauth-required' : 'allow';
          return [authorize(rule, known, 1 + age), wanted];
        }),
      ),
    ),
  );
  expect(cells).toHaveLength(rules.length * 16);
  for (const [said, wanted] of cells) expect(said).toBe(wanted);
  for (const rule of rules) expect(authorize(rule, undefined, 1)).toBe(rule.who === 'anyone' ? 'allow' : 'unauthenticated');
});
