// Brings the words of the desk in: tables of its own, which the app of a person never fetches.
import { type DeskWords, useDesk } from '../desk/desk-words.ts';
import { type FitWords, useFitting } from '../desk/fit-words.ts';
import type { Language, Spoken } from './language.ts';

interface DeskTables {
  readonly desking: DeskWords;
  readonly fitting: FitWords;
}
const tables: Readonly<Record<Language, () => Promise<DeskTables>>> = {
  en: async () => ({ ...(await import('../ui/en/desking.ts')), ...(await import('../ui/en/fitting.ts')) }),
  es: async () => ({ ...(await import('../ui/es/desking.ts')), ...(await import('../ui/es/fitting.ts')) }),
  de: async () => ({ ...(await import('../ui/de/desking.ts')), ...(await import('../ui/de/fitting.ts')) }),
};

/** Fills every word of the desk; await it before reading in any of its pages. */
export async function speakDesk(language: Spoken): Promise<void> {
  const said = await tables[language === 'en-XB' ? 'en' : language]();
  const { desking, fitting } = language === 'en-XB' ? (await import('./mirrored.ts')).mirrored<DeskTables>(said) : said;
  useDesk(desking);
  useFitting(fitting);
}
