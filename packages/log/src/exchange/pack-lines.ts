// The facts of a run as bytes, before they are sealed. What follows from the rest (slot, chain, the hash of a content, the name of a fact) is
// left out and made again; salts are told by the branches they grow on, or stand as they are; everything else goes through a coder that learns
// as it goes.
import { isChainedTo } from '../chain.ts';
import { type Entry, type Envelope, mostCtr, mostMs, type Slot } from '../envelope.ts';
import { chainAfter, contentHashOf, factHashOf, isContentWhole } from '../hashes.ts';
import { factChecks } from '../line-check.ts';
import { lineText } from '../line-text.ts';
import { factIdOf } from '../mint.ts';
import { readLine } from '../ndjson.ts';
import { branchCount, branchesOf, leavesOf, mostSalted, type SaltSeed, saltOf } from '../salts.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { Letters, Place, Texts, Whole } from './code-values.ts';
import { type BitCoder, BitReader, BitWriter, newOdds, type Odds } from './range-coder.ts';
import type { RunHeader } from './run.ts';

const saltBytes = 16;
const uuid = (hex: string): string => `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/** What facts of a run mostly have in common. It is written once, as text, and then named. */
type Common = readonly [log: string, author: string, factClass: Envelope['class'], critical: boolean, epoch: number, signed: boolean];

/** Everything that is learned in the course of one run. A run is packed and unpacked with a fresh one. */
class Learned {
  readonly flags: Odds = newOdds(2);
  readonly letters = new Letters();
  readonly common = new Texts();
  readonly raw = new Texts();
  readonly content = new Place(this.letters);
  /** Each `common` that came up, read and looked at once; undefined where it is none. */
  readonly read = new Map<string, Common | undefined>();
  private readonly paces = new Map<string, Pace>();
  ms = 0;
  ctr = 0;

  /** How far apart in time two facts are depends on what they say: a set follows a set within minutes. For the content coded last. */
  pace(): Pace {
    const kind = this.content.namesLast;
    const known = this.paces.get(kind);
    if (known !== undefined) return known;
    const fresh = { flags: newOdds(2), ahead: new Whole(), back: new Whole(), counter: new Whole() };
    this.paces.set(kind, fresh);
    return fresh;
  }
}
const [RAW, NAMED] = [0, 1];

interface Pace {
  /** Whether time went back; whether the counter is not what it was expected to be. */
  readonly flags: Odds;
  readonly ahead: Whole;
  readonly back: Whole;
  readonly counter: Whole;
}

function codeTime(coder: BitCoder, learned: Learned, hlc: Envelope['hlc']): Envelope['hlc'] {
  const { flags, ahead, back, counter } = learned.pace();
  const step = hlc.ms - learned.ms;
  const isBack = coder.bit(flags, 0, step < 0 ? 1 : 0) === 1;
  const ms = isBack ? learned.ms - back.code(coder, -step) : learned.ms + ahead.code(coder, step);
  const next = ms === learned.ms ? learned.ctr + 1 : 0;
  const isOther = coder.bit(flags, 1, hlc.ctr === next ? 0 : 1) === 1;
  const ctr = isOther ? counter.code(coder, hlc.ctr) : next;
  learned.ms = ms;
  learned.ctr = ctr;
  return { ms, ctr };
}

/**
 * What a text may not hold to be packed by its values: a name that is not set by setting it, a mark that decoders swallow, half a pair of
 * surrogates (JSON writes it as an escape).
 */
const awkward = /__proto__|\uFEFF|\\ud[89a-f]/i;

/** True when the line says nothing but what is packed, in the order this program writes it. Any other is packed as its text. */
function isPlain({ line: { slot, fact }, text }: Entry): boolean {
  const contentText = JSON.stringify(fact.content);
  const signed = fact.signature === undefined || /^[0-9a-f]{128}$/.test(fact.signature);
  return signed && !awkward.test(contentText) && lineText(slot, fact, contentText) === text;
}

function putLine(coder: BitWriter, learned: Learned, names: ByteWriter, entry: Entry, isSaltTold: boolean): void {
  const { fact } = entry.line;
  const plain = isPlain(entry);
  coder.bit(learned.flags, RAW, plain ? 0 : 1);
  if (!plain) {
    learned.raw.code(coder, learned.letters, entry.text);
    return;
  }
  const { log, author, critical, epoch, signature, content, hlc, id, salt, contentHash } = fact;
  const common: Common = [log, author, fact.class, critical, epoch, signature !== undefined];
  learned.common.code(coder, learned.letters, JSON.stringify(common));
  learned.content.code(coder, content);
  codeTime(coder, learned, hlc);
  const named = id !== factIdOf(hlc.ms, contentHash);
  coder.bit(learned.flags, NAMED, named ? 1 : 0);
  if (named) names.hex(id.replaceAll('-', ''));
  if (content === null) names.hex(contentHash);
  else if (!isSaltTold) names.hex(salt);
  if (signature !== undefined) names.hex(signature);
  learned.letters.know(coder, id);
}

/** How many of the last entries have salts that follow from `seed`. None of them is erased: what is gone is not told again. */
function toldBy(seed: SaltSeed | undefined, entries: readonly Entry[]): number {
  const [first, last] = [entries[0]?.line.slot, entries.at(-1)?.line.slot];
  if (seed === undefined || first === undefined || last === undefined || first.replica !== seed.replica || last.seq > mostSalted) return 0;
  const leaves = leavesOf(branchesOf(seed, first.seq, last.seq), first.seq, last.seq);
  const apart = entries.findLastIndex(({ line: { fact } }, at) => fact.salt !== saltOf(leaves[at] ?? '', fact.hlc));
  return entries.length - 1 - apart;
}

/** Lines of one replica that follow each other, as bytes. `linesIn` gives the very texts back. Salts that follow from `seed` take next to no room. */
export function packLines(entries: readonly Entry[], seed?: SaltSeed): Uint8Array {
  const [coder, learned, names, to] = [new BitWriter(), new Learned(), new ByteWriter(), new ByteWriter()];
  const told = toldBy(seed, entries);
  for (const [at, entry] of entries.entries()) putLine(coder, learned, names, entry, at >= entries.length - told);
  to.whole(told);
  const last = entries.at(-1)?.line.slot.seq ?? 0;
  if (seed !== undefined && told > 0) for (const branch of branchesOf(seed, last - told + 1, last)) to.hex(branch);
  to.bytes(coder.finish());
  to.raw(names.finish());
  return to.finish();
}

/** The leaves of the last facts of a run, by seq. Errors: undefined where no such run was packed. */
function readLeaves(from: ByteReader, run: Pick<RunHeader, 'from' | 'count'>): ReadonlyMap<number, string> | undefined {
  const told = from.whole();
  const last = run.from + run.count - 1;
  if (told > run.count || (told > 0 && last > mostSalted)) return undefined;
  const first = last - told + 1;
  const branches = Array.from({ length: branchCount(first, last) }, () => from.hex(saltBytes));
  return from.broken ? undefined : new Map(leavesOf(branches, first, last).map((leaf, at) => [first + at, leaf]));
}

/** What was packed as `text`, or undefined where no line could hold it. */
function readCommon(text: string): Common | undefined {
  const common = JSON.parse(text) as Common;
  const [log, author, factClass, critical, epoch] = common;
  const fields = { log, author, class: factClass, critical, epoch };
  return Object.entries(fields).every(([field, value]) => factChecks[field]?.holds(value, fields)) ? common : undefined;
}

function getFact(coder: BitReader, learned: Learned, names: ByteReader, leaf: string | undefined): Envelope | undefined {
  const commonText = learned.common.code(coder, learned.letters, '');
  if (!learned.read.has(commonText)) learned.read.set(commonText, readCommon(commonText));
  const common = learned.read.get(commonText);
  if (common === undefined) return undefined;
  const [log, author, factClass, critical, epoch, signed] = common;
  const content = learned.content.code(coder, undefined);
  const hlc = codeTime(coder, learned, { ms: 0, ctr: 0 });
  if (hlc.ms < 0 || hlc.ms > mostMs || hlc.ctr > mostCtr) return undefined;
  const named = coder.bit(learned.flags, NAMED) === 1 ? uuid(names.hex(16)) : undefined;
  const erased = content === null;
  const salt = erased ? '' : leaf === undefined ? names.hex(saltBytes) : saltOf(leaf, hlc);
  const contentHash = erased ? names.hex(32) : contentHashOf(salt, JSON.stringify(content));
  const id = named ?? factIdOf(hlc.ms, contentHash);
  learned.letters.know(coder, id);
  const fact: Envelope = { id, log, author, class: factClass, critical, hlc, epoch, salt, content, contentHash };
  const sound = (named === undefined || factChecks['id']?.holds(id, {})) && factChecks['content']?.holds(content, { epoch });
  if (!sound || names.broken) return undefined;
  return signed ? { ...fact, signature: names.hex(64) } : fact;
}

interface Spot {
  readonly replica: string;
  readonly seq: number;
  readonly before: string;
  readonly leaf: string | undefined;
}
function getLine(coder: BitReader, learned: Learned, names: ByteReader, { replica, seq, before, leaf }: Spot): Entry | undefined {
  if (coder.bit(learned.flags, RAW) === 1) {
    const read = readLine(learned.raw.code(coder, learned.letters, ''), 1);
    if ('type' in read || !isChainedTo(before, read) || !isContentWhole(read)) return undefined;
    return read.line.slot.replica === replica && read.line.slot.seq === seq ? read : undefined;
  }
  const fact = getFact(coder, learned, names, leaf);
  if (fact === undefined || names.broken) return undefined;
  const slot: Slot = { replica, seq, chain: chainAfter(before, replica, seq, factHashOf(fact)) };
  return { line: { slot, fact }, text: lineText(slot, fact) };
}

/**
 * The lines in `bytes`, in the slots that `run` names, each hash made anew: they follow `before`, and whether they end in `chain` is for the
 * caller to compare. Errors: undefined where the bytes are none, never thrown.
 */
export function linesIn(bytes: Uint8Array, run: Pick<RunHeader, 'replica' | 'from' | 'count' | 'before'>): readonly Entry[] | undefined {
  const names = new ByteReader(bytes);
  const leaves = readLeaves(names, run);
  if (leaves === undefined) return undefined;
  const [coder, learned] = [new BitReader(names.bytes()), new Learned()];
  const entries: Entry[] = [];
  let before = run.before;
  try {
    for (let at = 0; at < run.count && !names.broken; at++) {
      const seq = run.from + at;
      const entry = getLine(coder, learned, names, { replica: run.replica, seq, before, leaf: leaves.get(seq) });
      if (entry === undefined) return undefined;
      before = entry.line.slot.chain;
      entries.push(entry);
    }
  } catch {
    return undefined;
  }
  return names.broken || names.left > 0 ? undefined : entries;
}
