// Keeps this device in step while the page is open: after every fact, at every word from the server, and whenever the connection is back.
import {
  createKeeper,
  createRounds,
  followKeys,
  insideOf,
  type Keeper,
  listen,
  type Membership,
  type Outcome,
  type Own,
  type Rounds,
} from '@plumbline/log/client';
import { checkBy } from '@plumbline/log/seal';
import { effect } from '@preact/signals';
import { catchUp, home, keeping, openAnew, revision } from '../model/home.ts';
import { route } from '../model/route.ts';
import { setCanary } from '../storage/canary.ts';
import type { Database } from '../storage/database.ts';
import { got } from '../storage/database.ts';
import { erasuresIn } from '../storage/erasures.ts';
import type { Keeping } from '../storage/keeping.ts';
import { tellOtherTabs } from '../storage/other-tabs.ts';
import { findShelf } from '../storage/shelf.ts';
import { createSyncLog } from '../storage/sync-log.ts';
import { fetchIt, keptMembership, ownAccount } from './own-account.ts';
import { type Standing, standing } from './standing.ts';

const change = (more: Partial<Extract<Standing, { kind: 'on' }>>): void => {
  const now = standing.value;
  if (now?.kind === 'on') standing.value = { ...now, ...more };
};

/** Rounds over what is kept now: another database, or another account, begins anew. */
let running: { readonly db: Database; readonly account: string; readonly rounds: Rounds; own: Own } | undefined;
function roundsOver(kept: Keeping, db: Database, own: Own): Rounds {
  const { account } = own.membership();
  if (running?.db !== db || running.account !== account) {
    const current: { own: Own } = { own };
    const through: Own = {
      ...{ fetch: own.fetch, chance: own.chance, check: checkBy(crypto.subtle) },
      membership: () => current.own.membership(),
      keep: (membership) => current.own.keep(membership),
    };
    const changes = (): Promise<number> => db.run('readonly', ['snapshot'], erasuresIn);
    const rounds = createRounds({
      own: through,
      store: createSyncLog(db),
      changes,
      replica: () => kept.replica,
      salts: () => kept.get('salts'),
    });
    running = Object.assign(current, { db, account, rounds });
  }
  running.own = own;
  return running.rounds;
}

/** What came is shown: read on where facts were added, opened anew where something moved or went. */
async function show({ came, isChanged, isRenamed }: Outcome, kept: Keeping, db: Database): Promise<void> {
  // What another device names as erased goes here with the next opening, not with the next day.
  if (came > 0) await kept.set('tidiedOn', '');
  if (isChanged || isRenamed) {
    const count = await db.run('readonly', ['slots'], (from) => got(from('slots').count()));
    setCanary(findShelf(), { replica: kept.replica, count });
    tellOtherTabs('changed');
    await openAnew();
  } else if (came > 0) {
    tellOtherTabs('grown');
    await catchUp();
  }
}

const isLed = (): boolean => route.value[0] === 'session' || route.value[0] === 'timer';
const nothingDone: Outcome = {
  ...{ inStep: false, held: 0, unsent: 0, came: 0, isChanged: false, isRenamed: false, clockAheadMs: 0 },
  ...{ problems: [], trouble: undefined },
};

async function syncHere(): Promise<Outcome> {
  const [kept, own] = [keeping.value, await ownAccount()];
  if (kept?.database === undefined || own === undefined) {
    stop();
    return nothingDone;
  }
  const outcome = await roundsOver(kept, kept.database, own).bringInStep(Date.now);
  await show(outcome, kept, kept.database).catch(() => undefined);
  return outcome;
}
/** One tab at a time. Where a browser knows no locks, two at once do no harm. */
function sync(): Promise<Outcome> {
  if (isLed()) {
    change({ isHeld: true });
    return Promise.resolve(nothingDone);
  }
  change({ isHeld: false });
  const locks = navigator.locks as LockManager | undefined;
  return locks ? locks.request('plumbline-sync', syncHere) : syncHere();
}

let keeper: Keeper | undefined;
let ear: { readonly stop: () => void } | undefined;
/** Listens for as long as the page is looked at. */
async function hear(): Promise<void> {
  const membership = await keptMembership();
  if (ear !== undefined || document.hidden || membership?.token === undefined) return;
  const heard = listen(insideOf({ fetch: fetchIt, server: membership.server }, membership), () => keeper?.wake());
  ear = heard;
  void heard.ended.then(() => {
    if (ear === heard) ear = undefined;
  });
}
function hush(): void {
  ear?.stop();
  ear = undefined;
}
function onOutcome(outcome: Outcome): void {
  const isDone = outcome !== nothingDone;
  change({ isBusy: false, ...(isDone ? { outcome } : {}), ...(outcome.inStep ? { at: Date.now() } : {}) });
  if (outcome.inStep) void hear();
}
function onLook(): void {
  if (document.hidden) hush();
  else keeper?.wake();
}
const onOnline = (): void => keeper?.wake();
let unwatch = (): void => undefined;

/** From now on, for as long as the page is open and the account is on. */
export function start(membership: Membership): void {
  stop();
  standing.value = { kind: 'on', membership, isBusy: false, isHeld: false, outcome: undefined, at: undefined };
  keeper = createKeeper({
    sync,
    later: (ms, act) => {
      const timer = window.setTimeout(act, ms);
      return () => window.clearTimeout(timer);
    },
    ...{ dice: Math.random, onOutcome },
    onBegin: () => change({ isBusy: true }),
  });
  document.addEventListener('visibilitychange', onLook);
  window.addEventListener('online', onOnline);
  let isFirst = true;
  unwatch = effect(() => {
    void [revision.value, route.value[0], home.value];
    if (!isFirst) keeper?.told();
    isFirst = false;
  });
  keeper.wake();
}
/** Nothing more is sent from this page. What is kept stays. */
export function stop(): void {
  unwatch();
  keeper?.stop();
  keeper = undefined;
  hush();
  running = undefined;
  document.removeEventListener('visibilitychange', onLook);
  window.removeEventListener('online', onOnline);
  standing.value = { kind: 'off' };
}
/** Other devices may have come, gone, or got another name. */
export async function freshNames(): Promise<void> {
  const own = await ownAccount();
  if (own) await followKeys(own);
}
export const lookNow = (): void => keeper?.wake();
/** What is held here, as it was sent last. */
export const haveNow = () => running?.rounds.have() ?? new Map();
/** Starts it where an account is kept. */
export async function startIfOn(): Promise<void> {
  const membership = await keptMembership();
  if (membership) start(membership);
  else standing.value = { kind: 'off' };
}
