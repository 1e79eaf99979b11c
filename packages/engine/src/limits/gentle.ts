// The gentle start: two weeks and four green sessions of careful caps, then a wider set for as long as its reason holds.
import type { Level, LocalDate, Need } from '../vocabulary.ts';
import { elapsedDays } from './body-facts.ts';
import type { Restriction } from './cap-set.ts';

/** Days and GREEN sessions that both must pass before the window ends. Source: rule book 1.6. */
export const GENTLE_DAYS = 14;
export const GENTLE_GREENS = 4;

export interface GentleHistory {
  /** Plan start or the newest reason for a gentle start, the later (settled, rules made codable 3). */
  readonly gentleSince?: LocalDate | undefined;
  /** GREEN sessions completed since then. */
  readonly greenSinceGentle: number;
  /** The reason still holds: the verdict of today is gentle. */
  readonly triggerHolds: boolean;
}
export type GentlePhase = 'none' | 'window' | 'after';

/** Where a gentle start stands on `on`. A reason without a day counts as from today. Source: rule book 1.6, settled 3. */
export function gentlePhase({ gentleSince, greenSinceGentle, triggerHolds }: GentleHistory, on: LocalDate): GentlePhase {
  if (gentleSince === undefined) return triggerHolds ? 'window' : 'none';
  if (elapsedDays(gentleSince, on) < GENTLE_DAYS || !(greenSinceGentle >= GENTLE_GREENS)) return 'window';
  return triggerHolds ? 'after' : 'none';
}

const window: Restriction = {
  rule: 'GENTLE',
  source: 'design',
  caps: { axial: 1, lean: 1, hang: 1, iso: 2, press: 2, bal: 2, impact: 1, neural: 1, stretch: 1, flex: 2, ext: 2 },
  rungMax: 2,
  rirMin: 4,
  need: 3,
};
/** `need` stays 3 while the verdict is gentle (4.5). */
const after: Restriction = { rule: 'GENTLE', source: 'design', caps: { axial: 2, lean: 2 }, rirMin: 3, need: 3 };

/** The caps of a phase, none for 'none'. Source: rule book 1.6. */
export const gentleRestrictions = (phase: GentlePhase): readonly Restriction[] => ofPhase[phase];
const ofPhase: Readonly<Record<GentlePhase, readonly Restriction[]>> = { none: [], window: [window], after: [after] };

/** Repetitions that stay in reserve, at least, by programme week from 1. Source: rule book 4.2. */
export const rirMinOfWeek = (week: number, need: Need): 2 | 3 | 4 => (week >= 5 && need < 3 ? 2 : week >= 3 ? 3 : 4);

/** From this programme week on, weeks ask for nothing new. */
export const LAST_WEEK_THAT_COUNTS = 5;

export interface WeekOne {
  readonly setsMax: 2;
  readonly effortMax: 5;
}
export const carefulWeek: WeekOne = { setsMax: 2, effortMax: 5 };
/** What the first week allows at level 1 or on a gentle start; undefined later. Source: AM-16. */
export const weekOne = (week: number, level: Level, gentle: boolean): WeekOne | undefined =>
  week >= 2 || (level > 1 && !gentle) ? undefined : carefulWeek;
