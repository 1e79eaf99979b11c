// What a person does about passkeys and the passphrase. Each answers with the words of what stood in the way, or with undefined where it is done.
import {
  addPasskey,
  type ByPasskey,
  enterByPasskey,
  enterByPassphrase,
  followKeys,
  openByPassphrase,
  type Passkey,
  passkeyOffer,
  passkeyQuestion,
  passkeysOf,
  passphraseSalt,
  readAccountNumber,
  removePasskey,
  removePassphrase,
  renamePasskey,
  setPassphrase,
  slownessOn,
  type Trouble as Why,
} from '@plumbline/log/client';
import { passphraseFault, type Slowness } from '@plumbline/log/seal';
import { ui } from '../ui-words.ts';
import { beIn, newcomer, says, type Trouble, withOwn } from './acts.ts';
import { fetchIt, ownAccount, ownServer } from './own-account.ts';
import { makePasskey, usePasskey } from './passkey.ts';
import { slowKey } from './slow.ts';
import { troubleWords } from './status.ts';

const { entering: words } = ui;
const isUnknown = (trouble: Why): boolean => trouble.type === 'refused' && trouble.problem === 'unauthenticated';

export interface WaysNow {
  readonly passkeys: readonly Passkey[];
  readonly hasPhrase: boolean;
}
/** Which ways there are, as the server and the keys say; or what stood in the way. */
export async function waysNow(): Promise<WaysNow | string> {
  const own = await ownAccount();
  if (own === undefined) return ui.sync.off;
  const passkeys = await passkeysOf(own);
  if (!passkeys.ok) return troubleWords(passkeys.trouble);
  const open = await followKeys(own);
  if (!open.ok) return troubleWords(open.trouble);
  return { passkeys: passkeys.value, hasPhrase: slownessOn(open.value.shelf) !== undefined };
}

/** Makes a passkey and keeps it. */
export const newPasskey = (name: string): Promise<Trouble> =>
  withOwn(async (own) => {
    const offer = await passkeyOffer(own);
    if (!offer.ok) return troubleWords(offer.trouble);
    const asked = await makePasskey(offer.value, name);
    if (!asked.ok) return asked.says;
    const kept = await addPasskey(own, asked.answer, name);
    // The server takes passkeys of its own address only.
    const isElsewhere = !kept.ok && kept.trouble.type === 'refused' && kept.trouble.problem === 'invalid-field';
    return isElsewhere ? words.trouble.address : says(kept);
  });
export const callPasskey = (id: string, name: string): Promise<Trouble> => withOwn(async (own) => says(await renamePasskey(own, id, name)));
export const dropPasskey = (id: string): Promise<Trouble> => withOwn(async (own) => says(await removePasskey(own, id)));

export type HalfIn = Extract<ByPasskey, { type: 'no-keys' }>;
/** Comes in by a passkey: done, or half done where it carries no keys, or what stood in the way. */
export async function comeByPasskey(name: string): Promise<HalfIn | Trouble> {
  const question = await passkeyQuestion({ fetch: fetchIt, server: ownServer() });
  if (!question.ok) return troubleWords(question.trouble);
  const asked = await usePasskey(question.value);
  if (!asked.ok) return asked.says;
  const entered = await enterByPasskey(newcomer(name), asked.answer);
  if (!entered.ok) return isUnknown(entered.trouble) ? words.trouble.unknown : troubleWords(entered.trouble);
  return entered.value.type === 'in' ? beIn({ ok: true, value: entered.value.membership }) : entered.value;
}
/** The keys by the passphrase, where a passkey opened the account. */
export async function openHalf(name: string, { inside }: HalfIn, slowness: Slowness, passphrase: string): Promise<Trouble> {
  const secret = await slowKey(passphrase, passphraseSalt(inside.account), slowness);
  const opened = await openByPassphrase(newcomer(name), inside, secret);
  return !opened.ok && opened.trouble.type === 'keys-changed' ? words.wrongPhrase : beIn(opened);
}

/** Sets a passphrase, in the place of the one before. */
export const newPhrase = (passphrase: string, again: string): Promise<Trouble> =>
  withOwn(async (own) => {
    const fault = passphraseFault(passphrase);
    if (fault !== undefined) return words.fault[fault];
    if (passphrase.normalize('NFKC').trim() !== again.normalize('NFKC').trim()) return words.fault.differs;
    return says(await setPassphrase(own, await slowKey(passphrase, passphraseSalt(own.membership().account))));
  });
export const dropPhrase = (): Promise<Trouble> => withOwn(async (own) => says(await removePassphrase(own)));

/** Comes in by number and passphrase. */
export async function comeByPhrase(name: string, number: string, passphrase: string): Promise<Trouble> {
  const account = readAccountNumber(number);
  if (account === undefined) return words.noNumber;
  if (passphrase.trim() === '') return words.noPhrase;
  const entered = await enterByPassphrase(newcomer(name), await slowKey(passphrase, passphraseSalt(account)));
  return !entered.ok && isUnknown(entered.trouble) ? words.wrong : beIn(entered);
}
