// Making an account, what is told of it, going out, and erasing everything.

import { addCredential as add, makeAccount as make, removeCredential as remove } from '../store/accounts.ts';
import { sumOf } from '../store/answer-sync.ts';
import { writeDown } from '../store/audit.ts';
import { type Credential, mostCredentials, quotaBytes } from '../store/store.ts';
import type { OpenRoute, OwnRoute } from './deps.ts';
import { proofIn } from './entering.ts';
import { Problem } from './problems.ts';
import { isSigned, mintChallenge, signedText } from './proof.ts';
import { base64url, bytesField, type Fields, idPattern, readFields, textField, wholeField } from './request.ts';

const json = (value: unknown, status = 200): Response => Response.json(value, { status });
const nothing = (): Response => new Response(null, { status: 204 });

export const challenge: OpenRoute = async ({ deps: { secret, now } }) => json({ challenge: mintChallenge(secret, now()) });

export const labelIn = (fields: Fields): string => textField(fields, 'label', /^[^\p{C}]{0,60}$/u);
/** A key as a body brings it. Passkeys come by a door of their own. */
function credentialIn(fields: Fields, kinds: RegExp, at: number): Credential {
  const publicKey = bytesField(fields, 'publicKey', 32);
  if (publicKey.length !== 32) throw new Problem('invalid-field', { field: 'publicKey' });
  const kind = textField(fields, 'kind', kinds) as Credential['kind'];
  const fromEpoch = kind === 'reader' ? wholeField(fields, 'fromEpoch') : 1;
  if (fromEpoch < 1) throw new Problem('invalid-field', { field: 'fromEpoch' });
  const told = { id: textField(fields, 'id', idPattern), kind, publicKey, label: labelIn(fields), createdAt: at };
  return { ...told, fromEpoch, handle: new Uint8Array(), counter: 0, usedAt: 0 };
}
export const credentialTold = ({ publicKey, handle, ...told }: Credential) => ({
  ...told,
  publicKey: base64url(publicKey),
  ...(handle.length > 0 ? { handle: base64url(handle) } : {}),
});

export const makeAccount: OpenRoute = async ({ deps, body }) => {
  const { store, ledger, signUp, now } = deps;
  if (signUp === 'closed') throw new Problem('sign-up-closed');
  const fields = readFields(body);
  const account = textField(fields, 'account', idPattern);
  const first = credentialIn(fields, /^device$/, now());
  const { text, signature } = proofIn(deps, fields);
  if (!isSigned(first.publicKey, signedText('account', account, first.id, text), signature)) throw new Problem('unauthenticated');
  if (ledger.has(account)) throw new Problem('account-taken');
  const isMade = await store.write(account, async (rows) => {
    if (!(await make(rows, first, now()))) return false;
    await writeDown(rows, { at: now(), actor: first.id, action: 'make-account', outcome: 'allow' });
    return true;
  });
  if (!isMade) throw new Problem('account-taken');
  return json({ account }, 201);
};

/** What is kept of an account, in figures. */
export const readAccount: OwnRoute = async ({ account, read }) =>
  json(
    await read(async (rows) => {
      const kept = await rows.account();
      const credentials = (await rows.credentials()).length;
      return {
        account,
        createdAt: kept?.createdAt,
        epoch: kept?.epoch,
        usedBytes: sumOf((await rows.heads()).bytes),
        quotaBytes,
        credentials,
        mostCredentials,
      };
    }),
  );

/** Asks for the key once more: an open session alone must not be enough. The ledger is written first, so that what is gone stays gone. */
export const eraseAccount: OwnRoute = async ({ deps, account, body, write }) => {
  const fields = readFields(body);
  const id = textField(fields, 'credential', idPattern);
  const { text, signature, challenge: fresh } = proofIn(deps, fields);
  const isErased = await write(async (rows) => {
    const credential = await rows.credential(id);
    const said = signedText('erase', account, id, text);
    if (credential === undefined || !isSigned(credential.publicKey, said, signature)) return false;
    if (!(await rows.spend(fresh.id, fresh.until, deps.now()))) return false;
    deps.ledger.note(account, deps.now());
    await rows.eraseAccount();
    return true;
  });
  if (!isErased) throw new Problem('unauthenticated');
  deps.notices.tell(account);
  return nothing();
};

export const endSession: OwnRoute = async ({ tokenHash, write }) => {
  await write((rows) => rows.deleteSession(tokenHash));
  return nothing();
};
export const endSessions: OwnRoute = async ({ deps, account, write }) => {
  await write((rows) => rows.endSessions());
  deps.notices.tell(account);
  return nothing();
};

export const listCredentials: OwnRoute = async ({ read }) =>
  json(
    await read(async (rows, { credential }) => ({
      credentials: (await rows.credentials()).map((one) => ({ ...credentialTold(one), isCurrent: one.id === credential.id })),
    })),
  );
export const addCredential: OwnRoute = async ({ deps, body, write }) => {
  const credential = credentialIn(readFields(body), /^(device|recovery|reader)$/, deps.now());
  // Thrown inside, so that what was not done is not in the book.
  await write(async (rows) => {
    if (!(await add(rows, credential))) throw new Problem('conflict');
  }, `${credential.kind} ${credential.id}`);
  return json(credentialTold(credential), 201);
};
const named = (id: string): string => {
  if (!idPattern.test(id)) throw new Problem('not-found');
  return id;
};
export const renameCredential: OwnRoute = async ({ body, param, write }) => {
  const id = named(param('credential'));
  const label = labelIn(readFields(body));
  await write(async (rows) => {
    const found = await rows.credential(id);
    if (found === undefined) throw new Problem('not-found');
    await rows.updateCredential({ ...found, label });
  }, id);
  return nothing();
};
/** Whoever came in by it is out at once, listeners too. */
export const removeCredential: OwnRoute = async ({ deps, account, param, write }) => {
  const id = named(param('credential'));
  await write(async (rows) => {
    const done = await remove(rows, id);
    if (done !== 'removed') throw new Problem(done === 'last' ? 'last-key' : 'not-found');
  }, id);
  deps.notices.tell(account);
  return nothing();
};

const MOST_LINES = 500;
/** Lines of the book behind `after`, oldest first. */
export const readAudit: OwnRoute = async ({ request, read }) => {
  const after = new URL(request.url).searchParams.get('after') ?? '0';
  if (!/^\d{1,15}$/.test(after)) throw new Problem('invalid-field', { field: 'after' });
  const lines = await read((rows) => rows.auditAfter(Number(after), MOST_LINES));
  return json({ audit: lines.map(({ chain, ...line }) => ({ ...line, chain: base64url(chain) })), more: lines.length === MOST_LINES });
};
