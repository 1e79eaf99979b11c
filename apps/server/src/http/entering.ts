// Coming in: a session for whoever shows a key. Which key it was is told by three doors: a device's own, a recovery code, a passkey.
import { createHash, randomBytes } from 'node:crypto';
import { recoveryText } from '@plumbline/log/seal';
import { writeDown } from '../store/audit.ts';
import { openSession as open, type Shown } from '../store/sessions.ts';
import type { Deps, OpenCall, OpenRoute } from './deps.ts';
import { Problem } from './problems.ts';
import { type Challenge, isSigned, readChallenge, signedText } from './proof.ts';
import { bytesField, type Fields, idPattern, readFields, textField } from './request.ts';

export const hashOf = (token: string): Uint8Array => new Uint8Array(createHash('sha256').update(token).digest());

export interface Proof {
  readonly text: string;
  readonly signature: Uint8Array;
  readonly challenge: Challenge;
}
/** A fresh challenge of ours and a signature, as a body brings them. Throws `Problem` where the challenge is none. */
export function proofIn({ secret, now }: Pick<Deps, 'secret' | 'now'>, fields: Fields): Proof {
  const text = textField(fields, 'challenge', /^[A-Za-z0-9_-]{1,100}$/);
  const signature = bytesField(fields, 'signature', 64);
  const challenge = readChallenge(secret, text, now());
  if (challenge === undefined) throw new Problem('unauthenticated');
  return { text, signature, challenge };
}

/** What is shown, and whether it holds for the key that is kept; asked inside the transaction. */
export interface Showing {
  readonly credential: string;
  readonly challenge: Challenge;
  readonly counter: number;
  readonly holds: (publicKey: Uint8Array) => boolean;
  readonly action: string;
}

/** A session's token, once the key was shown; and the line in the book, also where it was not. Throws `Problem` where it is refused. */
export async function enter(
  { deps, noteDenial }: OpenCall,
  account: string,
  { credential: id, challenge, counter, holds, action }: Showing,
): Promise<Response> {
  const token = randomBytes(32).toString('base64url');
  const at = deps.now();
  const shown: Shown = { credential: id, counter, challenge: challenge.id, until: challenge.until, at };
  const opened = await deps.store.write(account, async (rows) => {
    const credential = await rows.credential(id);
    if (credential === undefined) return undefined;
    const done = holds(credential.publicKey) ? await open(rows, account, shown, hashOf(token)) : ({ ok: false, type: 'wrong' } as const);
    // Whoever was refused could be anybody: only so many of these are written down.
    if (done.ok || noteDenial(account))
      await writeDown(rows, { at, actor: id, action, outcome: done.ok ? 'allow' : 'deny', target: done.ok ? '' : done.type });
    return done;
  });
  if (!opened?.ok) throw new Problem('unauthenticated');
  return Response.json({ account, credential: id, token, endsAt: opened.session.endsAt }, { status: 201 });
}

export const openSession: OpenRoute = async (call) => {
  const { deps, account } = call;
  const fields = readFields(call.body);
  const credential = textField(fields, 'credential', idPattern);
  const { text, signature, challenge } = proofIn(deps, fields);
  const said = signedText('session', account, credential, text);
  return enter(call, account, { credential, challenge, counter: 0, action: 'sign-in', holds: (key) => isSigned(key, said, signature) });
};

/** The code alone leads to the account: a person who has lost every device knows nothing else. */
export const recover: OpenRoute = async (call) => {
  const { deps } = call;
  const fields = readFields(call.body);
  const credential = textField(fields, 'credential', idPattern);
  const { text, signature, challenge } = proofIn(deps, fields);
  const account = await deps.store.accountAt(credential);
  if (account === undefined) throw new Problem('unauthenticated');
  const said = recoveryText(credential, text);
  return enter(call, account, { credential, challenge, counter: 0, action: 'recover', holds: (key) => isSigned(key, said, signature) });
};
