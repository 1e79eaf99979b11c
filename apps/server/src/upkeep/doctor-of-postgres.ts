// What there is to say of a server whose facts are in Postgres. What only Postgres knows of itself is left to it, and named.
import { ledgerIn, openLedger } from '../ledger/ledger.ts';
import { openStore } from '../open-store.ts';
import type { Settings } from '../settings.ts';
import { checkAccount } from '../store/check-account.ts';
import type { Store } from '../store/store.ts';
import type { Finding } from './doctor.ts';

const MOST_FAULTS = 20;

async function faultsIn(store: Store, ids: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const id of ids) {
    if (faults.length >= MOST_FAULTS) break;
    faults.push(...(await store.read(id, checkAccount)).map((fault) => `Account ${id.slice(0, 8)}: ${fault}`));
  }
  return faults.slice(0, MOST_FAULTS);
}

/** Looks through every account over the store, as a server does. */
export async function examinePostgres(settings: Settings): Promise<readonly Finding[]> {
  const opened = await openStore(settings, () => undefined);
  if (!opened.ok) return [{ about: 'database', state: 'bad', says: opened.says, why: 'unreachable' }];
  const { store, place, close } = opened;
  try {
    await store.check();
    const ids = await store.accountIds();
    const faults = await faultsIn(store, ids);
    const { runs } = await store.counts();
    const back = ids.filter(openLedger(ledgerIn(settings.data)).has).length;
    const whole: Finding = {
      about: 'database',
      state: 'well',
      says: `${place}: all ${runs} runs of ${ids.length} accounts are whole, chain by chain.`,
    };
    const damaged = faults.map(
      (fault): Finding => ({
        about: 'database',
        state: 'bad',
        says: `${fault}. Keep the database, restore the last dump beside it; devices bring what it lacks.`,
        why: 'damaged',
      }),
    );
    const erased: Finding =
      back > 0
        ? {
            about: 'erased',
            state: 'bad',
            says: `${back} accounts that were erased are back. Start a server with this folder: it erases them again.`,
          }
        : { about: 'erased', state: 'well', says: 'None of the erased accounts that are noted here came back.' };
    const backup: Finding = {
      about: 'backup',
      state: 'look',
      says: 'Backups are made by Postgres itself: pg_dump --format=custom, and the drill in docs/hosting.md.',
    };
    return [...(faults.length > 0 ? damaged : [whole]), erased, backup];
  } catch (error) {
    return [
      {
        about: 'database',
        state: 'bad',
        says: `${place} does not take anything: ${error instanceof Error ? error.message : String(error)} Look at its own log.`,
      },
    ];
  } finally {
    await close();
  }
}
