// A new epoch: what is written from now on is closed with another key. Nothing that was written is ever sealed anew.
import type { Chance } from '../envelope.ts';
import { readRun } from '../exchange/make-run.ts';
import { type Opening, type Run, sameVector, type Vector } from '../exchange/run.ts';
import { type Keyring, type Member, newestEpoch } from './keyring.ts';
import { keyBytes } from './run-seal.ts';

/** How many facts must open before anything changes: all runs given, of which there are at least enough for this many facts, or all there are. */
export const sampleFacts = 20;

export type Rotation =
  | { readonly ok: true; readonly keyring: Keyring; readonly epoch: number }
  /** Device and server do not hold the same; too little was looked at; a run that the server holds does not open with the keys at hand. */
  | { readonly ok: false; readonly type: 'not-in-step' | 'too-few-samples' | 'does-not-open' };

export interface RotationCheck {
  readonly own: Vector;
  readonly theirs: Vector;
  /** Runs as the server gives them back, fetched for this. */
  readonly samples: readonly Run[];
  readonly opening: Opening;
}

/** Counts what opens; undefined when any run does not. */
function factsThatOpen({ samples, opening }: RotationCheck): number | undefined {
  let facts = 0;
  for (const run of samples) {
    const read = readRun(run, opening);
    if (!read.ok) return undefined;
    facts += read.entries.length;
  }
  return facts;
}

/**
 * The keyring with one more epoch, for `members` as they are from now on. Refused unless both sides hold the same and what the server
 * gives back opens: a change of keys in the middle of an unfinished sync is how others lost everything.
 *
 * A member who is gone keeps what was given, and gets nothing of the new epoch.
 */
export function nextEpoch(keyring: Keyring, members: readonly Member[], check: RotationCheck, chance: Chance): Rotation {
  if (!sameVector(check.own, check.theirs)) return { ok: false, type: 'not-in-step' };
  const facts = factsThatOpen(check);
  if (facts === undefined) return { ok: false, type: 'does-not-open' };
  const held = [...check.own.values()].reduce((sum, { length }) => sum + length, 0);
  if (facts < Math.min(sampleFacts, held)) return { ok: false, type: 'too-few-samples' };
  const epoch = newestEpoch(keyring.epochs) + 1;
  const epochs = new Map(keyring.epochs).set(epoch, chance(keyBytes).slice(0, keyBytes));
  return { ok: true, epoch, keyring: { account: keyring.account, epochs, members } };
}
