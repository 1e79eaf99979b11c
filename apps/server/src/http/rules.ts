// Who may do what: one row for each route. A route without a row fails a test, and is refused when it is called.

/**
 * `owner`: somebody with an open session of this very account, by a device's key or a passkey. `recovery`: by the recovery code, for getting back
 * in and nothing else. `reader`: another person who was given epochs from some one on.
 */
export type Role = 'owner' | 'recovery' | 'reader';
export interface Rule {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly who: 'anyone' | readonly Role[];
  /** The key must have been shown within `FRESH_MS`: an open session that somebody got hold of is not enough. */
  readonly fresh?: true;
  /** The word in the book of what was done; undefined where it is not written down, or where the route writes more than a word. */
  readonly audit?: string | undefined;
  /** Requests a minute that one address may make; those of a session are counted by account and role. */
  readonly perMinute: number;
  /** Asked again and again by the same device: at the door its session is remembered for a moment, and its answer brings `everyHeader` along. */
  readonly isOften?: true;
  /** Bytes of a body; 0 where there is none. */
  readonly mostBytes: number;
}
export const FRESH_MS = 5 * 60_000;

const json = 8192;
const message = 1024 * 1024;
const nothing = 0;
/** A passkey brings a statement about itself. */
const passkey = 32_768;
const anyone = 'anyone';
const owner = ['owner'] as const;
const ownerOrCode = ['owner', 'recovery'] as const;
const ownerOrReader = ['owner', 'reader'] as const;
const all = ['owner', 'recovery', 'reader'] as const;
const account = '/v1/accounts/:account';
const credential = `${account}/credentials/:credential`;
const minute = (perMinute: number, mostBytes: number) => ({ perMinute, mostBytes });

export const rules: readonly Rule[] = [
  { method: 'GET', path: '/health', who: anyone, ...minute(600, nothing) },
  { method: 'GET', path: '/metrics', who: anyone, ...minute(600, nothing) },
  { method: 'GET', path: '/v1/challenge', who: anyone, ...minute(60, nothing) },
  { method: 'POST', path: '/v1/accounts', who: anyone, ...minute(10, json) },
  { method: 'GET', path: account, who: owner, ...minute(60, nothing) },
  { method: 'DELETE', path: account, who: owner, ...minute(5, json) },
  { method: 'POST', path: `${account}/sessions`, who: anyone, ...minute(30, json) },
  { method: 'DELETE', path: `${account}/sessions`, who: owner, fresh: true, audit: 'sign-out-everywhere', ...minute(10, nothing) },
  { method: 'DELETE', path: `${account}/sessions/current`, who: all, audit: 'sign-out', ...minute(30, nothing) },
  { method: 'POST', path: '/v1/passkeys/options', who: anyone, ...minute(60, json) },
  { method: 'POST', path: '/v1/passkeys/sessions', who: anyone, ...minute(30, passkey) },
  { method: 'POST', path: '/v1/recoveries', who: anyone, ...minute(10, json) },
  { method: 'POST', path: `${account}/passkeys/options`, who: ownerOrCode, ...minute(30, json) },
  { method: 'POST', path: `${account}/passkeys`, who: ownerOrCode, fresh: true, audit: 'add-passkey', ...minute(30, passkey) },
  { method: 'POST', path: `${account}/sync`, who: ownerOrReader, isOften: true, ...minute(300, message) },
  { method: 'GET', path: `${account}/changes`, who: ownerOrReader, ...minute(60, nothing) },
  { method: 'GET', path: `${account}/keys`, who: all, ...minute(60, nothing) },
  { method: 'PUT', path: `${account}/keys`, who: ownerOrCode, audit: 'change-keys', ...minute(30, message) },
  { method: 'GET', path: `${account}/credentials`, who: ownerOrCode, ...minute(60, nothing) },
  { method: 'POST', path: `${account}/credentials`, who: ownerOrCode, fresh: true, audit: 'add-credential', ...minute(30, json) },
  { method: 'PATCH', path: credential, who: owner, audit: 'rename-credential', ...minute(30, json) },
  { method: 'DELETE', path: credential, who: ownerOrCode, fresh: true, audit: 'remove-credential', ...minute(30, nothing) },
  { method: 'GET', path: `${account}/audit`, who: ownerOrCode, ...minute(30, nothing) },
];
