// Every route, asked by everybody there is, on both stores. EVERY=1 asks for foreign and absent accounts as everybody too.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IDLE_MS, LASTS_MS } from '../store/sessions.ts';
import type { Credential, Session } from '../store/store.ts';
import { type World, worldOn } from './both-stores.contract.ts';
import { hashOf } from './entering.ts';
import { FRESH_MS, type Role, type Rule, rules } from './rules.ts';

const idOf = (n: number): string => n.toString(16).padStart(32, '0');
const [own, foreign, absent] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [string, string, string];
const kinds = { device: 1, passkey: 2, recovery: 3, reader: 4 } as const;
const roles: Readonly<Record<Credential['kind'], Role>> = { device: 'owner', passkey: 'owner', recovery: 'recovery', reader: 'reader' };
const credentialOf = (kind: Credential['kind'], account: string, createdAt: number): Credential => ({
  ...{ id: idOf(kinds[kind] + (account === own ? 0 : 10)), kind, publicKey: new Uint8Array(32), handle: new Uint8Array() },
  ...{ counter: 0, fromEpoch: 1, label: kind, createdAt, usedAt: 0 },
});

/** Somebody who asks: how their token comes about, and what they are at the account `home`; undefined where they are nobody anywhere. */
interface Asker {
  readonly name: string;
  readonly home: string;
  readonly role: Role | undefined;
  readonly isFresh: boolean;
  readonly token: (world: World) => Promise<string | undefined>;
}
/** A session as the server keeps it; `session` bends it. */
async function tokenFor({ store, now }: World, account: string, kind: Credential['kind'], session: Partial<Session> = {}): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const times = { provedAt: now(), idleUntil: now() + IDLE_MS, endsAt: now() + LASTS_MS };
  await store.write(account, async (rows) => {
    const credential = credentialOf(kind, account, now());
    if ((await rows.credential(credential.id)) === undefined) await rows.insertCredential(credential);
    await rows.insertSession({ account, credential: credential.id, ...times, ...session }, hashOf(token));
  });
  return token;
}
const inside = (kind: Credential['kind']): readonly Asker[] => [
  { name: `${kind}, key just shown`, home: own, role: roles[kind], isFresh: true, token: (world) => tokenFor(world, own, kind) },
  {
    ...{ name: `${kind}, key shown a while ago`, home: own, role: roles[kind], isFresh: false },
    token: (world) => tokenFor(world, own, kind, { provedAt: world.now() - FRESH_MS }),
  },
];
const outside = (name: string, token: Asker['token']): Asker => ({ name, home: own, role: undefined, isFresh: false, token });
const askers: readonly Asker[] = [
  ...(Object.keys(kinds) as Credential['kind'][]).flatMap(inside),
  outside('nobody', async () => undefined),
  outside('a made-up token', async () => randomBytes(32).toString('base64url')),
  outside('a token with something behind it', async (world) => `${await tokenFor(world, own, 'device')}x`),
  ...(['device', 'reader'] as const).map((kind) => ({
    ...{ name: `${kind} of another account, key just shown`, home: foreign, role: roles[kind], isFresh: true },
    token: (world: World) => tokenFor(world, foreign, kind),
  })),
  outside('a session that was quiet too long', (world) => tokenFor(world, own, 'device', { idleUntil: world.now() })),
  outside('a session at its end', (world) => tokenFor(world, own, 'device', { endsAt: world.now() })),
  outside('a session that was ended', async (world) => {
    const token = await tokenFor(world, own, 'device');
    await world.store.write(own, (rows) => rows.deleteSession(hashOf(token)));
    return token;
  }),
  outside('a device that was taken away', async (world) => {
    const token = await tokenFor(world, own, 'reader');
    await world.store.write(own, (rows) => rows.deleteCredential(credentialOf('reader', own, 0).id));
    return token;
  }),
];

const refusals = ['unauthenticated', 'forbidden', 'reauth-required'];
async function asked({ app, later }: World, { method, path }: Rule, account: string, token: string | undefined): Promise<string> {
  later();
  const hangUp = new AbortController();
  const at = path.replace(':account', account).replace(':credential', 'f'.repeat(32));
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const body = ['POST', 'PUT', 'PATCH'].includes(method) ? { body: '{}' } : {};
  const said = await app.request(new Request(`http://localhost${at}`, { method, headers, signal: hangUp.signal, ...body }));
  const type = said.headers.get('content-type') === 'application/problem+json' ? ((await said.json()) as { type: string }).type : '';
  hangUp.abort();
  if (said.status >= 500) return `${said.status}`;
  const word = type.replace('/problems/', '');
  return refusals.includes(word) ? word : 'let in';
}
function wanted({ who, fresh }: Rule, { home, role, isFresh }: Asker, account: string): string {
  if (who === 'anyone') return 'let in';
  if (role === undefined || account !== home) return 'unauthenticated';
  if (!who.includes(role)) return 'forbidden';
  return fresh && !isFresh ? 'reauth-required' : 'let in';
}
/** Who asks without a session is let in at the doors, and is told there that a proof is missing: both are of the same answer. */
const isDoor = ({ who }: Rule): boolean => who === 'anyone';

describe.each(['SQLite', 'Postgres'] as const)('on %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await worldOn(name);
    for (const account of [own, foreign])
      await world.store.write(account, async (rows) => {
        await rows.insertAccount(world.now());
        await rows.insertCredential(credentialOf('device', account, 1));
      });
  });
  afterAll(() => world.store.close());

  test.each(rules.map((rule) => [`${rule.method} ${rule.path}`, rule] as const))('%s', async (_, rule) => {
    for (const asker of askers) {
      const isShort = process.env['EVERY'] === undefined && !asker.name.includes('just shown');
      for (const account of rule.path.includes(':account') && !isShort ? [own, foreign, absent] : [own]) {
        const said = await asked(world, rule, account, await asker.token(world));
        const plain = isDoor(rule) && said === 'unauthenticated' ? 'let in' : said;
        expect([asker.name, account, plain]).toEqual([asker.name, account, wanted(rule, asker, account)]);
      }
    }
    expect(world.complaints).toEqual([]);
  });
});
