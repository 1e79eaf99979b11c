// What the routes stand on.
import type { Session, Store } from '../store/store.ts';
import type { Metrics } from './metrics.ts';
import type { Notices } from './notices.ts';

export interface Deps {
  readonly store: Store;
  readonly notices: Notices;
  readonly metrics: Metrics;
  /** The wall clock, ms since 1970. */
  readonly now: () => number;
  /** 32 bytes that every node shares: challenges are known by it. */
  readonly secret: Uint8Array;
  /** `closed`: only accounts that are here already. */
  readonly signUp: 'open' | 'closed';
  /** One line a request that failed by a fault of ours; never what was in it. */
  readonly complain: (line: string) => void;
}

/** A request that was let in. */
export interface Call {
  readonly deps: Deps;
  readonly request: Request;
  readonly body: Uint8Array;
  /** Empty where the route has none. */
  readonly account: string;
  readonly param: (name: string) => string;
  /** Undefined where anyone may ask. */
  readonly session: Session | undefined;
  readonly tokenHash: Uint8Array | undefined;
}
export type Route = (call: Call) => Promise<Response>;
