// The number for an ambulance by country, where one number is known for certain. Anywhere else a page names 112 and the local number.

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

/** The codes of every country with a number. Their names are a matter of language and belong to the door. */
export const emergencyCountries: readonly string[] = [...byCountry.keys()];
