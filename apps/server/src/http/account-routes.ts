// Making an account, coming in, going out, and erasing everything.
import { randomBytes } from 'node:crypto';
import type { Credential } from '../store/store.ts';
import type { Call, Route } from './deps.ts';
import { hashOf, IDLE_MS } from './let-in.ts';
import { Problem } from './problems.ts';
import { isChallenge, isSigned, mintChallenge, signedText } from './proof.ts';
import { base64url, bytesField, type Fields, idPattern, readFields, textField } from './request.ts';

const LASTS_MS = 365 * 86_400_000;
const json = (value: unknown, status = 200): Response => Response.json(value, { status });
const nothing = (): Response => new Response(null, { status: 204 });

export const challenge: Route = async ({ deps: { secret, now } }) => json({ challenge: mintChallenge(secret, now()) });

/** Throws `Problem` unless the body holds a fresh challenge, signed with the key. */
function demandProof(
  { deps }: Call,
  fields: Fields,
  what: 'account' | 'session' | 'erase',
  account: string,
  { id, publicKey }: Credential,
): void {
  const said = textField(fields, 'challenge', /^[A-Za-z0-9_-]{1,100}$/);
  const signature = bytesField(fields, 'signature', 64);
  const holds = isChallenge(deps.secret, said, deps.now()) && isSigned(publicKey, signedText(what, account, id, said), signature);
  if (!holds) throw new Problem('unauthenticated');
}

function credentialIn(fields: Fields, at: number): Credential {
  const publicKey = bytesField(fields, 'publicKey', 32);
  if (publicKey.length !== 32) throw new Problem('invalid-field', { field: 'publicKey' });
  const kind = textField(fields, 'kind', /^(device|recovery)$/) as Credential['kind'];
  return { id: textField(fields, 'id', idPattern), kind, publicKey, label: textField(fields, 'label', /^[^\p{C}]{0,60}$/u), createdAt: at };
}
const told = ({ id, kind, label, createdAt, publicKey }: Credential) => ({ id, kind, label, createdAt, publicKey: base64url(publicKey) });

export const makeAccount: Route = async (call) => {
  const { store, signUp, now } = call.deps;
  if (signUp === 'closed') throw new Problem('sign-up-closed');
  const fields = readFields(call.body);
  const account = textField(fields, 'account', idPattern);
  const first = credentialIn(fields, now());
  demandProof(call, fields, 'account', account, first);
  if (!(await store.createAccount(account, first, now()))) throw new Problem('account-taken');
  await store.audit(account, { at: now(), actor: first.id, action: 'make-account', outcome: 'allow' });
  return json({ account }, 201);
};

/** The credential that the body names; one that is not there is told as one that did not sign. */
async function credentialOf({ deps, account }: Call, fields: Fields): Promise<Credential> {
  const id = textField(fields, 'credential', idPattern);
  const found = (await deps.store.credentials(account)).find((one) => one.id === id);
  if (found === undefined) throw new Problem('unauthenticated');
  return found;
}

export const openSession: Route = async (call) => {
  const { deps, account } = call;
  const fields = readFields(call.body);
  const credential = await credentialOf(call, fields);
  try {
    demandProof(call, fields, 'session', account, credential);
  } catch (problem) {
    await deps.store.audit(account, { at: deps.now(), actor: credential.id, action: 'sign-in', outcome: 'deny' });
    throw problem;
  }
  const token = randomBytes(32).toString('base64url');
  const at = deps.now();
  const endsAt = at + LASTS_MS;
  await deps.store.openSession({ account, credential: credential.id, idleUntil: at + IDLE_MS, endsAt }, hashOf(token));
  await deps.store.audit(account, { at, actor: credential.id, action: 'sign-in', outcome: 'allow' });
  return json({ token, endsAt }, 201);
};

export const endSession: Route = async ({ deps, account, tokenHash }) => {
  if (tokenHash) await deps.store.endSession(account, tokenHash);
  return nothing();
};

/** Asks for the key once more: an open session alone must not be enough. */
export const eraseAccount: Route = async (call) => {
  const fields = readFields(call.body);
  demandProof(call, fields, 'erase', call.account, await credentialOf(call, fields));
  await call.deps.store.erase(call.account);
  call.deps.notices.tell(call.account);
  return nothing();
};

export const listCredentials: Route = async ({ deps, account }) => json({ credentials: (await deps.store.credentials(account)).map(told) });
export const addCredential: Route = async ({ deps, account, body }) => {
  const credential = credentialIn(readFields(body), deps.now());
  if (!(await deps.store.addCredential(account, credential))) throw new Problem('conflict');
  return json(told(credential), 201);
};
export const removeCredential: Route = async ({ deps, account, param }) => {
  if (!idPattern.test(param('credential'))) throw new Problem('not-found');
  if (!(await deps.store.removeCredential(account, param('credential')))) throw new Problem('not-found');
  return nothing();
};
export const readAudit: Route = async ({ deps, account }) => json({ audit: await deps.store.auditOf(account) });
