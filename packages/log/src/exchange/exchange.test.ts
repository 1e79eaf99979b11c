import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { verifyLog } from '../chain.ts';
import type { Entry } from '../envelope.ts';
import { eraseFacts } from '../erase.ts';
import { forkReplica } from '../hashes.ts';
import { createMemoryLog } from '../memory-log.ts';
import { growLog, replicaOf, sampleLog } from '../sample-log.contract.ts';
import { acceptRuns, lacksOf } from './answer.ts';
import { askFor, type Known, nothingKnown } from './ask.ts';
import { heldLines, vectorOf } from './held-lines.ts';
import { acceptKeys, type KeyChange } from './keys.ts';
import { mostReplicas } from './limits.ts';
import { makeRun } from './make-run.ts';
import { emptyShelf, type MemoryShelf, serveSync, vectorOfShelf } from './memory-shelf.ts';
import { plainSealing } from './plain-sealing.contract.ts';
import { type Run, sameVector } from './run.ts';
import { settled } from './settle.ts';
import { type Taken, takeAnswer } from './take-answer.ts';

const sealing = plainSealing();
const one = replicaOf(1);
/** The bytes of a log, short enough to be read when they differ. */
const texts = (entries: readonly Entry[]): string =>
  `${entries.length} ${bytesToHex(
    sha256(
      utf8ToBytes(
        entries
          .map(({ text }) => text)
          .sort()
          .join(),
      ),
    ),
  )}`;
const ids = (entries: readonly Entry[]): Set<string> => new Set(entries.map(({ line }) => line.fact.id));

interface Copy {
  entries: readonly Entry[];
  known: Known;
  last?: Taken;
}
const copyOf = (entries: readonly Entry[]): Copy => ({ entries, known: nothingKnown });

/** One call: returns the shelf after it. */
function call(shelf: MemoryShelf, copy: Copy, most = 100_000): MemoryShelf {
  const holding = heldLines(copy.entries);
  const done = serveSync(shelf, askFor(holding.lines, copy.known, sealing, most), 5);
  const taken = takeAnswer(holding, copy.known, done.answer, sealing);
  const result = settled(copy.entries, taken.settlement);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  Object.assign(copy, { entries: result.entries, known: taken.known, last: taken });
  return done.shelf;
}
function untilInStep(start: MemoryShelf, copies: readonly Copy[], most = 100_000): MemoryShelf {
  let shelf = start;
  let quiet = 0;
  for (let rounds = 0; rounds < 60 && quiet < 2; rounds++) {
    for (const copy of copies) shelf = call(shelf, copy, most);
    quiet = copies.every(({ last }) => last?.inStep) ? quiet + 1 : 0;
  }
  if (quiet === 2) return shelf;
  throw new Error('never in step');
}

describe('one call after another', () => {
  test('brings two devices and a server to the same bytes', () => {
    const [a, b] = [copyOf(sampleLog(20, 1)), copyOf(sampleLog(9, 2))];
    const shelf = untilInStep(emptyShelf, [a, b]);
    expect(texts(a.entries)).toEqual(texts(b.entries));
    expect(texts(a.entries)).toEqual(texts([...sampleLog(20, 1), ...sampleLog(9, 2)]));
    expect(sameVector(vectorOfShelf(shelf), vectorOf(heldLines(a.entries).lines))).toBe(true);
  });

  test('is one round trip where the device remembers what the server has', () => {
    const base = sampleLog(20, 1);
    const [a, b] = [copyOf(base), copyOf(base)];
    let shelf = untilInStep(emptyShelf, [a, b]);
    b.entries = [...b.entries, ...sampleLog(5, 3)];
    shelf = call(shelf, b);
    a.entries = [...a.entries, ...growLog(a.entries, one, 6)];
    shelf = call(shelf, a);
    expect(a.last?.inStep).toBe(true);
    expect(a.entries.length).toBe(31);
  });

  test('changes nothing when it is done again, also with what was pushed before', () => {
    const a = copyOf(sampleLog(20, 1));
    const known = { ...nothingKnown, theirs: new Map() };
    const request = askFor(heldLines(a.entries).lines, known, sealing);
    const once = serveSync(emptyShelf, request, 5);
    const twice = serveSync(once.shelf, request, 5);
    expect(twice.shelf).toEqual(once.shelf);
    expect(twice.answer).toEqual(once.answer);
  });

  test('goes on page by page, and ends', () => {
    const [a, b] = [copyOf(sampleLog(400, 1)), copyOf(sampleLog(300, 2))];
    const known = { ...nothingKnown, theirs: new Map() };
    for (const copy of [a, b]) copy.known = known;
    let shelf = emptyShelf;
    for (const copy of [a, b]) {
      const runs = [...heldLines(copy.entries).lines].flatMap(([replica, lines]) =>
        Array.from({ length: lines.length / 10 }, (_, at) => makeRun(replica, lines, at * 10, 10, sealing)),
      );
      shelf = { ...shelf, runs: new Map([...shelf.runs, [runs[0]?.replica ?? '', runs]]) };
    }
    const fresh = copyOf([]);
    shelf = call(shelf, fresh, 9000);
    expect(fresh.last?.inStep).toBe(false);
    untilInStep(shelf, [fresh], 9000);
    expect(texts(fresh.entries)).toEqual(texts([...a.entries, ...b.entries]));
  });
});

