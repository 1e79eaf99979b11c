// What every store that takes part in sync must do, beside `log-store.contract.ts`.
import { describe, expect, test } from 'vitest';
import { noFacts } from '../chain.ts';
import type { Entry } from '../envelope.ts';
import { forkReplica } from '../hashes.ts';
import { growLog, replicaOf, sampleLog } from '../sample-log.contract.ts';
import { rehome } from '../take-in.ts';
import type { SyncStore } from './settle.ts';
import type { Settlement } from './take-answer.ts';

const one = replicaOf(1);
const base = sampleLog(4);
const mine = growLog(base, one, 2, 60);
const theirs = growLog(base, one, 3, 50);
const nothing: Settlement = { cut: new Map(), append: [], erase: new Set() };
/** The other branch takes the slots, our own moves. */
function moving(): Settlement {
  const branch = forkReplica(mine[0]?.line.fact.id ?? '');
  let head = noFacts;
  const moved = mine.map((entry) => {
    const there = rehome(entry, branch, head);
    head = { length: there.line.slot.seq, chain: there.line.slot.chain };
    return there;
  });
  return { ...nothing, cut: new Map([[one, 4]]), append: [...theirs, ...moved] };
}
const texts = (entries: readonly Entry[]): readonly string[] => entries.map(({ text }) => text).sort();

/** `make` gives an empty store, and a way to open the same one again. */
export function syncStoreContract(name: string, make: () => Promise<{ store: SyncStore; reopen: () => Promise<SyncStore> }>): void {
  const filled = async (): ReturnType<typeof make> => {
    const made = await make();
    expect((await made.store.append([...base, ...mine])).ok).toBe(true);
    return made;
  };
  describe(`${name} settles`, () => {
    test('a fork: the tail gives way and moves, in one step that lasts', async () => {
      const { store, reopen } = await filled();
      const settlement = moving();
      expect(await store.settle(settlement)).toEqual({ ok: true, added: 5 });
      for (const kept of [store, await reopen()]) {
        expect(texts((await kept.readAll()).entries)).toEqual(texts([...base, ...settlement.append]));
      }
      const next = growLog([...base, ...theirs], one, 1, 70);
      expect((await store.append(next)).ok).toBe(true);
    });

    test('nothing that would lose a fact, leave a hole or take a taken slot: all stays as it was', async () => {
      const { store } = await filled();
      const before = texts((await store.readAll()).entries);
      const refused: readonly (readonly [Settlement, string])[] = [
        [{ ...nothing, cut: new Map([[one, 4]]) }, 'would-lose'],
        [{ ...moving(), cut: new Map() }, 'slot-taken'],
        [{ ...nothing, append: sampleLog(3, 2).slice(1) }, 'slot-gap'],
      ];
      for (const [settlement, type] of refused) {
        const done = await store.settle(settlement);
        expect(done.ok ? 'kept' : done.error.type).toBe(type);
        expect(texts((await store.readAll()).entries)).toEqual(before);
      }
    });

    test('what another device erased', async () => {
      const { store, reopen } = await filled();
      const id = base[1]?.line.fact.id ?? '';
      expect((await store.settle({ ...nothing, erase: new Set([id]) })).ok).toBe(true);
      for (const kept of [store, await reopen()]) {
        const erased = (await kept.readAll()).entries.filter(({ line }) => line.fact.content === null);
        expect(erased.map(({ line }) => line.fact.id)).toEqual([id]);
      }
    });
  });
}
