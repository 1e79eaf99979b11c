// What a week holds at the least, as data. Source: rule book 5.4 (W1-W8, W12), I-30, I-31, 2.3, AM-14, AM-17.
import { groups, type Pattern } from '../vocabulary.ts';
import { turnsShort } from './body.ts';
import { type Context, isOldOn } from './context.ts';
import type { Frame } from './frame.ts';
import { leaningsOn } from './leanings.ts';
import type { Invariant } from './violation.ts';

/** So many sessions of a week with any of these patterns. `exact` ids speak of one group among several, so only its patterns excuse it. */
export interface WeekRule {
  readonly id: string;
  readonly invariant: Invariant;
  readonly patterns: readonly Pattern[];
  readonly sessions: number;
  readonly exact?: true;
}
/** What decides which rules a week has. `day` is its first day, `minutes` those of a session, `sessions` and `strengthDays` are counts. */
export interface WeekFacts {
  readonly context: Context;
  readonly frame: Frame;
  readonly day: number;
  readonly minutes: number;
  readonly sessions: number;
  readonly strengthDays: number;
}
const ALL_MINUTES = 20;
const LONG_MINUTES = 30;
const MANY_DAYS = 3;
/** Where the day is one long task or sitting. Source: 2.3. */
const HIP_SESSIONS = 2;

const rule = (id: string, sessions: number, patterns: readonly Pattern[], exact?: true): WeekRule =>
  exact === undefined ? { id, invariant: 'I-30', patterns, sessions } : { id, invariant: 'I-30', patterns, sessions, exact };

const isSteady = (frame: Frame): boolean => !frame.keys.has('OSTEO') && !frame.keys.has('AGE65') && !frame.keys.has('FALLS');

/** Weeks 5.4 speaks of: three days or more, twenty minutes or more. */
function fullWeekRules({ context, frame, minutes, sessions }: WeekFacts): readonly WeekRule[] {
  const { daysPerWeek } = context.person.profile;
  if (daysPerWeek < MANY_DAYS || minutes < ALL_MINUTES) return [];
  const often = minutes >= LONG_MINUTES ? 3 : 2;
  return [
    rule('W1', sessions, groups.MOBILITY),
    rule('W2', 1, ['core_antiext']),
    rule('W3', 1, ['core_antilat']),
    rule('W4', 1, ['core_antirot']),
    rule('W5', often, groups.ABS, true),
    rule('W5', often, groups.BACK, true),
    rule('W5', often, groups.OBLIQUE, true),
    rule('W5', often, groups.GLUTE, true),
    rule('W7', 2, groups.PULL),
    ...(frame.keys.has('HYPERMOB') ? [] : [rule('W8', 2, groups.STRETCH)]),
    ...(isSteady(frame) ? [] : [rule('W12', 2, groups.BALANCE)]),
  ];
}

/** Minima that hold whatever the minutes; a week with fewer strength days asks for one each day. Source: AM-17. */
function minimaRules({ context, frame, day, strengthDays }: WeekFacts): readonly WeekRule[] {
  const { assessment } = context.person;
  const leans = leaningsOn(context.person, day);
  const old = isOldOn(context, day);
  const bone = frame.keys.has('OSTEO');
  const falls = frame.keys.has('FALLS');
  const sits = (assessment.sittingHours ?? 0) > 8;
  const upperBack = assessment.locations?.includes('upper-back') === true || sits || turnsShort(context.person, day);
  const minimum = (sessions: number, patterns: readonly Pattern[]): WeekRule =>
    rule('AM-17', Math.min(sessions, strengthDays), patterns, true);
  return [
    minimum(old ? strengthDays : 2, ['squat', 'lunge']),
    minimum(leans.has('hinge-practice') ? strengthDays : 2, ['hinge']),
    minimum(2, [...groups.ABS, ...groups.BACK, ...groups.OBLIQUE]),
    minimum(2, groups.GLUTE),
    ...(bone || old ? [minimum(2, groups.BACK), minimum(falls ? 3 : 2, groups.BALANCE)] : []),
    ...(upperBack ? [minimum(3, ['mob_thoracic'])] : []),
    ...(leans.has('graded-exposure') ? [minimum(1, ['mob_spine'])] : []),
    ...(leans.has('hip-mobility') ? [minimum(HIP_SESSIONS, ['mob_hip'])] : []),
  ];
}

export const weekRules = (facts: WeekFacts): readonly WeekRule[] => [...fullWeekRules(facts), ...minimaRules(facts)];
