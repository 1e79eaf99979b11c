import { useEffect, useState } from 'preact/hooks';
import { claimWords } from '../language/ledger-words.ts';
import type { Entry } from './find-claims.ts';

async function ledgerHere(): Promise<readonly Entry[]> {
  const [{ inWords, ledger }, words] = await Promise.all([import('./claims.ts'), claimWords()]);
  return words === undefined ? ledger : inWords(ledger, words);
}

/** The ledger once it is here, in the language of the page; undefined until then. */
export function useLedger(): readonly Entry[] | undefined {
  const [all, setAll] = useState<readonly Entry[]>();
  useEffect(() => {
    void ledgerHere().then(setAll);
  }, []);
  return all;
}
