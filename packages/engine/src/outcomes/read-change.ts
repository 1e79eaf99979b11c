// Is it better, and not just noise? Read at set looks only, so that looking often does not make news. Source: rule book 3.3, decision 0013.
import { meanOf, noiseOf } from './noise.ts';

/** What a scale counts as better, and what a change has to be at least, whatever the noise. */
export interface Scale {
  readonly better: 'less' | 'more';
  /** Points. */
  readonly least: number;
  /** Share of the beginning, 0 to 1. */
  readonly leastShare: number;
  /** Where it begins so well that a real gain has no room: below this for `less`, above it for `more`. */
  readonly noRoom: number;
}
/** Source: rule book 3.3 (2 points and 30 %, from 3 up; 2 points for activities). */
export const painScale: Scale = { better: 'less', least: 2, leastShare: 0.3, noRoom: 3 };
export const abilityScale: Scale = { better: 'more', least: 2, leastShare: 0, noRoom: 8 };

/** Answers that make the beginning: one at the start and two weekly ones, or three weekly ones. */
export const BEGINNING = 3;
/** Answers after the first at which a look falls, and how many lie between later ones. */
export const FIRST_LOOKS = [6, 8, 10, 12] as const;
export const LATER_LOOKS_EVERY = 4;
/** How many times its own uncertainty a change must be. Chosen by `npm run bench -- outcome`: 5 % false news in a year of looks, at most. */
export const TIMES_NOISE = 3.1;
/** Most answers that "now" is made of. */
const NOW_MOST = 12;

export type Change = 'better' | 'worse' | 'about-the-same';
export type Reading =
  /** `answersToGo` more answers before anything can be said. */
  | { readonly kind: 'too-early'; readonly answersToGo: number }
  /** Began so well that better cannot show. */
  | { readonly kind: 'no-room'; readonly from: number; readonly to: number }
  /** Whole points; `answers` were looked at, and `needed` is what a change had to be. */
  | { readonly kind: Change; readonly from: number; readonly to: number; readonly answers: number; readonly needed: number };

/** The last look that has come by then: answers after the first; undefined before the first look. */
export function lookOf(answers: number): number | undefined {
  const after = answers - 1;
  const last = FIRST_LOOKS.at(-1) as number;
  if (after >= last) return after - ((after - last) % LATER_LOOKS_EVERY);
  return FIRST_LOOKS.findLast((look) => look <= after);
}

/** "Now" is the second half of what was answered, at most twelve answers. */
const nowLength = (look: number): number => Math.min(NOW_MOST, Math.floor(look / 2));

/**
 * The reading of one scale 0 to 10, answers oldest first, about a week apart. What was answered after the last look waits for the next one.
 * Better and worse both need more than the scale's least and more than the person's own noise explains.
 */
export function readChange(answers: readonly number[], scale: Scale): Reading {
  const look = lookOf(answers.length);
  if (look === undefined) return { kind: 'too-early', answersToGo: FIRST_LOOKS[0] + 1 - answers.length };
  const seen = answers.slice(0, look + 1);
  const now = seen.slice(-nowLength(look));
  const from = meanOf(seen.slice(0, BEGINNING));
  const to = meanOf(now);
  const gain = scale.better === 'less' ? from - to : to - from;
  const beyondNoise = TIMES_NOISE * noiseOf(seen) * Math.sqrt(1 / BEGINNING + 1 / now.length);
  const needed = Math.max(scale.least, beyondNoise);
  const whole = { from: Math.round(from), to: Math.round(to) };
  const read = (kind: Change): Reading => ({ kind, ...whole, answers: seen.length, needed: Math.ceil(needed) });
  if (gain <= -needed) return read('worse');
  if (scale.better === 'less' ? from < scale.noRoom : from > scale.noRoom) return { kind: 'no-room', ...whole };
  return read(gain >= Math.max(needed, scale.leastShare * from) ? 'better' : 'about-the-same');
}