describe('forks', () => {
  const base = sampleLog(5);
  const left = [...base, ...growLog(base, one, 3, 50)];
  const right = [...base, ...growLog(base, one, 4, 60)];
  const all = ids([...left, ...right]);
  const branch = forkReplica(right[5]?.line.fact.id ?? '');

  test('the first branch takes the slots, the other moves to a replica that is named by its first fact', () => {
    const [a, b] = [copyOf(left), copyOf(right)];
    let shelf = untilInStep(emptyShelf, [a]);
    shelf = untilInStep(shelf, [b, a]);
    expect(ids(b.entries)).toEqual(all);
    expect(texts(a.entries)).toEqual(texts(b.entries));
    expect(b.entries.filter(({ line }) => line.slot.replica === branch).length).toBe(4);
    expect(verifyLog(b.entries)).toEqual({ damage: [], forks: [] });
  });

  test('are named, and the device is told that its name is in use elsewhere', () => {
    const [a, b] = [copyOf(left), copyOf(right)];
    let shelf = untilInStep(emptyShelf, [a]);
    const seen: Taken[] = [];
    for (let calls = 0; calls < 3; calls++) {
      shelf = call(shelf, b);
      if (b.last) seen.push(b.last);
    }
    expect(seen.flatMap(({ problems }) => problems).map(({ type }) => type)).toContain('fork');
    expect(seen.some(({ moved }) => moved.has(one))).toBe(true);
  });

  test('two holders of one branch move it alike, also when one holds less of it', () => {
    const [a, b, c] = [copyOf(left), copyOf(right), copyOf(right.slice(0, 7))];
    let shelf = untilInStep(emptyShelf, [a]);
    shelf = untilInStep(shelf, [c, b, a]);
    for (const copy of [b, c]) expect(texts(copy.entries)).toEqual(texts(a.entries));
    expect(new Set(a.entries.map(({ line }) => line.slot.replica)).size).toBe(2);
  });

  test('of the same length are seen by their chains', () => {
    const [a, b] = [copyOf(left), copyOf(right.slice(0, 8))];
    untilInStep(untilInStep(emptyShelf, [a]), [b, a]);
    expect(ids(a.entries)).toEqual(ids([...left, ...right.slice(0, 8)]));
  });

  test('forks of forks end', () => {
    const again = [...right.slice(0, 7), ...growLog(right.slice(0, 7), one, 2, 70)];
    const copies = [copyOf(left), copyOf(right), copyOf(again)];
    untilInStep(emptyShelf, copies);
    for (const copy of copies) expect(texts(copy.entries)).toEqual(texts(copies[0]?.entries ?? []));
    expect(ids(copies[0]?.entries ?? [])).toEqual(ids([...left, ...right, ...again]));
  });
});

describe('a server that was put back', () => {
  test('gets everything again from whoever holds it', () => {
    const [a, b] = [copyOf(sampleLog(20, 1)), copyOf(sampleLog(9, 2))];
    const old = untilInStep(emptyShelf, [copyOf(sampleLog(8, 1))]);
    untilInStep(emptyShelf, [a, b]);
    const healed = untilInStep(old, [b, a]);
    expect(sameVector(vectorOfShelf(healed), vectorOf(heldLines(a.entries).lines))).toBe(true);
    expect(texts(a.entries)).toEqual(texts(b.entries));
  });
});

