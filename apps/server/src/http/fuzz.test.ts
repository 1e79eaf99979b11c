// Inputs that nobody sends, at every route, on both stores. RUNS=10000 for the long form: so many for each route.
import { randomBytes } from 'node:crypto';
import { readRequest, writeHeld, writeRequest } from '@plumbline/log/exchange';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { IDLE_MS, LASTS_MS } from '../store/sessions.ts';
import { runsOf } from '../store/store.contract.ts';
import { type World, worldOn } from './both-stores.contract.ts';
import { hashOf } from './entering.ts';
import { type Rule, rules } from './rules.ts';

const runs = Number(process.env['RUNS'] ?? 12);
const account = 'a'.repeat(32);
const credential = 'd'.repeat(32);

/** A token of the account; it may have been ended by an input before. */
async function freshToken({ store, now }: World): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await store.write(account, async (rows) => {
    if (!(await rows.account())) await rows.insertAccount(now());
    const key = { id: credential, kind: 'device', publicKey: new Uint8Array(32), handle: new Uint8Array(), counter: 0 } as const;
    if (!(await rows.credential(credential))) await rows.insertCredential({ ...key, fromEpoch: 1, label: '', createdAt: 1, usedAt: 0 });
    const times = { provedAt: now(), idleUntil: now() + IDLE_MS, endsAt: now() + LASTS_MS };
    await rows.insertSession({ account, credential, ...times }, hashOf(token));
  });
  return token;
}

const hex32 = fc.constantFrom(account, credential, 'e'.repeat(32));
const bytes = fc.uint8Array({ maxLength: 70 }).map((some) => Buffer.from(some).toString('base64url'));
const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e308, 2 ** 53, '', '__proto__', '\u0000', null));
const usually = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: odd });
/** Bodies that are nearly right: every field that any route reads, most of them as they should be. */
const nearly = fc.record(
  {
    ...{ account: usually(hex32), id: usually(hex32), credential: usually(hex32), challenge: usually(bytes), signature: usually(bytes) },
    ...{ kind: usually(fc.constantFrom('device', 'recovery', 'reader', 'passkey')), label: usually(fc.string({ maxLength: 70 })) },
    ...{ publicKey: usually(fc.uint8Array({ minLength: 32, maxLength: 32 }).map((some) => Buffer.from(some).toString('base64url'))) },
    ...{ from: usually(fc.nat(3)), epoch: usually(fc.nat(3)), fromEpoch: usually(fc.nat(3)), keyring: usually(bytes) },
    ...{ have: usually(fc.constant(Buffer.from(writeHeld(new Map())).toString('base64url'))), response: odd, rawId: usually(bytes) },
    boxes: usually(
      fc.array(fc.record({ id: usually(fc.constantFrom('a', 'b')), told: usually(bytes), sealed: usually(bytes) }), { maxLength: 3 }),
    ),
  },
  { requiredKeys: [] },
);
/** A sync call as it should be, with a few bytes bent. */
const bent = fc
  .record({
    counts: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
    replica: fc.constantFrom('aa', 'bb'),
    branch: fc.nat(1),
    flips: fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 255 })), { maxLength: 3 }),
  })
  .map(({ counts, replica, branch, flips }) => {
    const message = writeRequest({ have: new Map(), push: runsOf(replica, counts, branch), mostBytes: 1000 });
    for (const [at, by] of flips) if (at < message.length) message[at] = (message[at] ?? 0) ^ by;
    return Buffer.from(message);
  });
const body = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some)),
  fc.json().map((text) => Buffer.from(text)),
  nearly.map((value) => Buffer.from(JSON.stringify(value))),
  bent,
);
const input = fc.record({
  body,
  kind: fc.constantFrom('application/json', 'application/octet-stream', 'application/octet-stream', '', 'text/html; charset=x'),
  bearer: fc.oneof({ weight: 3, arbitrary: fc.constant('own') }, fc.base64String(), fc.string()),
  tail: fc.oneof(fc.webPath(), hex32),
  isOwn: fc.boolean(),
});
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

function requestOf(
  { method, path, mostBytes }: Rule,
  { body, kind, bearer, tail, isOwn }: Input,
  token: string,
  signal: AbortSignal,
): Request {
  const at = path.replace(':account', isOwn ? account : encodeURIComponent(tail)).replace(':credential', encodeURIComponent(tail));
  const headers = new Headers({ 'content-type': kind });
  const said = bearer === 'own' ? token : bearer;
  if (/^[\x21-\x7e]*$/.test(said)) headers.set('authorization', `Bearer ${said}`);
  return new Request(`http://localhost${at}`, { method, headers, signal, ...(mostBytes > 0 ? { body } : {}) });
}

test.each(['SQLite', 'Postgres'] as const)(
  `${runs} inputs that nobody sends, at every route on %s: never a fault of ours`,
  async (name) => {
    const world = await worldOn(name);
    onTestFinished(() => world.store.close());
    let wasLetIn = 0;
    const tryAll = async (rule: Rule): Promise<void> => {
      let token = await freshToken(world);
      const one = async (given: Input): Promise<void> => {
        world.later();
        const hangUp = new AbortController();
        const said = await world.app.request(requestOf(rule, given, token, hangUp.signal));
        hangUp.abort();
        expect(said.status).toBeLessThan(500);
        if (said.status >= 400) expect(said.headers.get('content-type')).toBe('application/problem+json');
        else wasLetIn += 1;
        if (said.status === 401 && given.bearer === 'own') token = await freshToken(world);
      };
      await fc.assert(fc.asyncProperty(input, one), { numRuns: runs });
    };
    await Promise.all(rules.map(tryAll));
    expect(world.complaints).toEqual([]);
    // Some of it was nearly right and went through, or the deeper half was never asked.
    expect(wasLetIn).toBeGreaterThan(runs);
  },
);
test('the inputs reach what they are for: some sync calls are read', () => {
  expect(fc.sample(bent, 50).some((message) => readRequest(message).ok)).toBe(true);
});
