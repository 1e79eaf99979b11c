// The countries whose emergency number is known, by the names they have in a language.
import { emergencyCountries } from '@plumbline/library';

/** Code and name, by name. */
export function countries(language: string): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return emergencyCountries.map((code) => [code, names.of(code) ?? code] as const).sort((a, b) => a[1].localeCompare(b[1], language));
}
