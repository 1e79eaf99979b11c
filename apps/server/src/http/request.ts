// Reading what a request brings. Nothing is believed about its length or its kind.
import { Problem } from './problems.ts';

/** The body, at most `most` bytes. Throws `Problem` where it is longer, whatever its header says. */
export async function readBody(request: Request, most: number): Promise<Uint8Array> {
  if (request.headers.has('content-encoding')) throw new Problem('unsupported-media');
  const stated = request.headers.get('content-length');
  if (Number(stated ?? 0) > most) throw new Problem('too-large');
  // Node takes no more than what is stated, so it can be read in one piece.
  if (stated !== null) return new Uint8Array(await request.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.length;
    if (length > most) throw new Problem('too-large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

export type Fields = Readonly<Record<string, unknown>>;

/** A JSON object. Throws `Problem` where it is none. */
export function readFields(body: Uint8Array): Fields {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Fields;
  } catch {
    // Said below.
  }
  throw new Problem('malformed');
}

export function textField(fields: Fields, field: string, pattern: RegExp): string {
  const value = fields[field];
  if (typeof value !== 'string' || !pattern.test(value)) throw new Problem('invalid-field', { field });
  return value;
}
export function wholeField(fields: Fields, field: string): number {
  const value = fields[field];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Problem('invalid-field', { field });
  return value;
}
/** Bytes written as base64url. */
export function bytesField(fields: Fields, field: string, most: number): Uint8Array {
  const text = textField(fields, field, /^[A-Za-z0-9_-]*$/);
  const bytes = Uint8Array.from(Buffer.from(text, 'base64url'));
  if (bytes.length > most) throw new Problem('invalid-field', { field });
  return bytes;
}
export function listField(fields: Fields, field: string, most: number): readonly Fields[] {
  const value = fields[field];
  const isList = Array.isArray(value) && value.length <= most;
  if (!isList || !value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one)))
    throw new Problem('invalid-field', { field });
  return value as readonly Fields[];
}

export const idPattern = /^[0-9a-f]{32}$/;
export const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
