import { generateKeyPairSync } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { type Bent, type Options, softPasskey } from './authenticator.contract.ts';
import type { Deps } from './deps.ts';
import { insideOf, saidIn, serving } from './serving.contract.ts';

const origin = 'https://plumbline.test';
async function begin(more: Partial<Deps> = {}) {
  const { app, deps } = serving({ relyingParty: { id: 'plumbline.test', origins: [origin] }, ...more });
  onTestFinished(() => deps.store.close());
  const phone = await insideOf(app, 1);
  const post = async (path: string, body: unknown) =>
    saidIn(await app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
  const offer = async () => (await phone.ask('POST', '/passkeys/options', {})).said as unknown as Options;
  const add = async (passkey = softPasskey(origin), bent: Bent = {}) => {
    const response = passkey.create(await offer(), bent);
    return { passkey, response, ...(await phone.ask('POST', '/passkeys', { label: 'Kitchen phone', response })) };
  };
  const asked = async () => (await post('/v1/passkeys/options', {})).said as unknown as Options;
  const enter = async (passkey: ReturnType<typeof softPasskey>, bent: Bent = {}) =>
    post('/v1/passkeys/sessions', { response: passkey.get(await asked(), bent) });
  return { app, deps, phone, post, offer, add, asked, enter };
}

test('a passkey is made for an account, names it by itself, and opens it', async () => {
  const { phone, offer, add, enter, asked } = await begin();
  expect(await offer()).toMatchObject({
    rp: { id: 'plumbline.test', name: 'Plumbline' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    user: { id: Buffer.from(phone.account, 'hex').toString('base64url') },
    attestation: 'none',
    excludeCredentials: [],
  });
  const { passkey, status, said } = await add();
  expect([status, said['kind'], said['label'], said['handle']]).toEqual([201, 'passkey', 'Kitchen phone', passkey.id]);
  expect((await offer()) as unknown).toMatchObject({ excludeCredentials: [{ id: passkey.id }] });
  // Nobody is told which keys there are.
  expect(await asked()).toMatchObject({ rpId: 'plumbline.test', userVerification: 'required' });
  expect(await asked()).not.toHaveProperty('allowCredentials');
  const entered = await enter(passkey);
  expect(entered).toMatchObject({ status: 201, said: { account: phone.account, credential: said['id'] } });
  const token = String(entered.said['token']);
  const list = await phone.ask('GET', '/credentials', undefined, token);
  expect(list.said['credentials']).toMatchObject([
    { kind: 'device', isCurrent: false },
    { kind: 'passkey', isCurrent: true, counter: 1, usedAt: expect.any(Number) },
  ]);
  expect((await phone.ask('DELETE', `/credentials/${said['id']}`)).status).toBe(204);
  expect((await phone.ask('GET', '/credentials', undefined, token)).status).toBe(401);
  expect((await enter(passkey)).status).toBe(401);
});

const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const bents: readonly (readonly [string, Bent])[] = [
  ['of another site', { origin: 'https://elsewhere.test' }],
  ['for another site', { rpId: 'elsewhere.test' }],
  ['without a finger, a face or a number', { isVerified: false }],
  ['of the wrong kind', { type: 'payment.get' }],
];
test.each([
  ...bents,
  ['signed with another key', { key: otherKey }],
  ['for another account', { userHandle: Buffer.alloc(16, 7).toString('base64url') }],
  ['for no account', { userHandle: 'x' }],
] as const)('an answer %s opens nothing', async (_, bent) => {
  const { add, enter } = await begin();
  const { passkey } = await add();
  expect(await enter(passkey, bent)).toMatchObject({ status: 401, said: { type: '/problems/unauthenticated' } });
  expect((await enter(passkey)).status).toBe(201);
});
test.each(bents)('a passkey %s is not taken', async (_, bent) => {
  const { add } = await begin();
  expect(await add(softPasskey(origin), bent)).toMatchObject({ status: 422, said: { field: 'response' } });
});
test('a challenge serves once, for five minutes, and only if it is ours', async () => {
  let now = 1_800_000_000_000;
  const { phone, post, offer, add, asked } = await begin({ now: () => now });
  const { passkey, response } = await add();
  const again = async (said: unknown) => (await phone.ask('POST', '/passkeys', { label: '', response: said })).status;
  expect(await again(response)).toBe(409);
  const removed = await add();
  expect((await phone.ask('DELETE', `/credentials/${removed.said['id']}`)).status).toBe(204);
  expect(await again(removed.response)).toBe(409);
  const enter = async (said: unknown) => (await post('/v1/passkeys/sessions', { response: said })).status;
  const once = passkey.get(await asked());
  expect([await enter(once), await enter(once)]).toEqual([201, 401]);
  const foreign = Buffer.alloc(56, 1).toString('base64url');
  expect(await enter(passkey.get({ challenge: foreign }))).toBe(401);
  expect(await again(softPasskey(origin).create({ challenge: foreign }))).toBe(401);
  const late = passkey.get(await asked());
  const lateNew = softPasskey(origin).create(await offer());
  now += 5 * 60_000 - 1;
  expect(await enter(late)).toBe(201);
  now += 1;
  expect((await phone.ask('POST', '/passkeys', { label: '', response: lateNew }, await phone.signIn())).status).toBe(401);
});
test('a copy of a passkey that counts is found out; one that never counts is not a copy', async () => {
  const { phone, add, enter } = await begin();
  const { passkey } = await add();
  expect((await enter(passkey)).status).toBe(201);
  expect((await enter(passkey)).status).toBe(201);
  expect((await enter(passkey, { counter: 2 })).status).toBe(401);
  expect((await enter(passkey, { counter: 0 })).status).toBe(401);
  const still = softPasskey(origin, false);
  await add(still);
  expect([(await enter(still)).status, (await enter(still)).status]).toEqual([201, 201]);
  const { audit } = (await phone.ask('GET', '/audit')).said as { audit: { action: string; outcome: string; target: string }[] };
  const lines = audit.filter(({ action }) => action === 'sign-in-by-passkey').map(({ outcome, target }) => `${outcome} ${target}`.trim());
  expect(lines).toEqual(['allow', 'allow', 'deny copied', 'deny copied', 'allow', 'allow']);
});
test('answers that are none are refused with a word, whatever is in them', async () => {
  const { phone, post, add, asked } = await begin();
  const { passkey } = await add();
  const good = passkey.get(await asked());
  const strange = [undefined, null, 1, 'x', [], {}, { id: 'x' }, { id: 'x', rawId: 'y', response: {} }, { ...good, response: null }];
  const bent = ['clientDataJSON', 'authenticatorData', 'signature'].map((name) => ({
    ...good,
    response: { ...good.response, [name]: 'AAAA' },
  }));
  for (const response of [...strange, ...bent]) {
    expect([401, 422]).toContain((await post('/v1/passkeys/sessions', { response })).status);
    expect([401, 422]).toContain((await phone.ask('POST', '/passkeys', { label: '', response })).status);
  }
});
