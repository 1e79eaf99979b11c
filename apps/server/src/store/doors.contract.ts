// What every store must do for keys, sessions and the book of what was done: the half of `store.contract.ts` that is about coming in.
import { describe, expect, test } from 'vitest';
import { faultIn } from './audit.ts';
import { type Calls, callsOf } from './calls.contract.ts';
import { IDLE_MS, LASTS_MS, moveOn } from './sessions.ts';
import { type Credential, mostCredentials, mostSessions, type Store } from './store.ts';

const hex = (seed: number, digits: number): string => seed.toString(16).padStart(digits, '0');
export const credential = (n: number, kind: Credential['kind'] = 'device'): Credential => ({
  id: hex(n + 1, 32),
  kind,
  publicKey: new Uint8Array(32).fill(n + 1),
  handle: new Uint8Array(),
  counter: 0,
  fromEpoch: 1,
  label: `Device ${n}`,
  createdAt: n,
  usedAt: 0,
});

/** `begin`: a new account with `credential(0)`; `mint`: a name that nobody has. */
export function describeDoors(opened: () => Store, begin: () => Promise<string>, mint: () => string): void {
  const store = new Proxy({} as Calls, { get: (_, name: keyof Calls) => callsOf(opened())[name] });
  describe('coming in', () => {
    test('credentials: each once, so many at most, and the last that opens stays', async () => {
      const account = await begin();
      expect(await store.createAccount(account, credential(1), 1)).toBe(false);
      expect(await store.addCredential(account, credential(0))).toBe(false);
      expect(await store.addCredential(account, credential(1, 'reader'))).toBe(true);
      expect(await store.credentials(account)).toEqual([credential(0), credential(1, 'reader')]);
      expect(await store.removeCredential(account, credential(0).id)).toBe('last');
      for (let n = 2; n < mostCredentials; n++) expect(await store.addCredential(account, credential(n))).toBe(true);
      expect(await store.addCredential(account, credential(mostCredentials))).toBe(false);
      for (let n = 1; n < mostCredentials; n++) expect(await store.removeCredential(account, credential(n).id)).toBe('removed');
      expect(await store.removeCredential(account, credential(1).id)).toBe('none');
      expect(await store.removeCredential(account, credential(0).id)).toBe('last');
    });
    test('what a passkey says of itself is kept, and counts on', async () => {
      const account = await begin();
      const passkey = {
        ...credential(1, 'passkey'),
        handle: new Uint8Array(40).fill(3),
        publicKey: new Uint8Array(77).fill(5),
        counter: 7,
      };
      await store.addCredential(account, passkey);
      const kept = { ...passkey, counter: 8, usedAt: 9, label: 'Kitchen' };
      await opened().write(account, (rows) => rows.updateCredential(kept));
      expect(await opened().read(account, (rows) => rows.credential(passkey.id))).toEqual(kept);
    });
    test('a recovery code leads to its account and to no other, until it is taken away', async () => {
      const [mine, theirs] = [await begin(), await begin()];
      const code = { ...credential(1, 'recovery'), id: mint() };
      expect(await opened().accountAt(code.id)).toBeUndefined();
      expect(await store.addCredential(mine, code)).toBe(true);
      expect(await store.addCredential(theirs, code)).toBe(false);
      expect(await store.credentials(theirs)).toHaveLength(1);
      expect(await opened().accountAt(code.id)).toBe(mine);
      expect(await opened().accountAt(credential(0).id)).toBeUndefined();
      await store.removeCredential(mine, code.id);
      expect(await opened().accountAt(code.id)).toBeUndefined();
      expect(await store.addCredential(theirs, code)).toBe(true);
      await store.erase(theirs);
      expect(await opened().accountAt(code.id)).toBeUndefined();
    });
    const hash = (n: number): Uint8Array => new Uint8Array(32).fill(n);
    const shown = (n: number, at: number, of = 1, counter = 0) => ({
      ...{ credential: credential(of).id, challenge: hash(n), until: at + 100, at, counter },
    });
    test('a session is over when nothing was asked for long, in any case at its end, and with its credential', async () => {
      const account = await begin();
      await store.addCredential(account, credential(1));
      for (const [n, of] of [
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 0],
      ] as const)
        expect(await store.openSession(account, shown(n, 0, of), hash(n))).toMatchObject({ ok: true });
      const touch = (n: number, at: number) => opened().write(account, (rows) => moveOn(rows, hash(n), at));
      for (let at = 0; at < LASTS_MS; at += IDLE_MS - 1) await touch(1, at);
      expect(await store.session(account, hash(1), LASTS_MS - 1)).toMatchObject({ session: { credential: credential(1).id } });
      expect(await store.session(account, hash(1), LASTS_MS)).toBeUndefined();
      expect(await store.session(account, hash(2), IDLE_MS - 1)).toMatchObject({ credential: { id: credential(1).id, usedAt: 0 } });
      expect(await store.session(account, hash(2), IDLE_MS)).toBeUndefined();
      await touch(2, IDLE_MS);
      expect(await store.session(account, hash(2), IDLE_MS)).toBeUndefined();
      expect(await store.session(mint(), hash(3), 1)).toBeUndefined();
      await store.removeCredential(account, credential(1).id);
      expect(await store.session(account, hash(3), 1)).toBeUndefined();
      await store.endSession(account, hash(4));
      expect(await store.session(account, hash(4), 1)).toBeUndefined();
      expect(await store.openSession(account, shown(5, 1), hash(5))).toEqual({ ok: false, type: 'gone' });
    });
    test('a key has so many sessions at most; the one that was quiet longest ends', async () => {
      const account = await begin();
      for (let n = 1; n <= mostSessions + 1; n++) await store.openSession(account, shown(n, n, 0), hash(n));
      expect(await store.session(account, hash(1), 20)).toBeUndefined();
      expect(await store.session(account, hash(2), 20)).toBeDefined();
      await opened().write(account, (rows) => rows.endSessions());
      expect(await store.session(account, hash(2), 20)).toBeUndefined();
    });
    test('a challenge opens one session, also where two come at once; a passkey that counts backwards opens none', async () => {
      const account = await begin();
      await store.addCredential(account, { ...credential(1, 'passkey'), counter: 5 });
      const both = await Promise.all([1, 2].map((n) => store.openSession(account, shown(9, 1, 0), hash(n))));
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, type: 'spent' });
      expect(await store.openSession(account, shown(10, 1, 1, 5), hash(3))).toEqual({ ok: false, type: 'copied' });
      expect(await store.openSession(account, shown(10, 2, 1, 6), hash(3))).toEqual({ ok: false, type: 'spent' });
      expect(await store.openSession(account, shown(11, 2, 1, 6), hash(3))).toMatchObject({ ok: true });
      // Once its time is over nobody takes it for a fresh one, so it need not be remembered.
      expect(await opened().write(account, (rows) => rows.spend(hash(9), 300, 200))).toBe(true);
      expect(await opened().write(mint(), (rows) => rows.spend(hash(9), 300, 1))).toBe(true);
    });
    test('the book of what was done is kept in order', async () => {
      const account = await begin();
      await Promise.all([1, 2, 3].map((at) => store.audit(account, { at, actor: 'a', action: `act-${at}`, outcome: 'allow' })));
      const lines = await store.auditOf(account);
      expect(lines.map(({ n }) => n)).toEqual([1, 2, 3]);
      expect(lines.map(({ action }) => action).toSorted()).toEqual(['act-1', 'act-2', 'act-3']);
      expect((await store.auditOf(account, 1, 1)).map(({ n }) => n)).toEqual([2]);
      expect(faultIn(lines)).toBeUndefined();
      expect(faultIn(lines.map((line) => (line.n === 2 ? { ...line, outcome: 'deny' } : line)))).toBe(2);
      expect(faultIn(lines.filter(({ n }) => n !== 2))).toBe(2);
    });
  });
}
