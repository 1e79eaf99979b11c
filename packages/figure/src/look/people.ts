/** Who is shown. Several people across the library, so that most find someone like themselves. */

/** How the body differs from the measured average: thickness of parts, 1 is average. */
export interface Build {
  /** Trunk depth and width. */
  depth: number;
  width: number;
  limb: number;
  /** Roundness of the belly, % of height. */
  belly: number;
}
export type HairStyle = 'knot' | 'crop' | 'bob' | 'bald' | 'scarf' | 'curls';
export interface Person {
  /** Whose clothes and skin: see clothes.ts. */
  id: string;
  hair: HairStyle;
  glasses?: boolean;
  beard?: boolean;
  build: Build;
}
const average: Build = { depth: 1, width: 1, limb: 1, belly: 0 };

export const PEOPLE = {
  /** A woman of about forty. */
  ana: { id: 'ana', hair: 'knot', build: average },
  /** A broad man of about thirty. */
  kofi: { id: 'kofi', hair: 'crop', build: { depth: 1.06, width: 1.08, limb: 1.1, belly: 0 } },
  /** A slim man of about fifty, with a beard. */
  finn: { id: 'finn', hair: 'crop', beard: true, build: { depth: 0.95, width: 0.98, limb: 0.94, belly: 0.3 } },
  /** A woman of about seventy-five, with glasses. */
  rosa: { id: 'rosa', hair: 'bob', glasses: true, build: { depth: 1.06, width: 1.02, limb: 0.97, belly: 1.2 } },
  /** A heavier man of about sixty. */
  dev: { id: 'dev', hair: 'bald', glasses: true, build: { depth: 1.16, width: 1.12, limb: 1.1, belly: 2.4 } },
  /** A woman of about thirty with a headscarf. */
  leila: { id: 'leila', hair: 'scarf', build: { depth: 1.03, width: 1.03, limb: 1.04, belly: 0.4 } },
  /** A young man who uses a wheelchair. */
  jun: { id: 'jun', hair: 'curls', build: { depth: 1, width: 1.04, limb: 1, belly: 0 } },
} as const satisfies Record<string, Person>;
export type PersonId = keyof typeof PEOPLE;
export const PERSON_IDS = Object.keys(PEOPLE) as PersonId[];
/** The person of a movement; one that is named, else the first. */
export const personOf = (who: string | undefined): Person => PEOPLE[(who ?? 'ana') as PersonId] ?? PEOPLE.ana;
