// Opening a session with a key, and knowing it again.
import type { AccountRows } from './account-rows.ts';
import { type Credential, type Instant, type Known, mostSessions, type Session } from './store.ts';

export type { Known };

/** Over when nothing was asked for so long; over in any case after so long. */
export const IDLE_MS = 90 * 86_400_000;
export const LASTS_MS = 365 * 86_400_000;

/** A key was shown: which, by the answer to which challenge, and what a passkey counts now. */
export interface Shown {
  readonly credential: string;
  readonly counter: number;
  readonly challenge: Uint8Array;
  /** When the challenge is over in any case. */
  readonly until: Instant;
  readonly at: Instant;
}
/** `gone`: the credential was taken away meanwhile. `spent`: somebody showed this answer before. `copied`: a passkey counts backwards. */
export type Opening = { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly type: 'gone' | 'spent' | 'copied' };

const countsOn = ({ kind, counter }: Credential, now: number): boolean =>
  kind !== 'passkey' || (counter === 0 && now === 0) || now > counter;

/** A session for a key that was shown. The challenge is used up by it, so that the same answer opens nothing a second time. */
export async function openSession(rows: AccountRows, account: string, shown: Shown, tokenHash: Uint8Array): Promise<Opening> {
  const { at, counter, challenge, until } = shown;
  const credential = (await rows.account()) && (await rows.credential(shown.credential));
  if (credential === undefined) return { ok: false, type: 'gone' };
  if (!(await rows.spend(challenge, until, at))) return { ok: false, type: 'spent' };
  if (!countsOn(credential, counter)) return { ok: false, type: 'copied' };
  await rows.updateCredential({ ...credential, counter, usedAt: at });
  const session = { account, credential: credential.id, provedAt: at, idleUntil: at + IDLE_MS, endsAt: at + LASTS_MS };
  await rows.trimSessions(credential.id, mostSessions - 1, at);
  await rows.insertSession(session, tokenHash);
  return { ok: true, session };
}

/** Whose session it is; undefined where it is over, or its credential or its account is gone. Changes nothing. */
export async function knownSession(rows: AccountRows, tokenHash: Uint8Array, at: Instant): Promise<Known | undefined> {
  const known = await rows.known(tokenHash);
  return known && Math.min(known.session.endsAt, known.session.idleUntil) > at ? known : undefined;
}

/** A session moves on only by a hundredth at once: asking is then reading, which costs no commit. */
export const isWorthMoving = ({ idleUntil }: Session, at: Instant): boolean => at + IDLE_MS - idleUntil > IDLE_MS / 100;
/** Being asked keeps a session open, unless it ended meanwhile. */
export async function moveOn(rows: AccountRows, tokenHash: Uint8Array, at: Instant): Promise<void> {
  if (await knownSession(rows, tokenHash, at)) await rows.touchSession(tokenHash, at + IDLE_MS);
}
