// The acts of the server as single calls to a store, as tests ask them.
import type { KeyChange, SyncRequest } from '@plumbline/log/exchange';
import type { AccountRows } from './account-rows.ts';
import { addCredential, changeKeys, makeAccount, removeCredential } from './accounts.ts';
import { answerSync } from './answer-sync.ts';
import { type AuditNote, writeDown } from './audit.ts';
import { knownSession, openSession, type Shown } from './sessions.ts';
import type { Credential, Store } from './store.ts';

export function callsOf(store: Store) {
  const write =
    <A extends readonly unknown[], T>(act: (rows: AccountRows, ...given: A) => T | Promise<T>) =>
    (account: string, ...given: A): Promise<T> =>
      store.write(account, (rows) => act(rows, ...given));
  return {
    createAccount: write((rows, first: Credential, at: number) => makeAccount(rows, first, at)),
    addCredential: write((rows, credential: Credential) => addCredential(rows, credential)),
    removeCredential: write((rows, id: string) => removeCredential(rows, id)),
    changeKeys: write((rows, change: KeyChange) => changeKeys(rows, change)),
    audit: write((rows, note: AuditNote) => writeDown(rows, note)),
    erase: write((rows) => rows.eraseAccount()),
    endSession: write((rows, tokenHash: Uint8Array) => rows.deleteSession(tokenHash)),
    openSession: (account: string, shown: Shown, tokenHash: Uint8Array) =>
      store.write(account, (rows) => openSession(rows, account, shown, tokenHash)),
    sync: (account: string, request: SyncRequest, at: number, fromEpoch = 1) =>
      store[request.push.length > 0 ? 'write' : 'read'](account, (rows) => answerSync(rows, request, at, fromEpoch)),
    credentials: (account: string) => store.read(account, (rows) => rows.credentials()),
    keys: (account: string) => store.read(account, (rows) => rows.keys()),
    auditOf: (account: string, after = 0, most = 1000) => store.read(account, (rows) => rows.auditAfter(after, most)),
    session: (account: string, tokenHash: Uint8Array, at: number) => store.read(account, (rows) => knownSession(rows, tokenHash, at)),
  };
}
export type Calls = ReturnType<typeof callsOf>;
