// Today as it will stand at other times if nothing is told until then: drawn where nobody sees it when the page is at rest, so that the first
// start of a day is as quick as the next. It is kept as the screen of now is, and shown under the same stamp only.
import { batch, effect } from '@preact/signals';
import { render } from 'preact';
import { App } from '../app.tsx';
import { supposing, today } from '../model/clock.ts';
import { day, hasAll, home, isFleeting, known, revision } from '../model/home.ts';
import { idle } from '../model/idle.ts';
import { minutesFor } from '../model/plans.ts';
import { atAddress } from '../model/route.ts';
import { aftermath } from '../session/aftermath.ts';
import { findShelf } from '../storage/shelf.ts';
import { aheadKey, forgetScreens, keepScreen, screenKey } from './kept-screen.ts';

/** How long nothing may have changed, and the longest that an idle moment is waited for. Units: ms. */
const calm = 4000;
const patience = 5000;
/** Whoever is away for longer waits a moment. Judgement. */
const daysAhead = 3;
/** An hour in each part of a day. */
const hours: readonly number[] = [8, 14, 20];

/** Every part of today that is still to come, and of the next days. */
function moments(): readonly Date[] {
  const all = Array.from({ length: daysAhead + 1 }, (_, n) =>
    hours.map((hour) => {
      const at = new Date();
      at.setDate(at.getDate() + n);
      at.setHours(hour, 0, 0, 0);
      return at;
    }),
  );
  return all.flat().filter((at) => at.getTime() > Date.now());
}

/** Draws Today as of `at` beside the page, and keeps it where that is what a start would show. Nothing of the page moves. */
function keepFor(at: Date, app: string, shelf: Storage): void {
  const place = document.createElement('div');
  const before = [day.value, minutesFor.value, aftermath.value] as const;
  batch(() => {
    try {
      supposing(at, () =>
        atAddress('today', () => {
          [day.value, minutesFor.value, aftermath.value] = [today(), undefined, undefined];
          render(<App />, place);
          if (place.querySelector('.today-main')) keepScreen(app, shelf, place, aheadKey());
        }),
      );
    } finally {
      render(null, place);
      [day.value, minutesFor.value, aftermath.value] = before;
    }
  });
}

let round = 0;
async function keepAll(app: string): Promise<void> {
  const own = ++round;
  const shelf = findShelf();
  // While a session is led every set changes what would be kept.
  if (shelf === undefined || home.value.kind !== 'open' || isFleeting.value || !hasAll() || known().open !== undefined) return;
  forgetScreens(shelf, `${screenKey}.`);
  for (const at of moments()) {
    await idle(patience);
    if (own !== round || !hasAll()) return;
    keepFor(at, app, shelf);
  }
}

/** From now on, for as long as the page is open. `app` names the version that draws. */
export function keepAhead(app: string): void {
  let waiting = 0;
  effect(() => {
    void [revision.value, home.value];
    round++;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void keepAll(app), calm);
  });
}
