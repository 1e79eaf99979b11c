// A snapshot and what follows it say the same as all facts, wherever a life is cut; and one that is not as it was written says nothing.
import {
  buildCatalog,
  type CoachState,
  type Content,
  type Fact,
  foldFacts,
  limitsOn,
  simulatePeople,
  simulationStart,
} from '@plumbline/engine';
import { library } from '@plumbline/library';
import { createMemoryLog, type Entry, eraseFacts, noFacts, tick, writeEntry } from '@plumbline/log';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Coach, type CoachParts, createCoach, type Rest, resumeCoach } from '../coach.ts';
import { today } from '../views/today.ts';
import { printSnapshot, readSnapshot, type Snapshot } from './snapshot.ts';
import { wholeLog } from './whole-log.ts';

/** How many lives are cut, and how often each. */
const runs = Number(process.env['PLUMBLINE_SNAPSHOTS'] ?? 12);
const catalog = buildCatalog(library);
const stamp = 'this version';
const ids = { log: 'a'.repeat(32), author: 'b'.repeat(32), replica: 'c'.repeat(32) };
const day = Date.parse(`${simulationStart}T08:00Z`);

/** A life as a device writes it, with a slip taken back here and there. */
function lifeOf(number: number, weeks: number): readonly Entry[] {
  const said: Content[] = [];
  simulatePeople({ catalog, first: number, people: 1, weeks, seed: 41, check: () => [], onFact: ({ content }) => said.push(content) });
  let at = number + 1;
  const byte = (): number => {
    at = (at * 48271) % 2147483647;
    return at & 255;
  };
  const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, byte);
  const entries: Entry[] = [];
  const put = (content: Content): void => {
    const last = entries.at(-1)?.line;
    const head = last ? { length: last.slot.seq, chain: last.slot.chain } : noFacts;
    const clock = tick(last?.fact.hlc ?? { ms: 0, ctr: 0 }, Date.parse(`${content.occurred.local}Z`));
    const draft = { log: ids.log, author: ids.author, class: 'log', critical: false, epoch: 0, content } as const;
    const written = writeEntry(ids.replica, head, clock, draft, bytes);
    if (!written.ok) throw new Error(written.error.type);
    entries.push(written.entry);
  };
  for (const content of said) {
    const { targets, ...rest } = content;
    put(targets ? ({ ...rest, targets: targets.map((id) => entryOf(entries, id)) } as Content) : content);
    const mayGo = content.type === 'habit-done' || content.type === 'activity-done';
    const target = entries.at(-1)?.line.fact.id ?? '';
    if (mayGo && byte() < 13) put({ type: 'fact-withdrawn', v: 1, occurred: content.occurred, data: {}, targets: [target] } as Content);
  }
  return entries;
}
/** A simulated life numbers its facts; taken back ones put more between. Any fact will do where the very one is not found. */
const entryOf = (entries: readonly Entry[], id: string): string => entries[Number(id.slice(1))]?.line.fact.id ?? id;

const parts = (entries: readonly Entry[]): CoachParts => ({
  store: createMemoryLog(entries),
  catalog,
  ...ids,
  now: () => day,
  chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
});
const restOf = (entries: readonly Entry[], onWrong = (): void => undefined): Rest => ({
  read: async () => wholeLog(entries),
  pause: async () => undefined,
  onWrong,
});
function made(coach: Coach): Snapshot {
  const snapshot = coach.snapshot();
  if (snapshot === undefined) throw new Error('nothing to keep');
  return snapshot;
}
const keptAfter = async (entries: readonly Entry[]): Promise<string> => printSnapshot(made(await createCoach(parts(entries))), stamp);
const read = (kept: string): Snapshot => {
  const snapshot = readSnapshot(kept, stamp);
  if (snapshot === undefined) throw new Error('not read');
  return snapshot;
};
/** All that is kept, as plain objects: tables of a state that was folded have no prototype, those read from a snapshot have one. */
const plain = ({ memo: _, ...state }: CoachState) => structuredClone(state);
const isAnswer = ({ line }: Entry): boolean =>
  ['fact-withdrawn', 'fact-corrected', 'fact-erased'].includes((line.fact.content as Content | null)?.type ?? '');

