// The two messages as bytes and back. Reading never throws, and takes nothing that could not have been written.
import { firstChain } from '../hashes.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { mostMessageBytes, mostReplicas, mostRunFacts, mostSealedBytes } from './limits.ts';
import { type Bound, protocolVersion, type Refusal, type RefusalType, type SyncAnswer, type SyncRequest } from './messages.ts';
import { type Have, lastOf, type Run, type Vector } from './run.ts';

/** What stands at the head of a message: which of the two it is. */
const [REQUEST, ANSWER] = [0x71, 0x72];
const refusals: readonly RefusalType[] = ['gap', 'clash', 'stale-epoch', 'too-large', 'too-many-replicas'];
const mostEpoch = 2 ** 31 - 1;

export type MessageProblem =
  /** Written by a newer protocol; too long; not what this code could have written. */
  | { readonly type: 'newer'; readonly version: number; readonly newest: number }
  | { readonly type: 'too-long'; readonly most: number }
  | { readonly type: 'malformed' };
export type Read<Message> = { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly problem: MessageProblem };

function writeVector(to: ByteWriter, vector: Vector): void {
  to.whole(vector.size);
  for (const [replica, have] of [...vector].sort(([a], [b]) => (a < b ? -1 : 1))) {
    to.name(replica);
    to.whole(have.length);
    to.hex(have.chain);
    to.whole(have.erased);
  }
}

/** Reads as many as it says there are; a list that says too much breaks the message. */
function listOf<Item>(from: ByteReader, most: number, item: () => Item): Item[] {
  const count = from.whole();
  if (count > most) from.broken = true;
  const items: Item[] = [];
  for (let at = 0; at < count && !from.broken; at++) items.push(item());
  return items;
}
const demand = (from: ByteReader, holds: boolean): void => {
  if (!holds) from.broken = true;
};

function readVector(from: ByteReader): Vector {
  const rows = listOf(from, mostReplicas * 2, (): readonly [string, Have] => {
    const replica = from.name();
    const have: Have = { length: from.whole(), chain: from.hex(32), erased: from.whole() };
    demand(from, have.length > 0 && have.erased <= have.length);
    return [replica, have];
  });
  demand(
    from,
    rows.every(([replica], at) => at === 0 || (rows[at - 1]?.[0] ?? '') < replica),
  );
  return new Map(rows);
}

function writeRun(to: ByteWriter, run: Run): void {
  to.name(run.replica);
  to.whole(run.from);
  to.whole(run.count);
  to.hex(run.before);
  to.hex(run.chain);
  to.whole(run.epoch);
  to.whole(run.erased);
  to.bytes(run.sealed);
}
function readRun(from: ByteReader): Run {
  const run: Run = {
    replica: from.name(),
    from: from.whole(),
    count: from.whole(),
    before: from.hex(32),
    chain: from.hex(32),
    epoch: from.whole(),
    erased: from.whole(),
    sealed: from.bytes(),
  };
  const counts = run.from > 0 && run.count > 0 && run.count <= mostRunFacts && run.erased <= run.count && Number.isSafeInteger(lastOf(run));
  const sealed = run.epoch > 0 && run.epoch <= mostEpoch && run.sealed.length > 0 && run.sealed.length <= mostSealedBytes;
  demand(from, counts && sealed && (run.from > 1 || run.before === firstChain));
  return run;
}

function writeAll<Item>(to: ByteWriter, items: readonly Item[], write: (item: Item) => void): void {
  to.whole(items.length);
  items.forEach(write);
}

function read<Message>(bytes: Uint8Array, kind: number, body: (from: ByteReader) => Message): Read<Message> {
  if (bytes.length > mostMessageBytes) return { ok: false, problem: { type: 'too-long', most: mostMessageBytes } };
  const from = new ByteReader(bytes);
  const known = from.byte() === kind;
  const version = from.whole();
  if (!known || from.broken || version === 0) return { ok: false, problem: { type: 'malformed' } };
  if (version > protocolVersion) return { ok: false, problem: { type: 'newer', version, newest: protocolVersion } };
  const message = body(from);
  return from.broken || from.left > 0 ? { ok: false, problem: { type: 'malformed' } } : { ok: true, message };
}

export function writeRequest({ have, push, mostBytes }: SyncRequest): Uint8Array<ArrayBuffer> {
  const to = new ByteWriter();
  to.byte(REQUEST);
  to.whole(protocolVersion);
  to.whole(mostBytes);
  writeVector(to, have);
  writeAll(to, push, (run) => writeRun(to, run));
  return to.finish();
}

/** The request in `bytes`. Errors: a type, never thrown. */
export const readRequest = (bytes: Uint8Array): Read<SyncRequest> =>
  read(bytes, REQUEST, (from) => {
    const mostBytes = from.whole();
    return { mostBytes, have: readVector(from), push: listOf(from, mostMessageBytes, () => readRun(from)) };
  });

export function writeAnswer(answer: SyncAnswer): Uint8Array<ArrayBuffer> {
  const to = new ByteWriter();
  to.byte(ANSWER);
  to.whole(protocolVersion);
  to.whole(answer.time);
  to.whole(answer.epoch);
  to.byte(answer.more ? 1 : 0);
  writeVector(to, answer.have);
  writeAll(to, answer.refused, ({ replica, from, type }) => {
    to.name(replica);
    to.whole(from);
    to.byte(refusals.indexOf(type));
  });
  writeAll(to, answer.bounds, ({ replica, from, count, erased }) => {
    to.name(replica);
    for (const value of [from, count, erased]) to.whole(value);
  });
  writeAll(to, answer.runs, (run) => writeRun(to, run));
  return to.finish();
}

function readRefusal(from: ByteReader): Refusal {
  const [replica, seq, type] = [from.name(), from.whole(), refusals[from.byte()]];
  demand(from, type !== undefined);
  return { replica, from: seq, type: type ?? 'gap' };
}
const readBound = (from: ByteReader): Bound => ({ replica: from.name(), from: from.whole(), count: from.whole(), erased: from.whole() });

/** The answer in `bytes`. Errors: a type, never thrown. */
export const readAnswer = (bytes: Uint8Array): Read<SyncAnswer> =>
  read(bytes, ANSWER, (from) => {
    const [time, epoch, more] = [from.whole(), from.whole(), from.byte()];
    demand(from, more < 2);
    const have = readVector(from);
    const refused = listOf(from, mostMessageBytes, () => readRefusal(from));
    const bounds = listOf(from, mostMessageBytes, () => readBound(from));
    return { time, epoch, more: more === 1, have, refused, bounds, runs: listOf(from, mostMessageBytes, () => readRun(from)) };
  });

/** What is held, as bytes: it stands beside a change of keys. */
export function writeHeld(vector: Vector): Uint8Array<ArrayBuffer> {
  const to = new ByteWriter();
  writeVector(to, vector);
  return to.finish();
}
/** What is held, out of bytes. Errors: undefined where they are not what `writeHeld` writes. */
export function readHeld(bytes: Uint8Array): Vector | undefined {
  const from = new ByteReader(bytes);
  const vector = readVector(from);
  return from.broken || from.left > 0 ? undefined : vector;
}
