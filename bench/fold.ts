// How long a history of 40,000 facts takes to open, beside JSON.parse of the same text in the same run.
// Run: npm run bench -- fold [--facts 40000] [--rounds 9]
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { packEntries, packedFacts } from '@plumbline/coach';
import { applyFact, type CoachState, foldFacts } from '@plumbline/engine';
import { isPacked, openPacked, parseLog, printLog, verifyLog } from '@plumbline/log';
import { decodeEntries } from '../packages/coach/src/read-log.ts';
import type { History } from './parts/history.ts';
import { printedBy } from './parts/in-program.ts';
import { inTurns, processorTime, shares, table, times } from './parts/measure.ts';
import { catalog } from './parts/people.ts';
import { enginePart, whereTimeGoes } from './parts/where.ts';

const { values } = parseArgs({ options: { facts: { type: 'string', default: '40000' }, rounds: { type: 'string', default: '9' } } });
const rounds = Number(values.rounds);
const say = (text: string): void => console.log(text);

const { text, weeks, person } = JSON.parse(printedBy('parts/write-history.ts', [values.facts])) as Omit<History, 'contents'>;
const { entries } = parseLog(text);
const contents = entries.map(({ line }) => line.fact.content);
const bytes = new TextEncoder().encode(text);
const asArray = `[${text.trimEnd().replaceAll('\n', ',')}]`;
const bare = JSON.stringify(contents);
const decode = () => decodeEntries(parseLog(new TextDecoder().decode(bytes)).entries).facts;
const facts = decode();
if (facts.length !== contents.length) throw new Error('not every line reads back as a fact');
const packed = packEntries(entries);
function unpack() {
  const log = openPacked(packed);
  if (!isPacked(log)) throw new Error(`VOID: the packed log does not open: ${log.type}`);
  return log;
}
const fromPacked = (): CoachState => foldFacts(packedFacts(unpack()).facts, catalog);
const reopened = unpack();
if (printLog(entries.map((_, row) => reopened.entryAt(row))) !== text) throw new Error('VOID: the packed log gives back another text');
const mega = (size: number): string => `${(size / 1e6).toFixed(2)} MB`;
say(
  `node ${process.version}; ${facts.length} facts over ${weeks} weeks (person ${person}); the log ${mega(bytes.length)}, deflated ${mega(deflateRawSync(bytes).length)}; contents alone ${mega(bare.length)}; packed ${mega(packed.length)}, deflated ${mega(deflateRawSync(packed).length)}`,
);

/** States must come out the same by every way; the order of fields does not count. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const digest = ({ memo: _, ...state }: CoachState): string =>
  createHash('sha256').update(JSON.stringify(state, sorted)).digest('hex').slice(0, 12);

/** What the product does not do yet: open from a saved state and read only what came after it. */
const TAIL = 200;
const saved = JSON.stringify({ ...foldFacts(facts.slice(0, -TAIL), catalog), memo: undefined });
function fromSaved(): CoachState {
  const state = JSON.parse(saved) as CoachState;
  // The session that waits for its morning is the same object as in the list of sessions.
  state.unsettled = state.sessions.find(({ id }) => id === state.unsettled?.id) ?? state.unsettled;
  for (const fact of facts.slice(-TAIL)) applyFact(state, fact, catalog);
  return state;
}
const whole = foldFacts(facts, catalog);
const opened = foldFacts(decode(), catalog);
if (digest(whole) !== digest(opened)) throw new Error('VOID: the same history folded to two states');
if (digest(whole) !== digest(fromPacked())) throw new Error('VOID: the packed log folds to another state');
if (digest(whole) !== digest(fromSaved())) throw new Error('VOID: a saved state and its tail come to another state');

const took = inTurns(
  [
    { name: 'parse', pieces: 1, run: () => (JSON.parse(asArray) as unknown[]).length },
    { name: 'parse bare', pieces: 1, run: () => (JSON.parse(bare) as unknown[]).length },
    { name: 'fold', pieces: 1, run: () => foldFacts(facts, catalog).sessions.length },
    { name: 'read', pieces: 1, run: () => decode().length },
    { name: 'unpack', pieces: 1, run: () => unpack().length },
    { name: 'packed', pieces: 1, run: () => fromPacked().sessions.length },
    { name: 'saved', pieces: 1, run: () => fromSaved().sessions.length },
    { name: 'open', pieces: 1, run: () => foldFacts(decode(), catalog).sessions.length },
  ],
  rounds,
);
const of = (name: string): number => took.get(name) ?? Number.NaN;
const row = (what: string, name: string): string[] => [
  what,
  (of(name) / 1000).toFixed(1),
  times(of(name) / of('parse')),
  times(of(name) / of('parse bare')),
];
say(
  table([
    [`median of ${rounds} interleaved blocks`, 'ms of processor', 'x JSON.parse', 'x JSON.parse of contents'],
    row('JSON.parse of the log as one array', 'parse'),
    row('JSON.parse of the contents alone', 'parse bare'),
    row('facts to state (foldFacts)', 'fold'),
    row('packed bytes to state (openPacked, foldFacts)', 'packed'),
    row('  of that, opening them', 'unpack'),
    row('text to facts (parseLog, decodeContent)', 'read'),
    row('text to state', 'open'),
    row(`a saved state (${mega(saved.length)}) and the last ${TAIL} facts`, 'saved'),
  ]),
);
const start = processorTime();
if (verifyLog(parseLog(text).entries).damage.length > 0) throw new Error('the history does not verify');
say(`  every hash and chain checked too, as for a file from elsewhere: ${times((processorTime() - start) / of('parse'))} JSON.parse`);
say(`  state ${digest(whole)}, the same by every way; ${((1000 * of('fold')) / 1000 / facts.length).toFixed(2)} us a fact folded`);
const fiveTimes = (run: () => void): void => {
  for (let i = 0; i < 5; i++) run();
};
say(`  where folding goes: ${shares(await whereTimeGoes(() => fiveTimes(() => void foldFacts(facts, catalog)), enginePart))}`);
