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
  hair: HairStyle;
  glasses?: boolean;
  beard?: boolean;
  build: Build;
  colours: { skin: string; skinFar: string; hair: string; top: string; topFar: string; legs: string; legsFar: string };
}
const average: Build = { depth: 1, width: 1, limb: 1, belly: 0 };
const navy = { legs: '#31405f', legsFar: '#55668b' };
const slate = { legs: '#4a4f5c', legsFar: '#6f7582' };
const plum = { legs: '#4b3a57', legsFar: '#705d7d' };

export const PEOPLE = {
  /** A woman of about forty. */
  ana: {
    hair: 'knot',
    build: average,
    colours: { skin: '#dfa27c', skinFar: '#b8825f', hair: '#3b2c35', top: '#2f8f86', topFar: '#23706b', ...navy },
  },
  /** A broad man of about thirty. */
  kofi: {
    hair: 'crop',
    build: { depth: 1.06, width: 1.08, limb: 1.1, belly: 0 },
    colours: { skin: '#8a5a3f', skinFar: '#6d4530', hair: '#1f1a1d', top: '#d9a441', topFar: '#b5842e', ...navy },
  },
  /** A slim man of about fifty, with a beard. */
  finn: {
    hair: 'crop',
    beard: true,
    build: { depth: 0.95, width: 0.98, limb: 0.94, belly: 0.3 },
    colours: { skin: '#f0c6a8', skinFar: '#cf9f80', hair: '#8d5a35', top: '#5a7fc0', topFar: '#456399', ...slate },
  },
  /** A woman of about seventy-five, with glasses. */
  rosa: {
    hair: 'bob',
    glasses: true,
    build: { depth: 1.06, width: 1.02, limb: 0.97, belly: 1.2 },
    colours: { skin: '#d9a883', skinFar: '#b38260', hair: '#b9b4b0', top: '#a85d6e', topFar: '#874857', ...plum },
  },
  /** A heavier man of about sixty. */
  dev: {
    hair: 'bald',
    glasses: true,
    build: { depth: 1.16, width: 1.12, limb: 1.1, belly: 2.4 },
    colours: { skin: '#b07a52', skinFar: '#8c5d3c', hair: '#4a4442', top: '#6f8f4e', topFar: '#56713b', ...slate },
  },
  /** A woman of about thirty with a headscarf. */
  leila: {
    hair: 'scarf',
    build: { depth: 1.03, width: 1.03, limb: 1.04, belly: 0.4 },
    colours: { skin: '#c98f63', skinFar: '#a47149', hair: '#7a5aa6', top: '#8a6fb5', topFar: '#6c5492', ...navy },
  },
  /** A young man who uses a wheelchair. */
  jun: {
    hair: 'curls',
    build: { depth: 1, width: 1.04, limb: 1, belly: 0 },
    colours: { skin: '#e3b48a', skinFar: '#bb8d66', hair: '#2a2426', top: '#c8643f', topFar: '#a14d2f', ...slate },
  },
} as const satisfies Record<string, Person>;
export type PersonId = keyof typeof PEOPLE;
export const PERSON_IDS = Object.keys(PEOPLE) as PersonId[];
/** The person of a movement; one that is named, else the first. */
export const personOf = (who: string | undefined): Person => PEOPLE[(who ?? 'ana') as PersonId] ?? PEOPLE.ana;
