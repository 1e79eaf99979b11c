// What is done with the log when nobody waits: old raw answers are erased, and once a week every fact is looked at.
import { eraseOldAnswers } from '@plumbline/coach';
import { tellOtherTabs } from '../storage/other-tabs.ts';
import { nowLocal, zone } from './clock.ts';
import { catalog, home, inTurn, keeping } from './home.ts';
import { troubleIn } from './open-log.ts';

/** Units: ms. */
const weekMs = 7 * 24 * 60 * 60 * 1000;
/** For browsers that do not say when they are idle. Units: ms. */
const aMoment = 3000;

async function eraseOld(): Promise<void> {
  if (home.value.kind !== 'open' || keeping.value === undefined) return;
  const { coach } = home.value;
  const changed = await eraseOldAnswers({ coach, store: keeping.value.store, catalog, occurred: { local: nowLocal(), tz: zone() } });
  if (changed > 0) tellOtherTabs('changed');
}

async function lookAtAll(): Promise<void> {
  const kept = keeping.value;
  if (kept === undefined || home.value.kind !== 'open') return;
  const last = (await kept.get('verifiedAt')) ?? 0;
  if (Date.now() - last < weekMs) return;
  const held = await kept.store.readAll();
  if (held.entries.length === 0) return;
  const trouble = troubleIn(held, true);
  if (trouble) home.value = trouble;
  else await kept.set('verifiedAt', Date.now());
}

/** Does both once, when the page has come to rest. Whatever fails is tried again at the next opening. */
export function tidyWhenIdle(): void {
  const tidy = (): void =>
    void inTurn(async () => {
      await eraseOld();
      await lookAtAll();
    }).catch(() => undefined);
  if ('requestIdleCallback' in window) window.requestIdleCallback(tidy, { timeout: 10_000 });
  else setTimeout(tidy, aMoment);
}
