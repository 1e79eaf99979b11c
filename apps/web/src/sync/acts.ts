// What a person does about their devices. Each answers with the words of what stood in the way, or with undefined where it is done.
import {
  beginAccount,
  type Done,
  eraseEverything,
  leave,
  letIn,
  type Membership,
  type Newcomer,
  type Own,
  recoverAccount,
  renameMember,
  takeBackInvitation,
  takeOut,
  tryJoin,
} from '@plumbline/log/client';
import { checkNumber, type Knock, type Member, publicOf, type SeenKnock, shortNumber } from '@plumbline/log/seal';
import { ui } from '../ui-words.ts';
import { chance, fetchIt, keepMembership, ownAccount, ownServer } from './own-account.ts';
import { haveNow, lookNow, start, stop } from './running.ts';
import { standing } from './standing.ts';
import { troubleWords } from './status.ts';

export type Trouble = string | undefined;
export const says = (done: Done<unknown>): Trouble => (done.ok ? undefined : troubleWords(done.trouble));
export const newcomer = (name: string): Newcomer => ({
  door: { fetch: fetchIt, server: ownServer() },
  chance,
  name: name.trim() || usualName(),
});
/** What most people would call this device. */
export const usualName = (): string => (navigator.maxTouchPoints > 0 ? ui.sync.phone : ui.sync.computer);

export async function beIn(done: Done<Membership>): Promise<Trouble> {
  if (!done.ok) return troubleWords(done.trouble);
  await keepMembership(done.value);
  start(done.value);
  return undefined;
}
export const turnOn = async (name: string, secret: Uint8Array): Promise<Trouble> => beIn(await beginAccount(newcomer(name), secret));
export const comeBack = async (name: string, secret: Uint8Array): Promise<Trouble> => beIn(await recoverAccount(newcomer(name), secret));

export type Waiting = { readonly trouble: string } | { readonly numbers: string } | 'waiting';
/** Looks once whether another device let this one in. */
export async function lookIfLetIn(name: string, knock: Knock): Promise<Waiting> {
  const joined = await tryJoin(newcomer(name), knock);
  if (!joined.ok) return { trouble: troubleWords(joined.trouble) };
  if (joined.value.type === 'waiting') return 'waiting';
  const { membership, from } = joined.value;
  await beIn({ ok: true, value: membership });
  return { numbers: shortNumber(checkNumber(publicOf(knock.identity), from, membership.account)) };
}

/** With the account as it is kept at this moment. */
export async function withOwn(act: (own: Own) => Promise<Trouble>): Promise<Trouble> {
  const own = await ownAccount();
  return own ? act(own) : ui.sync.off;
}
export const scanned = (knock: SeenKnock): Promise<Trouble> => withOwn(async (own) => says(await letIn(own, knock)));
export const numbersWith = ({ account, identity }: Membership, knock: SeenKnock): string =>
  shortNumber(checkNumber(publicOf(identity), knock.identity, account));
export const notAfterAll = (knock: SeenKnock): Promise<Trouble> =>
  withOwn(async (own) => {
    await takeBackInvitation(own, knock);
    return undefined;
  });
export const rename = (member: Member, name: string): Promise<Trouble> =>
  withOwn(async (own) => says(await renameMember(own, member.identity, name.trim() || member.name)));

/** What this device holds must be what the server holds, so it looks there once more first. */
export const putOut = (member: Member, secret: Uint8Array): Promise<Trouble> =>
  withOwn(async (own) => {
    const done = says(await takeOut(own, member, secret, haveNow()));
    lookNow();
    return done;
  });
async function off(): Promise<void> {
  stop();
  await keepMembership(undefined);
}
/** `anyway`: also where the server cannot be asked to forget this device. */
export const turnOff = (anyway: boolean): Promise<Trouble> =>
  withOwn(async (own) => {
    const shut = standing.value?.kind === 'on' && standing.value.outcome?.trouble?.type === 'shut-out';
    const trouble = shut ? undefined : says(await leave(own));
    if (trouble === undefined || anyway) await off();
    return anyway ? undefined : trouble;
  });
export const eraseThere = (): Promise<Trouble> =>
  withOwn(async (own) => {
    const trouble = says(await eraseEverything(own));
    if (trouble === undefined) await off();
    return trouble;
  });
