// One place decides who may do what. It is asked inside the transaction in which it is done, so a device that was just taken away does nothing more.
import type { Known } from '../store/sessions.ts';
import type { Credential, Instant } from '../store/store.ts';
import { FRESH_MS, type Role, type Rule } from './rules.ts';

const roles: Readonly<Record<Credential['kind'], Role>> = { device: 'owner', passkey: 'owner', recovery: 'recovery', reader: 'reader' };
export const roleOf = ({ credential }: Known): Role => roles[credential.kind];

export type Verdict = 'allow' | 'unauthenticated' | 'forbidden' | 'reauth-required';

/** Whether somebody may do what `rule` is for at `now`. `known` undefined: nobody with an open session of this account. */
export function authorize(rule: Rule, known: Known | undefined, now: Instant): Verdict {
  if (rule.who === 'anyone') return 'allow';
  if (known === undefined) return 'unauthenticated';
  if (!rule.who.includes(roleOf(known))) return 'forbidden';
  return rule.fresh && now - known.session.provedAt >= FRESH_MS ? 'reauth-required' : 'allow';
}
