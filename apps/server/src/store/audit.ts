// The book of what was done to an account. Each line holds the one before it, so that none can be changed or taken out unseen.
import { createHash } from 'node:crypto';
import type { AuditRows } from './account-rows.ts';
import type { AuditLine } from './store.ts';

export type AuditNote = Pick<AuditLine, 'at' | 'actor' | 'action' | 'outcome'> & { readonly target?: string };
export const noLines = new Uint8Array(32);

/** The chain of a line, from the one before it. Lengths stand before texts, so that no two lines read alike. */
export function auditChain(before: Uint8Array, { n, at, actor, action, outcome, target }: Omit<AuditLine, 'chain'>): Uint8Array {
  const text = ['plumbline/audit/1', n, at, actor, action, outcome, target].map((part) => `${String(part).length}:${part}`).join(' ');
  return new Uint8Array(createHash('sha256').update(before).update(text).digest());
}

/** Writes one line behind all others. */
export async function writeDown(rows: AuditRows, { target = '', ...note }: AuditNote): Promise<void> {
  const last = await rows.lastAudit();
  const line = { ...note, target, n: (last?.n ?? 0) + 1 };
  await rows.appendAudit({ ...line, chain: auditChain(last?.chain ?? noLines, line) });
}

/** The first line that is not what was written; undefined where all are. `lines` from the first on. */
export function faultIn(lines: readonly AuditLine[]): number | undefined {
  let before: Uint8Array = noLines;
  for (const [at, line] of lines.entries()) {
    if (line.n !== at + 1 || Buffer.compare(auditChain(before, line), line.chain) !== 0) return at + 1;
    before = line.chain;
  }
  return undefined;
}
