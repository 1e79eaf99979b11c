// What may be done to an account as a whole and to its keys: one act a function, each inside one transaction.
import { acceptKeys, type KeyAcceptance, type KeyChange } from '@plumbline/log/exchange';
import type { AccountRows } from './account-rows.ts';
import { type Credential, type Instant, mostCredentials } from './store.ts';

/** False where the id is taken. */
export async function makeAccount(rows: AccountRows, first: Credential, at: Instant): Promise<boolean> {
  if ((await rows.account()) !== undefined) return false;
  await rows.insertAccount(at);
  return rows.insertCredential(first);
}

/** False where there is no such account, it holds that credential already, or as many as it may. */
export async function addCredential(rows: AccountRows, credential: Credential): Promise<boolean> {
  const has = await rows.credentials();
  if ((await rows.account()) === undefined || has.length >= mostCredentials || has.some(({ id }) => id === credential.id)) return false;
  return rows.insertCredential(credential);
}

/** Ends its sessions too. `last`: nobody could come in any more, as readers do not count. */
export async function removeCredential(rows: AccountRows, id: string): Promise<'removed' | 'none' | 'last'> {
  const all = await rows.credentials();
  const found = all.find((one) => one.id === id);
  if (found === undefined) return 'none';
  const opens = ({ kind }: Credential): boolean => kind !== 'reader';
  if (opens(found) && all.filter(opens).length === 1) return 'last';
  await rows.deleteCredential(id);
  return 'removed';
}

export type KeysOutcome = KeyAcceptance | { readonly ok: false; readonly type: 'no-account' };
export async function changeKeys(rows: AccountRows, change: KeyChange): Promise<KeysOutcome> {
  if ((await rows.account()) === undefined) return { ok: false, type: 'no-account' };
  const done = acceptKeys(await rows.keys(), change, (await rows.heads()).have);
  if (done.ok) await rows.keepKeys(done.shelf);
  return done;
}