const lives = new Map<number, readonly Entry[]>();
function life(number: number): readonly Entry[] {
  const known = lives.get(number) ?? lifeOf(number, 1 + (number % 7));
  lives.set(number, known);
  return known;
}
const lastTime = (entries: readonly Entry[]): string =>
  (entries[entries.length - 1] as Entry & { line: { fact: { content: Content } } }).line.fact.content.occurred.local;
/** A life, where it is cut, and how much of what follows is there. */
const cut = fc.record({ number: fc.nat(40), share: fc.double({ min: 0.02, max: 1, noNaN: true }), most: fc.nat(60) });

describe('a snapshot with what follows it', () => {
  test('says what all facts say, today, lately and once the log is read', async () => {
    let resumed = 0;
    await fc.assert(
      fc.asyncProperty(cut, async ({ number, share, most }) => {
        const at = Math.max(1, Math.floor(life(number).length * share));
        const all = life(number).slice(0, at + most);
        const [before, tail] = [all.slice(0, at), all.slice(at)];
        let wrong = 0;
        const coach = resumeCoach(
          parts(all),
          read(await keptAfter(before)),
          tail,
          restOf(all, () => void wrong++),
        );
        expect(coach === undefined).toBe(tail.some(isAnswer));
        if (coach === undefined) return;
        resumed += 1;
        const whole = await createCoach(parts(all));
        expect(plain(coach.get())).toStrictEqual(plain(whole.get()));
        const date = lastTime(all).slice(0, 10);
        expect(today(coach.get(), catalog, date)).toEqual(today(whole.get(), catalog, date));
        expect(limitsOn(coach.get(), date)).toEqual(limitsOn(whole.get(), date));
        const facts = whole.facts() ?? [];
        expect(coach.lately(date)).toEqual(facts.slice(-(coach.lately(date)?.length ?? 0)));
        expect(coach.facts()).toBeUndefined();
        expect(await coach.whole()).toEqual(facts);
        expect([coach.facts(), coach.lately('1970-01-01'), wrong]).toEqual([facts, facts, 0]);
        expect(read(printSnapshot(made(coach), stamp))).toStrictEqual(read(printSnapshot(made(whole), stamp)));
      }),
      { numRuns: runs, seed: 5 },
    );
    expect(resumed).toBeGreaterThan(runs / 3);
  });

  test('goes on as a coach over the whole log does', async () => {
    const all = life(3);
    const [resumed, whole] = await both(all);
    const said = (local: string, type: Content['type'], data: object): Content =>
      ({ type, v: 1, occurred: { local, tz: 'UTC' }, data }) as unknown as Content;
    const last = lastTime(all).slice(0, 10);
    for (const coach of [resumed, whole]) await coach.record(said(`${last}T21:00`, 'flare-started', { by: 'tap' }));
    expect(plain(resumed.get())).toEqual({ ...plain(whole.get()) });
    expect(resumed.facts()).toBeUndefined();
    // Taking something back is read together with all facts, so it brings the log.
    for (const coach of [resumed, whole]) {
      const flare = coach.lately(last)?.at(-1)?.id ?? '';
      expect(await coach.record({ ...said(`${last}T21:01`, 'fact-withdrawn', {}), targets: [flare] })).toEqual({ ok: true });
    }
    expect(resumed.facts()?.length).toBe(all.length + 2);
    expect(plain(resumed.get())).toEqual(plain(whole.get()));
    expect(plain(resumed.get())).toEqual(plain(foldFacts(resumed.facts() ?? [], catalog)));
  });

  test('does not begin where what follows is not plain', async () => {
    const all = life(5);
    const [before, tail] = [all.slice(0, -6), all.slice(-6)];
    const kept = await keptAfter(before);
    const resume = (entries: readonly Entry[], change: Partial<Snapshot> = {}) =>
      resumeCoach(parts(all), { ...read(kept), ...change }, entries, restOf(all));
    const [first, second] = tail as [Entry, Entry];
    expect(resume(tail)).toBeDefined();
    const slipped = [12, 13, 14, 15, 16].map(life).find((entries) => entries.some(isAnswer)) ?? expect.fail('nobody took anything back');
    const slip = slipped.findIndex(isAnswer);
    const early = read(await keptAfter(slipped.slice(0, slip)));
    expect(resumeCoach(parts(slipped), early, slipped.slice(slip, slip + 1), restOf(slipped))).toBeUndefined();
    expect(resume(tail.slice(1))).toBeUndefined();
    expect(resume([...before.slice(-1), ...tail])).toBeUndefined();
    expect(resume(eraseFacts(tail, new Set([second.line.fact.id])))).toBeUndefined();
    expect(resume([{ ...first, text: first.text.replace('"tz":"UTC"', '"tz":"Utc"') }, ...tail.slice(1)])).toBeUndefined();
    expect(resume(tail, { awaited: [second.line.fact.id] })).toBeUndefined();
    expect(resume(tail, { last: { id: '', ms: second.line.fact.hlc.ms + 1, ctr: 0 } })).toBeUndefined();
    expect(resume(tail, { heads: [[ids.replica, { ...(read(kept).heads[0]?.[1] ?? noFacts), chain: noFacts.chain }]] })).toBeUndefined();
  });

  test('that says something else than the log gives way to it, with what was recorded meanwhile', async () => {
    const all = life(4);
    const kept = read(await keptAfter(all));
    kept.state.greenWeeks += 7;
    let wrong = 0;
    const coach = resumeCoach(
      parts(all),
      kept,
      [],
      restOf(all, () => void wrong++),
    );
    let told = 0;
    coach?.subscribe(() => void told++);
    const local = lastTime(all);
    await coach?.record({ type: 'flare-started', v: 1, occurred: { local, tz: 'UTC' }, data: { by: 'tap' } } as Content);
    const facts: readonly Fact[] = (await coach?.whole()) ?? [];
    expect([wrong, told, facts.length]).toEqual([1, 2, all.length + 1]);
    expect(plain(coach?.get() as CoachState)).toEqual(plain(foldFacts(facts, catalog)));
  });

  test('whose log cannot be read says so to whoever needs it, and may be asked again', async () => {
    const all = life(4);
    let tries = 0;
    const rest: Rest = { ...restOf(all), read: async () => (tries++ === 0 ? Promise.reject(new Error('planted')) : wholeLog(all)) };
    const coach = resumeCoach(parts(all), read(await keptAfter(all)), [], rest);
    await expect(coach?.whole()).rejects.toThrow('planted');
    expect(await coach?.whole()).toHaveLength(all.length);
  });

  async function both(all: readonly Entry[]): Promise<readonly [Coach, Coach]> {
    const resumed = resumeCoach(parts(all), read(await keptAfter(all)), [], restOf(all));
    if (resumed === undefined) throw new Error('not resumed');
    return [resumed, await createCoach(parts(all))];
  }
});

describe('what is kept of it', () => {
  test('is read under its own stamp only', async () => {
    const kept = await keptAfter(life(2));
    expect(readSnapshot(kept, stamp)).toBeDefined();
    expect(readSnapshot(kept, 'another version')).toBeUndefined();
    for (const odd of ['', '\n', 'null', kept.slice(0, -1), `${kept} `, kept.slice(1)]) expect(readSnapshot(odd, stamp)).toBeUndefined();
  });
  test('is nothing with any character another one', async () => {
    const kept = await keptAfter(life(1).slice(0, 30));
    fc.assert(
      fc.property(fc.nat(kept.length - 1), fc.integer({ min: 1, max: 0xffff }), (at, flip) => {
        const changed = String.fromCharCode(kept.charCodeAt(at) ^ flip);
        expect(readSnapshot(kept.slice(0, at) + changed + kept.slice(at + 1), stamp)).toBeUndefined();
      }),
      { numRuns: 20 * runs, seed: 6 },
    );
  });
});
