import { useEffect, useState } from 'preact/hooks';
import { locale } from '../words.ts';
import type { Entry } from './find-claims.ts';

/** The lines in a language of their own; English is the ledger itself. */
const tables = {
  es: () => import('@plumbline/library/claims-es'),
  de: () => import('@plumbline/library/claims-de'),
} as const;

async function ledgerHere(): Promise<readonly Entry[]> {
  const table = locale === 'es' || locale === 'de' ? tables[locale] : undefined;
  const [{ inWords, ledger }, words] = await Promise.all([import('./claims.ts'), table?.()]);
  return words === undefined ? ledger : inWords(ledger, words.claims);
}

/** The ledger once it is here, in the language of the page; undefined until then. */
export function useLedger(): readonly Entry[] | undefined {
  const [all, setAll] = useState<readonly Entry[]>();
  useEffect(() => {
    void ledgerHere().then(setAll);
  }, []);
  return all;
}
