// The port behind which a device keeps its log. `log-store.contract.ts` is what every store must pass.
import type { Entry, FactId, ReplicaId } from './envelope.ts';
import type { LineProblem } from './ndjson.ts';

/** What a store gives back, in the order it was appended. */
export interface Held {
  readonly entries: readonly Entry[];
  /** Lines that are no entries, where the store keeps text that can be spoiled. */
  readonly problems: readonly LineProblem[];
  /** How far this reading goes: give it to `readAfter` to see what came later, from another tab for one. */
  readonly position: number;
}

export type AppendError =
  /** Another fact stands there: somebody else wrote first. Read again and take the next slot, or `takeIn`. */
  | { readonly type: 'slot-taken'; readonly replica: ReplicaId; readonly seq: number; readonly held: FactId }
  /** Facts between the store's last and this one are not there. */
  | { readonly type: 'slot-gap'; readonly replica: ReplicaId; readonly seq: number; readonly expected: number }
  | { readonly type: 'no-space' | 'unavailable'; readonly detail: string };

export type AppendResult = { readonly ok: true; readonly added: number } | { readonly ok: false; readonly error: AppendError };

export interface LogStore {
  /** Keeps all of `entries` or none; resolves when they are durable. An entry that is already there adds nothing. */
  append(entries: readonly Entry[]): Promise<AppendResult>;
  readAll(): Promise<Held>;
  /** What was appended after an earlier reading. */
  readAfter(position: number): Promise<Held>;
  /** Erases content and salt of these facts in place; resolves to how many entries changed. */
  erase(ids: ReadonlySet<FactId>): Promise<number>;
}
