// Letting another person read along: from some epoch on, for as long as it is wanted, and nobody else.
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import type { Chance } from '../envelope.ts';
import type { KeyBox } from '../exchange/keys.ts';
import type { Vector } from '../exchange/run.ts';
import { mintName } from '../mint.ts';
import { identityBytes, type PublicIdentity, publicOf, readIdentity } from '../seal/identity.ts';
import { type Keyring, type Member, newestEpoch } from '../seal/keyring.ts';
import { nextEpoch } from '../seal/rotate.ts';
import { createSealing, readKeysOf } from '../seal/run-seal.ts';
import { giveKeys } from '../seal/share.ts';
import { addReader, callSync, credentialsOf, removeCredential } from './door.ts';
import { changeKeys, type KeyEdit } from './keys.ts';
import { isSameMember, type Membership } from './membership.ts';
import { type Done, done, failed, type Own, withSession } from './own.ts';

const readerHead = 'PLUMBLINE-READER-1-';
const ticketHead = 'PLUMBLINE-READ-1-';
const readerBoxes = 'reader-';

/** What somebody shows who wants to read along: nothing of it is secret. */
export const readerText = (identity: PublicIdentity): string => readerHead + bytesToHex(identityBytes(identity)).toUpperCase();
export function readReaderText(text: string): PublicIdentity | undefined {
  const hex = text.trim().toLowerCase();
  return /^plumbline-reader-1-[0-9a-f]{128}$/.test(hex) ? readIdentity(hexToBytes(hex.slice(readerHead.length))) : undefined;
}

/** What they get back: where to read, and whose keys to believe. It opens nothing for anybody else. */
export interface Ticket {
  readonly account: string;
  readonly credential: string;
  readonly giver: PublicIdentity;
}
export const ticketText = ({ account, credential, giver }: Ticket): string =>
  `${ticketHead}${account}${credential}${bytesToHex(identityBytes(giver))}`.toUpperCase();
export function readTicket(text: string): Ticket | undefined {
  const hex = text.trim().toLowerCase();
  if (!/^plumbline-read-1-[0-9a-f]{192}$/.test(hex)) return undefined;
  const body = hex.slice(ticketHead.length);
  const giver = readIdentity(hexToBytes(body.slice(64)));
  return giver && { account: body.slice(0, 32), credential: body.slice(32, 64), giver };
}

const epochsFrom = ({ epochs }: Keyring, from: number) => new Map([...epochs].filter(([epoch]) => epoch >= from));

/** The box of one reader. What stands beside it says who gave it, and to whom: the next device to change the keys can tell whose it is. */
function boxFor({ account, identity }: Membership, keyring: Keyring, credential: string, to: Member, chance: Chance): KeyBox | undefined {
  const sealed = giveKeys(readKeysOf(account, epochsFrom(keyring, to.from)), account, identity, to.identity, chance);
  const told = concatBytes(identityBytes(publicOf(identity)), identityBytes(to.identity));
  return sealed && { id: `${readerBoxes}${credential}`, told, sealed };
}

/** The boxes under a keyring with a new epoch: readers to whom this device gave keys get the new one, those who no longer read get nothing. */
export function withReaders(membership: Membership, keyring: Keyring, boxes: readonly KeyBox[], chance: Chance): readonly KeyBox[] {
  return boxes.flatMap((box) => {
    if (!box.id.startsWith(readerBoxes)) return [box];
    const [giver, reader] = [readIdentity(box.told.slice(0, 64)), readIdentity(box.told.slice(64))];
    const person = reader && keyring.members.find((one) => one.to === undefined && isSameMember(one.identity, reader));
    if (person === undefined) return [];
    const isOurs = giver !== undefined && isSameMember(giver, publicOf(membership.identity));
    return [(isOurs && boxFor(membership, keyring, box.id.slice(readerBoxes.length), person, chance)) || box];
  });
}

export interface Giving {
  readonly to: PublicIdentity;
  readonly name: string;
  /** `all`: everything that was ever told. `now`: only what is told from here on, closed with a key that is made for it. */
  readonly from: 'all' | 'now';
}
type Checked = (open: { readonly membership: Membership }, members: readonly Member[]) => Done<Keyring>;

