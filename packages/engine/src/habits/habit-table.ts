// The small movements of a day as data: how often, how they are asked for, and on whose authority. Source: rule book 6.1.
import type { SourceId } from '../sources.ts';
import type { HabitId } from '../vocabulary.ts';

/** How often: so many times on each of so many days a week; all through the day; or once, and again after so many days. */
export type Rhythm =
  | { readonly kind: 'times'; readonly aDay: number; readonly daysAWeek: number }
  | { readonly kind: 'every'; readonly minutes: number; readonly least: number; readonly most: number }
  | { readonly kind: 'again-after'; readonly days: number };

export interface HabitRule {
  readonly rhythm: Rhythm;
  /** When it is asked for: over the day, in the evening, along with another habit, or not at all. */
  readonly asked: 'day' | 'evening' | 'never' | { readonly with: HabitId };
  /** Never offered unless the person asks for it. */
  readonly optIn: boolean;
  readonly source: SourceId;
}

const once = (days: number): Rhythm => ({ kind: 'again-after', days });
const times = (aDay: number, daysAWeek = 7): Rhythm => ({ kind: 'times', aDay, daysAWeek });

/** `walk` follows the walking line of the plan, which sets its days (rule book 4.3, 4.8). */
export const habitTable: Readonly<Record<HabitId, HabitRule>> = {
  'movement-break': { rhythm: { kind: 'every', minutes: 45, least: 30, most: 60 }, asked: 'day', optIn: false, source: 'waongenngarm2021' },
  'posture-reset': { rhythm: times(3), asked: 'day', optIn: false, source: 's004' },
  'glute-squeeze': { rhythm: times(3), asked: { with: 'movement-break' }, optIn: true, source: 's003' },
  walk: { rhythm: times(1, 3), asked: 'day', optIn: false, source: 'pocovi2024' },
  breathe: { rhythm: times(1), asked: 'evening', optIn: false, source: 's004' },
  'soft-tissue': { rhythm: times(1, 2), asked: 'day', optIn: false, source: 's004' },
  contrast: { rhythm: times(1, 2), asked: 'never', optIn: true, source: 's004' },
  'sleep-setup': { rhythm: once(365), asked: 'evening', optIn: false, source: 's004' },
  footwear: { rhythm: once(182), asked: 'day', optIn: false, source: 's004' },
};

/** In which order habits are offered where no program says otherwise: breaks first. Judgement. */
export const offerOrder: readonly HabitId[] = [
  'movement-break',
  'breathe',
  'posture-reset',
  'walk',
  'soft-tissue',
  'sleep-setup',
  'footwear',
  'glute-squeeze',
  'contrast',
];

/** Most habits at one time. Source: rule book 6.3. */
export const MOST_HABITS = 4;
/** Sitting above which breaks come first, hours a day. Source: AM-18. */
export const LONG_SITTING_HOURS = 8;
