// Coming in by another device or by the recovery code, taking a device out, and erasing; over the server's own app.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  eraseEverything,
  followKeys,
  isThere,
  leave,
  letIn,
  type Membership,
  recoverAccount,
  renameMember,
  takeBackInvitation,
  takeOut,
  tryJoin,
} from '@plumbline/log/client';
import { knockText, mintKnock, readKnock } from '@plumbline/log/seal';
import type { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { chance, deviceIn, type Fault, firstDevice, newcomer, newSecret, over, server, serving, texts } from './device.contract.ts';
import { good, joined } from './devices.contract.ts';

function served(path?: string): Hono {
  const { app, close } = serving(path);
  onTestFinished(close);
  return app;
}
const namesOf = ({ keyring }: Membership): readonly string[] => keyring.members.map(({ name }) => name);

test('a new device comes in by the code it shows, once, and nothing of that stays behind', async () => {
  const app = served();
  const phone = await firstDevice(over(app));
  await phone.tell(5);
  await phone.sync();
  const laptop = await joined(app, phone, 2, 'Laptop');
  expect(namesOf(laptop.own.membership())).toEqual(['Phone', 'Laptop']);
  expect(await laptop.sync()).toMatchObject({ inStep: true, came: 5 });
  expect(good(await followKeys(phone.own)).shelf.boxes.map(({ id }) => id)).toEqual(['recovery']);
  good(await renameMember(laptop.own, phone.own.membership().keyring.members[0]?.identity as never, 'Old phone'));
  good(await followKeys(phone.own));
  expect(namesOf(phone.own.membership())).toEqual(['Old phone', 'Laptop']);
});

test('a device that did not come is forgotten, and its code opens nothing any more', async () => {
  const app = served();
  const phone = await firstDevice(over(app));
  const knock = mintKnock(chance);
  const seen = readKnock(knockText(knock));
  if (seen === undefined) throw new Error('The code cannot be read.');
  good(await letIn(phone.own, seen));
  good(await letIn(phone.own, seen));
  await takeBackInvitation(phone.own, seen);
  expect(good(await tryJoin(newcomer(over(app), 'Laptop'), knock))).toEqual({ type: 'waiting' });
  expect(good(await followKeys(phone.own)).shelf.boxes.map(({ id }) => id)).toEqual(['recovery']);
});

test('where the server wants the key shown once more it is shown, once, and the act goes on', async () => {
  const app = served();
  const first = await firstDevice(over(app));
  const asked: string[] = [];
  const again: Fault = (address, pass) => {
    asked.push(new URL(address).pathname.replace(/[0-9a-f]{32}/g, '…'));
    const body = JSON.stringify({ type: '/problems/reauth-required', retryable: false });
    const headers = { 'content-type': 'application/problem+json' };
    return asked.length === 1 ? Promise.resolve(new Response(body, { status: 403, headers })) : pass();
  };
  const phone = deviceIn(
    over(app, () => again),
    first.own.membership(),
    1,
  );
  const seen = readKnock(knockText(mintKnock(chance)));
  if (seen === undefined) throw new Error('The code cannot be read.');
  good(await letIn(phone.own, seen));
  const credentials = '/v1/accounts/…/credentials';
  expect(asked.slice(0, 4)).toEqual([credentials, '/v1/challenge', '/v1/accounts/…/sessions', credentials]);
});

test('with every device lost the recovery code leads back, and another code leads nowhere', async () => {
  const app = served();
  const secret = newSecret();
  const phone = await firstDevice(over(app), secret);
  await phone.tell(40);
  await phone.sync();
  const back = deviceIn(over(app), good(await recoverAccount(newcomer(over(app), 'New phone'), secret)), 3);
  expect(await back.sync()).toMatchObject({ inStep: true, came: 40 });
  expect(texts(await back.entries())).toEqual(texts(await phone.entries()));
  expect(await recoverAccount(newcomer(over(app), 'Thief'), newSecret())).toMatchObject({
    ok: false,
    trouble: { problem: 'unauthenticated' },
  });
});

test('a device that is taken out keeps what it has, gets nothing new, and the old recovery code is over', async () => {
  const app = served();
  const old = newSecret();
  const phone = await firstDevice(over(app), old);
  await phone.tell(8);
  await phone.sync();
  const [laptop, tablet] = [await joined(app, phone, 2, 'Laptop'), await joined(app, phone, 3, 'Tablet')];
  for (const device of [laptop, tablet]) await device.sync();
  await phone.sync();
  good(await followKeys(phone.own));
  const gone = phone.own.membership().keyring.members.find(({ name }) => name === 'Laptop');
  if (gone === undefined) throw new Error('The laptop is not there.');
  const fresh = newSecret();
  // Not while one side has what the other has not.
  await phone.tell(1);
  const tooSoon = await takeOut(phone.own, gone, fresh, new Map([['somebody', { length: 1, chain: '', erased: 0 }]]));
  expect(tooSoon).toMatchObject({ ok: false, trouble: { type: 'stuck', detail: 'not-in-step' } });
  await phone.sync();
  good(await takeOut(phone.own, gone, fresh, phone.rounds.have()));
  await phone.tell(2);
  expect(await phone.sync()).toMatchObject({ inStep: true, unsent: 0 });
  expect(await laptop.sync()).toMatchObject({ inStep: false, held: 8, trouble: { type: 'shut-out' } });
  // The tablet finds the new root key in its box, and opens what is new.
  expect(await tablet.sync()).toMatchObject({ inStep: true, held: 11, came: 3 });
  expect(namesOf(tablet.own.membership())).toEqual(['Phone', 'Tablet']);
  expect(texts(await tablet.entries())).toEqual(texts(await phone.entries()));
  // Keys of the new epoch are closed to the old root.
  const kept = laptop.own.membership();
  expect([...kept.keyring.epochs.keys()]).toEqual([1]);
  expect([...phone.own.membership().keyring.epochs.keys()]).toEqual([1, 2]);
  expect(await recoverAccount(newcomer(over(app), 'X'), old)).toMatchObject({ ok: false, trouble: { problem: 'unauthenticated' } });
  const back = deviceIn(over(app), good(await recoverAccount(newcomer(over(app), 'New'), fresh)), 4);
  expect(await back.sync()).toMatchObject({ inStep: true, came: 11 });
});

test('leaving takes one device out and nothing away; erasing takes everything at the server away and nothing here', async () => {
  const app = served();
  const phone = await firstDevice(over(app));
  await phone.tell(3);
  const laptop = await joined(app, phone, 2, 'Laptop');
  await laptop.sync();
  good(await leave(laptop.own));
  expect(await laptop.sync()).toMatchObject({ trouble: { type: 'shut-out' } });
  await phone.sync();
  good(await followKeys(phone.own));
  expect(namesOf(phone.own.membership())).toEqual(['Phone']);
  good(await eraseEverything(phone.own));
  expect(await phone.sync()).toMatchObject({ held: 3, trouble: { type: 'shut-out' } });
  expect(await phone.entries()).toHaveLength(3);
});

test('the server is told no name of a device and no word of a fact', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-client-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const app = served(join(folder, 'facts.db'));
  const phone = await firstDevice(over(app));
  await phone.tell(50);
  await phone.sync();
  await joined(app, phone, 2, 'Ana’s Küchenrechner');
  const dump = Buffer.concat(await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)))));
  expect(dump.includes('account_id')).toBe(true);
  const words = ['Phone', 'Küchenrechner', 'checked-in', 'activity-done', 'minutes', 'Europe/Oslo', 'a-person', 'nice'];
  expect(words.filter((word) => dump.includes(word))).toEqual([]);
});

test('a server is told apart from a place that is none', async () => {
  const app = served();
  expect(await isThere({ fetch: over(app), server })).toEqual({ ok: true, value: true });
  const page = over(app, () => async () => new Response('<html>'));
  expect(await isThere({ fetch: page, server })).toEqual({ ok: false, trouble: { type: 'not-a-server' } });
});
