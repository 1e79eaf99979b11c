// A passkey in software, as a phone keeps one: real keys, real CBOR, real signatures. Each part can be bent, to see that it is noticed.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  if (value < 256) return Buffer.from([(kind << 5) | 24, value]);
  return Buffer.from([(kind << 5) | 25, value >> 8, value & 255]);
}
type Cbor = number | string | Uint8Array | ReadonlyMap<number | string, Cbor>;
/** RFC 8949, as far as an authenticator needs it. */
export function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, one]) => [cbor(key), cbor(one)])]);
}
/** An ES256 key as COSE writes it (RFC 9053). */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64url'));
  return cbor(
    new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]),
  );
}

/** What is bent in an answer. */
export interface Bent {
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly isVerified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
  readonly key?: KeyObject;
}
export interface Options {
  readonly challenge: string;
  readonly user?: { readonly id: string };
}
const userPresent = 1;
const userVerified = 4;
const holdsKey = 64;

export function softPasskey(origin = 'http://localhost', countsUses = true) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(24);
  let counter = 0;
  let userHandle = '';
  const client = (challenge: string, type: string, bent: Bent): Buffer =>
    Buffer.from(JSON.stringify({ type: bent.type ?? type, challenge, origin: bent.origin ?? origin, crossOrigin: false }));
  function authData(flags: number, bent: Bent, more: Uint8Array = new Uint8Array()): Buffer {
    const said = Buffer.alloc(4);
    said.writeUInt32BE(bent.counter ?? counter);
    const verified = bent.isVerified === false ? 0 : userVerified;
    return Buffer.concat([sha256(bent.rpId ?? new URL(origin).hostname), Buffer.from([flags | userPresent | verified]), said, more]);
  }
  const answer = (response: object) => ({ id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {}, response });
  return {
    id: b64(id),
    /** What `navigator.credentials.create` gives. */
    create: ({ challenge, user }: Options, bent: Bent = {}) => {
      userHandle = user?.id ?? '';
      const size = Buffer.from([id.length >> 8, id.length & 255]);
      const data = authData(holdsKey, bent, Buffer.concat([Buffer.alloc(16), size, id, coseOf(publicKey)]));
      const attestation = new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', data],
      ]);
      return answer({ clientDataJSON: b64(client(challenge, 'webauthn.create', bent)), attestationObject: b64(cbor(attestation)) });
    },
    /** What `navigator.credentials.get` gives. */
    get: ({ challenge }: Options, bent: Bent = {}) => {
      counter += countsUses ? 1 : 0;
      const clientData = client(challenge, 'webauthn.get', bent);
      const data = authData(0, bent);
      return answer({
        clientDataJSON: b64(clientData),
        authenticatorData: b64(data),
        signature: b64(sign('sha256', Buffer.concat([data, sha256(clientData)]), bent.key ?? privateKey)),
        userHandle: bent.userHandle ?? userHandle,
      });
    },
  };
}
