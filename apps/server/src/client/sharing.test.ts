// Another person reads along: from where they were let, as long as they are let, and never writes; over the server's own app.
import { endReading, followKeys, letRead, readAlong, readerText, readReaderText, readTicket, ticketText } from '@plumbline/log/client';
import { checkNumber, mintIdentity, publicOf } from '@plumbline/log/seal';
import { expect, onTestFinished, test } from 'vitest';
import { chance, deviceIn, firstDevice, over, server, serving } from './device.contract.ts';
import { good, joined } from './devices.contract.ts';

async function set() {
  const { app, close } = serving();
  onTestFinished(close);
  const fetch = over(app);
  const phone = await firstDevice(fetch);
  await phone.tell(6);
  await phone.sync();
  const identity = mintIdentity(chance);
  const trainer = { door: { fetch, server }, identity };
  const let_ = async (from: 'all' | 'now') =>
    good(await letRead(phone.own, { to: publicOf(identity), name: 'Jo', from }, phone.rounds.have()));
  return { app, phone, trainer, identity, let_ };
}

test('everything, or only what is told from now on; both sides can compare numbers', async () => {
  for (const from of ['all', 'now'] as const) {
    const { phone, trainer, identity, let_ } = await set();
    const ticket = await let_(from);
    expect(readTicket(ticketText(ticket))).toEqual(ticket);
    expect(readReaderText(readerText(publicOf(identity)))).toEqual(publicOf(identity));
    const { account, identity: me } = phone.own.membership();
    expect(checkNumber(publicOf(identity), ticket.giver, account)).toBe(checkNumber(publicOf(me), publicOf(identity), account));
    await phone.tell(2);
    expect(await phone.sync()).toMatchObject({ inStep: true });
    expect(good(await readAlong(trainer, ticket))).toHaveLength(from === 'all' ? 8 : 2);
  }
});

test('taken back, the trainer is out at once and new facts are closed to the keys they had', async () => {
  const { phone, trainer, let_ } = await set();
  const ticket = await let_('all');
  const jo = phone.own.membership().keyring.members.find(({ kind }) => kind === 'person');
  if (jo === undefined) throw new Error('Nobody reads.');
  await phone.sync();
  good(await endReading(phone.own, jo, phone.rounds.have()));
  await phone.tell(3);
  expect(await phone.sync()).toMatchObject({ inStep: true });
  expect(await readAlong(trainer, ticket)).toEqual({ ok: false, trouble: { type: 'shut-out' } });
  const { shelf, membership } = good(await followKeys(phone.own));
  expect(shelf.boxes.map(({ id }) => id)).toEqual(['recovery']);
  expect([...membership.keyring.epochs.keys()]).toEqual([1, 2]);
  expect(membership.keyring.members.find(({ kind }) => kind === 'person')).toMatchObject({ name: 'Jo', from: 1, to: 1 });
});

test('a new key made by another device reaches the reader once the giver was there; another reader changes nothing for them', async () => {
  const { app, phone, trainer, let_ } = await set();
  const ticket = await let_('all');
  const laptop = await joined(app, phone, 2, 'Laptop');
  await laptop.sync();
  const other = mintIdentity(chance);
  good(await letRead(laptop.own, { to: publicOf(other), name: 'Sam', from: 'now' }, laptop.rounds.have()));
  await laptop.tell(1);
  await laptop.sync();
  expect(good(await readAlong(trainer, ticket))).toHaveLength(6);
  await phone.sync();
  expect(good(await readAlong(trainer, ticket))).toHaveLength(7);
});

test('who reads can neither write nor see who else there is, and a stranger with the ticket reads nothing', async () => {
  const { app, phone, trainer, let_ } = await set();
  const ticket = await let_('all');
  const stranger = { ...trainer, identity: mintIdentity(chance) };
  expect(await readAlong(stranger, ticket)).toMatchObject({ ok: false, trouble: { type: 'shut-out' } });
  const kept = phone.own.membership();
  const asReader = deviceIn(over(app), { ...kept, identity: trainer.identity, credential: ticket.credential, token: undefined }, 5);
  await asReader.tell(1, 7);
  expect(await asReader.sync()).toMatchObject({ inStep: false, trouble: { type: 'refused', problem: 'forbidden' } });
  const keys = await followKeys(asReader.own);
  expect(keys.ok).toBe(false);
});
