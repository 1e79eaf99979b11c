// Keeps what Today shows whenever it has changed and the page is at rest: see kept-screen.ts.
import { effect } from '@preact/signals';
import { day, home, isFleeting, revision } from '../model/home.ts';
import { minutesToday } from '../model/plans.ts';
import { route } from '../model/route.ts';
import { aftermath } from '../session/aftermath.ts';
import { findShelf } from '../storage/shelf.ts';
import { keepScreen } from './kept-screen.ts';

/** How long nothing may have changed. Units: ms. */
const calm = 700;

/** Today itself and nothing that is only for now: minutes of one day, the end of a session. */
const isPlainToday = (place: Element): boolean =>
  !isFleeting.value &&
  ['', 'today'].includes(route.value[0] ?? '') &&
  minutesToday.value === undefined &&
  aftermath.value === undefined &&
  place.querySelector('.today-main') !== null;

/** Watches `place` for as long as the page is open. `app` names the version that draws it. */
export function keepToday(app: string, place: Element): void {
  let waiting = 0;
  effect(() => {
    // Each of them may change what is shown.
    void [revision.value, home.value, route.value, day.value, minutesToday.value, aftermath.value];
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const shelf = findShelf();
      if (shelf && home.value.kind === 'open' && isPlainToday(place)) keepScreen(app, shelf, place);
    }, calm);
  });
}
