// The lines of the ledger in another language: the claim, then what each voice on the other side says, in the order of the ledger.
import type { LedgerEntry } from '../claim.ts';
import type { LedgerId } from '../ledger.ts';

export type ClaimWords = Readonly<Record<LedgerId, readonly [claim: string, ...against: string[]]>>;

/** The ledger with its lines in these words. */
export const inWords = (ledger: readonly LedgerEntry[], words: ClaimWords): readonly LedgerEntry[] =>
  ledger.map((entry) => {
    const [claim, ...says] = words[entry.id as LedgerId];
    return { ...entry, claim, against: entry.against.map((one, at) => ({ ...one, says: says[at] ?? one.says })) };
  });
