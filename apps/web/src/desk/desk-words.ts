// The words of the desk, filled before any of its pages is read in, as those of the app are: see `language/speak.ts`.
import type { Spoken } from '../language/language.ts';
import type { desking as english } from '../ui/en/desking.ts';
import type { UiPart } from '../ui/ui.ts';

export type DeskWords = UiPart<typeof english>;
export let desk: DeskWords;

const tables: Readonly<Partial<Record<Spoken, () => Promise<{ readonly desking: DeskWords }>>>> = {
  es: () => import('../ui/es/desking.ts'),
  de: () => import('../ui/de/desking.ts'),
};
export async function speakDesk(language: Spoken): Promise<void> {
  const { desking } = await (tables[language] ?? (() => import('../ui/en/desking.ts')))();
  desk = language === 'en-XB' ? (await import('../language/mirrored.ts')).mirrored(desking) : desking;
}
