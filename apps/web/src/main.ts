// The first script of the page. Words come first, then what is kept here, then the screens, which take their words as they are read in.
// Each is a task of its own, so that whoever reads the first screen meanwhile is not held up.
import './boot/handover.ts';
import { chosenLanguage } from './language/language.ts';

const rest = (): Promise<void> => new Promise((go) => setTimeout(go));

async function begin(): Promise<void> {
  const { speak } = await import('./language/speak.ts');
  await speak(chosenLanguage());
  await rest();
  const { openHome, thisDay, home } = await import('./model/home.ts');
  await rest();
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
