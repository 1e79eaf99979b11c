// What a device keeps of its account: who it is there, and the keys. It lies beside the log, never inside it, and goes nowhere.
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { identityBytes, publicOf, readIdentity, type SecretIdentity } from '../seal/identity.ts';
import type { Keyring, Member } from '../seal/keyring.ts';
import type { Key } from '../seal/run-seal.ts';
import type { Door, Inside, Proof } from './door.ts';

export interface Membership {
  /** `https://…`, without a slash at its end. */
  readonly server: string;
  readonly account: string;
  /** The name of this device's key at the server, 32 hex digits. */
  readonly credential: string;
  readonly identity: SecretIdentity;
  readonly root: Key;
  /** As it was read last: a keyring with older keys is never believed again. */
  readonly keyring: Keyring;
  /** An open session; undefined where it was never opened or is over. */
  readonly token: string | undefined;
}

export const proofOf = ({ account, credential, identity }: Membership): Proof => ({ account, credential, sign: identity.sign });
/** Inside, as far as the device knows: the server may say otherwise. */
export const insideOf = (door: Door, { account, token = '' }: Membership): Inside => ({ ...door, account, token });

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => bytesToHex(a) === bytesToHex(b);
export const isSameMember = (a: Member['identity'], b: Member['identity']): boolean => sameBytes(identityBytes(a), identityBytes(b));
/** This device among the members; undefined once another device took it out. */
export const ownMember = ({ keyring, identity }: Membership): Member | undefined =>
  keyring.members.find((member) => isSameMember(member.identity, publicOf(identity)));

const version = 1;
/** As text, to be kept where the device keeps its own things. */
export function printMembership({ server, account, credential, identity, root, keyring, token }: Membership): string {
  const members = keyring.members.map(({ identity: who, ...rest }) => ({ ...rest, identity: bytesToHex(identityBytes(who)) }));
  const epochs = [...keyring.epochs].map(([epoch, key]) => [epoch, bytesToHex(key)]);
  const own = { identity: bytesToHex(identityBytes(identity)), root: bytesToHex(root) };
  return JSON.stringify({ v: version, server, account, credential, ...own, epochs, members, token });
}

interface Kept {
  readonly v: number;
  readonly server: string;
  readonly account: string;
  readonly credential: string;
  readonly identity: string;
  readonly root: string;
  readonly epochs: readonly (readonly [number, string])[];
  readonly members: readonly (Omit<Member, 'identity' | 'to'> & { readonly identity: string; readonly to?: number })[];
  readonly token?: string;
}
/** What was kept. Errors: undefined where it is not what `printMembership` writes. */
export function readMembership(text: string | undefined): Membership | undefined {
  try {
    const { v, server, account, credential, token, ...kept } = JSON.parse(text ?? '') as Kept;
    const identity = readIdentity(hexToBytes(kept.identity));
    if (v !== version || identity === undefined) return undefined;
    const members = kept.members.flatMap(({ identity: hex, to, ...rest }): Member[] => {
      const who = readIdentity(hexToBytes(hex));
      return who ? [{ ...rest, to, identity: who }] : [];
    });
    const epochs = new Map(kept.epochs.map(([epoch, key]) => [epoch, hexToBytes(key)]));
    return { server, account, credential, identity, root: hexToBytes(kept.root), keyring: { account, epochs, members }, token };
  } catch {
    return undefined;
  }
}
