// What a device asks of a server, by name. Who it is, is proved by a signature over a fresh challenge; a session is opened when one is needed.
import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { KeyBox, KeyChange, KeyShelf } from '../exchange/keys.ts';
import type { SyncAnswer, SyncRequest } from '../exchange/messages.ts';
import { readAnswer, writeHeld, writeRequest } from '../exchange/read-message.ts';
import { recoveryProof, recoveryText } from '../seal/recovery-proof.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { type Asking, carry, carryFields, type Fetch, type Fields, notDone, type Said, said } from './carry.ts';

/** A device as a server knows it: the name of its key, and the secret half, 32 bytes. */
export interface Proof {
  readonly account: string;
  /** 32 hex digits. */
  readonly credential: string;
  readonly sign: Uint8Array;
}
export interface Door {
  readonly fetch: Fetch;
  /** `https://…`, without a slash at its end. */
  readonly server: string;
}
/** Somebody who came in: the token of an open session. */
export interface Inside extends Door {
  readonly account: string;
  readonly token: string;
}

const strange = notDone({ type: 'not-a-server' });
const pathOf = ({ account }: { readonly account: string }, more = ''): string => `/v1/accounts/${account}${more}`;
const askFields = ({ fetch, server }: Door, asking: Asking): Promise<Said<Fields>> => carryFields(fetch, server, asking);
const done = (answer: Said<Fields>): Said<true> => (answer.ok ? said(true) : answer);

async function challengeOf(door: Door): Promise<Said<string>> {
  const answer = await askFields(door, { method: 'GET', path: '/v1/challenge' });
  if (!answer.ok) return answer;
  const { challenge } = answer.value;
  return typeof challenge === 'string' ? said(challenge) : strange;
}

/** A fresh challenge, signed for one purpose. */
async function proved(door: Door, what: 'account' | 'session' | 'erase', { account, credential, sign }: Proof): Promise<Said<Fields>> {
  const challenge = await challengeOf(door);
  if (!challenge.ok) return challenge;
  const text = `plumbline/${what}/1 ${account} ${credential} ${challenge.value}`;
  return said({ challenge: challenge.value, signature: toBase64url(ed25519.sign(utf8ToBytes(text), sign)) });
}

/** What is told of a key. Its name for people stays in the keyring, which the server cannot open. */
export const credentialFields = (id: string, kind: 'device' | 'recovery', publicKey: Uint8Array): Fields => ({
  ...{ id, kind, label: '' },
  publicKey: toBase64url(publicKey),
});

/** True when this is a server of ours. */
export async function isThere(door: Door): Promise<Said<true>> {
  const challenge = await challengeOf(door);
  return challenge.ok ? said(true) : challenge;
}

export async function makeAccount(door: Door, proof: Proof): Promise<Said<true>> {
  const fields = await proved(door, 'account', proof);
  if (!fields.ok) return fields;
  const first = credentialFields(proof.credential, 'device', ed25519.getPublicKey(proof.sign));
  return done(await askFields(door, { method: 'POST', path: '/v1/accounts', body: { account: proof.account, ...first, ...fields.value } }));
}

const tokenIn = (fields: Fields): string | undefined => {
  const { token } = fields;
  return typeof token === 'string' ? token : undefined;
};
/** Opens a session. */
export async function comeIn(door: Door, proof: Proof): Promise<Said<string>> {
  const fields = await proved(door, 'session', proof);
  if (!fields.ok) return fields;
  const body = { credential: proof.credential, ...fields.value };
  const answer = await askFields(door, { method: 'POST', path: pathOf(proof, '/sessions'), body });
  if (!answer.ok) return answer;
  const token = tokenIn(answer.value);
  return token === undefined ? strange : said(token);
}

/** Opens a session by a recovery code, which the server finds by a name made of it and never sees. `secret`: 20 bytes. */
export async function comeInByCode(door: Door, secret: Uint8Array): Promise<Said<Inside>> {
  const challenge = await challengeOf(door);
  if (!challenge.ok) return challenge;
  const { id, sign } = recoveryProof(secret);
  const signature = toBase64url(sign(recoveryText(id, challenge.value)));
  const answer = await askFields(door, {
    method: 'POST',
    path: '/v1/recoveries',
    body: { credential: id, challenge: challenge.value, signature },
  });
  if (!answer.ok) return answer;
  const { account } = answer.value;
  const token = tokenIn(answer.value);
  return typeof account === 'string' && token !== undefined ? said({ ...door, account, token }) : strange;
}

/** What a browser is to be asked with, as JSON: for a new passkey of this account. */
export const offerPasskey = (inside: Inside): Promise<Said<Fields>> =>
  askFields(inside, { method: 'POST', path: pathOf(inside, '/passkeys/options'), token: inside.token, body: {} });
/** The name under which a new passkey is kept. `response`: what the browser made of the offer, as JSON. */
export async function keepPasskey(inside: Inside, response: Fields): Promise<Said<string>> {
  const asking = { method: 'POST', path: pathOf(inside, '/passkeys'), token: inside.token, body: { response, label: '' } } as const;
  const answer = await askFields(inside, asking);
  if (!answer.ok) return answer;
  const { id } = answer.value;
  return typeof id === 'string' ? said(id) : strange;
}
/** What a browser is to be asked with, as JSON: for any passkey that it keeps for this address. */
export const askPasskey = (door: Door): Promise<Said<Fields>> =>
  askFields(door, { method: 'POST', path: '/v1/passkeys/options', body: {} });

