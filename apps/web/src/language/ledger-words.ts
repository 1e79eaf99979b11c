// The lines of the ledger in a language of their own, fetched when they are looked at; English is the ledger itself.
import type { ClaimWords } from '@plumbline/library';
import { locale } from '../words.ts';

const tables: Readonly<Record<string, () => Promise<{ readonly claims: ClaimWords }>>> = {
  es: () => import('@plumbline/library/claims-es'),
  de: () => import('@plumbline/library/claims-de'),
};

/** The words of the page's language, or undefined where the ledger speaks it. */
export const claimWords = async (): Promise<ClaimWords | undefined> => (await tables[locale]?.())?.claims;
