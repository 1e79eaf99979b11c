// Why a slot stays empty, with its proof: nothing admissible, no kit, or paused. Source: settled, rules made codable 11.
import { daysBetween } from '../dates.ts';
import { whyNot } from '../limits/admissible.ts';
import type { Because, LeftOut, Limits } from '../reasoning.ts';
import type { Pattern } from '../vocabulary.ts';
import { type Chooser, isWithinReach } from './candidates.ts';
import type { Catalog } from './catalog.ts';
import { bitOf, type DaysDone, EVERYDAY_PATTERNS, everyday, exposures, type Need, owesCoverage, unseenEveryday } from './needs.ts';
import { isRemoved, restingIn, standsInFor } from './resting.ts';
import { type Slot, slotWith } from './slot.ts';

/** A week of a plan that is over: what was done on which day, what the budget turned away, and what its days of strength work could choose from. */
export interface WeekDone {
  readonly done: DaysDone;
  readonly refused: ReadonlySet<Pattern>;
  readonly days: readonly Chooser[];
}

/** The weekly needs that the week did not meet, each with its proof. */
export function unmetNeeds(chooser: Chooser, needs: readonly Need[], week: WeekDone): LeftOut[] {
  const unmet: LeftOut[] = [];
  for (const need of needs) {
    if (exposures(need, week.done) >= need.least) continue;
    const found = leftOutReason(chooser, slotWith(`week.${need.id}`, need.patterns));
    unmet.push(found.reason === 'spacing' ? { ...found, ...noRoomFor(need, week) } : found);
  }
  return [...unmet, ...unmetEveryday(chooser, week)];
}

/** Something is open for the need by now, so it was out earlier in the week, or the week had no room. */
function noRoomFor({ id, patterns }: Need, week: WeekDone): Pick<LeftOut, 'reason' | 'because'> {
  const reason = wasOut(patterns, week) ? 'paused' : noRoomReason(patterns, week);
  return { reason, because: [{ rule: reason === 'paused' ? '4.13' : ruleOf(id), source: 'design', field: id }] };
}

/** On some day of the week all that could have served was out of the plan; by the end of the week some of it may be back. */
function wasOut(patterns: readonly Pattern[], { done, days }: WeekDone): boolean {
  return days.some((day) => !patterns.some((p) => ((done.get(p) ?? 0) & bitOf(day.on)) !== 0) && allOut(day, patterns));
}

/** Fewer than three everyday patterns in a week that owes them (W6, I-31). */
function unmetEveryday(chooser: Chooser, week: WeekDone): LeftOut[] {
  const { done } = week;
  const absent = unseenEveryday((p) => done.has(p));
  if (!owesCoverage(chooser.state.person) || everyday.length - absent.length >= EVERYDAY_PATTERNS) return [];
  const patterns = absent.flat();
  const found = leftOutReason(chooser, slotWith('week.W6', patterns));
  return [found.reason === 'spacing' ? { ...found, reason: noRoomReason(patterns, week) } : found];
}
/** Something is open, so the week's budget had no room for it, or what would have fitted rests after red lights, or the minutes were too few. */
function noRoomReason(patterns: readonly Pattern[], { refused, days }: WeekDone): LeftOut['reason'] {
  if (patterns.some((p) => refused.has(p))) return 'budget';
  return days.some((day) => someMayRest(day, patterns) && within(day, patterns).some((i) => rests(day, i))) ? 'paused' : 'no-time';
}
/** 'AM-17.legs' → 'AM-17'. */
const ruleOf = (id: string): string => id.split('.')[0] ?? id;

