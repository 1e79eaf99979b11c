import { type Chance, clockStart, type Entry, noFacts, parseLog, printLog, tick, writeEntry } from '@plumbline/log';
import { logStoreContract } from '@plumbline/log/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLocalLog, type TextPlace } from './local-log.ts';

const replica = '1'.repeat(32);
const chance: Chance = (bytes) => Uint8Array.from({ length: bytes }, (_, at) => (at * 37 + bytes) % 256);
/** `count` facts of one replica, the same every time. */
function sampleLog(count: number): readonly Entry[] {
  let head = noFacts;
  let clock = clockStart;
  return Array.from({ length: count }, (_, at) => {
    clock = tick(clock, 1_795_000_000_000 + at);
    const content = { type: 'activity-done', v: 1, data: { kind: 'walk', minutes: at, note: 'slow, “nice” 🌲' } };
    const written = writeEntry(replica, head, clock, { log: 'a', author: 'b', class: 'log', critical: false, epoch: 0, content }, chance);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    head = { length: at + 1, chain: written.entry.line.slot.chain };
    return written.entry;
  });
}

function shelf(first = ''): TextPlace & { text: string; full: boolean } {
  return {
    text: first,
    full: false,
    getItem() {
      return this.text === '' ? null : this.text;
    },
    setItem(_key, value) {
      if (this.full) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
      this.text = value;
    },
  };
}

logStoreContract('the browser store', async () => {
  const place = shelf();
  return { store: createLocalLog(place, 'log'), reopen: async () => createLocalLog(place, 'log') };
});

describe('the text in the browser store', () => {
  test('is the log itself, line by line', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }), async (batches) => {
        const place = shelf();
        const store = createLocalLog(place, 'log');
        const log = sampleLog(batches.reduce((a, b) => a + b, 0));
        let at = 0;
        for (const size of batches) {
          await store.append(log.slice(at, at + size));
          at += size;
        }
        expect(place.text).toBe(printLog(log));
        expect((await store.readAll()).entries).toEqual(parseLog(place.text).entries);
      }),
    ));
  test('stays as it was when there is no room', async () => {
    const place = shelf();
    const store = createLocalLog(place, 'log');
    const log = sampleLog(3);
    await store.append(log.slice(0, 2));
    const before = place.text;
    place.full = true;
    expect(await store.append(log.slice(2))).toEqual({ ok: false, error: { type: 'no-space', detail: 'no room' } });
    expect(place.text).toBe(before);
    place.full = false;
    expect(await store.append(log.slice(2))).toEqual({ ok: true, added: 1 });
  });
  test('keeps lines it cannot read, through appending and erasing', async () => {
    const log = sampleLog(3);
    const odd = '{"v":9,"from":"tomorrow"}';
    const place = shelf(`${printLog(log.slice(0, 1))}${odd}\n${printLog(log.slice(1, 2))}`);
    const store = createLocalLog(place, 'log');
    expect(await store.append(log.slice(2))).toEqual({ ok: true, added: 1 });
    expect(await store.erase(new Set([log[1]?.line.fact.id ?? '']))).toBe(1);
    expect(place.text.split('\n')[1]).toBe(odd);
    expect((await store.readAll()).problems).toMatchObject([{ type: 'newer-envelope', line: 2 }]);
  });
  test('puts new lines behind a half-written end, never into it', async () => {
    const log = sampleLog(2);
    const place = shelf(`${printLog(log.slice(0, 1))}{"slot":`);
    const store = createLocalLog(place, 'log');
    await store.append(log.slice(1));
    const { entries, problems } = await store.readAll();
    expect(entries).toEqual(log);
    expect(problems).toMatchObject([{ type: 'not-json', line: 2 }]);
  });
  test('shows what another tab wrote in between', async () => {
    const place = shelf();
    const [mine, theirs] = [createLocalLog(place, 'log'), createLocalLog(place, 'log')];
    const log = sampleLog(3);
    await mine.append(log.slice(0, 2));
    await theirs.append(log.slice(2));
    expect((await mine.readAll()).entries).toHaveLength(3);
  });
});
