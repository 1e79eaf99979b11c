// Every table of words in every language, side by side.
import { type ClaimWords, type LanguageId, ledger } from '@plumbline/library';
import { claims as germanClaims } from '@plumbline/library/claims-de';
import { claims as spanishClaims } from '@plumbline/library/claims-es';
import { words as german } from '@plumbline/library/de';
import { words as english } from '@plumbline/library/en';
import { words as spanish } from '@plumbline/library/es';
import { desking as germanDesk } from '../../apps/web/src/ui/de/desking.ts';
import { fitting as germanFitting } from '../../apps/web/src/ui/de/fitting.ts';
import { german as germanUi } from '../../apps/web/src/ui/de/german.ts';
import { desking as englishDesk } from '../../apps/web/src/ui/en/desking.ts';
import { english as englishUi } from '../../apps/web/src/ui/en/english.ts';
import { fitting as englishFitting } from '../../apps/web/src/ui/en/fitting.ts';
import { desking as spanishDesk } from '../../apps/web/src/ui/es/desking.ts';
import { fitting as spanishFitting } from '../../apps/web/src/ui/es/fitting.ts';
import { spanish as spanishUi } from '../../apps/web/src/ui/es/spanish.ts';

export type Table = Readonly<Record<string, unknown>>;
/** The ledger is English itself: its lines as the other tables hold them. */
const englishClaims = Object.fromEntries(
  ledger.map(({ id, claim, against }) => [id, [claim, ...against.map(({ says }) => says)]]),
) as unknown as ClaimWords;
const all = {
  en: { ...english, ui: englishUi, desk: { ...englishDesk, fitting: englishFitting }, claims: englishClaims },
  es: { ...spanish, ui: spanishUi, desk: { ...spanishDesk, fitting: spanishFitting }, claims: spanishClaims },
  de: { ...german, ui: germanUi, desk: { ...germanDesk, fitting: germanFitting }, claims: germanClaims },
} as const;

/** What a person reads in `language`: phrases, exercises, movements and what the app itself says. */
export function tableOf(language: LanguageId): Table {
  const { phrases, exercises, movements, ui, desk, claims } = all[language];
  return { phrases, exercises, movements, ui, desk, claims };
}