describe('what is damaged', () => {
  test('a hole is named, and filled from elsewhere', () => {
    const whole = sampleLog(10);
    const shelf = untilInStep(emptyShelf, [copyOf(whole)]);
    const torn = copyOf(whole.filter((_, at) => at !== 4));
    expect(heldLines(torn.entries).faults).toEqual([{ type: 'hole', replica: one, seq: 6 }]);
    untilInStep(shelf, [torn]);
    expect(texts(torn.entries)).toEqual(texts(whole));
  });

  test('facts beyond a hole that nobody can fill move, and are kept', () => {
    const torn = copyOf(sampleLog(10).filter((_, at) => at !== 4));
    const before = ids(torn.entries);
    untilInStep(emptyShelf, [torn]);
    expect(ids(torn.entries)).toEqual(before);
    expect(verifyLog(torn.entries).damage).toEqual([]);
  });

  test('a spoiled fact is never sent; what stands behind it is; a whole copy from elsewhere takes its place', () => {
    const whole = sampleLog(6);
    const spoiled = whole.map((entry, at) => (at === 2 ? { ...entry, text: entry.text.replace('Oslo', 'Oslu') } : entry));
    const alone = copyOf(spoiled);
    const shelf = untilInStep(emptyShelf, [alone]);
    const sent = copyOf([]);
    untilInStep(shelf, [sent]);
    expect(ids(sent.entries)).toEqual(ids(whole.filter((_, at) => at !== 2)));
    expect(ids(alone.entries)).toEqual(ids(whole));
    const helped = copyOf(spoiled);
    untilInStep(untilInStep(emptyShelf, [copyOf(whole)]), [helped]);
    expect(texts(helped.entries)).toEqual(texts(whole));
  });

  test('a run that does not open, or does not make its chain, is named and takes nothing with it', () => {
    const lines = sampleLog(6);
    const [good, bad] = [makeRun(one, lines, 0, 3, sealing), makeRun(one, lines, 3, 3, sealing)];
    const answered = (run: Run): Taken => {
      const shelf: MemoryShelf = { epoch: 1, runs: new Map([[one, [good, run]]]) };
      const { answer } = serveSync(shelf, askFor(new Map(), nothingKnown, sealing), 5);
      return takeAnswer(heldLines([]), nothingKnown, answer, sealing);
    };
    const foreign = sealing.seal(bad, sealing.seal(bad, new Uint8Array()));
    const cases = [
      [{ ...bad, sealed: bad.sealed.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) }, 'changed'],
      [{ ...bad, sealed: foreign }, 'broken'],
      [{ ...bad, chain: good.chain }, 'broken'],
      [{ ...bad, epoch: 2 }, 'no-key'],
    ] as const;
    for (const [run, type] of cases) {
      const taken = answered(run);
      expect(taken.problems.map((problem) => problem.type)).toEqual([type]);
      expect(taken.settlement.append.length).toBe(3);
      expect(taken.inStep).toBe(false);
    }
  });
});

describe('erasing', () => {
  test('reaches the server and every device, in the very run the fact was sent in', () => {
    const lines = sampleLog(8);
    const [a, b] = [copyOf(lines), copyOf([])];
    let shelf = untilInStep(emptyShelf, [a, b]);
    a.entries = eraseFacts(a.entries, new Set([lines[3]?.line.fact.id ?? '']));
    shelf = untilInStep(shelf, [a, b]);
    expect(b.entries.filter(({ line }) => line.fact.content === null).length).toBe(1);
    const run = shelf.runs.get(one)?.[0];
    const opened = run && sealing.open(run);
    expect(run?.erased).toBe(1);
    expect(opened?.ok).toBe(true);
    const fresh = copyOf([]);
    untilInStep(shelf, [fresh]);
    expect(texts(fresh.entries)).toEqual(texts(a.entries));
  });
  test('is never undone by a device that slept', () => {
    const lines = sampleLog(8);
    const [a, sleeper] = [copyOf(eraseFacts(lines, ids(lines.slice(0, 2)))), copyOf(lines)];
    const shelf = untilInStep(emptyShelf, [a]);
    untilInStep(shelf, [sleeper, a]);
    expect(sleeper.entries.filter(({ line }) => line.fact.content === null).length).toBe(2);
  });
});

