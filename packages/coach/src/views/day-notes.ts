// What a day has to say beside its session: time away, a lighter week, a plan made smaller. Said once, with its reason.
import { type Because, type CoachState, daysBetween, gapRule, type LocalDate, sizeOf } from '@plumbline/engine';

export type DayNote =
  /** `shown`: percent of the last amount, session by session; empty where it simply goes on. */
  | { readonly kind: 'gap'; readonly days: number; readonly shown: readonly number[]; readonly because: readonly Because[] }
  | { readonly kind: 'lighter-week'; readonly until: LocalDate; readonly because: readonly Because[] }
  | { readonly kind: 'resized'; readonly daysPerWeek: number; readonly minutes: number; readonly because: readonly Because[] };

/** From this many days without strength work the next session is another one. Source: rule book 4.10. */
const GAP_DAYS = 8;

export function dayNotesOf(state: CoachState, on: LocalDate): readonly DayNote[] {
  const notes: DayNote[] = [];
  const days = state.lastStrengthOn === undefined ? 0 : daysBetween(state.lastStrengthOn, on);
  if (days >= GAP_DAYS && state.flare.kind === 'normal') {
    const { shown, because } = gapRule(days);
    notes.push({ kind: 'gap', days, shown, because });
  }
  const { deload } = state;
  if (deload && daysBetween(on, deload.until) > 0) notes.push({ kind: 'lighter-week', until: deload.until, because: deload.because });
  const size = sizeOf(state);
  if (size.because.length > 0) notes.push({ kind: 'resized', daysPerWeek: size.daysPerWeek, minutes: size.minutes, because: size.because });
  return notes;
}