export interface Entered {
  readonly inside: Inside;
  /** The name of the key that was shown, 32 hex digits. */
  readonly credential: string;
}
/** Opens a session by a passkey, which names its account. `response`: what the browser answered, as JSON. */
export async function comeInByPasskey(door: Door, response: Fields): Promise<Said<Entered>> {
  const answer = await askFields(door, { method: 'POST', path: '/v1/passkeys/sessions', body: { response } });
  if (!answer.ok) return answer;
  const { account, credential } = answer.value;
  const token = tokenIn(answer.value);
  const isWhole = typeof account === 'string' && typeof credential === 'string' && token !== undefined;
  return isWhole ? said({ inside: { ...door, account, token }, credential }) : strange;
}

/** The session is over at once. */
export const goOut = async (inside: Inside): Promise<Said<true>> =>
  done(await askFields(inside, { method: 'DELETE', path: pathOf(inside, '/sessions/current'), token: inside.token }));

/** Asks for the key once more, and takes everything away. */
export async function eraseAccount(inside: Inside, proof: Proof): Promise<Said<true>> {
  const fields = await proved(inside, 'erase', proof);
  if (!fields.ok) return fields;
  const body = { credential: proof.credential, ...fields.value };
  return done(await askFields(inside, { method: 'DELETE', path: pathOf(inside), token: inside.token, body }));
}

export const addCredential = async (inside: Inside, id: string, kind: 'device' | 'recovery', publicKey: Uint8Array): Promise<Said<true>> =>
  done(
    await askFields(inside, {
      method: 'POST',
      path: pathOf(inside, '/credentials'),
      token: inside.token,
      body: credentialFields(id, kind, publicKey),
    }),
  );
/** Somebody who may read from `fromEpoch` on, and nothing else. */
export const addReader = async (inside: Inside, id: string, publicKey: Uint8Array, fromEpoch: number): Promise<Said<true>> =>
  done(
    await askFields(inside, {
      method: 'POST',
      path: pathOf(inside, '/credentials'),
      token: inside.token,
      body: { id, kind: 'reader', label: '', publicKey: toBase64url(publicKey), fromEpoch },
    }),
  );
export const removeCredential = async (inside: Inside, id: string): Promise<Said<true>> =>
  done(await askFields(inside, { method: 'DELETE', path: pathOf(inside, `/credentials/${id}`), token: inside.token }));

export interface HeldCredential {
  readonly id: string;
  readonly kind: string;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** When it last opened a session, ms since 1970; 0 for never. */
  readonly usedAt: number;
}
const heldIn = (value: unknown): HeldCredential | undefined => {
  const { id, kind, publicKey, usedAt } = value as Fields;
  const key = typeof publicKey === 'string' ? fromBase64url(publicKey) : undefined;
  return typeof id === 'string' && typeof kind === 'string' && key
    ? { id, kind, publicKey: key, usedAt: typeof usedAt === 'number' ? usedAt : 0 }
    : undefined;
};
/** The keys that open this account. What is of a kind that is not known here is left out. */
export async function credentialsOf(inside: Inside): Promise<Said<readonly HeldCredential[]>> {
  const answer = await askFields(inside, { method: 'GET', path: pathOf(inside, '/credentials'), token: inside.token });
  if (!answer.ok) return answer;
  const { credentials } = answer.value;
  return Array.isArray(credentials) ? said(credentials.flatMap((one) => heldIn(one) ?? [])) : strange;
}

const boxIn = (value: unknown): KeyBox | undefined => {
  const { id, told, sealed } = value as Fields;
  const bytes = [told, sealed].map((text) => fromBase64url(String(text)));
  return typeof id === 'string' && bytes[0] && bytes[1] ? { id, told: bytes[0], sealed: bytes[1] } : undefined;
};

/** The keys as the server keeps them, closed; undefined where none were ever kept. */
export async function readShelf(inside: Inside): Promise<Said<KeyShelf | undefined>> {
  const answer = await askFields(inside, { method: 'GET', path: pathOf(inside, '/keys'), token: inside.token });
  if (!answer.ok) return answer.trouble.type === 'refused' && answer.trouble.problem === 'not-found' ? said(undefined) : answer;
  const { version, epoch, keyring, boxes } = answer.value;
  const ring = fromBase64url(String(keyring));
  const read = Array.isArray(boxes) ? boxes.map(boxIn) : [undefined];
  const whole = read.filter((box) => box !== undefined);
  if (typeof version !== 'number' || typeof epoch !== 'number' || ring === undefined || whole.length < read.length) return strange;
  return said({ version, epoch, keyring: ring, boxes: whole });
}
/** The version after the change. */
export async function changeShelf(inside: Inside, { from, epoch, keyring, boxes, have }: KeyChange): Promise<Said<number>> {
  const closed = boxes.map(({ id, told, sealed }) => ({ id, told: toBase64url(told), sealed: toBase64url(sealed) }));
  const body = { from, epoch, keyring: toBase64url(keyring), boxes: closed, have: toBase64url(writeHeld(have)) };
  const answer = await askFields(inside, { method: 'PUT', path: pathOf(inside, '/keys'), token: inside.token, body });
  if (!answer.ok) return answer;
  const { version } = answer.value;
  return typeof version === 'number' ? said(version) : strange;
}

/** The one call that carries facts. */
export async function callSync(inside: Inside, request: SyncRequest): Promise<Said<SyncAnswer>> {
  const { fetch, server, token } = inside;
  const answer = await carry(fetch, server, { method: 'POST', path: pathOf(inside, '/sync'), token, body: writeRequest(request) });
  if (!answer.ok) return answer;
  try {
    const read = readAnswer(new Uint8Array(await answer.value.arrayBuffer()));
    return read.ok ? said(read.message) : strange;
  } catch {
    return notDone({ type: 'unreachable' });
  }
}
