// What is done with the log when nobody waits: what a snapshot spared is read, once a day old raw answers are erased, and once a week every
// fact is looked at.
import { eraseOldAnswers } from '@plumbline/coach';
import { tellOtherTabs } from '../storage/other-tabs.ts';
import { nowLocal, today, zone } from './clock.ts';
import { catalog, home, inTurn, keeping, readToTheEnd } from './home.ts';
import { idle } from './idle.ts';
import { keepWhenCalm } from './keep-state.ts';
import { damageIn } from './open-log.ts';

/** Units: ms. */
const weekMs = 7 * 24 * 60 * 60 * 1000;
/** The longest that an idle moment is waited for. Units: ms. */
const patience = 10_000;

const rest = (): Promise<void> => idle(patience);

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
  const lines = await damageIn(entries, rest);
  if (lines > 0) home.value = { kind: 'spoiled', lines };
  else await kept.set('verifiedAt', Date.now());
}

/** Nothing of sync is read in, and nothing is sent, unless there is an account. */
async function keepDevicesInStep(): Promise<void> {
  if (await keeping.value?.get('account')) await (await import('../sync/running.ts')).startIfOn();
}

/** Does it all once, when the page has come to rest. Whatever fails is tried again at the next opening. */
export async function tidyWhenIdle(): Promise<void> {
  try {
    await rest();
    keepWhenCalm();
    await readToTheEnd();
    await keepDevicesInStep();
    await inTurn(eraseOld);
    await lookAtAll();
  } catch {
    // Nothing was lost: it is asked for again with the next start.
  }
}
