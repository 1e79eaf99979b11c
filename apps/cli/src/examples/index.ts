// Every example person, the plain one first.
import { balanceAndAge } from './balance-and-age.ts';
import { bones } from './bones.ts';
import { everyday } from './everyday.ts';
import type { Example } from './example.ts';
import { heartAndBlood } from './heart-and-blood.ts';
import { insideAndEnergy } from './inside-and-energy.ts';
import { joints } from './joints.ts';
import { pregnancyAndBirth } from './pregnancy-and-birth.ts';
import { spineAndLeg } from './spine-and-leg.ts';
import { stops } from './stops.ts';
import { surgery } from './surgery.ts';

export const examples: readonly Example[] = [
  ...everyday,
  ...pregnancyAndBirth,
  ...bones,
  ...surgery,
  ...spineAndLeg,
  ...heartAndBlood,
  ...joints,
  ...insideAndEnergy,
  ...balanceAndAge,
  ...stops,
];

export const exampleNamed = (name: string): Example | undefined => examples.find((example) => example.name === name);
