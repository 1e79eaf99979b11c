// Brings the words of the desk in: a table of its own, which the app of a person never fetches.
import { type DeskWords, useDesk } from '../desk/desk-words.ts';
import type { Spoken } from './language.ts';

const tables: Readonly<Partial<Record<Spoken, () => Promise<{ readonly desking: DeskWords }>>>> = {
  es: () => import('../ui/es/desking.ts'),
  de: () => import('../ui/de/desking.ts'),
};

/** Fills every word of the desk; await it before reading in any of its pages. */
export async function speakDesk(language: Spoken): Promise<void> {
  const { desking } = await (tables[language] ?? (() => import('../ui/en/desking.ts')))();
  useDesk(language === 'en-XB' ? (await import('./mirrored.ts')).mirrored<DeskWords>(desking) : desking);
}
