// The first script of the page. Words come first, then what is kept here, then the screens, which take their words as they are read in.
// Each is a task of its own, so that whoever reads the first screen meanwhile is not held up.
import { somebody } from './boot/presence.ts';
import { chosenLanguage } from './language/language.ts';
import { holdOffer } from './offline/offered.ts';
import { register } from './offline/register.ts';
import './boot/handover.ts';

const rest = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Whether the page shows the first screen in the language of who reads it, and can do without the app until somebody is there. */
const isEnough = (): boolean =>
  window.plumbline?.app !== undefined && document.getElementById('app') === null && chosenLanguage() === document.documentElement.lang;

async function begin(): Promise<void> {
  if (isEnough()) {
    holdOffer();
    // The worker takes the whole app in meanwhile, away from the page. Without one the app comes now, or it would be far away when needed.
    await Promise.race([somebody(), register().then((worker) => (worker ? new Promise(() => undefined) : undefined))]);
  }
  const styled = window.plumbline?.dressAll();
  const { speak } = await import('./language/speak.ts');
  await speak(chosenLanguage());
  await rest();
  await import('./model/catalog.ts');
  await rest();
  const { openHome, thisDay, home } = await import('./model/home.ts');
  await Promise.all([rest(), styled]);
  const [{ show }] = await Promise.all([import('./open-app.tsx'), openHome()]);
  await rest();
  try {
    // What the day holds is worked out once and read by every screen.
    if (home.value.kind === 'open') void thisDay.value;
  } catch {
    // The screen that reads it says so.
  }
  await rest();
  show();
}
begin().catch(() => window.plumbline?.lose());
