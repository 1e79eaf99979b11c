// What a week owes: coverage and minima. Urgent needs go to the front of a day's slots. Source: rule book 5.4 (W1-W8, W12), AM-17.
import { leansOf } from '../assessment/factors.ts';
import { turnsLittle } from '../assessment/level-from-test.ts';
import { resultOn } from '../assessment/test-results.ts';
import { daily } from '../daily.ts';
import { toDayNumber } from '../dates.ts';
import { activeConditions } from '../limits/conditions.ts';
import { weeklyNeedsOf } from '../limits/weekly-needs.ts';
import type { Assessment, Person } from '../person.ts';
import type { Because } from '../reasoning.ts';
import { groups, type LocalDate, type Pattern } from '../vocabulary.ts';

export interface Need {
  readonly id: string;
  readonly patterns: readonly Pattern[];
  /** Exposures a week. */
  readonly least: number;
  /** Served by the warm-up, so it asks for no slot of its own. */
  readonly inBlocks?: true;
}
/** The days of a week on which each pattern was done, a bit a day. */
export type DaysDone = ReadonlyMap<Pattern, number>;
/** The bit of a day: each of seven days in a row has its own. */
export const bitOf = (on: LocalDate): number => 1 << (toDayNumber(on) % 7);
export const markDone = (done: Map<Pattern, number>, pattern: Pattern, day: number): void => {
  done.set(pattern, (done.get(pattern) ?? 0) | day);
};
const need = (id: string, least: number, ...patterns: Pattern[]): Need => ({ id, least, patterns });

const inBlocks = (n: Need): Need => ({ ...n, inBlocks: true });

/** The needs of a week, in order of weight. Minima of AM-17 come first: they win over templates; then what conditions owe (1.5, W12, AM-29). */
export function weeklyNeeds(person: Person, on: LocalDate, strengthDays: number): readonly Need[] {
  const known = needsByDays(person, on);
  const needs = known.get(strengthDays) ?? needsOf(person, on, strengthDays);
  known.set(strengthDays, needs);
  return needs;
}
const needsByDays = daily(() => new Map<number, readonly Need[]>());

/** Counted with trunk or back already. */
const TRUNK = 'AM-17.trunk';
const core = [...groups.ABS, ...groups.OBLIQUE] as const;

function needsOf(person: Person, on: LocalDate, strengthDays: number): readonly Need[] {
  const { profile, assessment } = person;
  const conditions = activeConditions(person, on);
  const leans = leansOf(person, on);
  const older = conditions.some((c) => c.key === 'AGE65');
  const least = (n: number): number => Math.min(n, strengthDays);
  const owed = weeklyNeedsOf(conditions)
    .filter((n) => n.pattern !== 'walk' && n.pattern !== 'aerobic')
    .map((n) => need(n.pattern === 'balance' ? 'W12' : `AM-17.${n.pattern}`, least(n.least), n.pattern));
  return [
    need('AM-17.legs', older ? strengthDays : least(2), 'squat', 'lunge'),
    ...owed,
    // Practice is often: on each day of strength work where bending is feared or unsure (2.3).
    need('AM-17.hinge', leans.has('hinge-practice') ? strengthDays : least(2), 'hinge'),
    // Where a week is short, the back takes its turn with the front and the sides (5.4).
    need(TRUNK, owesCoverage(person) ? least(2) : 1, ...core),
    // The back is part of the trunk: it serves where the front and the sides cannot.
    need('AM-17.trunk-or-back', least(2), ...core, 'back_ext'),
    need('AM-17.hip', least(2), 'glute'),
    ...(owesCoverage(person) ? coverage(profile.minutes, strengthDays) : []),
    ...(leans.has('graded-exposure') ? [inBlocks(need('AM-17.bend', 1, 'mob_spine'))] : []),
    ...(leans.has('hip-mobility') ? [inBlocks(need('2.3.hips', least(HIP_DAYS), 'mob_hip'))] : []),
    ...(needsThoracic(assessment, on) ? [inBlocks(need('AM-17.thoracic', least(3), 'mob_thoracic'))] : []),
    ...(owesCoverage(person) ? [inBlocks(need('W8', least(2), 'stretch')), inBlocks(need('W1', strengthDays, ...groups.MOBILITY))] : []),
  ];
}

