// Shows the app, over what is kept and open by now. The words are here before this file is: screens take theirs as they are read in.
import typeface from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';
import { render } from 'preact';
import './theme/tokens.css';
import './theme/base.css';
import { App } from './app.tsx';
import { answerLate } from './boot/handover.ts';
import { keepAhead } from './boot/keep-ahead.tsx';
import { keepToday } from './boot/keep-today.ts';
import { resumeRound } from './check/round.ts';
import { watchReminders } from './habits/reminding.ts';
import { today } from './model/clock.ts';
import { catchUp, day, openAnew } from './model/home.ts';
import { watchAddress } from './model/route.ts';
import { tidyWhenIdle } from './model/tidy.ts';
import { watchInstall } from './offline/install.ts';
import { workOffline } from './offline/update.ts';
import { keepLook } from './settings/look.ts';
import { isSettings, rereadSettings } from './settings/settings.ts';
import { watchOtherTabs } from './storage/other-tabs.ts';
import { roundKey } from './storage/shelf.ts';
import { putOnTypeface } from './theme/typeface.ts';
// Last, so that paper wins over every screen.
import './theme/print.css';

keepLook();
watchAddress();
watchInstall();
watchOtherTabs({ onHint: (hint) => void (hint === 'changed' ? openAnew() : catchUp()), onLook: () => void catchUp() });
// How far a round of questions came, and how the page is to look, in another tab.
window.addEventListener('storage', ({ key }) => {
  if (key === null || key === roundKey) resumeRound();
  if (isSettings(key)) rereadSettings();
});
// The day turns while the page is open.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) day.value = today();
});

/** Shows the app in place of what the page showed before it. Where that was the same, its very elements stay. */
export function show(): void {
  const first = document.getElementById('first');
  const place = document.getElementById('app') ?? first;
  if (place === null) return;
  render(<App />, place);
  if (place !== first) first?.remove();
  const app = window.plumbline?.app;
  answerLate(place);
  // While it is worked on, the page has no script of its own.
  if (app === undefined) void putOnTypeface(typeface);
  else {
    keepToday(app, place);
    keepAhead(app);
  }
  void tidyWhenIdle();
  watchReminders();
  void workOffline();
}

// The round before anything is shown: an open log without it would begin the questions anew.
resumeRound();
