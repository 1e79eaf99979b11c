// Which way of moving stirs the pain, and the caps that follow for a while. They only ever decay: avoidance must not become a habit.
import { irritabilityOf } from '../assessment/irritability.ts';
import type { Assessment, Person } from '../person.ts';
import type { LocalDate, StressLevel } from '../vocabulary.ts';
import { elapsedDays, weeksOn } from './body-facts.ts';
import type { CapSet, Caps, Restriction } from './cap-set.ts';

export type Direction = 'flexSensitive' | 'extSensitive' | 'both' | 'none';
type Items = NonNullable<Assessment['direction']>;
type Item = keyof Items;

/** How often each axis was raised by one, after two GREEN weeks in a row. */
export interface DirectionRaises {
  readonly flex: number;
  readonly ext: number;
  readonly lean: number;
  readonly over: number;
}
export const noRaises: DirectionRaises = { flex: 0, ext: 0, lean: 0, over: 0 };
/** Days that one declared provoker caps its axis. Source: AM-14. */
export const PROVOKER_DAYS = 14;
/** Pain younger than this is acute, weeks. Source: rule book 2.1. */
export const ACUTE_WEEKS = 6;

const forward: readonly Item[] = ['sit', 'bend', 'riseFromSitting', 'morningBend'];
const backward: readonly Item[] = ['stand', 'walk', 'leanBack', 'lieFront'];
const sum = (items: Items, names: readonly Item[]): number => names.reduce((total, name) => total + (items[name] ?? 0), 0);

/** Each item counts −1 where it eases, +1 where it makes worse. Source: rule book 2.1. */
export function directionOf(assessment: Assessment): Direction {
  const items = assessment.direction ?? {};
  const f = sum(items, forward);
  const e = sum(items, backward);
  if (f >= 2 && e >= 2) return 'both';
  if (f >= 2 && e <= 0) return 'flexSensitive';
  return e >= 2 && f <= 0 ? 'extSensitive' : 'none';
}

/** Which ways were told to stir the back: each caps its own axes, and what green weeks have raised belongs to one of them. */
export function stirredWays({ direction = {} }: Assessment): { readonly bending: boolean; readonly arching: boolean } {
  const stirs = (item: Item): boolean => direction[item] === 1;
  return { bending: forward.some(stirs), arching: backward.some(stirs) };
}

/** The way that was told to ease while only the other one stirs: one small move that way belongs into each session. Source: AM-14. */
export function easingWay({ direction = {} }: Assessment): 'bending' | 'arching' | undefined {
  const eases = (items: readonly Item[]): boolean => items.some((item) => direction[item] === -1);
  const { bending, arching } = stirredWays({ direction });
  if (bending && !arching && eases(backward)) return 'arching';
  return arching && !bending && eases(forward) ? 'bending' : undefined;
}

const flexCaps: CapSet = { caps: { flex: 1, lean: 1 } };
const extCaps: CapSet = { caps: { ext: 1, over: 2 }, flags: ['prone'] };
const bothCaps: CapSet = { caps: { flex: 1, ext: 1 } };
const by = (rule: string, answer: string, set: CapSet): Restriction => ({ ...set, rule, source: 'design', answer });
const flexion = by('2.2', 'direction', flexCaps);
const extension = by('2.2', 'direction', extCaps);
const acute = by('AM-14', 'durationWeeks', bothCaps);
const easilyStirred = by('AM-14', 'irritability', bothCaps);
/** The axis of each provoker, with what goes with it in 2.2. Source: AM-14. */
const provoked: Readonly<Record<Item, Restriction>> = {
  sit: by('AM-14', 'direction.sit', { caps: { flex: 1 } }),
  bend: by('AM-14', 'direction.bend', flexCaps),
  riseFromSitting: by('AM-14', 'direction.riseFromSitting', { caps: { flex: 1 } }),
  morningBend: by('AM-14', 'direction.morningBend', { caps: { flex: 1 } }),
  stand: by('AM-14', 'direction.stand', { caps: { ext: 1 } }),
  walk: by('AM-14', 'direction.walk', { caps: { ext: 1 } }),
  leanBack: by('AM-14', 'direction.leanBack', { caps: { ext: 1, over: 2 } }),
  lieFront: by('AM-14', 'direction.lieFront', { caps: { ext: 1 }, flags: ['prone'] }),
};

/**
 * The temporary caps of a direction, of each provoker for 14 days, and of acute or easily stirred pain, each raised by what GREEN
 * weeks have earned. No cap is below 1, so a small-range variant passes them all. Source: rule book 2.2, AM-14.
 */
export function directionRestrictions(person: Person, on: LocalDate, raises: DirectionRaises): Restriction[] {
  const { assessment } = person;
  const direction = directionOf(assessment);
  const found: Restriction[] = [];
  if (direction === 'flexSensitive' || direction === 'both') found.push(flexion);
  if (direction === 'extSensitive' || direction === 'both') found.push(extension);
  for (const item of freshProvokers(person, on)) found.push(provoked[item]);
  if (isAcute(person, on)) found.push(acute);
  if (irritabilityOf(assessment).level !== 'low') found.push(easilyStirred);
  return axesRaised.every((axis) => raises[axis] <= 0) ? found : found.map((each) => raised(each, raises));
}
const axesRaised = ['flex', 'ext', 'lean', 'over'] as const;

/** A cap that reached 3 is gone, and the prone ban leaves with the extension cap. */
function raised({ caps = {}, flags = [], ...by }: Restriction, raises: DirectionRaises): Restriction {
  const left: Partial<Record<keyof DirectionRaises, StressLevel>> = {};
  for (const axis of axesRaised) {
    const level = (caps[axis] ?? 3) + Math.max(0, Math.floor(raises[axis]));
    if (level < 3) left[axis] = level as StressLevel;
  }
  return { caps: left satisfies Caps, flags: left.ext === undefined ? [] : flags, ...by };
}

function freshProvokers({ assessment, answeredOn }: Person, on: LocalDate): Item[] {
  const items = assessment.direction ?? {};
  if (elapsedDays(assessment.directionOn ?? answeredOn, on) >= PROVOKER_DAYS) return [];
  return [...forward, ...backward].filter((item) => items[item] === 1);
}

/** True while the episode is younger than six weeks on the day. Source: rule book 2.1. */
export const isAcute = ({ assessment, answeredOn }: Person, on: LocalDate): boolean =>
  assessment.durationWeeks !== undefined && weeksOn(assessment.durationWeeks, answeredOn, on) < ACUTE_WEEKS;

/** True while bending waits for the first hour of the day to pass. It ends with the flexion cap. Source: rule book 2.2 (Snook 1998), AM-14. */
export function morningRule(person: Person, on: LocalDate, raises: DirectionRaises): boolean {
  if (raises.flex >= 2) return false;
  const direction = directionOf(person.assessment);
  return direction === 'flexSensitive' || direction === 'both' || freshProvokers(person, on).includes('morningBend');
}
