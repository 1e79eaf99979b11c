// Reading a client's log along, as far as they let this desk: fetched, opened here, and shown like results that were brought in.
import { createLogReader, resultsOf } from '@plumbline/coach';
import { addDays, dayOf, foldFacts, verdictOn } from '@plumbline/engine';
import type { Results } from '@plumbline/handover';
import { type Fetch, readAlong, readTicket, type Ticket } from '@plumbline/log/client';
import { checkBy, checkNumber, publicOf, type SecretIdentity } from '@plumbline/log/seal';
import { catalog } from '../model/catalog.ts';
import { today } from '../model/clock.ts';
import { signer } from './desk-state.ts';

/** Units: ms. */
const mostWaitMs = 30_000;

async function derived(secret: Uint8Array<ArrayBuffer>, purpose: string): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode(`plumbline/desk-${purpose}/1`);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }, key, 256));
}
/** Who this desk is to clients who let it read. Made of the key it signs with, so a copy of that key is a copy of this. */
export async function ownIdentity(): Promise<SecretIdentity> {
  const secret = signer.value?.secret ?? new Uint8Array(32);
  return { agree: await derived(secret, 'agree'), sign: await derived(secret, 'read') };
}

const fetchIt: Fetch = (address, { method, headers, body }) =>
  fetch(address, {
    ...{ method, headers, credentials: 'omit', cache: 'no-store', redirect: 'error' },
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(mostWaitMs),
  });

export const numbersFor = async ({ account, giver }: Ticket): Promise<string> => checkNumber(publicOf(await ownIdentity()), giver, account);

/** So many days are shown: as far back as a trainer looks. */
const DAYS = 120;
export type Along = Results | 'over' | 'none' | 'trouble';
/** What the client tells, as results. Nothing is written at the server, and the log itself is not kept here. */
export async function readFrom(text: string): Promise<Along> {
  const ticket = readTicket(text);
  if (ticket === undefined) return 'over';
  const door = { fetch: fetchIt, server: window.location.origin };
  const read = await readAlong({ door, identity: await ownIdentity(), check: checkBy(crypto.subtle) }, ticket);
  if (!read.ok) return read.trouble.type === 'shut-out' ? 'over' : 'trouble';
  const reader = createLogReader();
  reader.add(read.value);
  const { facts, unread } = reader.end();
  const [first] = facts;
  if (first === undefined) return 'none';
  const began = dayOf(first.content.occurred.local);
  const since = [began, addDays(today(), -DAYS)].toSorted().at(-1) ?? began;
  const ask = { who: ticket.account.slice(0, 16), since, until: today(), version: 0, left: [], notes: [] };
  const state = foldFacts(facts, catalog, unread);
  const results = resultsOf(state, facts, ask);
  // Who lets one read from now on keeps their answers about health: what is not known is not "all clear".
  const isKnown = verdictOn(state, today()).verdict.unanswered.length === 0;
  return isKnown ? results : { ...results, standing: 'unshared' };
}
