// What whoever runs the server may say, through the environment.
import { isIP } from 'node:net';
import type { RelyingParty } from './http/deps.ts';

export interface Settings {
  /** The folder that holds everything but what Postgres holds: one to back up, and one that nobody else may read. */
  readonly data: string;
  /** Of a Postgres, which other nodes may use too; undefined for a file in `data`. */
  readonly database: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly signUp: 'open' | 'closed';
  /** Addresses under which people open the app, `https://plumbline.local`, the first one first: passkeys are bound to its host. */
  readonly origins: readonly string[];
  /** Addresses of proxies that are believed about where a request comes from. */
  readonly proxies: readonly string[];
}
type Read = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly says: string };

/** As whom the server asks for passkeys. */
export const partyOf = (origins: readonly string[]): RelyingParty => ({ id: new URL(origins[0] ?? 'http://localhost').hostname, origins });

/** True for an address as browsers tell it: scheme, host and perhaps a port, and nothing behind. */
function isOrigin(text: string): boolean {
  try {
    const { origin, protocol, hostname } = new URL(text);
    return origin === text && (protocol === 'https:' || hostname === 'localhost');
  } catch {
    return false;
  }
}

const isPostgres = (text: string): boolean => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);

/** Errors: one sentence that names the variable and the repair. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Read {
  const {
    DATA = 'plumbline-data',
    HOST = '127.0.0.1',
    PORT = '4748',
    SIGN_UP = 'open',
    ORIGIN,
    DATABASE_URL,
    PROXY = '127.0.0.1,::1',
  } = environment;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return { ok: false, says: `PORT is "${PORT}". It is a whole number from 0 to 65535; 0 takes any that is free.` };
  if (SIGN_UP !== 'open' && SIGN_UP !== 'closed') return { ok: false, says: `SIGN_UP is "${SIGN_UP}". It is open or closed.` };
  if (DATA === '') return { ok: false, says: 'DATA is empty. It is the folder in which everything is kept.' };
  // What it holds is not said: there may be a password in it.
  if (DATABASE_URL !== undefined && !isPostgres(DATABASE_URL))
    return { ok: false, says: 'DATABASE_URL is no address of a Postgres, such as postgres://user@host:5432/plumbline.' };
  const origins = (ORIGIN ?? `http://localhost:${port}`).split(',').map((one) => one.trim());
  const strange = origins.find((one) => !isOrigin(one));
  if (strange !== undefined)
    return {
      ok: false,
      says: `ORIGIN holds "${strange}". It is the address of the app, such as https://plumbline.local, with nothing behind it.`,
    };
  const proxies = PROXY.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const noProxy = proxies.find((one) => isIP(one) === 0);
  if (noProxy !== undefined)
    return { ok: false, says: `PROXY holds "${noProxy}". It is the address of a proxy before the server, such as 127.0.0.1, or empty.` };
  return { ok: true, settings: { data: DATA, database: DATABASE_URL, host: HOST, port, signUp: SIGN_UP, origins, proxies } };
}
