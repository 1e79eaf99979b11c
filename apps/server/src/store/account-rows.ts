// The rows of one account, as a store fetches and keeps them. Nothing here decides anything. Errors: what the database throws, as it is.
import type { Have, KeyShelf, Run, RunHeader, Vector } from '@plumbline/log/exchange';
import type { Awaitable } from '../rows/rows.ts';
import type { AuditLine, Credential, Instant, Known, Session } from './store.ts';

export interface Place {
  readonly replica: string;
  readonly from: number;
}
/** Which runs of a replica: those that end behind `after`, of `fromEpoch` or a later one, and only those with something erased where asked. */
export interface RunsAsked {
  readonly replica: string;
  readonly after: number;
  readonly fromEpoch: number;
  readonly onlyErased: boolean;
}

/** All of it inside one transaction of one account. A store that answers at once may do so. */
export interface AccountRows extends RunRows, KeyRows, CredentialRows, SessionRows, AuditRows {
  /** The epoch in use; undefined where there is no such account. */
  account(): Awaitable<{ readonly epoch: number; readonly createdAt: Instant } | undefined>;
  insertAccount(at: Instant): Awaitable<void>;
  /** Everything of the account, gone. */
  eraseAccount(): Awaitable<void>;
}
/** What is told to devices, and the bytes of sealed runs that each replica takes. */
export interface Heads {
  readonly have: Vector;
  readonly bytes: ReadonlyMap<string, number>;
}
export interface RunRows {
  heads(): Awaitable<Heads>;
  headersAt(places: readonly Place[]): Awaitable<readonly RunHeader[]>;
  /** The chain of the run that ends at this very length, for each place where one does. */
  chainsAt(places: readonly { readonly replica: string; readonly length: number }[]): Awaitable<ReadonlyMap<string, string>>;
  insert(run: Run, at: Instant): Awaitable<void>;
  /** Takes the place of the run with the same replica and `from`. */
  replace(run: Run): Awaitable<void>;
  setHead(replica: string, have: Have, bytes: number): Awaitable<void>;
  sizeAt(place: Place): Awaitable<number>;
  /** In order, until `bytes` are passed, at least two. */
  runsAfter(asked: RunsAsked, bytes: number): Awaitable<readonly Run[]>;
  headersOf(replica: string): Awaitable<readonly RunHeader[]>;
}
export interface KeyRows {
  /** Undefined where no key was ever kept. */
  keys(): Awaitable<KeyShelf | undefined>;
  /** Also the epoch in use, from now on. */
  keepKeys(shelf: KeyShelf): Awaitable<void>;
}
export interface CredentialRows {
  /** By when they were made, then by id. */
  credentials(): Awaitable<readonly Credential[]>;
  credential(id: string): Awaitable<Credential | undefined>;
  /** Where the kind is `recovery`, the account can be found by it: see `Store.accountAt`. False where it leads to another account already. */
  insertCredential(credential: Credential): Awaitable<boolean>;
  /** Its label, its counter and when it was used; the rest stays. */
  updateCredential(credential: Credential): Awaitable<void>;
  /** Its sessions, and the way to the account by it, go with it. */
  deleteCredential(id: string): Awaitable<void>;
}
export interface SessionRows {
  /** A session with its credential, whether it is over or not; undefined also where the account is gone. */
  known(tokenHash: Uint8Array): Awaitable<Known | undefined>;
  insertSession(session: Session, tokenHash: Uint8Array): Awaitable<void>;
  touchSession(tokenHash: Uint8Array, idleUntil: Instant): Awaitable<void>;
  deleteSession(tokenHash: Uint8Array): Awaitable<void>;
  /** All of this credential that are over `at`, and of the others all but the `keep` that stay open longest. */
  trimSessions(credential: string, keep: number, at: Instant): Awaitable<void>;
  /** Of every credential. */
  endSessions(): Awaitable<void>;
  /** Notes that a challenge was used, and forgets those whose time is over `at`. False where it was used before. There need be no account. */
  spend(challenge: Uint8Array, until: Instant, at: Instant): Awaitable<boolean>;
}
export interface AuditRows {
  lastAudit(): Awaitable<AuditLine | undefined>;
  /** A line is never changed, and goes only with its account. */
  appendAudit(line: AuditLine): Awaitable<void>;
  /** Lines behind `n`, in order. */
  auditAfter(n: number, most: number): Awaitable<readonly AuditLine[]>;
}
