// The devices of an account: letting one in, naming it, taking it out, and a new recovery code.
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Chance } from '../envelope.ts';
import type { KeyBox } from '../exchange/keys.ts';
import type { SyncAnswer } from '../exchange/messages.ts';
import type { Vector } from '../exchange/run.ts';
import { type SeenKnock, welcome } from '../seal/enrol.ts';
import { publicOf } from '../seal/identity.ts';
import type { Keyring, Member } from '../seal/keyring.ts';
import { recoveryProof } from '../seal/recovery-proof.ts';
import { nextEpoch } from '../seal/rotate.ts';
import { createSealing, type Key, keyBytes } from '../seal/run-seal.ts';
import { giveRoot } from '../seal/share.ts';
import { joinBoxOf, recoveryBoxOf } from './begin.ts';
import { addCredential, callSync, credentialsOf, eraseAccount, type HeldCredential, removeCredential } from './door.ts';
import { changeKeys, rootBoxOf } from './keys.ts';
import { isSameMember, type Membership, ownMember, proofOf } from './membership.ts';
import { type Done, done, failed, isGone, isThereAlready, type Own, withSession } from './own.ts';
import { withReaders } from './share.ts';

/** Leaves the root key for the device whose code was scanned, closed for it alone. */
export async function letIn(own: Own, knock: SeenKnock): Promise<Done<Membership>> {
  const { id, publicKey } = recoveryProof(knock.secret);
  const added = await withSession(own, (inside) => addCredential(inside, id, 'recovery', publicKey));
  // A second look through the camera finds the key there already.
  if (!added.ok && !isThereAlready(added)) return added;
  return changeKeys(own, ({ shelf, membership: { account, root, identity, keyring } }) => {
    const sealed = welcome(knock, { account, root, from: publicOf(identity) }, own.chance);
    if (sealed === undefined) return failed({ type: 'keys-changed' });
    const box = { id: joinBoxOf(knock.secret), told: new Uint8Array(), sealed };
    return done({ keyring, boxes: [...shelf.boxes.filter((held) => held.id !== box.id), box] });
  });
}

/** Clears away what was left for a device that did not come. */
export async function takeBackInvitation(own: Own, knock: SeenKnock): Promise<void> {
  const box = joinBoxOf(knock.secret);
  await changeKeys(own, ({ shelf, membership: { keyring } }) => done({ keyring, boxes: shelf.boxes.filter(({ id }) => id !== box) }));
  await withSession(own, (inside) => removeCredential(inside, recoveryProof(knock.secret).id));
}

const withMember = (keyring: Keyring, of: Member['identity'], change: (member: Member) => Member): Keyring => ({
  ...keyring,
  members: keyring.members.map((member) => (isSameMember(member.identity, of) ? change(member) : member)),
});
export const renameMember = (own: Own, of: Member['identity'], name: string): Promise<Done<Membership>> =>
  changeKeys(own, ({ shelf, membership: { keyring } }) =>
    done({ keyring: withMember(keyring, of, (member) => ({ ...member, name: name.slice(0, 80) })), boxes: shelf.boxes }),
  );

/** Kinds of keys that open a box with the root key in it: a code or a passphrase, and a passkey. */
const leadsToRoot: readonly string[] = ['recovery', 'passkey'];
const isKeyOf = ({ publicKey }: HeldCredential, { identity }: Member): boolean => bytesToHex(publicKey) === bytesToHex(identity.sign);

/** The new root key for every other device that stays, each closed for it alone. */
function rootBoxes(
  { account, identity }: Membership,
  root: Key,
  stay: readonly Member[],
  held: readonly HeldCredential[],
  chance: Chance,
): readonly KeyBox[] {
  return stay.flatMap((member) => {
    const credential = held.find((one) => isKeyOf(one, member));
    const sealed = credential && giveRoot(root, account, identity, member.identity, chance);
    return sealed ? [{ id: rootBoxOf(credential.id), told: new Uint8Array(), sealed }] : [];
  });
}

/** What the server holds, as it gives it back: what a new key is held against first. */
const samplesOf = (own: Own): Promise<Done<SyncAnswer>> =>
  withSession(own, (inside) => callSync(inside, { have: new Map(), push: [], mostBytes: 100_000 }));

/**
 * Takes a device out: it can no longer come in, and from here on everything is closed with keys it never sees. `secret` is of a new
 * recovery code that was typed back; the old code is over, and so are passphrase and passkeys, as they lead to the
 * old root key. `have`: what this device holds, which must be what the server holds.
 */
export async function takeOut(own: Own, gone: Member, secret: Uint8Array, have: Vector): Promise<Done<Membership>> {
  const held = await withSession(own, credentialsOf);
  if (!held.ok) return held;
  const answer = await samplesOf(own);
  if (!answer.ok) return answer;
  // The new way back is there before the old one goes.
  const code = recoveryProof(secret);
  const added = await withSession(own, (inside) => addCredential(inside, code.id, 'recovery', code.publicKey));
  if (!added.ok && !isThereAlready(added)) return added;
  const root = own.chance(keyBytes).slice(0, keyBytes);
  const changed = await changeKeys(own, ({ shelf, membership }) => {
    const { account, keyring } = membership;
    const members = keyring.members.filter((member) => !isSameMember(member.identity, gone.identity));
    const check = {
      own: have,
      theirs: answer.value.have,
      samples: answer.value.runs,
      opening: createSealing(account, keyring.epochs, own.chance),
    };
    const next = nextEpoch(keyring, members, check, own.chance);
    if (!next.ok) return failed({ type: 'stuck', detail: next.type });
    const others = members.filter((member) => member.kind === 'device' && member !== ownMember({ ...membership, keyring: next.keyring }));
    const reading = withReaders(membership, next.keyring, shelf.boxes, own.chance).filter(({ id }) => id.startsWith('reader-'));
    const boxes = [
      recoveryBoxOf(root, account, secret, own.chance),
      ...reading,
      ...rootBoxes(membership, root, others, held.value, own.chance),
    ];
    return done({ keyring: next.keyring, boxes, root, have });
  });
  if (!changed.ok) return changed;
  const isOver = (key: HeldCredential): boolean => (leadsToRoot.includes(key.kind) ? key.id !== code.id : isKeyOf(key, gone));
  for (const one of held.value.filter(isOver)) {
    const removed = await withSession(own, (inside) => removeCredential(inside, one.id));
    if (!removed.ok && !isGone(removed)) return removed;
  }
  return changed;
}

/** Leaves the account: this device's key goes, everything else stays for the others. */
export async function leave(own: Own): Promise<Done<true>> {
  const membership = own.membership();
  const left = await changeKeys(own, ({ shelf, membership: { keyring, identity } }) => {
    const members = keyring.members.filter((member) => !isSameMember(member.identity, publicOf(identity)));
    return done({ keyring: { ...keyring, members }, boxes: shelf.boxes });
  });
  if (!left.ok) return left;
  const removed = await withSession(own, (inside) => removeCredential(inside, membership.credential));
  return removed.ok ? done(true) : removed;
}

/** Takes everything away at the server, for every device. What is on the devices stays there. */
export const eraseEverything = (own: Own): Promise<Done<true>> =>
  withSession(own, (inside) => eraseAccount(inside, proofOf(own.membership())));