/** Three days of twenty minutes: the weeks that 5.4 speaks of. */
export const owesCoverage = ({ profile }: Person): boolean => profile.daysPerWeek >= 3 && profile.minutes >= 20;

/** Parts of the trunk that take turns where a week cannot hold them all. Source: rule book 5.4 ("otherwise over 14 days"). */
const turns: readonly Need[] = [
  need('W5.back', 1, 'back_ext'),
  need('W3', 1, 'core_antilat'),
  need('W4', 1, 'core_antirot'),
  need('W2', 1, 'core_antiext'),
];
/** Those that neither this week nor the one before holds, another first each week; none where each week owes them all, or nothing was before. */
export function turnsDue(person: Person, week: number, done: DaysDone, before: DaysDone): readonly Need[] {
  if (owesCoverage(person) || before.size === 0) return [];
  const due = (n: Need): boolean => exposures(n, done) + exposures(n, before) === 0;
  return turns.map((_, i) => turns[(i + week + 2) % turns.length] as Need).filter(due);
}
/** Slots of the week's last day that no minimum needs. */
export const spareSlots = (needs: readonly Need[], done: DaysDone, slots: number): number =>
  needs.reduce((left, n) => (n.inBlocks || n.id === TRUNK ? left : left - Math.max(0, n.least - exposures(n, done))), slots);

/** The six everyday patterns, of which a week holds three. Source: rule book W6, I-31. */
export const everyday: readonly (readonly Pattern[])[] = [['carry'], ['hinge'], ['squat'], ['lunge'], ['push'], groups.PULL];
export const EVERYDAY_PATTERNS = 3;
export const unseenEveryday = (seen: (pattern: Pattern) => boolean): readonly (readonly Pattern[])[] =>
  everyday.filter((patterns) => !patterns.some(seen));

function coverage(minutes: number, strengthDays: number): Need[] {
  const each = Math.min(strengthDays, minutes >= 30 ? 3 : 2);
  return [
    need('W2', 1, 'core_antiext'),
    need('W3', 1, 'core_antilat'),
    need('W4', 1, 'core_antirot'),
    need('W5.front', each, 'core_antiext'),
    need('W5.back', each, 'back_ext'),
    need('W5.oblique', each, 'core_antilat', 'core_antirot', 'core_rotation'),
    need('W5.glute', each, 'glute'),
    need('W6', 1, 'push'),
    need('W7', Math.min(2, strengthDays), 'pull_h', 'pull_v', 'hang_passive', 'hang_active'),
  ];
}

/** Strength days a week whose warm-up begins with the hips, where the day is one long task or sitting. Source: rule book 2.3; figure judgement. */
export const HIP_DAYS = 2;
/** Upper-back pain, more than eight hours of sitting, or short turning: thoracic mobility on three days. Source: AM-17, 2.5 (T9). */
export const needsThoracic = (a: Assessment, on: LocalDate): boolean =>
  (a.sittingHours ?? 0) > 8 || (a.locations ?? []).some((l) => l === 'upper-back' || l === 'mid-back') || shortTurn(a, on) !== undefined;

/** The reason where the self-test of turning asks for it; undefined where it was not done, or turning is free and even. */
export function shortTurn({ tests }: Assessment, on: LocalDate): Because | undefined {
  const result = resultOn(tests, 'T9', on);
  return result !== undefined && turnsLittle(result) ? { rule: '2.5', source: 'johnson2012', field: 'turn' } : undefined;
}

/** Needs that every remaining day of the week must serve, or they stay unmet. */
export const urgent = (needs: readonly Need[], done: DaysDone, daysLeft: number): Need[] =>
  needs.filter((n) => !n.inBlocks && n.least - exposures(n, done) >= daysLeft && n.least > exposures(n, done));

/** Sessions with any of the need's patterns: two of them on one day are one exposure. */
export function exposures({ patterns }: Need, done: DaysDone): number {
  let days = 0;
  for (const pattern of patterns) days |= done.get(pattern) ?? 0;
  let count = 0;
  for (; days !== 0; days &= days - 1) count += 1;
  return count;
}
