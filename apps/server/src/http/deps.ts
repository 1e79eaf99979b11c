// What the routes stand on.
import type { Ledger } from '../ledger/ledger.ts';
import type { AccountRows } from '../store/account-rows.ts';
import type { Known } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import type { Metrics } from './metrics.ts';
import type { Notices } from './notices.ts';
import type { TakePlace } from './places.ts';
import type { Role } from './rules.ts';

/** As whom the server asks for passkeys: the name they are bound to, and the addresses of the app. */
export interface RelyingParty {
  /** A host name, such as `plumbline.local`. */
  readonly id: string;
  readonly origins: readonly string[];
}
export interface Deps {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly notices: Notices;
  readonly metrics: Metrics;
  readonly relyingParty: RelyingParty;
  /** The wall clock, ms since 1970. */
  readonly now: () => number;
  /** 32 bytes that every node shares: challenges are known by it. */
  readonly secret: Uint8Array;
  /** `closed`: only accounts that are here already. */
  readonly signUp: 'open' | 'closed';
  /** Aborted when the server is about to stop: whoever waits for changes is let go. */
  readonly ending: AbortSignal;
  /** One line a request that failed by a fault of ours; never what was in it. */
  readonly complain: (line: string) => void;
}

interface Asked {
  readonly request: Request;
  readonly body: Uint8Array;
  readonly param: (name: string) => string;
}
/** A request of anybody. */
export interface OpenCall extends Asked {
  readonly deps: Deps;
  /** Empty where the route has none. */
  readonly account: string;
  /** False where so many refusals were written down for an account lately that one more says nothing. */
  readonly noteDenial: (account: string) => boolean;
}
export type Work<T> = (rows: AccountRows, known: Known) => T | Promise<T>;
/**
 * A request with a session. It has no store: what it does goes through `read` or `write`, where the session is looked at once more inside the
 * transaction, and the rule's word goes into the book together with the deed.
 */
export interface OwnCall extends Asked {
  readonly deps: Omit<Deps, 'store'>;
  readonly account: string;
  readonly tokenHash: Uint8Array;
  /** Among those who wait for changes. */
  readonly takePlace: TakePlace;
  /** As it was at the door; what may be done is decided inside each transaction. */
  readonly role: Role;
  readonly read: <T>(work: Work<T>) => Promise<T>;
  /** `target`: what it is done to, for the book. */
  readonly write: <T>(work: Work<T>, target?: string) => Promise<T>;
}
export type OpenRoute = (call: OpenCall) => Promise<Response>;
export type OwnRoute = (call: OwnCall) => Promise<Response>;