describe('the server', () => {
  const lines = sampleLog(9);
  const run = makeRun(one, lines, 0, 3, sealing);
  const shelf = { have: new Map(), heldAt: () => undefined, epoch: 1 };
  const refusal = (push: readonly Run[], held: Parameters<typeof acceptRuns>[0] = shelf): unknown =>
    acceptRuns(held, push).refused[0]?.type;

  test('says why it does not take a run', () => {
    const after = { ...shelf, have: new Map([[one, { length: 3, chain: run.chain, erased: 0 }]]) };
    expect(refusal([makeRun(one, lines, 4, 2, sealing)], after)).toBe('gap');
    expect(refusal([makeRun(one, lines, 2, 2, sealing)], after)).toBe('clash');
    expect(refusal([{ ...makeRun(one, lines, 3, 2, sealing), before: run.before }], after)).toBe('clash');
    expect(refusal([run], { ...shelf, epoch: 2 })).toBe('stale-epoch');
    expect(refusal([{ ...run, sealed: new Uint8Array(600_000) }])).toBe('too-large');
    const many = new Map(Array.from({ length: mostReplicas }, (_, at) => [replicaOf(at + 2), { length: 1, chain: run.chain, erased: 0 }]));
    expect(refusal([run], { ...shelf, have: many })).toBe('too-many-replicas');
    expect(refusal([run])).toBeUndefined();
  });
  test('takes runs that follow each other in one push, in whatever order they come', () => {
    const next = makeRun(one, lines, 3, 6, sealing);
    expect(acceptRuns(shelf, [next, run]).fresh).toEqual([run, next]);
  });
  test('sends a replica whole where the chain differs, and nothing where it is the same', () => {
    const held = new Map([[one, { length: 3, chain: run.chain, erased: 0 }]]);
    expect(lacksOf(held, held, () => undefined)).toEqual([]);
    const other = new Map([[one, { length: 3, chain: run.before, erased: 0 }]]);
    expect(lacksOf(held, other, () => undefined)).toEqual([{ replica: one, after: 0 }]);
    expect(lacksOf(held, new Map(), () => undefined)).toEqual([{ replica: one, after: 0 }]);
  });
});

describe('keys on the server', () => {
  const have = new Map([[one, { length: 3, chain: '1'.repeat(64), erased: 0 }]]);
  const change: KeyChange = { from: 0, epoch: 1, keyring: new Uint8Array(9), boxes: [], have };
  test('change one after the other, and a new epoch begins only in step', () => {
    const first = acceptKeys(undefined, change, new Map());
    if (!first.ok) throw new Error(first.type);
    expect(acceptKeys(first.shelf, change, have)).toEqual({ ok: false, type: 'stale' });
    expect(acceptKeys(first.shelf, { ...change, from: 1, epoch: 2 }, new Map())).toEqual({ ok: false, type: 'not-in-step' });
    expect(acceptKeys(first.shelf, { ...change, from: 1, epoch: 0 }, have)).toEqual({ ok: false, type: 'wrong-epoch' });
    expect(acceptKeys(first.shelf, { ...change, from: 1, keyring: new Uint8Array(70_000) }, have)).toEqual({
      ok: false,
      type: 'too-large',
    });
    const second = acceptKeys(first.shelf, { ...change, from: 1, epoch: 2 }, have);
    expect(second.ok && [second.shelf.version, second.shelf.epoch]).toEqual([2, 2]);
  });
});

describe('a store', () => {
  const lines = sampleLog(6);
  test('refuses a settlement that would lose a fact, and keeps what it has', async () => {
    const store = createMemoryLog(lines);
    const done = await store.settle({ cut: new Map([[one, 4]]), append: [], erase: new Set() });
    expect(done).toEqual({ ok: false, error: { type: 'would-lose', ids: lines.slice(4).map(({ line }) => line.fact.id) } });
    expect((await store.readAll()).entries).toEqual(lines);
  });
  test('settles in one step, and goes on from there', async () => {
    const base = sampleLog(5);
    const copy = copyOf([...base, ...growLog(base, one, 2, 60)]);
    const store = createMemoryLog(copy.entries);
    let shelf = untilInStep(emptyShelf, [copyOf([...base, ...growLog(base, one, 3, 50)])]);
    for (let calls = 0; calls < 4; calls++) {
      shelf = call(shelf, copy);
      if (copy.last) expect((await store.settle(copy.last.settlement)).ok).toBe(true);
    }
    expect(texts((await store.readAll()).entries)).toEqual(texts(copy.entries));
    expect((await store.append(growLog(copy.entries, replicaOf(7), 1))).ok).toBe(true);
  });
});
