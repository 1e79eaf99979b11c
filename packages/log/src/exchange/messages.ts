// The two messages of the one call. Doing it again changes nothing.
import type { ReplicaId } from '../envelope.ts';
import type { Run, RunHeader, Vector } from './run.ts';

export const protocolVersion = 1;

export interface SyncRequest {
  /** What the device holds. A replica it no longer trusts is left out, so that it comes whole. */
  readonly have: Vector;
  readonly push: readonly Run[];
  /** Bytes of sealed runs that the answer may hold. */
  readonly mostBytes: number;
}

/** Why a pushed run was not taken. None of them loses anything: `have` in the answer says where to go on. */
export type RefusalType =
  /** Facts before it are not there. */
  | 'gap'
  /** It does not follow the chain that is held: another fact stands there. */
  | 'clash'
  /** Sealed with a key that is no longer in use: seal it again. */
  | 'stale-epoch'
  | 'too-large'
  | 'too-many-replicas';
export interface Refusal {
  readonly replica: ReplicaId;
  readonly from: number;
  readonly type: RefusalType;
}

/** A run that is held with fewer erased facts than the device has: it may be pushed again with the same bounds. */
export type Bound = Pick<RunHeader, 'replica' | 'from' | 'count' | 'erased'>;

export interface SyncAnswer {
  /** What is held after the push, durably. A device's fact is safe when its own chain at this length is this chain. */
  readonly have: Vector;
  readonly runs: readonly Run[];
  /** There is more than fitted into `mostBytes`: ask again. */
  readonly more: boolean;
  readonly refused: readonly Refusal[];
  readonly bounds: readonly Bound[];
  /** The epoch in use for the account. */
  readonly epoch: number;
  /** The server's wall clock, ms since 1970. It is shown where it differs; it decides nothing. */
  readonly time: number;
}
