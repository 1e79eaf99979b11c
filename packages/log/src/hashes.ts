// The hashes that make a change to the log visible. Source: storage and sync protocol, envelope and chain.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entry, Envelope, ReplicaId } from './envelope.ts';
import { spanOf } from './json-text.ts';

/** The chain before a replica's first fact: 32 zero bytes, in hex. */
export const firstChain = '0'.repeat(64);

// Four bytes of length, then the field. Every field is short ASCII by `line-check.ts`, so one text holds the bytes exactly.
const framed = (field: string): string => `\0\0\0${String.fromCharCode(field.length)}${field}`;

/** SHA-256 over a name and fields, each field after its length, so that no two lists of fields read the same. Hex. */
function hashFields(name: string, fields: readonly (string | number | boolean)[]): string {
  let text = name;
  for (const field of fields) text += framed(String(field));
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 over the salt's bytes and the content's JSON text in UTF-8, exactly as it stands in the line (a sealed text with its quotes). Hex. */
export function contentHashOf(salt: string, contentText: string): string {
  return bytesToHex(sha256(concatBytes(hexToBytes(salt), utf8ToBytes(contentText))));
}

/**
 * What identifies a fact: log, id, author, class, critical, hlc.ms, hlc.ctr, epoch, contentHash, in this order. Hex.
 *
 * The slot is left out, so a fact may change its place; salt and content are left out, so it may be erased; the signature signs this.
 */
export function factHashOf(fact: Envelope): string {
  const { log, id, author, critical, hlc, epoch, contentHash } = fact;
  return hashFields('plumbline/event/1', [log, id, author, fact.class, critical, hlc.ms, hlc.ctr, epoch, contentHash]);
}

/** The chain after one more fact: the chain before it, its replica and seq, and its hash. Hex. */
export function chainAfter(before: string, replica: ReplicaId, seq: number, factHash: string): string {
  return hashFields('plumbline/chain/1', [before, replica, seq, factHash]);
}

/** True when the content still is what was hashed, or was erased together with its salt. */
export function isContentWhole(entry: Entry): boolean {
  const { salt, content, contentHash } = entry.line.fact;
  if (salt === '') return content === null;
  const span = spanOf(entry.text, ['fact', 'content']);
  return span !== undefined && contentHashOf(salt, entry.text.slice(span.start, span.end)) === contentHash;
}

/** The replica that a displaced branch moves to: named by its first fact alone, so everyone names it alike. */
export function forkReplica(first: string): ReplicaId {
  return hashFields('plumbline/fork/1', [first]).slice(0, 32);
}
