// The first script of the desk. Words come first, then what is kept here, then the pages, which take their words as they are read in.
import typeface from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';
import { render } from 'preact';
import '../theme/tokens.css';
import '../theme/base.css';
import '../shell/page.css';
import '../handed/handed.css';
import '../plan/plan.css';
import '../outcome/outcome.css';
import '../show/show.css';
import { chosenLanguage } from '../language/language.ts';
import { putOnTypeface } from '../theme/typeface.ts';
import './desk.css';

async function begin(place: HTMLElement): Promise<void> {
  const language = chosenLanguage();
  void putOnTypeface(typeface);
  const [{ speak }, { speakDesk }, words] = await Promise.all([
    import('../language/speak.ts'),
    import('../language/speak-desk.ts'),
    import('./desk-words.ts'),
  ]);
  await Promise.all([speak(language), speakDesk(language)]);
  document.title = `${words.desk.title} · Plumbline`;
  const [{ openDesk }, { DeskApp }, { keepLook }, { watchAddress }, { workOffline }] = await Promise.all([
    import('./desk-state.ts'),
    import('./desk-app.tsx'),
    import('../settings/look.ts'),
    import('../model/route.ts'),
    import('../offline/update.ts'),
  ]);
  keepLook();
  watchAddress();
  try {
    await openDesk(window.indexedDB);
  } catch {
    render(<main class="page narrow">{words.desk.trouble}</main>, place);
    return;
  }
  render(<DeskApp />, place);
  workOffline();
}

const place = document.getElementById('desk');
if (place) void begin(place);
