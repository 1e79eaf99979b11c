// Opens what this device keeps, and shows it. The words are here before this file is: screens take theirs as they are read in.
import { render } from 'preact';
import './theme/tokens.css';
import './theme/base.css';
import { App } from './app.tsx';
import { answerLate } from './boot/handover.ts';
import { resumeRound } from './check/round.ts';
import { watchReminders } from './habits/reminding.ts';
import { today } from './model/clock.ts';
import { catchUp, day, openAnew, openHome } from './model/home.ts';
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
function show(): void {
  const first = document.getElementById('first');
  const place = document.getElementById('app') ?? first;
  if (place === null) return;
  render(<App />, place);
  if (place !== first) first?.remove();
  answerLate(place);
  const left = new Promise((leave) => window.addEventListener('hashchange', leave, { once: true }));
  void putOnTypeface(place === first ? left : Promise.resolve());
}

// The round first: an open log without it would begin the questions anew.
resumeRound();
// Nothing is drawn before it is known what is kept: the page shows its first screen until then.
void openHome().then(show).then(tidyWhenIdle).then(watchReminders);
workOffline();
