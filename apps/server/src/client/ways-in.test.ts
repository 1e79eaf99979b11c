// Passkeys and a passphrase as ways to an account and its keys; over the server's own app, with a passkey in software.
import {
  accountNumber,
  addPasskey,
  enterByPasskey,
  enterByPassphrase,
  followKeys,
  openByPassphrase,
  passkeyOffer,
  passkeyQuestion,
  passkeysOf,
  passphraseSalt,
  readAccountNumber,
  removePasskey,
  removePassphrase,
  renamePasskey,
  setPassphrase,
  slownessOn,
  takeOut,
} from '@plumbline/log/client';
import { passphraseKey, usualSlowness } from '@plumbline/log/seal';
import { expect, onTestFinished, test } from 'vitest';
import { type Options, softPasskey } from '../http/authenticator.contract.ts';
import { chance, deviceIn, firstDevice, newcomer, newSecret, over, type Person, server, serving, texts } from './device.contract.ts';
import { good, joined } from './devices.contract.ts';

const prf = chance(32);
async function set() {
  const { app, close } = serving();
  onTestFinished(close);
  const fetch = over(app);
  const phone = await firstDevice(fetch);
  await phone.tell(7);
  await phone.sync();
  const passkey = softPasskey(server);
  const made = async (own: Person['own']) => passkey.create((await offered(own)) as Options) as never;
  const offered = async (own: Person['own']): Promise<unknown> => good(await passkeyOffer(own));
  const enter = async (with_: Uint8Array | undefined, name = 'New phone') => {
    const asked = good(await passkeyQuestion({ fetch, server })) as unknown as Options;
    return enterByPasskey(newcomer(fetch, name), { response: passkey.get(asked) as never, prf: with_ });
  };
  const boxes = async () => good(await followKeys(phone.own)).shelf.boxes.map(({ id }) => id.replace(/[0-9a-f]{32}/, '…'));
  return { app, fetch, phone, made, enter, boxes };
}
const unknown = { ok: false, trouble: { type: 'refused', problem: 'unauthenticated' } };

test('a passkey that carries the keys brings account, keys and facts to a new device', async () => {
  const { fetch, phone, made, enter, boxes } = await set();
  good(await addPasskey(phone.own, { response: await made(phone.own), prf }, 'Küche 🔑'));
  expect(await boxes()).toEqual(['recovery', 'name-…', 'passkey-…']);
  const came = good(await enter(prf));
  if (came.type !== 'in') throw new Error('It brought no keys.');
  const fresh = deviceIn(fetch, came.membership, 2);
  expect(await fresh.sync()).toMatchObject({ inStep: true, came: 7 });
  expect(texts(await fresh.entries())).toEqual(texts(await phone.entries()));
  expect(came.membership.keyring.members.map(({ name }) => name)).toEqual(['Phone', 'New phone']);
  expect(good(await passkeysOf(fresh.own))).toMatchObject([{ name: 'Küche 🔑', opensKeys: true, usedAt: expect.any(Number) }]);
  // Another passkey's answer opens nothing.
  expect(await enter(chance(32))).toEqual({ ok: false, trouble: { type: 'keys-changed' } });
});

test('a passkey without keys opens the account, and the passphrase the keys', async () => {
  const { fetch, phone, made, enter, boxes } = await set();
  good(await addPasskey(phone.own, { response: await made(phone.own), prf: undefined }, 'Laptop'));
  expect(await boxes()).toEqual(['recovery', 'name-…']);
  expect(good(await passkeysOf(phone.own))).toMatchObject([{ name: 'Laptop', opensKeys: false, usedAt: 0 }]);
  expect(good(await enter(prf))).toMatchObject({ type: 'no-keys', slowness: undefined });
  const { account } = phone.own.membership();
  good(await setPassphrase(phone.own, chance(32)));
  const secret = chance(32);
  good(await setPassphrase(phone.own, secret));
  const came = good(await enter(undefined));
  if (came.type !== 'no-keys') throw new Error('It brought keys.');
  expect(came).toMatchObject({ inside: { account }, slowness: usualSlowness });
  expect(await openByPassphrase(newcomer(fetch, 'X'), came.inside, chance(32))).toEqual({ ok: false, trouble: { type: 'keys-changed' } });
  const back = deviceIn(fetch, good(await openByPassphrase(newcomer(fetch, 'Attic'), came.inside, secret)), 2);
  expect(await back.sync()).toMatchObject({ inStep: true, came: 7 });
});

