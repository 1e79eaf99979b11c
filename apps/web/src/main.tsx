// Opens what this device keeps, and shows it.
import { render } from 'preact';
import './theme/tokens.css';
import './theme/base.css';
import { App } from './app.tsx';
import { resumeRound } from './check/round.ts';
import { today } from './model/clock.ts';
import { day, openHome } from './model/home.ts';
import { watchAddress } from './model/route.ts';
import { logKey, roundKey } from './storage/shelf.ts';
// Last, so that paper wins over every screen.
import './theme/print.css';

watchAddress();
// Another tab wrote: read it again, so that both show the same.
window.addEventListener('storage', ({ key }) => {
  if (key === null || key === logKey) void openHome();
  if (key === null || key === roundKey) resumeRound();
});
// The day turns while the page is open.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) day.value = today();
});

const place = document.getElementById('app');
if (place) render(<App />, place);
// The round first: an open log without it would begin the questions anew.
resumeRound();
void openHome();
