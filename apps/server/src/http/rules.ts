// Who may do what: one row for each route. A route without a row fails a test, and is refused when it is called.

export interface Rule {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** `owner`: somebody with an open session of this very account. */
  readonly who: 'anyone' | 'owner';
  /** The word in the book of what was done; undefined where it is not written down. */
  readonly audit?: string;
  /** Requests a minute that one address may make; an owner's are counted by account. */
  readonly perMinute: number;
  /** Bytes of a body; 0 where there is none. */
  readonly mostBytes: number;
}
const json = 8192;
const message = 1024 * 1024;

export const rules: readonly Rule[] = [
  { method: 'GET', path: '/health', who: 'anyone', perMinute: 600, mostBytes: 0 },
  { method: 'GET', path: '/metrics', who: 'anyone', perMinute: 600, mostBytes: 0 },
  { method: 'GET', path: '/v1/challenge', who: 'anyone', perMinute: 60, mostBytes: 0 },
  { method: 'POST', path: '/v1/accounts', who: 'anyone', perMinute: 10, mostBytes: json },
  { method: 'DELETE', path: '/v1/accounts/:account', who: 'owner', perMinute: 5, mostBytes: json },
  { method: 'POST', path: '/v1/accounts/:account/sessions', who: 'anyone', perMinute: 30, mostBytes: json },
  { method: 'DELETE', path: '/v1/accounts/:account/sessions/current', who: 'owner', audit: 'sign-out', perMinute: 30, mostBytes: 0 },
  { method: 'POST', path: '/v1/accounts/:account/sync', who: 'owner', perMinute: 300, mostBytes: message },
  { method: 'GET', path: '/v1/accounts/:account/changes', who: 'owner', perMinute: 60, mostBytes: 0 },
  { method: 'GET', path: '/v1/accounts/:account/keys', who: 'owner', perMinute: 60, mostBytes: 0 },
  { method: 'PUT', path: '/v1/accounts/:account/keys', who: 'owner', audit: 'change-keys', perMinute: 30, mostBytes: message },
  { method: 'GET', path: '/v1/accounts/:account/credentials', who: 'owner', perMinute: 60, mostBytes: 0 },
  { method: 'POST', path: '/v1/accounts/:account/credentials', who: 'owner', audit: 'add-credential', perMinute: 30, mostBytes: json },
  {
    method: 'DELETE',
    path: '/v1/accounts/:account/credentials/:credential',
    who: 'owner',
    audit: 'remove-credential',
    perMinute: 30,
    mostBytes: 0,
  },
  { method: 'GET', path: '/v1/accounts/:account/audit', who: 'owner', perMinute: 30, mostBytes: 0 },
];
