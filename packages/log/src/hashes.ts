// The hashes that make a change to the log visible. Source: storage and sync protocol, envelope and chain.
import type { Entry, Envelope, ReplicaId } from './envelope.ts';
import { spanOf } from './json-text.ts';
import { lineText } from './line-text.ts';
import { sha256Hex, sha256OfFields } from './sha256.ts';

/** The chain before a replica's first fact: 32 zero bytes, in hex. */
export const firstChain = '0'.repeat(64);

/** SHA-256 over the salt's bytes and the content's JSON text in UTF-8, exactly as it stands in the line (a sealed text with its quotes). Hex. */
export function contentHashOf(salt: string, contentText: string): string {
  return sha256Hex(contentText, salt);
}

/**
 * What identifies a fact: log, id, author, class, critical, hlc.ms, hlc.ctr, epoch, contentHash, in this order. Hex.
 *
 * The slot is left out, so a fact may change its place; salt and content are left out, so it may be erased; the signature signs this.
 */
export function factHashOf(fact: Envelope): string {
  const { log, id, author, critical, hlc, epoch, contentHash } = fact;
  return sha256OfFields('plumbline/event/1', [log, id, author, fact.class, critical, hlc.ms, hlc.ctr, epoch, contentHash]);
}

/** The chain after one more fact: the chain before it, its replica and seq, and its hash. Hex. */
export function chainAfter(before: string, replica: ReplicaId, seq: number, factHash: string): string {
  return sha256OfFields('plumbline/chain/1', [before, replica, seq, factHash]);
}

/** The content's JSON text as it stands in the line. Writing it again is quicker than looking for it, and right where the whole line comes out. */
function contentTextIn({ line: { slot, fact }, text }: Entry): string | undefined {
  const again = JSON.stringify(fact.content);
  if (lineText(slot, fact, again) === text) return again;
  const span = spanOf(text, ['fact', 'content']);
  return span && text.slice(span.start, span.end);
}

/** True when the content still is what was hashed, or was erased together with its salt. */
export function isContentWhole(entry: Entry): boolean {
  const { salt, content, contentHash } = entry.line.fact;
  if (salt === '') return content === null;
  const contentText = contentTextIn(entry);
  return contentText !== undefined && contentHashOf(salt, contentText) === contentHash;
}

/** The replica that a displaced branch moves to: named by its first fact alone, so everyone names it alike. */
export function forkReplica(first: string): ReplicaId {
  return sha256OfFields('plumbline/fork/1', [first]).slice(0, 32);
}
