// The first script of the page. Words come first, then the app, whose screens take their words as they are read in.
import { chosenLanguage } from './language/language.ts';
import { speak } from './language/speak.ts';

void speak(chosenLanguage()).then(() => import('./open-app.tsx'));
