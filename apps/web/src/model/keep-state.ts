// Keeps a snapshot of the state whenever something was added and the page has come to rest, for the next start.
import { printSnapshot } from '@plumbline/coach';
import { effect } from '@preact/signals';
import { home, inTurn, keeping, keptUntil, revision, stamp, standing } from './home.ts';
import { idle } from './idle.ts';

/** How long nothing may have been added. Units: ms. */
const calm = 2000;
/** The longest that an idle moment is waited for. Units: ms. */
const patience = 5000;

async function keepNow(): Promise<void> {
  const to = keeping.value;
  if (home.value.kind !== 'open' || to === undefined || stamp === undefined) return;
  const { coach } = home.value;
  const { step, erasures } = standing();
  // While a session is led its sets are few and come quickly: they are read again from the log.
  if (coach.get().open !== undefined || step === undefined || step.position() === keptUntil.value || (await step.isBehind())) return;
  const snapshot = coach.snapshot();
  const position = step.position();
  if (snapshot && (await to.keepState(printSnapshot(snapshot, stamp), position, erasures))) keptUntil.value = position;
}

let isWatching = false;
/** From now on, for as long as the page is open. */
export function keepWhenCalm(): void {
  if (isWatching) return;
  isWatching = true;
  let waiting = 0;
  effect(() => {
    void [revision.value, home.value];
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      // Where there is no room for it the next start reads the log.
      void idle(patience)
        .then(() => inTurn(keepNow))
        .catch(() => undefined);
    }, calm);
  });
}