export function leftOutReason(chooser: Chooser, slot: Slot): LeftOut {
  const pattern = slot.patterns[0] ?? 'walk';
  const made = (reason: LeftOut['reason'], rule: string): LeftOut => ({
    slot: slot.id,
    pattern,
    reason,
    because: [{ rule, source: 'design', field: pattern }],
  });
  if (slot.patterns.some((p) => isPaused(chooser, p))) return made('paused', '4.13');
  const aside = slot.wants === undefined ? undefined : chooser.state.setAside[slot.wants];
  if (aside && isRemoved(chooser.state, slot.wants ?? '', chooser.on)) return { ...made('paused', aside.rule), because: [aside] };
  if (slot.patterns.some((p) => any(chooser, p, (i) => chooser.pool.open[i] === 1)))
    return allOut(chooser, slot.patterns) ? made('paused', '4.13') : made('spacing', '4.12');
  if (slot.patterns.some((p) => any(chooser, p, (i) => chooser.pool.lacksKit[i] === 1))) return made('no-kit', '4.13');
  const [binding] = refusalsOf(chooser, slot);
  return { slot: slot.id, pattern, reason: 'inadmissible', because: [binding ?? { rule: '0.4', source: 'design', field: pattern }] };
}

/** Why the exercise that came nearest may not be done: the shortest list of refusals among those of the slot's patterns. */
function refusalsOf(chooser: Chooser, slot: Slot): readonly Because[] {
  let nearest: readonly Because[] = [];
  for (const pattern of slot.patterns) {
    const found = nearestIn(chooser, pattern);
    if (found.length > 0 && (nearest.length === 0 || found.length < nearest.length)) nearest = found;
  }
  return nearest;
}

/** The same for one pattern, kept with the limits it is an answer to: the slots of a plan ask for the same few patterns again and again. */
const known = new WeakMap<Limits, { readonly catalog: Catalog; readonly nearest: Map<Pattern, readonly Because[]> }>();
function nearestIn({ catalog, pool }: Chooser, pattern: Pattern): readonly Because[] {
  const kept = known.get(pool.limits);
  const memo = kept?.catalog === catalog ? kept : { catalog, nearest: new Map<Pattern, readonly Because[]>() };
  known.set(pool.limits, memo);
  const before = memo.nearest.get(pattern);
  if (before) return before;
  let nearest: readonly Because[] = [];
  for (const index of catalog.byPattern.get(pattern) ?? []) {
    const exercise = catalog.exercises[index];
    if (!exercise?.autoPrescribe) continue;
    const refusals = whyNot(exercise, pool.limits);
    if (refusals.length > 0 && (nearest.length === 0 || refusals.length < nearest.length)) nearest = refusals;
  }
  memo.nearest.set(pattern, nearest);
  return nearest;
}
/** All that is within reach rests for a while after red lights, by itself or with its pattern (4.13). */
function allOut(chooser: Chooser, patterns: readonly Pattern[]): boolean {
  if (!someMayRest(chooser, patterns)) return false;
  const near = within(chooser, patterns);
  return near.length > 0 && near.every((i) => rests(chooser, i));
}
/** False on most days, on which nothing needs to be looked through. */
const someMayRest = (chooser: Chooser, patterns: readonly Pattern[]): boolean =>
  chooser.resting.length > 0 || patterns.some((p) => isPaused(chooser, p));
/** Catalog indexes of these patterns that are within reach. */
const within = (chooser: Chooser, patterns: readonly Pattern[]): readonly number[] =>
  patterns.flatMap((p) => (chooser.catalog.byPattern.get(p) ?? []).filter((i) => isWithinReach(chooser, i)));
/** Rests itself, or is no gentler than what rests of its pattern, and so may not stand in for it. */
function rests(chooser: Chooser, index: number): boolean {
  const exercise = chooser.catalog.exercises[index];
  if (exercise === undefined) return false;
  if (isRemoved(chooser.state, exercise.id, chooser.on) || isPaused(chooser, exercise.pattern)) return true;
  return !standsInFor(restingIn(chooser, exercise.pattern), exercise);
}
const isPaused = (chooser: Chooser, pattern: Pattern): boolean => {
  const until = chooser.state.paused[pattern];
  return until !== undefined && daysBetween(chooser.on, until) > 0;
};
const any = (chooser: Chooser, pattern: Pattern, test: (index: number) => boolean): boolean =>
  (chooser.catalog.byPattern.get(pattern) ?? []).some(test);
