// Which exercises could fill a slot, in the order the rule book prefers them. Source: rule book 5.5, 4.13.
import { levelFor } from '../assessment/start-level.ts';
import { daysBetween } from '../dates.ts';
import type { Exercise } from '../exercise.ts';
import { levelAt } from '../limits/stress.ts';
import { familyOf } from '../progress/exercise-family.ts';
import type { CoachState } from '../state/state.ts';
import { type ExerciseId, groups, type LadderId, type Level, type LocalDate, type Pattern, patterns, type SlotId } from '../vocabulary.ts';
import { type Catalog, HARD_GRIP } from './catalog.ts';
import type { Candidate } from './choose.ts';
import { fallbackPatterns } from './fallbacks.ts';
import { mayBeLoaded, withFirstLoad } from './first-load.ts';
import { hangOpen } from './hang-order.ts';
import type { Pool } from './pool.ts';
import { restingIn, standsInFor } from './resting.ts';
import type { Slot } from './slot.ts';
import { doseOf } from './start-dose.ts';

export interface Chooser {
  readonly catalog: Catalog;
  readonly pool: Pool;
  readonly state: CoachState;
  readonly level: Level;
  readonly on: LocalDate;
  /** Catalog indexes used earlier in this week, by how often. */
  readonly used: ReadonlyMap<number, number>;
  /** Slot → exercise of the weeks before, so that a block keeps its exercises. */
  readonly kept: ReadonlyMap<SlotId, ExerciseId>;
  /** True where the exercise would be heavy work too soon after the last of its kind (I-22). */
  readonly tooSoon: (exercise: Exercise, index: number) => boolean;
  readonly prefers: ReadonlySet<Pattern>;
  /** Only first-rung, low-stress items: sore days and sessions under ten minutes (settled 11). */
  readonly lowOnly: boolean;
  /** Both ways of moving stir: what is done lying comes before what is held upright (2.2). */
  readonly lying: boolean;
  /** In a flare what was never done serves last (4.9). */
  readonly familiar: boolean;
  readonly rungDrop: number;
  readonly topDrop: boolean;
  /** What rests today after red lights: rarely anything, so that it need not be looked for each time. */
  readonly resting: readonly Exercise[];
  /** What each pattern offers today, by its number, filled in when it is first asked for. */
  readonly open: (readonly OpenExercise[] | undefined)[];
}
/** An exercise that may be done today, and what it costs apart from the slot. */
export interface OpenExercise {
  readonly exercise: Exercise;
  readonly index: number;
  /** Rungs below the highest that the person may use now. */
  readonly below: number;
  readonly cost: number;
  readonly grip: 0 | 1;
}

export interface SlotCandidates {
  readonly slot: Slot;
  readonly candidates: readonly Candidate[];
  /** True when only a fallback of 4.13 can serve. */
  readonly fallback: boolean;
}

type Standing = Pick<Chooser, 'state' | 'level' | 'pool' | 'rungDrop' | 'topDrop' | 'on'>;

/** What all exercises of a pattern share on a day: read once for all of them. */
interface PatternToday {
  /** The level of the person, or what a test of the pattern says. */
  readonly level: Level;
  /** It paused, and is not wholly back. */
  readonly paused: boolean;
}
const patternToday = ({ state, level, on }: Standing, pattern: Pattern): PatternToday => ({
  level: levelFor(level, state.person.assessment, pattern, on),
  paused: state.paused[pattern] !== undefined,
});

/** The highest rung of a ladder this person may use now. */
export const rungAllowed = (chooser: Standing, e: Exercise): number =>
  highestRung(chooser, patternToday(chooser, e.pattern), climbed(chooser.state, e));

function highestRung({ pool, rungDrop, topDrop }: Standing, { level, paused }: PatternToday, climbedTo: number | undefined): number {
  // A pattern that paused comes back at the lowest rung (4.13).
  if (paused) return 1;
  // Once a ladder is climbed, it is known better than by any test.
  const reached = climbedTo ?? level;
  const dropped = topDrop && reached === 3 ? 2 : Math.max(1, reached - rungDrop);
  return Math.min(dropped, pool.limits.rungMax);
}