test('a passkey is named, and taken away at once; its name is closed to the server', async () => {
  const { phone, made, enter, boxes } = await set();
  good(await addPasskey(phone.own, { response: await made(phone.own), prf }, 'Kitchen'));
  const [{ id } = { id: '' }] = good(await passkeysOf(phone.own));
  const sizes = async () => good(await followKeys(phone.own)).shelf.boxes.map(({ sealed }) => sealed.length);
  const before = await sizes();
  good(await renamePasskey(phone.own, id, 'The one on the key ring by the door'));
  expect((await sizes()).toSorted()).toEqual(before.toSorted());
  expect(good(await passkeysOf(phone.own))).toMatchObject([{ name: 'The one on the key ring by the door', opensKeys: true }]);
  good(await removePasskey(phone.own, id));
  good(await removePasskey(phone.own, id));
  expect(await boxes()).toEqual(['recovery']);
  expect(await enter(prf)).toMatchObject(unknown);
});

test('number and passphrase lead back, until another is set or none; each alone leads nowhere', async () => {
  const { fetch, phone, boxes } = await set();
  const { account } = phone.own.membership();
  const number = accountNumber(account);
  expect(number).toMatch(/^([0-9A-F]{4}-){7}[0-9A-F]{4}$/);
  expect(readAccountNumber(` ${number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`)).toBe(account);
  expect([readAccountNumber(number.slice(1)), readAccountNumber(number.replace(/.$/, 'Z'))]).toEqual([undefined, undefined]);
  const made = (passphrase: string, of = account) => passphraseKey(passphrase, passphraseSalt(of), { memory: 64, passes: 1, lanes: 1 });
  const come = (secret: Uint8Array) => enterByPassphrase(newcomer(fetch, 'Attic'), secret);
  const [first, second] = [made('a long walk by the sea'), made('der hund schläft im flur')];
  good(await setPassphrase(phone.own, first));
  good(await setPassphrase(phone.own, first));
  expect(await boxes()).toEqual(['recovery', 'passphrase']);
  const back = deviceIn(fetch, good(await come(first)), 2);
  expect(await back.sync()).toMatchObject({ inStep: true, came: 7 });
  expect(await come(made('a long walk by the sea', '0'.repeat(32)))).toMatchObject(unknown);
  good(await setPassphrase(back.own, second));
  expect(await come(first)).toMatchObject(unknown);
  expect(good(await come(second)).account).toBe(account);
  good(await removePassphrase(back.own));
  expect(await come(second)).toMatchObject(unknown);
  expect(await boxes()).toEqual(['recovery']);
});

test('a device that is taken out ends passkeys and passphrase, as both lead to the old root key', async () => {
  const { app, fetch, phone, made, enter, boxes } = await set();
  const laptop = await joined(app, phone, 2, 'Laptop');
  await laptop.sync();
  good(await addPasskey(phone.own, { response: await made(phone.own), prf }, 'Phone'));
  const secret = chance(32);
  good(await setPassphrase(phone.own, secret));
  const gone = phone.own.membership().keyring.members.find(({ name }) => name === 'Laptop');
  if (gone === undefined) throw new Error('The laptop is not there.');
  await phone.sync();
  good(await takeOut(phone.own, gone, newSecret(), phone.rounds.have()));
  expect(await boxes()).toEqual(['recovery']);
  expect(slownessOn(good(await followKeys(phone.own)).shelf)).toBeUndefined();
  expect(await enter(prf)).toMatchObject(unknown);
  expect(await enterByPassphrase(newcomer(fetch, 'X'), secret)).toMatchObject(unknown);
  expect(good(await passkeysOf(phone.own))).toEqual([]);
});
