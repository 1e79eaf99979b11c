// What is done with the log when nobody waits: once a day old raw answers are erased, and once a week every fact is looked at.
import { eraseOldAnswers } from '@plumbline/coach';
import { tellOtherTabs } from '../storage/other-tabs.ts';
import { nowLocal, today, zone } from './clock.ts';
import { catalog, home, inTurn, keeping } from './home.ts';
import { damageIn } from './open-log.ts';

/** Units: ms. */
const weekMs = 7 * 24 * 60 * 60 * 1000;
/** For browsers that do not say when they are idle. Units: ms. */
const aMoment = 50;
/** The longest that an idle moment is waited for. Units: ms. */
const patience = 10_000;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: patience });
    else setTimeout(resolve, aMoment);
  });

async function eraseOld(): Promise<void> {
  const kept = keeping.value;
  if (home.value.kind !== 'open' || kept === undefined || (await kept.get('tidiedOn')) === today()) return;
  const { coach } = home.value;
  const changed = await eraseOldAnswers({ coach, store: kept.store, catalog, occurred: { local: nowLocal(), tz: zone() } });
  if (changed > 0) tellOtherTabs('changed');
  if (coach.get().consent !== undefined) await kept.set('tidiedOn', today());
}

async function lookAtAll(): Promise<void> {
  const kept = keeping.value;
  if (kept === undefined || home.value.kind !== 'open') return;
  if (Date.now() - ((await kept.get('verifiedAt')) ?? 0) < weekMs) return;
  const { entries } = await kept.store.readAll();
  if (entries.length === 0) return;
  const lines = await damageIn(entries, idle);
  if (lines > 0) home.value = { kind: 'spoiled', lines };
  else await kept.set('verifiedAt', Date.now());
}

/** Does both once, when the page has come to rest. Whatever fails is tried again at the next opening. */
export async function tidyWhenIdle(): Promise<void> {
  try {
    await idle();
    await inTurn(eraseOld);
    await lookAtAll();
  } catch {
    // Nothing was lost: it is asked for again with the next start.
  }
}