/** Families of series members lie above all ladders, so that the grips may meet in one session. */
const SERIES_FAMILY = 1 << 20;
const COST = {
  pinned: 0,
  keep: 1000,
  pattern: 2_000_000,
  unknown: 10_000_000,
  upright: 900_000,
  ladder: 800_000,
  adapted: 300_000,
  recent: 6_000,
  rung: 20_000,
  wanted: 12_000,
  preferred: 10_000,
  stress: 500,
} as const;

/** `ownOnly` leaves the fallbacks of 4.13 aside: a weekly need is met by its own patterns or not at all. */
export function candidatesFor(chooser: Chooser, slot: Slot, ownOnly = false): SlotCandidates {
  const found = gather(chooser, slot, slot.patterns);
  const direct = slot.usual ? usualOf(chooser.catalog, found) : found;
  if (direct.length > 0 || ownOnly || slot.ownOnly) return { slot, candidates: direct, fallback: false };
  for (const pattern of slot.patterns) {
    const others = fallbackPatterns[pattern];
    if (!others) continue;
    const found = gather(chooser, slot, others);
    if (found.length > 0) return { slot, candidates: found, fallback: true };
  }
  return { slot, candidates: [], fallback: false };
}

function usualOf({ adapted }: Catalog, found: readonly Candidate[]): readonly Candidate[] {
  const usual = found.filter(({ index }) => adapted[index] !== 1);
  return usual.length > 0 ? usual : found;
}

function gather(chooser: Chooser, { id, wants, series, wish }: Slot, asked: readonly Pattern[]): Candidate[] {
  const { catalog, state, level } = chooser;
  const found: Candidate[] = [];
  const pinned = state.pins[id];
  const isNamed = wish?.names !== undefined;
  // Where to start and to end is said of the very exercise that is named.
  const kept = isNamed ? wants : (chooser.kept.get(id) ?? state.lastPick[id]);
  const wanted = wants === undefined ? undefined : catalog.exercises[catalog.indexOf.get(wants) ?? -1];
  const wantedLadder = wanted?.ladder;
  // Nor does a harder one of its line stand in for it, whatever took it away.
  const mostRung = isNamed && wantedLadder !== undefined ? wanted?.rung : undefined;
  for (let rank = 0; rank < asked.length; rank++) {
    for (const open of openIn(chooser, asked[rank] as Pattern)) {
      const { exercise, index, cost, grip } = open;
      if (series && exercise.id !== wants) continue;
      if (mostRung !== undefined && exercise.ladder === wantedLadder && exercise.rung > mostRung) continue;
      const inSlot = cost + rank * COST.pattern + wishCost(level, wants, open, wantedLadder);
      insertByCost(found, {
        index,
        cost: exercise.id === pinned ? COST.pinned + index : exercise.id === kept ? COST.keep + index : inSlot,
        family: series ? SERIES_FAMILY + index : (catalog.family[index] ?? -1),
        grip: sharesGrip(series, exercise) ? 0 : grip,
        eases: (catalog.eases[index] ?? 0) as 0 | 1,
      });
    }
  }
  return found;
}

/** Behind those that cost the same. Lists are short, so this is quicker than sorting them. */
function insertByCost(found: Candidate[], added: Candidate): void {
  let at = found.length;
  found.push(added);
  for (; at > 0 && (found[at - 1] as Candidate).cost > added.cost; at--) found[at] = found[at - 1] as Candidate;
  found[at] = added;
}

/** The number of a pattern: a list by number is filled quicker than a map by name, which grows as it is filled. */
const patternNumber: ReadonlyMap<Pattern, number> = new Map(patterns.map((pattern, number) => [pattern, number]));
export const nothingOpen = (): Chooser['open'] => new Array(patterns.length).fill(undefined);

/** What of a pattern is open to the person today: worked out once a day, because many slots ask for the same pattern. */
function openIn(chooser: Chooser, pattern: Pattern): readonly OpenExercise[] {
  const number = patternNumber.get(pattern) ?? -1;
  const known = chooser.open[number];
  if (known) return known;
  const { catalog, state, on } = chooser;
  const found: OpenExercise[] = [];
  chooser.open[number] = found;
  const until = state.paused[pattern];
  if (until && daysBetween(on, until) > 0) return found;
  const today = patternToday(chooser, pattern);
  const resting = restingIn(chooser, pattern);
  const inPattern = chooser.prefers.has(pattern) ? 0 : COST.preferred;
  for (const index of catalog.byPattern.get(pattern) ?? []) {
    const below = rungsBelow(chooser, index, today);
    const e = catalog.exercises[index];
    if (!e || below === undefined) continue;
    if (chooser.resting.length > 0 && (chooser.resting.includes(e) || !standsInFor(resting, e))) continue;
    if (chooser.tooSoon(e, index)) continue;
    found.push({ exercise: e, index, below, cost: inPattern + ownCost(chooser, e, index, below), grip: gripOf(chooser, e, index) });
  }
  return found;
}

