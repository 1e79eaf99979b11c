import { useEffect, useState } from 'preact/hooks';
import type { Entry } from './find-claims.ts';

/** The ledger once it is here; undefined until then. */
export function useLedger(): readonly Entry[] | undefined {
  const [all, setAll] = useState<readonly Entry[]>();
  useEffect(() => {
    void import('./claims.ts').then(({ ledger }) => setAll(ledger));
  }, []);
  return all;
}
