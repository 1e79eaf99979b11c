// Ways into an account: a new one, one that a recovery code leads back to, and one that another device of the person's own lets in.
import { ed25519 } from '@noble/curves/ed25519.js';
import type { Chance } from '../envelope.ts';
import type { KeyBox } from '../exchange/keys.ts';
import { mintName } from '../mint.ts';
import { enter, type Knock } from '../seal/enrol.ts';
import { mintIdentity, publicOf, type SecretIdentity } from '../seal/identity.ts';
import { type Keyring, type Member, newestEpoch, openKeyring, sealKeyring, unwrapRoot, wrapRoot } from '../seal/keyring.ts';
import { recoveryKey } from '../seal/recovery-code.ts';
import { recoveryProof } from '../seal/recovery-proof.ts';
import { type Key, keyBytes } from '../seal/run-seal.ts';
import type { Said } from './carry.ts';
import {
  addCredential,
  changeShelf,
  comeIn,
  comeInByCode,
  type Door,
  type Inside,
  makeAccount,
  readShelf,
  removeCredential,
} from './door.ts';
import { recoveryBox } from './keys.ts';
import { isSameMember, type Membership } from './membership.ts';
import { type Done, done, failed } from './own.ts';

export interface Newcomer {
  readonly door: Door;
  readonly chance: Chance;
  /** What the person calls this device; only their own devices can read it. */
  readonly name: string;
}
const noTold = new Uint8Array();

/** The way back by a code: the root key, wrapped. `secret`: the 20 bytes of the code. */
export const recoveryBoxOf = (root: Key, account: string, secret: Uint8Array, chance: Chance): KeyBox => ({
  ...{ id: recoveryBox, told: noTold },
  sealed: wrapRoot(root, recoveryKey(secret, account), account, 'recovery', noTold, chance),
});
export const deviceNamed = (name: string, identity: SecretIdentity, from: number): Member => ({
  ...{ kind: 'device', name: name.slice(0, 80), from, to: undefined },
  identity: publicOf(identity),
});

/** Makes an account with the first device in it. Nothing was sent before this; `secret` is of a recovery code that was typed back. */
export async function beginAccount({ door, chance, name }: Newcomer, secret: Uint8Array): Promise<Done<Membership>> {
  const [account, credential, identity] = [mintName(chance), mintName(chance), mintIdentity(chance)];
  const [root, first] = [chance(keyBytes).slice(0, keyBytes), chance(keyBytes).slice(0, keyBytes)];
  const proof = { account, credential, sign: identity.sign };
  const made = await makeAccount(door, proof);
  if (!made.ok) return made;
  const token = await comeIn(door, proof);
  if (!token.ok) return token;
  const inside: Inside = { ...door, account, token: token.value };
  const { id, publicKey } = recoveryProof(secret);
  const added = await addCredential(inside, id, 'recovery', publicKey);
  if (!added.ok) return added;
  const keyring: Keyring = { account, epochs: new Map([[1, first]]), members: [deviceNamed(name, identity, 1)] };
  const boxes = [recoveryBoxOf(root, account, secret, chance)];
  const change = { from: 0, epoch: 1, keyring: sealKeyring(keyring, root, chance), boxes, have: new Map() };
  const kept = await changeShelf(inside, change);
  if (!kept.ok) return kept;
  return done({ server: door.server, account, credential, identity, root, keyring, token: token.value });
}

interface Entering {
  readonly inside: Inside;
  readonly root: Key;
  readonly identity: SecretIdentity;
  /** Ends the way in that was for once only: its credential, and its box. */
  readonly once?: { readonly credential: string; readonly box: string };
}
/** With the root key in hand: the device gets a key of its own at the server and its name in the keyring. */
async function settleIn({ door, chance, name }: Newcomer, entering: Entering): Promise<Done<Membership>> {
  const { inside, root, identity, once } = entering;
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

/** Comes back by a recovery code, with nothing else left. */
export async function recoverAccount(newcomer: Newcomer, secret: Uint8Array): Promise<Done<Membership>> {
  const inside = await comeInByCode(newcomer.door, secret);
  if (!inside.ok) return inside;
  const { account } = inside.value;
  const shelf = await readShelf(inside.value);
  if (!shelf.ok) return shelf;
  const box = shelf.value?.boxes.find(({ id }) => id === recoveryBox);
  const root = box && unwrapRoot(box.sealed, recoveryKey(secret, account), account, 'recovery', box.told);
  if (root === undefined) return failed({ type: 'keys-changed' });
  return settleIn(newcomer, { inside: inside.value, root, identity: mintIdentity(newcomer.chance) });
}

/** The box in which the answer to a shown code lies. */
export const joinBoxOf = (secret: Uint8Array): string => `join-${recoveryProof(secret).id}`;

export type Joining =
  | { readonly type: 'waiting' }
  /** `from`: the device that let this one in, to compare numbers with. */
  | { readonly type: 'in'; readonly membership: Membership; readonly from: Member['identity'] };
const notYet: readonly string[] = ['unauthenticated', 'not-found', 'rate-limited'];
const isNotYet = (answer: Said<unknown>): boolean =>
  !answer.ok && answer.trouble.type === 'refused' && notYet.includes(answer.trouble.problem);

/** Looks whether another device has scanned the code that this one shows, and goes in where it has. */
export async function tryJoin(newcomer: Newcomer, knock: Knock): Promise<Done<Joining>> {
  const inside = await comeInByCode(newcomer.door, knock.secret);
  if (isNotYet(inside)) return done({ type: 'waiting' });
  if (!inside.ok) return inside;
  const shelf = await readShelf(inside.value);
  if (!shelf.ok) return shelf;
  const box = joinBoxOf(knock.secret);
  const answer = shelf.value?.boxes.find(({ id }) => id === box);
  if (answer === undefined) return done({ type: 'waiting' });
  const welcome = enter(answer.sealed, knock);
  if (welcome === undefined || welcome.account !== inside.value.account) return failed({ type: 'keys-changed' });
  const once = { credential: recoveryProof(knock.secret).id, box };
  const settled = await settleIn(newcomer, { inside: inside.value, root: welcome.root, identity: knock.identity, once });
  return settled.ok ? done({ type: 'in', membership: settled.value, from: welcome.from }) : settled;
}
