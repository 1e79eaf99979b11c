// The countries whose emergency number is known, by the names they have in a language.
import { emergencyCountries } from '@plumbline/library';

/** Code and name, by name. */
export function countries(language: string): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  // One collator for all of them: to ask for the order of a language each time costs more than the whole first screen.
  const { compare } = new Intl.Collator(language);
  return emergencyCountries.map((code) => [code, names.of(code) ?? code] as const).sort((a, b) => compare(a[1], b[1]));
}
