// A call with a session: each of its transactions begins with the question whether it may, and ends with a line in the book.
import type { AccountRows } from '../store/account-rows.ts';
import { writeDown } from '../store/audit.ts';
import { type Known, knownSession } from '../store/sessions.ts';
import { authorize, type Verdict } from './authorize.ts';
import type { Deps, OwnCall, Work } from './deps.ts';
import { Problem } from './problems.ts';
import type { Rule } from './rules.ts';

type Given = Pick<OwnCall, 'request' | 'body' | 'param' | 'account' | 'tokenHash' | 'role' | 'takePlace'>;
export type Refusal = { readonly ok: false; readonly verdict: Exclude<Verdict, 'allow'>; readonly known: Known | undefined };
type Done<T> = { readonly ok: true; readonly value: T } | Refusal;

/** Decides, works and writes down, all over the rows of one transaction. */
async function actOn<T>(rows: AccountRows, rule: Rule, asked: Asking, work: Work<T>): Promise<Done<T>> {
  const { tokenHash, at, target } = asked;
  const known = await knownSession(rows, tokenHash, at);
  const verdict = authorize(rule, known, at);
  if (verdict !== 'allow') return { ok: false, verdict, known };
  if (known === undefined) return { ok: false, verdict: 'unauthenticated', known };
  const value = await work(rows, known);
  if (rule.audit !== undefined) await writeDown(rows, { at, actor: known.credential.id, action: rule.audit, outcome: 'allow', target });
  return { ok: true, value };
}
interface Asking {
  readonly tokenHash: Uint8Array;
  readonly at: number;
  readonly target: string;
}

type NoteDenial = (account: string) => boolean;
/** Says no, and writes it down where somebody with a session asked; `noteDenial`: false where so many were lately that one more says nothing. */
export async function refuse({ store, now }: Deps, rule: Rule, account: string, no: Refusal, noteDenial: NoteDenial): Promise<never> {
  const action = rule.audit ?? `${rule.method} ${rule.path}`;
  const actor = no.known?.credential.id;
  if (actor !== undefined && noteDenial(account))
    await store.write(account, (rows) => writeDown(rows, { at: now(), actor, action, outcome: 'deny', target: no.verdict }));
  throw new Problem(no.verdict);
}

export function ownCall(deps: Deps, rule: Rule, given: Given, noteDenial: NoteDenial): OwnCall {
  const { account, tokenHash } = given;
  const { store, now } = deps;
  const refused = (no: Refusal): Promise<never> => refuse(deps, rule, account, no, noteDenial);
  const silent = { ...rule, audit: undefined };
  return {
    ...given,
    deps,
    read: async (work) => {
      const done = await store.read(account, (rows) => actOn(rows, silent, { tokenHash, at: now(), target: '' }, work));
      return done.ok ? done.value : refused(done);
    },
    write: async (work, target = '') => {
      const done = await store.write(account, (rows) => actOn(rows, rule, { tokenHash, at: now(), target }, work));
      return done.ok ? done.value : refused(done);
    },
  };
}
