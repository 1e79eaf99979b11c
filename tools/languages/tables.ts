// Every table of words in every language, side by side.
import type { LanguageId } from '@plumbline/library';
import { words as german } from '@plumbline/library/de';
import { words as english } from '@plumbline/library/en';
import { words as spanish } from '@plumbline/library/es';
import { desking as germanDesk } from '../../apps/web/src/ui/de/desking.ts';
import { german as germanUi } from '../../apps/web/src/ui/de/german.ts';
import { desking as englishDesk } from '../../apps/web/src/ui/en/desking.ts';
import { english as englishUi } from '../../apps/web/src/ui/en/english.ts';
import { desking as spanishDesk } from '../../apps/web/src/ui/es/desking.ts';
import { spanish as spanishUi } from '../../apps/web/src/ui/es/spanish.ts';

export type Table = Readonly<Record<string, unknown>>;
const all = {
  en: { ...english, ui: englishUi, desk: englishDesk },
  es: { ...spanish, ui: spanishUi, desk: spanishDesk },
  de: { ...german, ui: germanUi, desk: germanDesk },
} as const;

/** What a person reads in `language`: phrases, exercises, movements and what the app itself says. */
export function tableOf(language: LanguageId): Table {
  const { phrases, exercises, movements, ui, desk } = all[language];
  return { phrases, exercises, movements, ui, desk };
}
