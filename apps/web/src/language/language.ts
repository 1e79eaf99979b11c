// Which language the page speaks: the one chosen on this device, or else the first that the browser asks for.

export const languages = ['en', 'es', 'de'] as const;
export type Language = (typeof languages)[number];
/** `en-XB` is English in brackets that runs from right to left: for looking at the layout, in no list of choices. */
export type Spoken = Language | 'en-XB';

const name = 'plumbline.language';
const isLanguage = (text: string | null): text is Language => (languages as readonly (string | null)[]).includes(text);

function kept(): Spoken | undefined {
  try {
    const said = window.localStorage.getItem(name);
    return isLanguage(said) || said === 'en-XB' ? said : undefined;
  } catch {
    return undefined;
  }
}

/** The first of the browser's languages that we speak; English where there is none. */
export const spokenOf = (asked: readonly string[]): Language =>
  asked.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? 'en';

export const chosenLanguage = (): Spoken => kept() ?? spokenOf(navigator.languages);

/** Keeps the choice for the next time the page is loaded. */
export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(name, language);
  } catch {
    // Where nothing can be kept, the browser's own language stays.
  }
}
