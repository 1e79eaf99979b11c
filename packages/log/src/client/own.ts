// The account as one device holds it: what it keeps, and the way in. A session that is over is opened anew, once.
import type { Chance } from '../envelope.ts';
import type { Check } from '../seal/author.ts';
import type { DoorTrouble, Fetch, Said } from './carry.ts';
import { comeIn, type Inside } from './door.ts';
import { insideOf, type Membership, proofOf } from './membership.ts';

export type Trouble =
  | DoorTrouble
  /** The server no longer knows this device: it was taken out, or the account is gone. */
  | { readonly type: 'shut-out' }
  /** The keys at the server do not open with what this device has; or they are older than it has seen. */
  | { readonly type: 'keys-changed' | 'keys-older' }
  /** The device could not keep what came: no room, or its store is away. */
  | { readonly type: 'not-kept'; readonly detail: string }
  /** Both sides are at rest and yet not the same. */
  | { readonly type: 'stuck'; readonly detail: string };
export type Done<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };
export const failed = (trouble: Trouble): Done<never> => ({ ok: false, trouble });
export const done = <T>(value: T): Done<T> => ({ ok: true, value });

export interface Own {
  readonly fetch: Fetch;
  readonly chance: Chance;
  /** Where the platform can check who wrote what by itself, which is many times as fast: see `checkBy`. */
  readonly check?: Check;
  readonly membership: () => Membership;
  /** Resolves when it is durable. */
  readonly keep: (membership: Membership) => Promise<void>;
}

const isRefused = (answer: Done<unknown>, problem: string): boolean =>
  !answer.ok && answer.trouble.type === 'refused' && answer.trouble.problem === problem;
/** A second try finds what it wanted there already, or gone already. */
export const isThereAlready = (answer: Done<unknown>): boolean => isRefused(answer, 'conflict');
export const isGone = (answer: Done<unknown>): boolean => answer.ok || isRefused(answer, 'not-found');
const isShut = (answer: Said<unknown>): boolean => isRefused(answer, 'unauthenticated');
/** Some things want the key shown anew, even in an open session. */
const wantsKey = (answer: Said<unknown>): boolean => isShut(answer) || isRefused(answer, 'reauth-required');

async function entered(own: Own): Promise<Done<Inside>> {
  const membership = own.membership();
  const door = { fetch: own.fetch, server: membership.server };
  const token = await comeIn(door, proofOf(membership));
  if (isShut(token)) return failed({ type: 'shut-out' });
  if (!token.ok) return token;
  await own.keep({ ...own.membership(), token: token.value });
  return done(insideOf(door, own.membership()));
}

/** Does `work` in an open session. */
export async function withSession<T>(own: Own, work: (inside: Inside) => Promise<Said<T>>): Promise<Done<T>> {
  const membership = own.membership();
  if (membership.token !== undefined) {
    const answer = await work(insideOf({ fetch: own.fetch, server: membership.server }, membership));
    if (!wantsKey(answer)) return answer;
  }
  const inside = await entered(own);
  if (!inside.ok) return inside;
  const answer = await work(inside.value);
  return isShut(answer) ? failed({ type: 'shut-out' }) : answer;
}
