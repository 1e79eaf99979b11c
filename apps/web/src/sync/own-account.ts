// The account as this browser keeps it: one text beside the log. Every tab reads it anew before it uses it.
import { type Fetch, type Membership, type Own, printMembership, readMembership } from '@plumbline/log/client';
import { keeping } from '../model/home.ts';
import { standing } from './standing.ts';

/** Units: ms. A word that something changed may be long in coming; an answer may not. */
const mostWaitMs = 30_000;
export const chance = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
export const fetchIt: Fetch = (address, { method, headers, body }) =>
  fetch(address, {
    ...{ method, headers, credentials: 'omit', cache: 'no-store', redirect: 'error' },
    ...(body === undefined ? {} : { body }),
    ...(address.endsWith('/changes') ? {} : { signal: AbortSignal.timeout(mostWaitMs) }),
  });
/** The server stands at the address of the app: nothing else is asked, and the page's own policy allows nothing else. */
export const ownServer = (): string => window.location.origin;

export const keptMembership = async (): Promise<Membership | undefined> => readMembership(await keeping.value?.get('account'));

/** Keeps it, or lets go of it. */
export async function keepMembership(membership: Membership | undefined): Promise<void> {
  await keeping.value?.set('account', membership === undefined ? '' : printMembership(membership));
  const now = standing.value;
  if (membership === undefined) standing.value = { kind: 'off' };
  else if (now?.kind === 'on') standing.value = { ...now, membership };
  else standing.value = { kind: 'on', membership, isBusy: false, isHeld: false, outcome: undefined, at: undefined };
}

/** As it is kept right now; undefined where there is none. */
export async function ownAccount(): Promise<Own | undefined> {
  let held = await keptMembership();
  if (held === undefined) return undefined;
  return {
    ...{ fetch: fetchIt, chance },
    membership: () => held as Membership,
    keep: async (membership) => {
      held = membership;
      await keepMembership(membership);
    },
  };
}
