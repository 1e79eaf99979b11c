// The last step of every way in: with the root key in hand a device gets a key of its own, and its name stands in the keyring.
import { ed25519 } from '@noble/curves/ed25519.js';
import type { Chance } from '../envelope.ts';
import { mintName } from '../mint.ts';
import { mintIdentity, publicOf, type SecretIdentity } from '../seal/identity.ts';
import { type Member, newestEpoch, openKeyring, sealKeyring } from '../seal/keyring.ts';
import type { Key } from '../seal/run-seal.ts';
import { addCredential, changeShelf, comeIn, type Door, type Inside, readShelf, removeCredential } from './door.ts';
import { isSameMember, type Membership } from './membership.ts';
import { type Done, done, failed } from './own.ts';

export interface Newcomer {
  readonly door: Door;
  readonly chance: Chance;
  /** What the person calls this device; only their own devices can read it. */
  readonly name: string;
}
export const deviceNamed = (name: string, identity: SecretIdentity, from: number): Member => ({
  ...{ kind: 'device', name: name.slice(0, 80), from, to: undefined },
  identity: publicOf(identity),
});

export interface Entering {
  readonly inside: Inside;
  readonly root: Key;
  /** A new one where the device has none yet. */
  readonly identity?: SecretIdentity;
  /** Ends the way in that was for once only: its credential, and its box. */
  readonly once?: { readonly credential: string; readonly box: string };
}
/** With the root key in hand: the device gets a key of its own at the server and its name in the keyring. */
export async function settleIn({ door, chance, name }: Newcomer, entering: Entering): Promise<Done<Membership>> {
  const { inside, root, identity = mintIdentity(chance), once } = entering;
  const { account } = inside;
  const shelf = await readShelf(inside);
  if (!shelf.ok) return shelf;
  const read = shelf.value && openKeyring(account, shelf.value.keyring, root, 0);
  if (shelf.value === undefined || !read?.ok) return failed({ type: 'keys-changed' });
  const credential = mintName(chance);
  const added = await addCredential(inside, credential, 'device', ed25519.getPublicKey(identity.sign));
  if (!added.ok) return added;
  const token = await comeIn(door, { account, credential, sign: identity.sign });
  if (!token.ok) return token;
  const own: Inside = { ...door, account, token: token.value };
  const others = read.keyring.members.filter((member) => !isSameMember(member.identity, publicOf(identity)));
  const epoch = newestEpoch(read.keyring.epochs);
  const keyring = { ...read.keyring, members: [...others, deviceNamed(name, identity, epoch)] };
  const boxes = shelf.value.boxes.filter(({ id }) => id !== once?.box);
  const change = { from: shelf.value.version, epoch, keyring: sealKeyring(keyring, root, chance), boxes, have: new Map() };
  const kept = await changeShelf(own, change);
  if (!kept.ok) return kept;
  // What was for once only is cleared away; where that fails another device does it.
  if (once) await removeCredential(own, once.credential);
  return done({ server: door.server, account, credential, identity, root, keyring, token: token.value });
}
