// Where something the articles say is to be found in the product, or why it is not.
import type { Assessment, FactType, HabitId, Profile, ProgramId, SelfTestId } from '@plumbline/engine';
import type { LibraryId } from '../exercises.ts';
import type { CardId, LessonId, QuestionWordsId } from '../words/phrase-ids.ts';
import type { LedgerId } from './ledger.ts';
import type { KnownRule } from './rule-ids.ts';

/** Parts of the product that come after the library and the terminal. */
export const laterThemes = ['figure', 'app', 'day', 'hand-over', 'sync'] as const;
export type LaterTheme = (typeof laterThemes)[number];

/** Why something of an article is in no part of the product. */
export const leftReasons = ['lost-media', 'advert-or-site', 'wrong-and-not-shipped', 'harmful-as-written'] as const;
export type LeftReason = (typeof leftReasons)[number];

export type DocumentName = 'README' | 'SAFETY' | 'ARCHITECTURE';

/**
 * One place. `exercise` provides the item and lists it in its `seeds`, unless it is only `offered`: put first, instead or
 * beside by our answer to the item. `rule` is coded by the engine; `fact` is what the log can hold; `left` is nowhere.
 */
export type Place =
  | { readonly exercise: LibraryId; readonly offered?: true }
  | { readonly program: ProgramId; readonly slot?: string }
  | { readonly rule: KnownRule }
  | { readonly field: keyof Assessment | keyof Profile }
  | { readonly question: QuestionWordsId }
  | { readonly fact: FactType }
  | { readonly card: CardId | LessonId }
  | { readonly ledger: LedgerId }
  | { readonly habit: HabitId }
  | { readonly selfTest: SelfTestId }
  | { readonly document: DocumentName }
  | { readonly later: LaterTheme }
  | { readonly left: LeftReason };

/** What one article's items become, by item. */
export type Coverage = Readonly<Record<string, readonly Place[]>>;
