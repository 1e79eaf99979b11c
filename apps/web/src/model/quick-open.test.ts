import { createCoach, printSnapshot, readSnapshot } from '@plumbline/coach';
import { buildCatalog, type Content } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { createMemoryLog, type Entry, type Held, parseLog } from '@plumbline/log';
import { growLog, replicaOf, sampleLog } from '@plumbline/log/contract';
import { describe, expect, test } from 'vitest';
import { LogTrouble, quickCoach, readBehind } from './quick-open.ts';

const catalog = buildCatalog(library);
const on = '2026-11-22';
const chance = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const pause = async (): Promise<void> => undefined;
const pieces = (entries: readonly Entry[], problems: Held['problems'] = []) => ({
  piece: async (position: number, until: number, most: number): Promise<Held> => {
    const end = Math.min(position + most, until);
    return { entries: entries.slice(position, end), problems, position: end };
  },
});

/** Somebody who told something on two days, and the snapshot after the first. */
async function lived() {
  const store = createMemoryLog();
  const ids = { log: 'a'.repeat(32), author: 'b'.repeat(32), replica: 'c'.repeat(32) };
  const coach = await createCoach({ store, catalog, ...ids, now: Date.now, chance });
  const walk = (date: string): Content =>
    ({ type: 'activity-done', v: 1, occurred: { local: `${date}T09:00`, tz: 'UTC' }, data: { kind: 'walk', minutes: 20 } }) as Content;
  await coach.record(walk('2026-11-21'));
  const text = printSnapshot(coach.snapshot() ?? expect.fail('nothing to keep'), 'now');
  const { position } = await store.readAll();
  await coach.record(walk(on));
  return { text, tail: await store.readAfter(position), all: (await store.readAll()).entries, replica: ids.replica };
}
type Lived = Awaited<ReturnType<typeof lived>>;
const quick = ({ text, tail, all, replica }: Lived, more: { stamp?: string; on?: string } = {}) =>
  quickCoach({
    ...{ store: createMemoryLog(all), replica, catalog, chance, keeping: pieces(all), stamp: 'now', on, pause, onWrong: () => undefined },
    ...more,
    kept: { snapshot: { text, tail }, erasures: 0 },
  });

describe('a quick start', () => {
  test('knows what was told, and has all facts once they are asked for', async () => {
    const coach = quick(await lived());
    expect(coach?.get().walks.map(({ on: day }) => day)).toEqual(['2026-11-21', on]);
    expect(coach?.facts()).toBeUndefined();
    expect(await coach?.whole()).toHaveLength(2);
  });
  test('is none under another stamp, from a text that was changed, with a line that is none, or on a day before its own', async () => {
    const life = await lived();
    const { problems } = parseLog('nonsense\n');
    expect(quick(life)).toBeDefined();
    expect(quick(life, { stamp: 'later' })).toBeUndefined();
    expect(quick({ ...life, text: life.text.replace('"minutes":20', '"minutes":21') })).toBeUndefined();
    expect(quick({ ...life, tail: { ...life.tail, problems } })).toBeUndefined();
    expect(quick(life, { on: '2026-10-01' })).toBeUndefined();
    // A text that is as it was written, of a state that is none.
    const snapshot = readSnapshot(life.text, 'now') ?? expect.fail('not read');
    expect(quick({ ...life, text: printSnapshot({ ...snapshot, state: {} as typeof snapshot.state }, 'now') })).toBeUndefined();
  });
});

describe('the log behind a snapshot', () => {
  const first = sampleLog(620);
  const log = [...first, ...growLog(first, replicaOf(2), 90, 3)];
  /** With one field of a fact changed behind its hash. */
  const changedAt = (at: number): readonly Entry[] =>
    log.map((entry, n) => {
      const { line } = entry;
      return n === at ? { ...entry, line: { ...line, fact: { ...line.fact, critical: !line.fact.critical } } } : entry;
    });
  test('is read to its end in pieces', async () => {
    let pauses = 0;
    const whole = await readBehind(pieces(log), log.length, async () => void pauses++);
    expect([whole.facts.length + whole.unread.count, pauses]).toEqual([log.length, 3]);
    expect([...whole.heads].map(([, { length }]) => length)).toEqual([620, 90]);
  });
  test('is told of where a line is none, is newer, or one of the last was changed', async () => {
    const wrong = (entries: readonly Entry[], text = ''): Promise<unknown> =>
      readBehind(pieces(entries, parseLog(text).problems), log.length, pause).catch((thrown) =>
        thrown instanceof LogTrouble ? thrown.trouble : thrown,
      );
    expect(await wrong(log, 'nonsense\n')).toEqual({ kind: 'spoiled', lines: 1 });
    expect(await wrong(log, '{"v":9}\n')).toEqual({ kind: 'newer' });
    expect(await wrong(changedAt(700))).toEqual({ kind: 'spoiled', lines: 1 });
    expect(await wrong(log)).toHaveProperty('facts');
  });
});
