// Brings the words of a language in. Everything else of the app is read in after this, and takes its words as it is read.
import type { LanguageWords } from '@plumbline/library';
import type { Ui } from '../ui/ui.ts';
import { useUi } from '../ui-words.ts';
import { useWords } from '../words.ts';
import { type Language, languages, type Spoken } from './language.ts';

interface Tables {
  readonly words: LanguageWords;
  readonly ui: Ui;
}
const tables: Readonly<Record<Language, () => Promise<Tables>>> = {
  en: async () => {
    const [{ words }, { english }] = await Promise.all([import('@plumbline/library/en'), import('../ui/en/english.ts')]);
    return { words, ui: english };
  },
  es: async () => {
    const [{ words }, { spanish }] = await Promise.all([import('@plumbline/library/es'), import('../ui/es/spanish.ts')]);
    return { words, ui: spanish };
  },
  de: async () => {
    const [{ words }, { german }] = await Promise.all([import('@plumbline/library/de'), import('../ui/de/german.ts')]);
    return { words, ui: german };
  },
};
/** How days and lists are written. */
const locales: Readonly<Record<Spoken, string>> = { en: 'en-GB', es: 'es', de: 'de', 'en-XB': 'en-GB' };

/** All words of a language, the library's and the page's. */
export async function tablesOf(language: Spoken): Promise<Tables> {
  if (language !== 'en-XB') return tables[language]();
  const [{ mirrored }, { words, ui }] = await Promise.all([import('./mirrored.ts'), tables.en()]);
  return {
    words: { ...words, ...mirrored({ exercises: words.exercises, movements: words.movements, phrases: words.phrases }) },
    ui: mirrored(ui),
  };
}

/** Tells the page itself, and what puts it on a home screen. */
function tellPage(language: Spoken, { lead }: Ui['start']): void {
  if (typeof document === 'undefined') return;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'en-XB' ? 'rtl' : 'ltr';
  document.querySelector('meta[name="description"]')?.setAttribute('content', lead);
  const manifest = language === 'es' || language === 'de' ? `./manifest.${language}.webmanifest` : './manifest.webmanifest';
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', manifest);
}

/** The tables of `language`, or of the first that can be had where its own cannot: without a connection not every one need be here. */
async function tablesAtHand(language: Spoken): Promise<readonly [Spoken, Tables]> {
  for (const one of [language, ...languages]) {
    const found = await tablesOf(one).catch(() => undefined);
    if (found) return [one, found];
  }
  throw new Error('There are no words in any language.');
}

/** Brings the words of a language here. False where they cannot be had now. */
export const bring = (language: Language): Promise<boolean> =>
  tables[language]().then(
    () => true,
    () => false,
  );

/** Fills every word of the page; await it before reading in any screen. */
export async function speak(language: Spoken): Promise<void> {
  const [spoken, { words, ui }] = await tablesAtHand(language);
  useWords(words, locales[spoken]);
  useUi(ui);
  tellPage(spoken, ui.start);
}
