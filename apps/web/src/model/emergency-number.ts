// The number for an ambulance by country, where one number is known for certain. Anywhere else the page names 112 and the local number.

const numbers: readonly (readonly [number: string, countries: string])[] = [
  ['112', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IN IS IT LI LT LU LV MT NL PL PT RO SE SI SK TR'],
  ['911', 'CA MX US'],
  ['999', 'GB'],
  ['000', 'AU'],
  ['111', 'NZ'],
  ['113', 'NO'],
  ['119', 'JP KR'],
  ['144', 'CH'],
];
const byCountry = new Map(numbers.flatMap(([number, countries]) => countries.split(' ').map((country) => [country, number] as const)));

/** By the ISO 3166 code of two letters; undefined where no single number is certain. */
export const emergencyNumber = (country: string | undefined): string | undefined => byCountry.get(country ?? '');

/** Code and name of every country with a number, by name. */
export function countries(language: string): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return [...byCountry.keys()].map((code) => [code, names.of(code) ?? code] as const).sort((a, b) => a[1].localeCompare(b[1], language));
}
