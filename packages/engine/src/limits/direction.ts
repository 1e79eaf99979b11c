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
/** The axis of each provoker, with what goes with it in 2.2. Source: AM-14. */
const provokerCaps: Readonly<Record<Item, CapSet>> = {
  sit: { caps: { flex: 1 } },
  bend: flexCaps,
  riseFromSitting: { caps: { flex: 1 } },
  morningBend: { caps: { flex: 1 } },
  stand: { caps: { ext: 1 } },
  walk: { caps: { ext: 1 } },
  leanBack: { caps: { ext: 1, over: 2 } },
  lieFront: { caps: { ext: 1 }, flags: ['prone'] },
};

/**
 * The temporary caps of a direction, of each provoker for 14 days, and of acute or easily stirred pain, each raised by what GREEN
 * weeks have earned. No cap is below 1, so a small-range variant passes them all. Source: rule book 2.2, AM-14.
 */
export function directionRestrictions(person: Person, on: LocalDate, raises: DirectionRaises): Restriction[] {
  const { assessment } = person;
  const direction = directionOf(assessment);
  const found: Restriction[] = [];
  const add = (rule: string, answer: string, set: CapSet): number => found.push({ ...raised(set, raises), rule, source: 'design', answer });
  if (direction === 'flexSensitive' || direction === 'both') add('2.2', 'direction', flexCaps);
  if (direction === 'extSensitive' || direction === 'both') add('2.2', 'direction', extCaps);
  for (const item of freshProvokers(person, on)) add('AM-14', `direction.${item}`, provokerCaps[item]);
  if (isAcute(person, on)) add('AM-14', 'durationWeeks', { caps: { flex: 1, ext: 1 } });
  if (irritabilityOf(assessment).level !== 'low') add('AM-14', 'irritability', { caps: { flex: 1, ext: 1 } });
  return found;
}

/** A cap that reached 3 is gone, and the prone ban leaves with the extension cap. */
function raised({ caps = {}, flags = [] }: CapSet, raises: DirectionRaises): CapSet {
  const left: Partial<Record<keyof DirectionRaises, StressLevel>> = {};
  for (const axis of ['flex', 'ext', 'lean', 'over'] as const) {
    const level = (caps[axis] ?? 3) + Math.max(0, Math.floor(raises[axis]));
    if (level < 3) left[axis] = level as StressLevel;
  }
  return { caps: left satisfies Caps, flags: left.ext === undefined ? [] : flags };
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
