// One request to a server and what came back, whatever came back. Nothing here throws.
import { bytesToUtf8 } from '@noble/ciphers/utils.js';

/** As much of the platform's `fetch` as is needed: it is given from outside. */
export interface Answered {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
  readonly body: { getReader(): Reader } | null;
}
export interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}
export interface How {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer> | string;
}
/** Rejects where no answer came: no connection, nobody there, too long. */
export type Fetch = (address: string, how: How) => Promise<Answered>;

export type DoorTrouble =
  | { readonly type: 'unreachable' }
  /** Somebody answered who is no server of ours. */
  | { readonly type: 'not-a-server' }
  /** The server said why it did not do it. `after`: seconds until it is worth asking again. */
  | { readonly type: 'refused'; readonly problem: string; readonly status: number; readonly retryable: boolean; readonly after?: number };
export type Said<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: DoorTrouble };

export const said = <T>(value: T): Said<T> => ({ ok: true, value });
export const notDone = (trouble: DoorTrouble): Said<never> => ({ ok: false, trouble });

export type Fields = Readonly<Record<string, unknown>>;
export interface Asking {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly token?: string | undefined;
  /** Bytes go as they are, anything else as JSON. */
  readonly body?: Uint8Array<ArrayBuffer> | Fields | undefined;
}

export function fieldsIn(bytes: Uint8Array): Fields | undefined {
  try {
    const read: unknown = JSON.parse(bytesToUtf8(bytes));
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Fields) : undefined;
  } catch {
    return undefined;
  }
}

/** What a status says where no server of ours did: a proxy that is busy, or a place where nobody of ours is. */
const busy: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

async function refusal(answer: Answered): Promise<DoorTrouble> {
  const { status } = answer;
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  const after = Number.isFinite(seconds) && seconds >= 0 ? { after: seconds } : {};
  const fields = answer.headers.get('content-type')?.startsWith('application/problem+json')
    ? fieldsIn(new Uint8Array(await answer.arrayBuffer()))
    : undefined;
  const kind = /^\/problems\/([a-z-]+)$/.exec(String(fields?.['type'] ?? ''))?.[1];
  if (kind !== undefined) return { type: 'refused', problem: kind, status, retryable: fields?.['retryable'] === true, ...after };
  return busy.includes(status) ? { type: 'refused', problem: 'busy', status, retryable: true, ...after } : { type: 'not-a-server' };
}

/** Asks. Errors: a trouble, never thrown. */
export async function carry(fetch: Fetch, server: string, { method, path, token, body }: Asking): Promise<Said<Answered>> {
  const bytes = body instanceof Uint8Array ? body : undefined;
  const kind = bytes ? 'application/octet-stream' : 'application/json';
  const headers = {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': kind }),
  };
  try {
    const answer = await fetch(`${server}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: bytes ?? JSON.stringify(body) }),
    });
    return answer.status >= 200 && answer.status < 300 ? said(answer) : notDone(await refusal(answer));
  } catch {
    return notDone({ type: 'unreachable' });
  }
}

/** The JSON object of an answer, or `not-a-server`. */
export async function carryFields(fetch: Fetch, server: string, asking: Asking): Promise<Said<Fields>> {
  const answer = await carry(fetch, server, asking);
  if (!answer.ok) return answer;
  if (answer.value.status === 204) return said({});
  try {
    const fields = fieldsIn(new Uint8Array(await answer.value.arrayBuffer()));
    return fields === undefined ? notDone({ type: 'not-a-server' }) : said(fields);
  } catch {
    return notDone({ type: 'unreachable' });
  }
}
