// Why a named activity grows not, or rests: the day's light and new signs, a flare, a lighter week, what crashes. Source: rule book 4.8, 4.9, I-12, I-41.
import { daysBetween } from '../dates.ts';
import { flareRules } from '../progress/flare.ts';
import type { Because } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';
import { limitsOn } from './limits-on.ts';
import type { CoachState } from './state.ts';
import { verdictOn } from './verdict-on.ts';
import { walksHold } from './walking.ts';

export type QuotaHold = 'rest' | 'flare' | 'lighter-week' | 'as-you-are' | 'rising' | 'light-day';

/** Days that a red light rests: its own and the one after. Judgement: until the next morning has been lived. */
const RED_DAYS = 1;

/** A red light, or something new that is still to be looked into: the activity rests today. */
export function isRestDay(state: CoachState, on: LocalDate): boolean {
  const { sessions, screens, checkIn, careful } = state;
  if (!verdictOn(state, on).mayPlan) return true;
  const isNew = screens.needed !== undefined || careful || (checkIn?.on === on && checkIn.anythingNew);
  return isNew || sessions.some((record) => record.light === 'red' && record.on <= on && daysBetween(record.on, on) <= RED_DAYS);
}

/** Who crashes has a ceiling of their own: nothing rises by itself, and less is always fine. Source: I-41. */
export const hasOwnCeiling = (state: CoachState, on: LocalDate): boolean =>
  walksHold(state, on) === 'as-you-are' || !limitsOn(state, on).progression;

/** Why nothing grows on a day; undefined where it may. High usual pain is no reason: time leads here, and this is what goes on then (R13). */
export function quotaHold(state: CoachState, on: LocalDate): QuotaHold | undefined {
  if (isRestDay(state, on)) return 'rest';
  const walks = walksHold(state, on);
  if (walks !== undefined) return walks;
  if (hasOwnCeiling(state, on)) return 'as-you-are';
  if (state.rescreens.some(({ trigger }) => trigger === 'AM-04')) return 'rising';
  return state.checkIn?.on === on && state.checkIn.mode !== 'full' ? 'light-day' : undefined;
}

/** The reasons behind a hold, as they are said elsewhere too. `was` and `now` are units of the activity. */
export function reasonsOfHold(hold: QuotaHold, state: CoachState, on: LocalDate, was: number, now: number): readonly Because[] {
  switch (hold) {
    case 'rest':
      return [{ rule: '4.8', source: 'design', field: 'rest', was, now: 0 }];
    case 'flare':
      return flareRules(state.flare).because.map(({ rule, source }) => ({ rule, source, field: 'quota', was, now }));
    case 'lighter-week':
      return state.deload?.because ?? [];
    case 'as-you-are':
      return limitsOn(state, on).because.filter(({ field }) => field === 'progression');
    case 'rising':
      return [{ rule: 'AM-04', source: 'design', field: 'steady' }];
    case 'light-day':
      return state.checkIn?.because ?? [];
  }
}
