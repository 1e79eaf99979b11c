// The facts of a run as bytes, before they are sealed. What follows from the rest (slot, chain, the hash of a content, the name of a fact) is
// left out and made again; salts are chance and stand as they are; everything else goes through a coder that learns as it goes.
import { isChainedTo } from '../chain.ts';
import { type Entry, type Envelope, mostCtr, mostMs, type Slot } from '../envelope.ts';
import { chainAfter, contentHashOf, factHashOf, isContentWhole } from '../hashes.ts';
import { factChecks } from '../line-check.ts';
import { factIdOf } from '../mint.ts';
import { readLine } from '../ndjson.ts';
import { lineText } from '../packed/pack-log.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { Letters, Place, Texts, Whole } from './code-values.ts';
import { type BitCoder, BitReader, BitWriter, newOdds, type Odds } from './range-coder.ts';
import type { RunHeader } from './run.ts';

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

function putLine(coder: BitWriter, learned: Learned, names: ByteWriter, entry: Entry): void {
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
  names.hex(content === null ? contentHash : salt);
  if (signature !== undefined) names.hex(signature);
  learned.letters.know(coder, id);
}

/** Lines of one replica that follow each other, as bytes. `linesIn` gives the very texts back. */
export function packLines(entries: readonly Entry[]): Uint8Array {
  const [coder, learned, names] = [new BitWriter(), new Learned(), new ByteWriter()];
  for (const entry of entries) putLine(coder, learned, names, entry);
  const to = new ByteWriter();
  to.bytes(coder.finish());
  to.raw(names.finish());
  return to.finish();
}

/** What was packed as `text`, or undefined where no line could hold it. */
function readCommon(text: string): Common | undefined {
  const common = JSON.parse(text) as Common;
  const [log, author, factClass, critical, epoch] = common;
  const fields = { log, author, class: factClass, critical, epoch };
  return Object.entries(fields).every(([field, value]) => factChecks[field]?.holds(value, fields)) ? common : undefined;
}

function getFact(coder: BitReader, learned: Learned, names: ByteReader): Envelope | undefined {
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
  const salt = erased ? '' : names.hex(16);
  const contentHash = erased ? names.hex(32) : contentHashOf(salt, JSON.stringify(content));
  const id = named ?? factIdOf(hlc.ms, contentHash);
  learned.letters.know(coder, id);
  const fact: Envelope = { id, log, author, class: factClass, critical, hlc, epoch, salt, content, contentHash };
  const sound = (named === undefined || factChecks['id']?.holds(id, {})) && factChecks['content']?.holds(content, { epoch });
  if (!sound || names.broken) return undefined;
  return signed ? { ...fact, signature: names.hex(64) } : fact;
}

function getLine(coder: BitReader, learned: Learned, names: ByteReader, place: Omit<Slot, 'chain'>, before: string): Entry | undefined {
  if (coder.bit(learned.flags, RAW) === 1) {
    const read = readLine(learned.raw.code(coder, learned.letters, ''), 1);
    if ('type' in read || !isChainedTo(before, read) || !isContentWhole(read)) return undefined;
    return read.line.slot.replica === place.replica && read.line.slot.seq === place.seq ? read : undefined;
  }
  const fact = getFact(coder, learned, names);
  if (fact === undefined || names.broken) return undefined;
  const slot: Slot = { replica: place.replica, seq: place.seq, chain: chainAfter(before, place.replica, place.seq, factHashOf(fact)) };
  return { line: { slot, fact }, text: lineText(slot, fact) };
}

/**
 * The lines in `bytes`, in the slots that `run` names, each hash made anew: they follow `before`, and whether they end in `chain` is for the
 * caller to compare. Errors: undefined where the bytes are none, never thrown.
 */
export function linesIn(bytes: Uint8Array, run: Pick<RunHeader, 'replica' | 'from' | 'count' | 'before'>): readonly Entry[] | undefined {
  const names = new ByteReader(bytes);
  const [coder, learned] = [new BitReader(names.bytes()), new Learned()];
  const entries: Entry[] = [];
  let before = run.before;
  try {
    for (let at = 0; at < run.count && !names.broken; at++) {
      const entry = getLine(coder, learned, names, { replica: run.replica, seq: run.from + at }, before);
      if (entry === undefined) return undefined;
      before = entry.line.slot.chain;
      entries.push(entry);
    }
  } catch {
    return undefined;
  }
  return names.broken || names.left > 0 ? undefined : entries;
}
