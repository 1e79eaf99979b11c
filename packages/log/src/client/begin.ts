// Ways into an account: a new one, one that a recovery code leads back to, and one that another device of the person's own lets in.
import type { Chance } from '../envelope.ts';
import type { KeyBox } from '../exchange/keys.ts';
import { mintName } from '../mint.ts';
import { enter, type Knock } from '../seal/enrol.ts';
import { mintIdentity } from '../seal/identity.ts';
import { type Keyring, type Member, sealKeyring, unwrapRoot, type WrapKind, wrapRoot } from '../seal/keyring.ts';
import { recoveryKey } from '../seal/recovery-code.ts';
import { recoveryProof } from '../seal/recovery-proof.ts';
import { type Key, keyBytes } from '../seal/run-seal.ts';
import type { Said } from './carry.ts';
import { addCredential, changeShelf, comeIn, comeInByCode, type Inside, makeAccount, readShelf } from './door.ts';
import { recoveryBox } from './keys.ts';
import type { Membership } from './membership.ts';
import { type Done, done, failed } from './own.ts';
import { deviceNamed, type Newcomer, settleIn } from './settle-in.ts';

const noTold = new Uint8Array();

/** The way back by a code: the root key, wrapped. `secret`: the 20 bytes of the code. */
export const recoveryBoxOf = (root: Key, account: string, secret: Uint8Array, chance: Chance): KeyBox => ({
  ...{ id: recoveryBox, told: noTold },
  sealed: wrapRoot(root, recoveryKey(secret, account), account, 'recovery', noTold, chance),
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

/** The box of a secret that a person knows, and as what the root key is wrapped in it. */
interface SecretWay {
  readonly box: string;
  readonly kind: WrapKind;
}
/** Comes in by a secret from which both a way in at the server and a key for the box are made. */
export async function comeBySecret(newcomer: Newcomer, secret: Uint8Array, way: SecretWay): Promise<Done<Membership>> {
  const inside = await comeInByCode(newcomer.door, secret);
  return inside.ok ? settleBySecret(newcomer, inside.value, secret, way) : inside;
}
/** The same for somebody who is let in already. */
export async function settleBySecret(
  newcomer: Newcomer,
  inside: Inside,
  secret: Uint8Array,
  { box, kind }: SecretWay,
): Promise<Done<Membership>> {
  const shelf = await readShelf(inside);
  if (!shelf.ok) return shelf;
  const { account } = inside;
  const held = shelf.value?.boxes.find(({ id }) => id === box);
  const root = held && unwrapRoot(held.sealed, recoveryKey(secret, account), account, kind, held.told);
  return root === undefined ? failed({ type: 'keys-changed' }) : settleIn(newcomer, { inside, root });
}

/** Comes back by a recovery code, with nothing else left. */
export const recoverAccount = (newcomer: Newcomer, secret: Uint8Array): Promise<Done<Membership>> =>
  comeBySecret(newcomer, secret, { box: recoveryBox, kind: 'recovery' });

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
