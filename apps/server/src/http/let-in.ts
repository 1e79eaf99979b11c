// One place decides who comes in. Every route goes through here, with its rule.
import { createHash } from 'node:crypto';
import type { Session } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { Problem } from './problems.ts';
import { idPattern } from './request.ts';
import type { Rule } from './rules.ts';

export const IDLE_MS = 90 * 86_400_000;
export const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();

interface Asked {
  readonly request: Request;
  readonly account: string;
  /** Where the request comes from, as the host sees it. */
  readonly address: string;
}
export interface LetIn {
  readonly session: Session | undefined;
  readonly tokenHash: Uint8Array | undefined;
}
type Wait = (name: string, perMinute: number, now: number) => number;

const tokenIn = (request: Request): string | undefined =>
  /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1];

/** Throws `Problem` where the request is not let in. An account that is not there is told as one without a session. */
export async function letIn({ store, now }: Deps, wait: Wait, rule: Rule, { request, account, address }: Asked): Promise<LetIn> {
  const route = `${rule.method} ${rule.path}`;
  const slow = (name: string): void => {
    const after = wait(`${route} ${name}`, rule.perMinute, now());
    if (after > 0) throw new Problem('rate-limited', { after });
  };
  if (rule.path.includes(':account') && !idPattern.test(account)) throw new Problem('not-found');
  if (rule.who === 'anyone') {
    slow(address);
    return { session: undefined, tokenHash: undefined };
  }
  const token = tokenIn(request);
  const tokenHash = token === undefined ? undefined : hashOf(token);
  const session = tokenHash && (await store.useSession(account, tokenHash, now(), IDLE_MS));
  if (session === undefined) {
    // Guessing is slowed by where it comes from, so that nobody can lock somebody else out.
    slow(address);
    throw new Problem('unauthenticated');
  }
  slow(account);
  return { session, tokenHash };
}
