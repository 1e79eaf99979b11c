// Everything a day's session depends on besides its slots: limits, level, week, mode, and what eases it today.

import { startLevel } from '../assessment/start-level.ts';
import { daysBetween } from '../dates.ts';
import { FIRST_HOUR_SOURCE } from '../limits/morning.ts';
import { deloadRules } from '../progress/deload.ts';
import { flareRules, stepFlare } from '../progress/flare.ts';
import { gapRule } from '../progress/gaps.ts';
import type { Because, Limits, Mode, ProgramTree } from '../reasoning.ts';
import { limitsOn } from '../state/limits-on.ts';
import type { CoachState } from '../state/state.ts';
import type { Level, LocalDate } from '../vocabulary.ts';
import { type CalendarDay, countKind, type WeekPattern } from './calendar.ts';
import type { Catalog } from './catalog.ts';
import type { DaySituation } from './day-situation.ts';
import { type Easing, FIRST_DAYS_PERCENT } from './easing.ts';
import { makePool, opensTheSame, type Pool } from './pool.ts';
import { programWeekOf } from './program-week.ts';

export interface Situation extends Omit<DaySituation, 'minutes'> {
  readonly flare: boolean;
}
export interface SituationRequest {
  readonly state: CoachState;
  readonly catalog: Catalog;
  readonly from: LocalDate;
  readonly day: CalendarDay;
  readonly pattern: WeekPattern;
  readonly tree: ProgramTree | undefined;
  /** True for the first strength session from now: only that one knows of a gap. */
  readonly firstStrength: boolean;
}

export function situationOn({ state, catalog, from, day, pattern, tree, firstStrength }: SituationRequest): Situation {
  const programWeek = programWeekOf(from, day.date);
  const limits = limitsOn(state, day.date, from);
  const pool = poolOf(catalog, limits, state);
  const level: Level = startLevel(state.person.assessment, limits.gentle);
  const flare = stepFlare(state.flare, { type: 'day', on: day.date }).state;
  const inFlare = flareRules(flare);
  const checkedIn = state.checkIn?.on === day.date ? state.checkIn : undefined;
  const mode: Mode = flare.kind === 'F1' && checkedIn?.mode !== 'none' ? 'easy' : (checkedIn?.mode ?? 'full');
  const gapDays = firstStrength && state.lastStrengthOn !== undefined ? daysBetween(state.lastStrengthOn, day.date) : 0;
  const gap = gapRule(gapDays);
  const deload = state.deload !== undefined && daysBetween(day.date, state.deload.until) > 0;
  const easings: Easing[] = [];
  // The last step of the way back is whole, and still no more than before (I-12).
  if (flare.kind !== 'normal')
    easings.push({
      workPercent: inFlare.workPercent || FIRST_DAYS_PERCENT,
      loadPercent: 100,
      rirMin: inFlare.rirMin,
      because: inFlare.because[0] ?? flareBecause,
    });
  if (state.rescreens.some((r) => r.trigger === 'AM-04')) easings.push({ workPercent: 70, loadPercent: 100, rirMin: 0, because: slowRise });
  if (deload)
    easings.push({ workPercent: deloadRules.workPercent, loadPercent: 100, rirMin: 0, because: state.deload?.because[0] ?? gapBecause });
  return {
    catalog,
    state,
    pool,
    level,
    day,
    programWeek,
    mode,
    easings,
    gap,
    gapDays,
    rungDrop: Math.max(inFlare.rungDrop, gap.rungDrop === 'one' ? 1 : 0),
    topDrop: gap.rungDrop === 'from-top',
    easyBecause: [...(checkedIn?.because ?? inFlare.because), ...bendingWaits(limits)],
    programDay: tree && day.kind === 'strength' ? tree.days[day.nth % tree.days.length] : undefined,
    provisional: checkedIn === undefined,
    strengthDaysInWeek: countKind(pattern, 'strength'),
    flare: flare.kind === 'F1' || flare.kind === 'F2',
  };
}
/** What the first hour of the day holds back. Source: rule book 2.2. */
const bendingWaits = ({ because }: Limits): readonly Because[] => because.filter(({ source }) => source === FIRST_HOUR_SOURCE);
/** Twenty to forty percent less while pain creeps up. */
const slowRise: Because = { rule: 'AM-04', source: 'design', field: 'workSeconds', was: 100, now: 70 };
const flareBecause: Because = { rule: '4.9', source: 'costa2019' };
const gapBecause: Because = { rule: '4.10', source: 'mcmaster2013' };

/** The pool of these limits: the last one is kept with the state while nothing it came from changed. */
export function poolOf(catalog: Catalog, limits: Pool['limits'], state: CoachState): Pool {
  const { memo } = state;
  const { profile, assessment } = state.person;
  const kept = memo?.pool;
  const known = kept?.profile === profile && kept.assessment === assessment && kept.catalog === catalog ? kept.pool : undefined;
  if (known?.limits === limits) return known;
  const pool = known && opensTheSame(known.limits, limits) ? { ...known, limits } : makePool(catalog, limits, state.person);
  if (memo) state.memo = { ...memo, pool: { profile, assessment, catalog, pool } };
  return pool;
}
