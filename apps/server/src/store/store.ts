// What the server asks of its database: rows of one account at a time, in transactions. What is done with them is decided beside this file,
// once for every store. Everything is keyed by the account first, so that accounts can live on machines of their own.
import type { Awaitable } from '../rows/rows.ts';
import type { AccountRows } from './account-rows.ts';

/** 32 hexadecimal digits. */
export type AccountId = string;
/** Milliseconds since 1970. */
export type Instant = number;

/**
 * A key that may open a session. The server holds its public half only.
 *
 * `device`: a device's own. `passkey`: one that a phone or a browser keeps for its person. `recovery`: the one a recovery code leads to.
 * `reader`: another person's, who may read from an epoch on and change nothing.
 */
export interface Credential {
  /** 32 hexadecimal digits. A passkey's are made from its own name; those of `recovery` are where the account is found by the code. */
  readonly id: string;
  readonly kind: 'device' | 'recovery' | 'passkey' | 'reader';
  /** Ed25519, 32 bytes; of a passkey the COSE key, at most `mostPasskeyBytes`. */
  readonly publicKey: Uint8Array;
  /** What a passkey calls itself, at most `mostPasskeyBytes`; empty for all others. */
  readonly handle: Uint8Array;
  /** How often a passkey says it was used; 0 for all others, and for passkeys that do not count. */
  readonly counter: number;
  /** The first epoch whose runs it is given; 1 for all but readers. */
  readonly fromEpoch: number;
  /** What the person called it; at most 60 characters. */
  readonly label: string;
  readonly createdAt: Instant;
  /** When it last opened a session; 0 for never. */
  readonly usedAt: Instant;
}

export interface Session {
  readonly account: AccountId;
  readonly credential: string;
  /** When the key was last shown. */
  readonly provedAt: Instant;
  /** Over when nothing was asked for so long, and over in any case by then. */
  readonly idleUntil: Instant;
  readonly endsAt: Instant;
}

/** A session and whose key opened it. */
export interface Known {
  readonly session: Session;
  readonly credential: Credential;
}

/** One line of what was done to an account and by whom. It never holds what was said. */
export interface AuditLine {
  /** 1, 2, 3 and so on. */
  readonly n: number;
  readonly at: Instant;
  /** The credential. */
  readonly actor: string;
  readonly action: string;
  readonly outcome: 'allow' | 'deny';
  /** What it was done to, such as another credential; empty where there is nothing to name. */
  readonly target: string;
  /** SHA-256 over the chain before it and this line, 32 bytes: a line that was changed or is gone shows. */
  readonly chain: Uint8Array;
}

/** The port. Errors: a store that cannot write rejects with `StoreTrouble`, and nothing of the call is kept. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  /**
   * One transaction over the rows of one account, whether there is such an account or not. All of it is durable before this resolves; where
   * `work` throws, nothing of it is kept. Writers of one account come one after another. `work` awaits nothing but its rows, and may be run
   * again from the start.
   */
  write<T>(account: AccountId, work: (rows: AccountRows) => Awaitable<T>): Promise<T>;
  /** The same, seeing one instant and changing nothing. */
  read<T>(account: AccountId, work: (rows: AccountRows) => Awaitable<T>): Promise<T>;
  /** Whose recovery code leads to this credential. */
  accountAt(recovery: string): Promise<AccountId | undefined>;
  /** Every account: for upkeep, never for a request. */
  accountIds(): Promise<readonly AccountId[]>;
  /** Rejects where the store cannot be read and written. */
  check(): Promise<void>;
  counts(): Promise<Counts>;
  close(): Promise<void>;
}
export interface Counts {
  readonly accounts: number;
  readonly runs: number;
  readonly bytes: number;
}

/** Bytes of sealed runs that an account may keep: about a decade of a talkative life, ten times over. */
export const quotaBytes = 64 * 1024 * 1024;
export const mostCredentials = 50;
/** Open sessions of one credential: the one used longest ago ends first. */
export const mostSessions = 8;
export const mostPasskeyBytes = 2048;

/** The store cannot write now: `full` where no room is left. */
export class StoreTrouble extends Error {
  readonly type: 'full' | 'unwell';
  constructor(type: 'full' | 'unwell', cause: unknown) {
    super(`The store cannot be used: ${type}.`, { cause });
    this.type = type;
  }
}
