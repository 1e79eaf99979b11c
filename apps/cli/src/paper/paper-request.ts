// What a person chooses of paper: language, size, large print. And the words of that language, as the coach takes them.
import type { PaperScene } from '@plumbline/coach';
import type { LocalDate, LocalTime } from '@plumbline/engine';
import type { LanguageId, LanguageWords, LibraryId } from '@plumbline/library';
import { titleOf } from '@plumbline/program';
import { catalog } from '../catalog.ts';
import { type Given, given, refuseOne } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import { type PaperSize, paperSizes } from './sheet.ts';

export interface PaperOptions {
  readonly language?: string;
  readonly size?: string;
  readonly large?: true;
}
export interface PaperRequest {
  readonly words: LanguageWords;
  readonly scene: PaperScene;
  readonly size: PaperSize;
  readonly large: boolean;
  readonly now: LocalTime;
}

const languages: Readonly<Record<LanguageId, () => Promise<{ readonly words: LanguageWords }>>> = {
  en: () => import('@plumbline/library/en'),
  es: () => import('@plumbline/library/es'),
  de: () => import('@plumbline/library/de'),
};
const isLanguage = (name: string): name is LanguageId => Object.hasOwn(languages, name);
const isSize = (name: string): name is PaperSize => (paperSizes as readonly string[]).includes(name);

/** Days are written as in Britain, so that English paper puts the day before the month everywhere. */
const locales: Readonly<Record<LanguageId, string>> = { en: 'en-GB', es: 'es', de: 'de' };

const dayAs = (locale: string, options: Intl.DateTimeFormatOptions): ((on: LocalDate) => string) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (on) => format.format(new Date(`${on}T12:00:00Z`));
};

function sceneOf({ language, phrases, exercises }: LanguageWords): PaperScene {
  const locale = locales[language];
  return {
    ...{ catalog, phrases, titleOf },
    exerciseWords: (id) => (Object.hasOwn(exercises, id) ? exercises[id as LibraryId] : undefined),
    shortDay: dayAs(locale, { weekday: 'short', day: 'numeric', month: 'short' }),
    fullDay: dayAs(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
  };
}

/** English, A4 and the usual size of type unless said otherwise. */
export async function readPaper(options: PaperOptions, now: LocalTime): Promise<Given<PaperRequest>> {
  const { language = 'en', size = 'a4', large = false } = options;
  const says = (what: string, name: string): string => `There is no ${what} "${name}".`;
  if (!isLanguage(language))
    return refuseOne(exitCodes.notFound, '--language', says('language', language), `Choose one of: ${Object.keys(languages).join(', ')}.`);
  if (!isSize(size)) return refuseOne(exitCodes.notFound, '--size', says('size', size), `Choose one of: ${paperSizes.join(', ')}.`);
  const { words } = await languages[language]();
  return given({ words, scene: sceneOf(words), size, large, now });
}
