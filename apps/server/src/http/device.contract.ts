// A device as the server sees one: a key of its own, a session, and calls.
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { Entry } from '@plumbline/log';
import { askFor, heldLines, nothingKnown, readAnswer, takeAnswer, writeRequest } from '@plumbline/log/exchange';
import { createSealing } from '@plumbline/log/seal';
import type { Hono } from 'hono';
import { signedText } from './proof.ts';

export interface Device {
  readonly account: string;
  readonly credential: string;
  readonly publicKey: string;
  readonly call: (method: string, path: string, body?: unknown, token?: string) => Promise<Response>;
  readonly proof: (what: 'account' | 'session' | 'erase') => Promise<{ readonly challenge: string; readonly signature: string }>;
  readonly signUp: () => Promise<Response>;
  /** A token. */
  readonly signIn: () => Promise<string>;
  /** Calls until both hold the same; resolves to what is held then. */
  readonly syncAll: (token: string, entries: readonly Entry[]) => Promise<readonly Entry[]>;
}

/** The secret half of a key that is the same for the same number. */
function keyOf(n: number): KeyObject {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex');
  return createPrivateKey({ key: Buffer.concat([head, Buffer.alloc(32, n)]), format: 'der', type: 'pkcs8' });
}
const hexOf = (n: number, digit: string): string => `${digit}${n.toString(16).padStart(31, '0')}`;

export function deviceOf(app: Hono, n: number, account = hexOf(n, 'a')): Device {
  const key = keyOf(n);
  const credential = hexOf(n, 'c');
  const publicKey = createPublicKey(key).export({ format: 'jwk' }).x as string;
  const sealing = createSealing(account, new Map([[1, new Uint8Array(32).fill(9)]]), (bytes) =>
    crypto.getRandomValues(new Uint8Array(bytes)),
  );
  const call: Device['call'] = async (method, path, body, token) => {
    const isBytes = body instanceof Uint8Array;
    const headers = {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
    };
    return app.request(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
    });
  };
  const proof: Device['proof'] = async (what) => {
    const { challenge } = (await (await call('GET', '/v1/challenge')).json()) as { challenge: string };
    const text = signedText(what, account, credential, challenge);
    return { challenge, signature: sign(null, Buffer.from(text), key).toString('base64url') };
  };
  return {
    account,
    credential,
    publicKey,
    call,
    proof,
    signUp: async () =>
      call('POST', '/v1/accounts', {
        account,
        id: credential,
        kind: 'device',
        publicKey,
        label: `Phone ${n}`,
        ...(await proof('account')),
      }),
    signIn: async () => {
      const said = await call('POST', `/v1/accounts/${account}/sessions`, { credential, ...(await proof('session')) });
      return ((await said.json()) as { token: string }).token;
    },
    syncAll: async (token, entries) => {
      let lines = heldLines(entries).lines;
      let known = nothingKnown;
      for (let round = 0; round < 50; round++) {
        const said = await call('POST', `/v1/accounts/${account}/sync`, writeRequest(askFor(lines, known, sealing)), token);
        const read = readAnswer(new Uint8Array(await said.arrayBuffer()));
        if (!read.ok) throw new Error(`${said.status} ${read.problem.type}`);
        const taken = takeAnswer({ lines, faults: [], stray: [] }, known, read.message, sealing);
        if (taken.problems.length > 0) throw new Error(JSON.stringify(taken.problems));
        [lines, known] = [taken.lines, taken.known];
        if (taken.inStep) return [...lines.values()].flat();
      }
      throw new Error('They do not come into step.');
    },
  };
}
