// What the server asks of its database. Everything is keyed by the account first, so that accounts can live on machines of their own.
import type { KeyAcceptance, KeyChange, KeyShelf, SyncAnswer, SyncRequest } from '@plumbline/log/exchange';

/** 32 hexadecimal digits. */
export type AccountId = string;
/** Milliseconds since 1970. */
export type Instant = number;

/** A key that may open a session: a device's own, or the one a recovery code leads to. The server holds its public half only. */
export interface Credential {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly kind: 'device' | 'recovery';
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** What the person called it; at most 60 characters. */
  readonly label: string;
  readonly createdAt: Instant;
}

export interface Session {
  readonly account: AccountId;
  readonly credential: string;
  /** Over when nothing was asked for so long, and over in any case by then. */
  readonly idleUntil: Instant;
  readonly endsAt: Instant;
}

export type SyncOutcome =
  | { readonly ok: true; readonly answer: SyncAnswer; readonly grew: boolean }
  | { readonly ok: false; readonly type: 'no-account' | 'quota-exceeded' };
export type KeysOutcome = KeyAcceptance | { readonly ok: false; readonly type: 'no-account' };

/** One line of what was done to an account and by whom. It never holds what was said. */
export interface AuditLine {
  readonly n: number;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly outcome: 'allow' | 'deny';
}

/**
 * The port. Every call is one transaction, durable before it resolves. Errors: types in the answer; a store that cannot write rejects
 * with `StoreTrouble`, and nothing of the call is kept.
 */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  /** False where the id is taken. */
  createAccount(account: AccountId, first: Credential, at: Instant): Promise<boolean>;
  credentials(account: AccountId): Promise<readonly Credential[]>;
  /** False where there is no such account, or it holds as many as it may. */
  addCredential(account: AccountId, credential: Credential): Promise<boolean>;
  /** Ends its sessions too. False where it is the last one, or there is none. */
  removeCredential(account: AccountId, id: string): Promise<boolean>;
  openSession(session: Session, tokenHash: Uint8Array): Promise<void>;
  /** The session of a token; it moves `idleUntil` on. Undefined where it is over, or its account is. */
  useSession(account: AccountId, tokenHash: Uint8Array, at: Instant, idleMs: number): Promise<Session | undefined>;
  endSession(account: AccountId, tokenHash: Uint8Array): Promise<void>;
  sync(account: AccountId, request: SyncRequest, at: Instant): Promise<SyncOutcome>;
  /** Undefined where no key was ever kept. */
  keys(account: AccountId): Promise<KeyShelf | undefined>;
  changeKeys(account: AccountId, change: KeyChange): Promise<KeysOutcome>;
  audit(account: AccountId, line: Omit<AuditLine, 'n'>): Promise<void>;
  auditOf(account: AccountId): Promise<readonly AuditLine[]>;
  /** Everything of the account, gone. False where there was none. */
  erase(account: AccountId): Promise<boolean>;
  /** Rejects where the store cannot be read and written. */
  check(): Promise<void>;
  counts(): Promise<{ readonly accounts: number; readonly runs: number; readonly bytes: number }>;
  close(): Promise<void>;
}

/** Bytes of sealed runs that an account may keep: about a decade of a talkative life, ten times over. */
export const quotaBytes = 64 * 1024 * 1024;
export const mostCredentials = 50;

/** The store cannot write now: `full` where no room is left. */
export class StoreTrouble extends Error {
  readonly type: 'full' | 'unwell';
  constructor(type: 'full' | 'unwell', cause: unknown) {
    super(`The store cannot be used: ${type}.`, { cause });
    this.type = type;
  }
}
