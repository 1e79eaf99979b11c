// Puts a new fact into the next slot of a replica.
import type { Head } from './chain.ts';
import { type Chance, type Entry, type Envelope, type Hlc, type Line, mostLineBytes, type ReplicaId } from './envelope.ts';
import { chainAfter, contentHashOf, factHashOf } from './hashes.ts';
import { factIdOf, mintName } from './mint.ts';
import { readLine } from './ndjson.ts';
import { mostSalted, type SaltSeed, saltAt } from './salts.ts';

/** What the writer decides; the rest of the envelope is minted. `content` is a JSON object, or sealed text from epoch 1. */
export type Draft = Pick<Envelope, 'log' | 'author' | 'class' | 'critical' | 'epoch'> & { readonly content: object | string };

export type WriteResult =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly error: { readonly type: 'too-long' | 'too-deep'; readonly most: number } }
  | { readonly ok: false; readonly error: { readonly type: 'not-a-draft'; readonly path: string } };

/** The one text of a line that this code writes: fixed order of fields, no spaces. */
const textOf = ({ slot, fact }: Line): string => JSON.stringify({ slot, fact });

/**
 * The next entry of `replica` behind `head`, at the time `hlc` (from `tick`). The entry reads back as it is returned. Its salt is chance, or follows
 * from the chance of `seed`, which is to be forgotten with the first fact that is erased.
 */
export function writeEntry(replica: ReplicaId, head: Head, hlc: Hlc, draft: Draft, chance: Chance, seed?: SaltSeed): WriteResult {
  const { log, author, critical, epoch } = draft;
  const contentText = JSON.stringify(draft.content);
  if (contentText.length > mostLineBytes) return { ok: false, error: { type: 'too-long', most: mostLineBytes } };
  const seq = head.length + 1;
  const salt = seed?.replica === replica && seq <= mostSalted ? saltAt(seed, seq, hlc) : mintName(chance);
  const contentHash = contentHashOf(salt, contentText);
  const fact: Envelope = {
    id: factIdOf(hlc.ms, contentHash),
    log,
    author,
    class: draft.class,
    critical,
    hlc: { ms: hlc.ms, ctr: hlc.ctr },
    epoch,
    salt,
    content: draft.content,
    contentHash,
  };
  const slot = { replica, seq, chain: chainAfter(head.chain, replica, seq, factHashOf(fact)) };
  const read = readLine(textOf({ slot, fact }), seq);
  if (!('type' in read)) return { ok: true, entry: read };
  if (read.type === 'too-long' || read.type === 'too-deep') return { ok: false, error: { type: read.type, most: read.most } };
  return { ok: false, error: { type: 'not-a-draft', path: read.type === 'not-a-line' ? read.path : 'content' } };
}
