// How long a session takes. Source: rule book 5.1 and settled 11.
import type { Dose } from '../exercise.ts';
import type { Entry } from './library-index.ts';
import { setSeconds } from './work.ts';

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
/** Below this many minutes a session has no warm-up or cool-down block. */
export const SHORT_MINUTES = 10;
const SET_UP = 30;
const CHECK = 30;
const SHORT_CHECK = 10;

/** Seconds that are kept for warming up and for cooling down in a session of so many minutes. */
export const warmBlock = (minutes: number): number => clamp(Math.round(0.15 * minutes), 2, 6) * 60;
export const coolBlock = (minutes: number): number => clamp(Math.round(0.1 * minutes), 1, 5) * 60;

/** Seconds of one item: set-up, work on both sides, the shorter rest between sets. */
export const itemSeconds = (entry: Entry, dose: Dose): number =>
  SET_UP + dose.sets * setSeconds(entry, dose) * entry.sideCount + (dose.sets - 1) * dose.restSeconds[0];

export interface RoleSeconds {
  'warm-up': number;
  main: number;
  'cool-down': number;
}
/** Seconds of a whole session for a person who has so many minutes. */
export function sessionSeconds(sums: Readonly<RoleSeconds>, minutes: number): number {
  if (minutes < SHORT_MINUTES) return SHORT_CHECK + sums['warm-up'] + sums.main + sums['cool-down'];
  const warm = Math.max(warmBlock(minutes), sums['warm-up']);
  const cool = Math.max(coolBlock(minutes), sums['cool-down']);
  return CHECK + warm + sums.main + cool + CHECK;
}
