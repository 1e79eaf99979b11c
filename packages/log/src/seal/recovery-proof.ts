// A recovery code shows itself to the server without being told: from its secret come a name under which the account is found and a key to sign
// with. Neither leads back to the secret, nor to the key that unwraps.
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { deriveKey } from './run-seal.ts';

export interface RecoveryProof {
  /** The credential's id, 32 hexadecimal digits: the server finds the account by it. */
  readonly id: string;
  /** Ed25519, 32 bytes: what the server keeps of the code. */
  readonly publicKey: Uint8Array;
  /** A signature of 64 bytes over a text the server asks for. */
  readonly sign: (text: string) => Uint8Array;
}

/** `secret`: the 20 bytes of `readRecoveryCode`. The person types the code and nothing else, so no account is part of it. */
export function recoveryProof(secret: Uint8Array): RecoveryProof {
  const none = new Uint8Array();
  const seed = deriveKey(secret, none, 'recovery-sign');
  return {
    id: bytesToHex(deriveKey(secret, none, 'recovery-place')).slice(0, 32),
    publicKey: ed25519.getPublicKey(seed),
    sign: (text) => ed25519.sign(utf8ToBytes(text), seed),
  };
}

/** What is signed to come in by a code: `challenge` is fresh from the server. */
export const recoveryText = (id: string, challenge: string): string => `plumbline/recovery/1 ${id} ${challenge}`;
