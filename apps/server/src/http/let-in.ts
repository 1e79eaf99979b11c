// The door: how often somebody may ask, and whether they bring an open session. What they may do with it is decided by `authorize`.
import { isWorthMoving, type Known, knownSession, moveOn } from '../store/sessions.ts';
import { roleOf } from './authorize.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './entering.ts';
import { Problem } from './problems.ts';
import { idPattern } from './request.ts';
import type { Rule } from './rules.ts';

interface Asked {
  readonly request: Request;
  readonly account: string;
  /** Where the request comes from, as the host sees it. */
  readonly address: string;
}
type Wait = (name: string, perMinute: number, now: number) => number;

const tokenIn = (request: Request): string | undefined =>
  /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1];

/** Whose session it is, as it stands before the request is read; being asked keeps it open. */
async function sessionOf({ store, now }: Pick<Deps, 'store' | 'now'>, account: string, tokenHash: Uint8Array): Promise<Known | undefined> {
  const known = await store.read(account, (rows) => knownSession(rows, tokenHash, now()));
  if (known && isWorthMoving(known.session, now())) await store.write(account, (rows) => moveOn(rows, tokenHash, now()));
  return known;
}

/** A device that has much to say calls again at once. So long it is let in as it was seen last; what it may do is looked up where it is done. */
const SEEN_MS = 10_000;
const MOST_SEEN = 10_000;
export type SessionAt = (rule: Rule, account: string, tokenHash: Uint8Array) => Promise<Known | undefined>;
/** Sessions as they stand at the door. Only for the call that carries facts is one remembered. */
export function createDoor(deps: Pick<Deps, 'store' | 'now'>): SessionAt {
  const seen = new Map<string, { readonly known: Known; readonly until: number }>();
  return async (rule, account, tokenHash) => {
    if (!rule.isOften) return sessionOf(deps, account, tokenHash);
    const name = `${account} ${Buffer.from(tokenHash).toString('base64url')}`;
    const last = seen.get(name);
    if (last !== undefined && last.until > deps.now()) return last.known;
    seen.delete(name);
    const known = await sessionOf(deps, account, tokenHash);
    if (known) seen.set(name, { known, until: Math.min(deps.now() + SEEN_MS, known.session.idleUntil, known.session.endsAt) });
    if (seen.size > MOST_SEEN) seen.delete(seen.keys().next().value as string);
    return known;
  };
}

export interface LetIn {
  readonly tokenHash: Uint8Array;
  readonly known: Known;
}
/**
 * Who came with an open session, as it stood at the door; undefined where anyone may ask. Throws `Problem` where the request is not let in. An account that is
 * not there is told as one without a session.
 */
export async function letIn(
  deps: Pick<Deps, 'now'>,
  sessionAt: SessionAt,
  wait: Wait,
  rule: Rule,
  { request, account, address }: Asked,
): Promise<LetIn | undefined> {
  const route = `${rule.method} ${rule.path}`;
  const slow = (name: string): void => {
    const after = wait(`${route} ${name}`, rule.perMinute, deps.now());
    if (after > 0) throw new Problem('rate-limited', { after });
  };
  if (rule.path.includes(':account') && !idPattern.test(account)) throw new Problem('not-found');
  if (rule.who === 'anyone') {
    slow(address);
    return undefined;
  }
  const token = tokenIn(request);
  const tokenHash = token === undefined ? undefined : hashOf(token);
  const known = tokenHash && (await sessionAt(rule, account, tokenHash));
  if (tokenHash === undefined || known === undefined) {
    // Guessing is slowed by where it comes from, so that nobody can lock somebody else out.
    slow(address);
    throw new Problem('unauthenticated');
  }
  // Readers have a measure of their own: they cannot slow the owner.
  slow(`${account} ${roleOf(known)}`);
  return { tokenHash, known };
}
