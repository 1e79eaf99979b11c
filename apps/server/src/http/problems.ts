// What the server says when it does not do what was asked: RFC 9457, one row for each kind. No row holds anything of what people log.

interface Kind {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503 | 507;
  readonly title: string;
  /** The same request may do later what it did not do now. */
  readonly retryable: boolean;
  /** What the device does now. */
  readonly action: string;
}
export const problemKinds = {
  malformed: { status: 400, title: 'The request cannot be read.', retryable: false, action: 'Keep every fact; report the request.' },
  'unsupported-protocol': {
    status: 400,
    title: 'The request is of a newer protocol.',
    retryable: false,
    action: 'Wait until the server is brought up to date.',
  },
  'invalid-field': { status: 422, title: 'A field is not what it may be.', retryable: false, action: 'Correct the field.' },
  unauthenticated: { status: 401, title: 'There is no open session.', retryable: false, action: 'Keep every fact and sign in again.' },
  'reauth-required': {
    status: 403,
    title: 'The key must be shown once more for this.',
    retryable: true,
    action: 'Open a new session with the key, then ask again.',
  },
  forbidden: { status: 403, title: 'This key may not do that.', retryable: false, action: 'Say what the key is for.' },
  'sign-up-closed': { status: 403, title: 'This server takes no new accounts.', retryable: false, action: 'Ask whoever runs the server.' },
  'not-found': { status: 404, title: 'There is no such thing here, or it is not yours.', retryable: false, action: 'Stop asking for it.' },
  'method-not-allowed': { status: 405, title: 'That is not done with this address.', retryable: false, action: 'Report the request.' },
  conflict: { status: 409, title: 'Somebody changed it first.', retryable: true, action: 'Read it again, then change it.' },
  'last-key': {
    status: 409,
    title: 'Nobody could come in any more without it.',
    retryable: false,
    action: 'Add another device or a passkey first, or erase the account.',
  },
  'account-taken': { status: 409, title: 'An account of that name is here already.', retryable: false, action: 'Mint another name.' },
  'not-in-step': { status: 409, title: 'A new key begins only where both hold the same facts.', retryable: true, action: 'Sync first.' },
  'too-large': { status: 413, title: 'The request is larger than it may be.', retryable: false, action: 'Send less at once.' },
  'unsupported-media': {
    status: 415,
    title: 'The body is of another kind than this address takes.',
    retryable: false,
    action: 'Report the request.',
  },
  'rate-limited': { status: 429, title: 'Too many requests.', retryable: true, action: 'Wait as long as Retry-After says.' },
  internal: { status: 500, title: 'Something went wrong here.', retryable: true, action: 'Try again later; nothing was lost.' },
  'read-only': {
    status: 503,
    title: 'Nothing can be kept now.',
    retryable: true,
    action: 'Try again later; every fact stays on the device.',
  },
  'quota-exceeded': {
    status: 507,
    title: 'The account is full.',
    retryable: false,
    action: 'Go on without a server, or erase what is no longer wanted.',
  },
} as const satisfies Readonly<Record<string, Kind>>;
export type ProblemType = keyof typeof problemKinds;

/** Thrown inside a route, and answered as `application/problem+json`. */
export class Problem extends Error {
  readonly type: ProblemType;
  /** Seconds until it is worth asking again. */
  readonly after: number | undefined;
  /** The place of the fault in the request: a field's name. */
  readonly field: string | undefined;
  constructor(type: ProblemType, more: { readonly after?: number; readonly field?: string } = {}) {
    super(problemKinds[type].title);
    this.type = type;
    this.after = more.after;
    this.field = more.field;
  }
}

/** The answer to a request that met `problem`; `instance` names the request in the log of the server. */
export function problemResponse({ type, after, field }: Problem, instance: string): Response {
  const { status, title, retryable, action } = problemKinds[type];
  const body = { type: `/problems/${type}`, title, status, instance, retryable, action, ...(field === undefined ? {} : { field }) };
  const headers = { 'content-type': 'application/problem+json', ...(after === undefined ? {} : { 'retry-after': String(after) }) };
  return new Response(JSON.stringify(body), { status, headers });
}
