// A call with a session: each of its transactions begins with the question whether it may, and ends with a line in the book.
import type { AccountRows } from '../store/account-rows.ts';
import { writeDown } from '../store/audit.ts';
import { type Known, knownSession } from '../store/sessions.ts';
import { authorize, type Verdict } from './authorize.ts';
import type { Deps, OwnCall, Work } from './deps.ts';
import { Problem } from './problems.ts';
import type { Rule } from './rules.ts';

type Given = Pick<OwnCall, 'request' | 'body' | 'param' | 'account' | 'tokenHash' | 'role'>;
type Refusal = { readonly ok: false; readonly verdict: Exclude<Verdict, 'allow'>; readonly known: Known | undefined };
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

/** `noteDenial`: false where so many were written down lately that one more says nothing. */
export function ownCall(deps: Deps, rule: Rule, given: Given, noteDenial: (account: string) => boolean): OwnCall {
  const { account, tokenHash } = given;
  const { store, now } = deps;
  async function refuse({ verdict, known }: Refusal, target: string): Promise<never> {
    const action = rule.audit ?? `${rule.method} ${rule.path}`;
    if (known && noteDenial(account))
      await store.write(account, (rows) => writeDown(rows, { at: now(), actor: known.credential.id, action, outcome: 'deny', target }));
    throw new Problem(verdict);
  }
  return {
    ...given,
    deps,
    read: async (work) => {
      const done = await store.read(account, (rows) =>
        actOn(rows, { ...rule, audit: undefined }, { tokenHash, at: now(), target: '' }, work),
      );
      return done.ok ? done.value : refuse(done, '');
    },
    write: async (work, target = '') => {
      const done = await store.write(account, (rows) => actOn(rows, rule, { tokenHash, at: now(), target }, work));
      return done.ok ? done.value : refuse(done, target);
    },
  };
}
