// Passkeys: a phone or a browser keeps the key, asks its person for a finger, a face or a number, and names the account by itself.
import { createHash } from 'node:crypto';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { addCredential } from '../store/accounts.ts';
import { type Credential, mostPasskeyBytes } from '../store/store.ts';
import { credentialTold, labelIn } from './account-routes.ts';
import type { Deps, OpenRoute, OwnRoute } from './deps.ts';
import { enter } from './entering.ts';
import { Problem } from './problems.ts';
import { type Challenge, mintChallenge, readChallenge } from './proof.ts';
import { base64url, type Fields, idPattern, readFields } from './request.ts';

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64url'));
/** EdDSA, ES256, RS256: what phones and browsers make. */
const algorithms = [-8, -7, -257] as const;
/** A passkey names itself at any length; a credential is kept under 128 bits of it. */
export const passkeyId = (handle: Uint8Array): string =>
  createHash('sha256').update('plumbline/passkey/1').update(handle).digest('hex').slice(0, 32);

/** What a browser is to be asked with, so that a passkey is made for this account. The person's name is not known here, and is not asked for. */
export const offerPasskey: OwnRoute = async ({ deps, account, read }) => {
  const known = (await read((rows) => rows.credentials())).filter(({ kind }) => kind === 'passkey');
  const options = await generateRegistrationOptions({
    rpName: 'Plumbline',
    rpID: deps.relyingParty.id,
    userName: 'Plumbline',
    userID: Uint8Array.from(Buffer.from(account, 'hex')),
    challenge: fromBase64url(mintChallenge(deps.secret, deps.now())),
    attestationType: 'none',
    excludeCredentials: known.map(({ handle }) => ({ id: base64url(handle) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: [...algorithms],
  });
  return Response.json(options);
};

interface Text {
  readonly [field: string]: unknown;
}
const isText = (value: unknown): value is string => typeof value === 'string';
/** The answer of a browser, as far as it must be of the right kind to be looked at. Throws `Problem` where it is none. */
function answerIn(fields: Fields, ...needed: readonly string[]): { readonly answer: Text; readonly inside: Text } {
  const answer = fields['response'] as Text | undefined;
  const inside = answer?.['response'] as Text | undefined;
  const fits = isText(answer?.['id']) && answer['rawId'] === answer['id'] && typeof inside === 'object' && inside !== null;
  if (!fits || !needed.every((name) => isText(inside[name]))) throw new Problem('invalid-field', { field: 'response' });
  return { answer: { ...answer, type: answer['type'], clientExtensionResults: {} }, inside };
}
/** The challenge that the browser says it was given, where it is a fresh one of ours. */
function challengeIn(
  { secret, now }: Pick<Deps, 'secret' | 'now'>,
  clientData: unknown,
): { readonly text: string; readonly challenge: Challenge } {
  let text: unknown;
  try {
    text = (JSON.parse(Buffer.from(String(clientData), 'base64url').toString()) as Text)['challenge'];
  } catch {
    throw new Problem('invalid-field', { field: 'response' });
  }
  const challenge = isText(text) ? readChallenge(secret, text, now()) : undefined;
  if (!isText(text) || challenge === undefined) throw new Problem('unauthenticated');
  return { text, challenge };
}
const expected = ({ relyingParty: { id, origins } }: Pick<Deps, 'relyingParty'>, expectedChallenge: string) => ({
  expectedChallenge,
  expectedOrigin: [...origins],
  expectedRPID: id,
  requireUserVerification: true,
});

export const addPasskey: OwnRoute = async ({ deps, body, write }) => {
  const fields = readFields(body);
  const label = labelIn(fields);
  const { answer, inside } = answerIn(fields, 'clientDataJSON', 'attestationObject');
  const { text, challenge } = challengeIn(deps, inside['clientDataJSON']);
  const response = answer as unknown as RegistrationResponseJSON;
  const read = await verifyRegistrationResponse({ response, supportedAlgorithmIDs: [...algorithms], ...expected(deps, text) }).catch(
    () => undefined,
  );
  const made = read?.verified ? read.registrationInfo.credential : undefined;
  if (made === undefined) throw new Problem('invalid-field', { field: 'response' });
  const handle = fromBase64url(made.id);
  if (Math.max(handle.length, made.publicKey.length) > mostPasskeyBytes) throw new Problem('invalid-field', { field: 'response' });
  const at = deps.now();
  const told = { kind: 'passkey', publicKey: made.publicKey, handle, counter: made.counter, fromEpoch: 1, label } as const;
  const credential: Credential = { id: passkeyId(handle), ...told, createdAt: at, usedAt: 0 };
  await write(async (rows) => {
    const isAdded = (await rows.spend(challenge.id, challenge.until, at)) && (await addCredential(rows, credential));
    if (!isAdded) throw new Problem('conflict');
  }, credential.id);
  return Response.json(credentialTold(credential), { status: 201 });
};

/** No list of keys is told: whoever asks has not said who they are, and the browser offers what it keeps for this address. */
export const askPasskey: OpenRoute = async ({ deps }) =>
  Response.json(
    await generateAuthenticationOptions({
      rpID: deps.relyingParty.id,
      challenge: fromBase64url(mintChallenge(deps.secret, deps.now())),
      userVerification: 'required',
    }),
  );

export const enterByPasskey: OpenRoute = async (call) => {
  const { deps } = call;
  const { answer, inside } = answerIn(readFields(call.body), 'clientDataJSON', 'authenticatorData', 'signature', 'userHandle');
  const { text, challenge } = challengeIn(deps, inside['clientDataJSON']);
  const account = Buffer.from(String(inside['userHandle']), 'base64url').toString('hex');
  const id = passkeyId(fromBase64url(String(answer['id'])));
  const kept = idPattern.test(account) ? await deps.store.read(account, (rows) => rows.credential(id)) : undefined;
  if (kept?.kind !== 'passkey') throw new Problem('unauthenticated');
  const response = answer as unknown as AuthenticationResponseJSON;
  // Whether it counts on is decided where the counter is kept, so it is not looked at here.
  const credential = { id: base64url(kept.handle), publicKey: Uint8Array.from(kept.publicKey), counter: 0 };
  const read = await verifyAuthenticationResponse({ response, credential, ...expected(deps, text) }).catch(() => undefined);
  const counter = read?.authenticationInfo.newCounter ?? 0;
  const holds = (publicKey: Uint8Array): boolean => read?.verified === true && Buffer.compare(publicKey, kept.publicKey) === 0;
  return enter(call, account, { credential: id, challenge, counter, holds, action: 'sign-in-by-passkey' });
};