/** A keyring with one more epoch, held against what the server gives back first. */
async function freshEpoch(own: Own, have: Vector): Promise<Done<Checked>> {
  const answer = await withSession(own, (inside) => callSync(inside, { have: new Map(), push: [], mostBytes: 100_000 }));
  if (!answer.ok) return answer;
  const { have: theirs, runs: samples } = answer.value;
  return done(({ membership: { account, keyring } }, members) => {
    const opening = createSealing(account, keyring.epochs, own.chance);
    const next = nextEpoch(keyring, members, { own: have, theirs, samples, opening }, own.chance);
    return next.ok ? done(next.keyring) : failed({ type: 'stuck', detail: next.type });
  });
}

/** Lets somebody read along. What they get back is for them alone; compare numbers with them. `have`: what this device holds. */
export async function letRead(own: Own, { to, name, from }: Giving, have: Vector): Promise<Done<Ticket>> {
  const fresh = from === 'now' ? await freshEpoch(own, have) : undefined;
  if (fresh?.ok === false) return fresh;
  const credential = mintName(own.chance);
  const changed = await changeKeys(own, (open): Done<KeyEdit> => {
    const { keyring } = open.membership;
    const first = from === 'now' ? newestEpoch(keyring.epochs) + 1 : 1;
    const person: Member = { kind: 'person', name: name.slice(0, 80), identity: to, from: first, to: undefined };
    const members = [...keyring.members.filter((member) => !isSameMember(member.identity, to)), person];
    const next = fresh ? fresh.value(open, members) : done({ ...keyring, members });
    if (!next.ok) return next;
    const box = boxFor(open.membership, next.value, credential, person, own.chance);
    if (box === undefined) return failed({ type: 'keys-changed' });
    const boxes = [...withReaders(open.membership, next.value, open.shelf.boxes, own.chance), box];
    return done({ keyring: next.value, boxes, have });
  });
  if (!changed.ok) return changed;
  const { account, identity, keyring } = changed.value;
  const first = keyring.members.find((member) => isSameMember(member.identity, to))?.from ?? 1;
  const added = await withSession(own, (inside) => addReader(inside, credential, to.sign, first));
  return added.ok ? done({ account, credential, giver: publicOf(identity) }) : added;
}

/** Somebody reads no more: at once at the server, and from here on everything is closed with a key they never see. What they read they have read. */
export async function endReading(own: Own, person: Member, have: Vector): Promise<Done<Membership>> {
  const held = await withSession(own, credentialsOf);
  if (!held.ok) return held;
  const theirs = bytesToHex(person.identity.sign);
  for (const one of held.value.filter(({ kind, publicKey }) => kind === 'reader' && bytesToHex(publicKey) === theirs)) {
    const removed = await withSession(own, (inside) => removeCredential(inside, one.id));
    if (!removed.ok) return removed;
  }
  const fresh = await freshEpoch(own, have);
  if (!fresh.ok) return fresh;
  return changeKeys(own, (open) => {
    const { keyring } = open.membership;
    const to = newestEpoch(keyring.epochs);
    const members = keyring.members.map((member) => (isSameMember(member.identity, person.identity) ? { ...member, to } : member));
    const next = fresh.value(open, members);
    if (!next.ok) return next;
    return done({ keyring: next.value, boxes: withReaders(open.membership, next.value, open.shelf.boxes, own.chance), have });
  });
}

/** Gives readers of this device the keys that another device made meanwhile. */
export async function giveOn(own: Own): Promise<void> {
  await changeKeys(own, ({ shelf, membership }) => {
    const boxes = withReaders(membership, membership.keyring, shelf.boxes, own.chance);
    return done({ keyring: membership.keyring, boxes });
  });
}

/** When each person who may read looked last, by their place in `people`: ms since 1970, 0 for never. */
export async function lastLooks(own: Own, people: readonly Member[]): Promise<Done<readonly number[]>> {
  const held = await withSession(own, credentialsOf);
  if (!held.ok) return held;
  const used = new Map(held.value.map(({ publicKey, usedAt }) => [bytesToHex(publicKey), usedAt]));
  return done(people.map(({ identity }) => used.get(bytesToHex(identity.sign)) ?? 0));
}
