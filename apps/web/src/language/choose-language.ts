// Another language: its words are brought first, so that nobody is left without any.
import { keepLanguage, type Language } from './language.ts';
import { bring } from './speak.ts';

/**
 * Keeps the choice and loads the page anew: screens take their words as they are read in. False where the words of that language cannot be
 * had now; then all stays as it is.
 */
export async function chooseLanguage(language: Language): Promise<boolean> {
  if (!(await bring(language))) return false;
  keepLanguage(language);
  window.location.reload();
  return true;
}
