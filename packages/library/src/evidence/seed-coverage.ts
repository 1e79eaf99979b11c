// Where everything the five articles say is to be found: nothing of theirs may fall away unseen.
import type { Coverage, Place } from './places.ts';
import { article000 } from './seed-coverage-000.ts';
import { article001 } from './seed-coverage-001.ts';
import { article002 } from './seed-coverage-002.ts';
import { article003 } from './seed-coverage-003.ts';
import { article004 } from './seed-coverage-004.ts';

/** The places of all 308 items, by item id. Every item has at least one place; one that is left out has that place alone. */
export const seedCoverage: Coverage = { ...article000, ...article001, ...article002, ...article003, ...article004 };

/** Items that no part of the product holds, with the reason. */
export const leftOut = (coverage: Coverage = seedCoverage): readonly { readonly item: string; readonly why: string }[] =>
  Object.entries(coverage).flatMap(([item, places]) =>
    places.filter((place) => 'left' in place).map((place) => ({ item, why: place.left })),
  );

/** How many places of each kind there are, e.g. `{ exercise: 300, rule: 80 }`; `offered` exercises are counted apart. */
export function placesByKind(coverage: Coverage = seedCoverage): Readonly<Record<string, number>> {
  const count: Record<string, number> = {};
  for (const place of Object.values(coverage).flat()) {
    const kind = kindOf(place);
    count[kind] = (count[kind] ?? 0) + 1;
  }
  return count;
}
const kindOf = (place: Place): string => ('offered' in place ? 'offered' : (Object.keys(place)[0] ?? ''));
