// What every store must do. `describeStore` runs the same promises over each of them.
import { emptyShelf, type MemoryShelf, nothingHeld, type Run, type SyncRequest, serveSync, type Vector } from '@plumbline/log/exchange';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Calls, callsOf } from './calls.contract.ts';
import { credential, describeDoors } from './doors.contract.ts';
import { quotaBytes, type Store } from './store.ts';

export { credential };

const hex = (seed: number, digits: number): string => seed.toString(16).padStart(digits, '0');
let minted = 0;
/** An account of its own for each test, so that the tests can share a store. */
const mint = (): string => hex(Date.now() * 1000 + minted++, 32);
const pull: SyncRequest = { have: new Map(), push: [], mostBytes: 1_000_000 };
const push = (...runs: readonly Run[]): SyncRequest => ({ ...pull, push: runs });

/** Runs of one replica that follow each other; the chain is made up, as the server cannot know it. */
export function runsOf(replica: string, counts: readonly number[], branch = 0, bytes = 10): readonly Run[] {
  let from = 1;
  let before = hex(0, 64);
  return counts.map((count, at): Run => {
    const chain = hex((branch + 1) * 1_000_000 + at + 1, 64);
    const run = { replica, from, count, before, chain, epoch: 1, erased: 0, sealed: new Uint8Array(bytes).fill(branch * 7 + at) };
    from += count;
    before = chain;
    return run;
  });
}

