import { type CoachState, type Content, foldFacts, personToContents, sessionOn } from '@plumbline/engine';
import { createMemoryLog, type Entry, eraseFacts, isPacked, openPacked, type PackedLog, parseLog, printLog } from '@plumbline/log';
import { expect, test } from 'vitest';
import { createCoach } from './coach.ts';
import { packEntries, packedFacts } from './packed-facts.ts';
import { decodeEntries } from './read-log.ts';
import { catalog, plainPerson } from './scenarios/someone.ts';

const on = '2026-11-02';
const said = (type: Content['type'], data: object, targets: readonly string[] = []): Content =>
  ({ type, v: 1, occurred: { local: `${on}T18:00`, tz: 'UTC' }, data, ...(targets.length > 0 ? { targets } : {}) }) as unknown as Content;

/** A person, a check-in, a session with its first sets, and a correction of the check-in. */
async function someDay(): Promise<readonly Entry[]> {
  let clock = 1_790_000_000_000;
  const store = createMemoryLog();
  const coach = await createCoach({
    ...{ store, catalog, log: '0'.repeat(32), author: '1'.repeat(32), replica: '2'.repeat(32) },
    now: () => clock++,
    chance: (bytes) => Uint8Array.from({ length: bytes }, (_, i) => (clock * 31 + i * 7) & 255),
  });
  await coach.record(...personToContents(plainPerson, 'my-plan', on, 4));
  const pre = { legs: 'same', energy: 4, anythingNew: false };
  await coach.record(said('checked-in', { ...pre, pre: 3 }));
  const plan = sessionOn({ state: coach.get(), catalog, date: on })?.session;
  const versions = { libraryVersion: '1', rulesVersion: '1', engineVersion: '1' };
  await coach.record(said('session-started', { session: 's1', plan, ...versions }));
  for (const { id, exercise } of plan?.items ?? [])
    await coach.record(said('set-finished', { session: 's1', item: id, exercise, set: 1, side: 'both', completed: true, reps: 5 }));
  const entries = (await store.readAll()).entries;
  const checkIn = entries.find(({ line }) => (line.fact.content as Content).type === 'checked-in')?.line.fact.id ?? '';
  await coach.record(said('fact-corrected', { data: { ...pre, pre: 2 } }, [checkIn]));
  return (await store.readAll()).entries;
}
function opened(entries: readonly Entry[]): PackedLog {
  const packed = openPacked(packEntries(entries));
  if (!isPacked(packed)) throw new Error(packed.type);
  return packed;
}
const plain = ({ memo: _, ...state }: CoachState) => state;
const folded = ({ facts, unread, critical }: ReturnType<typeof packedFacts>) =>
  plain(foldFacts(facts, catalog, { count: unread, critical }));

test('a packed log folds to the state of its entries', async () => {
  const entries = await someDay();
  const state = folded(packedFacts(opened(entries)));
  expect(state).toEqual(folded(decodeEntries(entries)));
  expect(state.open?.sets.length).toBeGreaterThan(3);
  expect(state.checkIn?.pre).toBe(2);
});
test('in any order of its lines', async () => {
  const entries = await someDay();
  expect(folded(packedFacts(opened(entries.toReversed())))).toEqual(folded(packedFacts(opened(entries))));
});
test('what was erased is not read, and is no reason to look at every fact again', async () => {
  const entries = await someDay();
  const erased = eraseFacts(entries, new Set([entries[0]?.line.fact.id ?? '', entries.at(-2)?.line.fact.id ?? '']));
  expect(opened(erased).checked).toBe(opened(entries).checked);
  expect(folded(packedFacts(opened(erased)))).toEqual(folded(decodeEntries(erased)));
});
test('a log with a fact from a newer version is looked at fact by fact, and makes careful', async () => {
  const text = printLog(await someDay()).replaceAll('"type":"readiness-answered"', '"type":"readiness-felt"');
  const { entries } = parseLog(text);
  expect(opened(entries).checked).toBe('');
  expect(folded(packedFacts(opened(entries)))).toEqual(folded(decodeEntries(entries)));
  expect(packedFacts(opened(entries))).toMatchObject({ unread: 1, critical: true });
});