/** Open to the person, and begun or next to begin: whether it rests for a while, or comes too soon after its like, is not asked here. */
export const isWithinReach = (chooser: Chooser, index: number): boolean => rungsBelow(chooser, index) !== undefined;

/** How many rungs an exercise lies below the highest that the person may use now; undefined where it is not within reach. */
function rungsBelow(chooser: Chooser, index: number, today?: PatternToday): number | undefined {
  const { catalog, pool, state } = chooser;
  if (pool.open[index] !== 1 || (chooser.lowOnly && catalog.low[index] !== 1)) return undefined;
  const e = catalog.exercises[index];
  if (!e) return undefined;
  const climbedTo = climbed(state, e);
  const below = highestRung(chooser, today ?? patternToday(chooser, e.pattern), climbedTo) - e.rung;
  if (below < 0 || !mayBeLoaded(e, climbedTo, state.person, pool.limits)) return undefined;
  return isHang(e) && !hangOpen(e, state, pool.limits.need) ? undefined : below;
}

/** 1 where the exercise, or the weight that the person holds in it by now, loads the grip at 2 or more (I-28). */
function gripOf({ catalog, state, pool }: Chooser, e: Exercise, index: number): 0 | 1 {
  if (catalog.gripsHard[index] === 1) return 1;
  // Only a weight in the hands adds to what the library says.
  if (!e.loading?.hands) return 0;
  const { person } = state;
  const stands = state.work[e.id]?.dose;
  const dose = stands ? doseOf(e, stands) : withFirstLoad(e, e.target, person, pool.limits);
  return levelAt(e, 'grip', dose, person.profile.kg) >= HARD_GRIP ? 1 : 0;
}

/** The grips of one hang series count as one slot; carries in a row do not (4.7, I-28). */
export const sharesGrip = (series: Slot['series'], exercise: Exercise): boolean => series === 'next' && isHang(exercise);
const isHang = ({ pattern }: Exercise): boolean => pattern === 'hang_passive' || pattern === 'hang_active';
const climbed = (state: CoachState, e: Exercise): number | undefined => (e.ladder === undefined ? undefined : state.rungs[e.ladder]);

/** Trunk and hip work has a form lying down; legs, pushes and pulls are about standing and reaching. */
const mayLie = new Set<Pattern>([...groups.ABS, ...groups.OBLIQUE, ...groups.BACK, ...groups.GLUTE]);
const restful = new Set<Exercise['position']>(['supine', 'side-lying', 'prone']);
/** recent use, distance from the person's rung, stress, id: a total order, so the same inputs give the same plan (I-37). */
function ownCost(chooser: Chooser, e: Exercise, index: number, rungsBelow: number): number {
  const { catalog, state } = chooser;
  let cost = 20_000 + rungsBelow * COST.rung + (catalog.stressSum[index] ?? 0) * COST.stress + index;
  cost += (chooser.used.get(index) ?? 0) * COST.recent;
  if (catalog.adapted[index] === 1) cost += COST.adapted;
  if (chooser.lying && mayLie.has(e.pattern) && !restful.has(e.position)) cost += COST.upright;
  if (chooser.familiar && state.met[familyOf(e)] === undefined) cost += COST.unknown;
  return cost + (state.ambers[e.id] ?? 0) * COST.recent;
}
/** What an exercise costs more in a slot that wishes for another one. Whoever stands two rungs above it has half outgrown it. */
function wishCost(
  level: Level,
  wants: ExerciseId | undefined,
  { exercise: e, below }: OpenExercise,
  wantedLadder: LadderId | undefined,
): number {
  const outgrown = e.ladder !== undefined && below > 1;
  if (wants === e.id) return level === 1 ? COST.wanted : outgrown ? COST.wanted / 2 : 0;
  const otherLadder = wants !== undefined && !(wantedLadder !== undefined && wantedLadder === e.ladder);
  return COST.wanted + (otherLadder ? COST.ladder : 0);
}