const step = fc.record({
  replica: fc.constantFrom('aa', 'bb', 'cc'),
  branch: fc.nat(1),
  counts: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
  skip: fc.nat(2),
  erase: fc.nat(3),
  most: fc.constantFrom(1, 300, 1_000_000),
  /** What the device says it holds of each replica: this many of the runs of that branch. */
  holds: fc.array(fc.record({ replica: fc.constantFrom('aa', 'bb', 'cc'), branch: fc.nat(1), runs: fc.nat(3), erased: fc.nat(2) }), {
    maxLength: 3,
  }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function requestOf({ replica, branch, counts, skip, erase, most, holds }: Step): SyncRequest {
  const runs = runsOf(replica, counts, branch)
    .slice(skip)
    .map((run) => ({ ...run, erased: Math.min(erase, run.count) }));
  const have = new Map(
    holds.flatMap(({ replica: held, branch: of, runs: n, erased }) => {
      const last = runsOf(held, [2, 2, 2], of).slice(0, n).at(-1);
      return last ? [[held, { length: last.from + last.count - 1, chain: last.chain, erased }] as const] : [];
    }),
  );
  return { have, push: runs, mostBytes: most };
}

export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let opened: Store;
    let store: Calls;
    beforeAll(async () => {
      opened = await open();
      store = callsOf(opened);
    });
    afterAll(() => opened.close());
    const begin = async (): Promise<string> => {
      const account = mint();
      expect(await store.createAccount(account, credential(0), 1)).toBe(true);
      return account;
    };

    describeDoors(() => opened, begin, mint);
    test('answers any series of calls as the smallest server does', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
          const account = await begin();
          let shelf: MemoryShelf = emptyShelf;
          for (const [at, one] of steps.entries()) {
            const request = requestOf(one);
            const memory = serveSync(shelf, request, at);
            // Which replica comes first is no promise; a store has them by name.
            shelf = { ...memory.shelf, runs: new Map([...memory.shelf.runs].sort()) };
            const said = await store.sync(account, request, at);
            expect(said).toMatchObject({ ok: true });
            if (!said.ok) return;
            const plain = ({ have, ...rest }: typeof said.answer) => ({ ...rest, have: [...have].sort() });
            expect(plain(said.answer)).toEqual(plain(memory.answer));
          }
        }),
        { numRuns: 60 },
      );
    });
    test('saying the same again changes nothing', async () => {
      const account = await begin();
      const request = push(...runsOf('aa', [3, 2]));
      const first = await store.sync(account, request, 1);
      expect(first).toMatchObject({ ok: true, grew: true });
      expect(await store.sync(account, request, 1)).toEqual({ ...first, grew: false });
    });
    test('two who write the same place at once: one is taken, the other is told', async () => {
      const account = await begin();
      const said = await Promise.all([0, 1].map((branch) => store.sync(account, push(...runsOf('aa', [2], branch)), 1)));
      const refused = said.map((one) => (one.ok ? one.answer.refused.map(({ type }) => type) : ['?']));
      expect(refused.toSorted((a, b) => a.length - b.length)).toEqual([[], ['clash']]);
    });
    test('accounts do not see each other', async () => {
      const [mine, theirs] = [await begin(), await begin()];
      await store.sync(mine, push(...runsOf('aa', [2])), 1);
      expect(await store.sync(theirs, pull, 1)).toMatchObject({ ok: true, answer: { runs: [], have: new Map() } });
    });
    test('without an account nothing is taken', async () => {
      const account = mint();
      expect(await store.sync(account, push(...runsOf('aa', [1])), 1)).toEqual({ ok: false, type: 'no-account' });
      expect(await store.changeKeys(account, { from: 0, epoch: 1, keyring: new Uint8Array(1), boxes: [], have: new Map() })).toEqual({
        ok: false,
        type: 'no-account',
      });
      expect(await store.credentials(account)).toEqual([]);
      await store.erase(account);
      expect(await store.sync(account, pull, 1)).toEqual({ ok: false, type: 'no-account' });
    });
    test('a full account takes no more facts, says so, and still lets facts be erased', async () => {
      const account = await begin();
      const size = 400_000;
      const runs = runsOf('aa', new Array(Math.ceil(quotaBytes / size) + 1).fill(1), 0, size);
      let taken = 0;
      while (taken < runs.length && (await store.sync(account, push(runs[taken] as Run), 1)).ok) taken += 1;
      expect(taken).toBe(Math.floor(quotaBytes / size));
      const lighter = { ...(runs[0] as Run), erased: 1, sealed: new Uint8Array(10) };
      expect(await store.sync(account, push(lighter), 1)).toMatchObject({ ok: true });
      expect(await store.sync(account, push(runs[taken] as Run), 1)).toMatchObject({ ok: true });
    });
    test('keys change one after another, and a new epoch only in step', async () => {
      const account = await begin();
      expect(await store.keys(account)).toBeUndefined();
      const have: Vector = new Map();
      const change = {
        from: 0,
        epoch: 1,
        keyring: Uint8Array.of(1, 2),
        boxes: [{ id: 'code', told: Uint8Array.of(3), sealed: Uint8Array.of(4) }],
        have,
      };
      const first = await store.changeKeys(account, change);
      expect(first).toMatchObject({ ok: true, shelf: { version: 1 } });
      expect(await store.keys(account)).toEqual({ version: 1, epoch: 1, keyring: change.keyring, boxes: change.boxes });
      expect(await store.changeKeys(account, change)).toEqual({ ok: false, type: 'stale' });
      await store.sync(account, push(...runsOf('aa', [1])), 1);
      expect(await store.changeKeys(account, { ...change, from: 1, epoch: 2 })).toEqual({ ok: false, type: 'not-in-step' });
      const said = await store.sync(account, pull, 1);
      const inStep = said.ok ? said.answer.have : new Map([['aa', nothingHeld]]);
      expect(await store.changeKeys(account, { ...change, from: 1, epoch: 2, have: inStep })).toMatchObject({ ok: true });
      expect(await store.sync(account, push(...runsOf('bb', [1])), 1)).toMatchObject({
        answer: { epoch: 2, refused: [{ type: 'stale-epoch' }] },
      });
    });
    test('another person is given runs from their epoch on, and none before', async () => {
      const account = await begin();
      const [first, second] = runsOf('aa', [2, 1]) as [Run, Run];
      await store.sync(account, push(first), 1);
      await store.changeKeys(account, { from: 0, epoch: 2, keyring: new Uint8Array(1), boxes: [], have: new Map() });
      await store.sync(account, push({ ...second, epoch: 2 }), 1);
      const given = async (from: number) => {
        const said = await store.sync(account, pull, 1, from);
        return said.ok ? said.answer.runs.map(({ epoch }) => epoch) : said;
      };
      expect([await given(1), await given(2), await given(3)]).toEqual([[1, 2], [2], []]);
    });
    test('what throws in the middle of a transaction keeps nothing of it', async () => {
      const account = await begin();
      const failing = opened.write(account, async (rows) => {
        await rows.insertCredential(credential(1));
        throw new Error('in the middle');
      });
      await expect(failing).rejects.toThrow('in the middle');
      expect(await store.credentials(account)).toHaveLength(1);
      expect(await opened.accountIds()).toContain(account);
    });
    test('what is erased is gone, and nothing of it comes back with the same name', async () => {
      const account = await begin();
      await store.sync(account, push(...runsOf('aa', [3])), 1);
      await store.audit(account, { at: 1, actor: 'a', action: 'sync', outcome: 'allow' });
      await store.erase(account);
      expect(await store.sync(account, pull, 1)).toEqual({ ok: false, type: 'no-account' });
      expect(await store.createAccount(account, credential(0), 1)).toBe(true);
      expect(await store.sync(account, pull, 1)).toMatchObject({ answer: { runs: [] } });
      expect(await store.auditOf(account)).toEqual([]);
    });
  });
}
