// What an exposure does to an exercise: red, amber, unknown, green. Source: rule book 4.5, AM-21, settled (rules made codable 5 to 7).
import type { Because } from '../reasoning.ts';
import type { SourceId } from '../sources.ts';
import { type Light, type Need, strengthPatterns } from '../vocabulary.ts';
import { SETS_MAX } from './dose-steps.ts';
import {
  type Changing,
  type ExerciseState,
  isAtEnd,
  type Move,
  markMastery,
  type NoMove,
  progressOneStep,
  reduceOneStep,
  regress,
  riseRung,
  type StepContext,
  toDose,
  type Variable,
  withinCaps,
} from './exercise-state.ts';
import { isSteady } from './pain-light.ts';
import { type Amount, amountIn, unitOf, workSeconds } from './work.ts';

/** How one exposure went, the morning after included. */
export interface Exposure {
  /** Combined light as attributed to this exercise. */
  readonly light: Light;
  readonly morning: Light;
  /** Peak minus pain before, and the peak itself. */
  readonly rise: number;
  readonly peak: number;
  readonly completed: boolean;
  /** Good repetitions left, 5 means five or more; absent when not asked or not said. */
  readonly rir?: number;
  readonly effort?: number;
  readonly control?: 'yes' | 'mostly' | 'no';
}

export interface AfterContext extends StepContext {
  readonly need: Need;
  readonly rirMin: number;
  /** False on light and easy days, in a flare, a return, a deload, after a gap, from usual pain 6 (R13), with PEM. Source: I-12. */
  readonly progression: boolean;
  /** BUD-2 to BUD-4 leave room for this exercise to rise. */
  readonly budgetAllows: boolean;
  /** Most work seconds this exercise may have next time (BUD-1, see `spikeLimit`). */
  readonly workLimit?: number;
  /** Most sets for now (AM-16: 2 in week 1 at level 1 or GENTLE). */
  readonly setsMax?: number;
  /** The program names what comes when its end is reached. */
  readonly leadsOn?: true;
  /** The dose that was asked for, where the day made it less than the state's; a part proves only a part. */
  readonly asked?: Amount;
}

/** `maintain`: nothing above, offer a same-level variation. `swap`: nothing below, swap sideways. */
export type Change = 'rise' | 'fall' | 'hold' | 'maintain' | 'swap';
export interface Progress {
  readonly state: ExerciseState;
  readonly change: Change;
  /** Present with a rise or a fall. */
  readonly variable?: Variable;
  readonly because: readonly Because[];
  /** The end that a program names was reached, as surely as a rise asks for. */
  readonly ended?: true;
}

/** Exposures that stay without a rise after a red. Source: rule book 4.5. */
export const RED_LOCK = 2;
/** No rise above this peak, whatever the light. Source: I-09. */
export const PEAK_MAX_TO_RISE = 5;
const MASTERY_PEAK_MAX = 3;
const TOO_EASY_EFFORT = 3;
const TOO_EASY_TIMES = 2;
const strength = new Set<string>(strengthPatterns);

const why = (rule: string, source: SourceId, field: string): readonly Because[] => [{ rule, source, field }];
const reasons = {
  light: why('I-08', 'thomee1997', 'light'),
  steady: why('4.4', 'smith2017', 'light'),
  peak: why('I-09', 'thomee1997', 'peak'),
  incomplete: why('4.5', 'design', 'completed'),
  effortUnknown: why('4.5', 'acsm2026', 'rir'),
  effort: why('4.5', 'acsm2026', 'rirMin'),
  mode: why('I-12', 'design', 'progression'),
  clean: why('I-13', 'design', 'streak'),
  lock: why('I-12', 'design', 'lock'),
  budget: why('4.6', 'design', 'budget'),
  spike: why('BUD-1', 'frandsen2025', 'workSeconds'),
  part: why('I-17', 'design', 'asked'),
  firstWeek: why('AM-16', 'design', 'sets'),
  mastery: why('I-17', 's003', 'mastered'),
  loadWeek: why('I-16', 'acsm2009', 'kg'),
  top: why('4.5', 'design', 'most'),
  bottom: why('4.5', 'design', 'swap'),
  end: why('PRG-2', 'design', 'most'),
} as const;

const hold = (state: ExerciseState, because: readonly Because[]): Progress => ({ state, change: 'hold', because });

const moveBecause = (rule: string, source: SourceId, move: Move): readonly Because[] => [
  { rule, source, field: move.variable, was: move.was, now: move.now },
];

function fall(move: Move | null, state: ExerciseState, lock: number, source: SourceId): Progress {
  if (move === null)
    return { state: { ...state, streak: 0, ambers: 0, fails: 0, tooEasy: 0, lock }, change: 'swap', because: reasons.bottom };
  return {
    state: { ...move.state, streak: 0, ambers: 0, fails: 0, tooEasy: 0, lock },
    change: 'fall',
    variable: move.variable,
    because: moveBecause('4.5', source, move),
  };
}

/** Amber counts towards a step down when pain rose by 2, or when the morning after was amber too. */
function afterAmber(state: ExerciseState, exposure: Exposure, ctx: AfterContext, lock: number): Progress {
  const calm = { ...state, streak: 0, tooEasy: 0, lock };
  if (isSteady('amber', exposure.rise, exposure.morning)) return hold(calm, reasons.steady);
  if (state.ambers + 1 < 2) return hold({ ...calm, ambers: state.ambers + 1 }, reasons.light);
  return fall(reduceOneStep(state, ctx), state, lock, 'thomee1997');
}

const isTooEasy = ({ effort, rir }: Exposure): boolean => (effort === undefined ? rir === 5 : effort <= TOO_EASY_EFFORT);

/** Clean, not clean, or not known because the reserve of a strength exercise was not said. */
function cleanness({ rir, control }: Exposure, { rirMin, exercise }: AfterContext): 'clean' | 'unclean' | 'not-said' {
  if (control === 'no') return 'unclean';
  if (rir === undefined) return strength.has(exercise.pattern) ? 'not-said' : 'clean';
  return rir >= rirMin ? 'clean' : 'unclean';
}

const noMoveReason: Readonly<Record<Exclude<NoMove, 'top'>, readonly Because[]>> = {
  mastery: reasons.mastery,
  'load-week': reasons.loadWeek,
};

/** How the dose asked for falls short of the state's: not at all, in sets only, or in length or load. */
function shortfall(state: ExerciseState, asked: Amount | undefined): 'none' | 'sets' | 'dose' {
  if (asked === undefined) return 'none';
  const unit = unitOf(state);
  if (amountIn(asked, unit) < amountIn(state, unit) || (asked.kg ?? 0) < (state.kg ?? 0)) return 'dose';
  return asked.sets < state.sets ? 'sets' : 'none';
}

/** What forbids this very step: sets that were not done, a third set in week 1, or a spike. */
function tooMuch({ state: next, variable }: Move, state: ExerciseState, ctx: AfterContext): readonly Because[] | null {
  const part = shortfall(state, ctx.asked) === 'sets';
  if (part && variable !== unitOf(state)) return reasons.part;
  if (variable === 'level') return null;
  if (ctx.setsMax !== undefined && next.sets > ctx.setsMax && variable === 'sets') return reasons.firstWeek;
  if (ctx.workLimit === undefined) return null;
  const sets = part && ctx.asked !== undefined ? ctx.asked.sets : SETS_MAX;
  const work = (s: ExerciseState): number => workSeconds(ctx.exercise, { ...toDose(s, ctx.exercise.most), sets: Math.min(sets, s.sets) });
  return work(next) > ctx.workLimit && work(next) > work(state) ? reasons.spike : null;
}

function rise(state: ExerciseState, ctx: AfterContext, tooEasy: boolean): Progress {
  if (ctx.leadsOn && shortfall(state, ctx.asked) === 'none' && isAtEnd(state, ctx))
    return { state: { ...state, streak: 0, tooEasy: 0 }, change: 'maintain', because: reasons.end, ended: true };
  const harder = tooEasy && shortfall(state, ctx.asked) === 'none' ? riseRung(state, ctx) : 'top';
  const move = harder === 'top' ? progressOneStep(state, ctx) : harder;
  if (move === 'top') return { state: { ...state, streak: 0, tooEasy: 0 }, change: 'maintain', because: reasons.top };
  if (typeof move === 'string') return hold(state, noMoveReason[move]);
  const forbidden = tooMuch(move, state, ctx);
  if (forbidden !== null) return hold(state, forbidden);
  const dated = { ...move.state, streak: 0, tooEasy: 0, lock: state.lock, lastRiseOn: ctx.date };
  return {
    state: move.variable === 'kg' ? { ...dated, lastLoadRiseOn: ctx.date } : dated,
    change: 'rise',
    variable: move.variable,
    because: moveBecause(tooEasy ? 'AM-21' : '4.5', move.variable === 'kg' ? 'acsm2009' : 'design', move),
  };
}

function afterClean(state: ExerciseState, exposure: Exposure, ctx: AfterContext, locked: boolean): Progress {
  const tooEasy = state.tooEasy >= TOO_EASY_TIMES;
  if (state.streak < (tooEasy ? 1 : ctx.need)) return hold(state, reasons.clean);
  if (exposure.peak > PEAK_MAX_TO_RISE) return hold(state, reasons.peak);
  if (locked) return hold(state, reasons.lock);
  return ctx.budgetAllows ? rise(state, ctx, tooEasy) : hold(state, reasons.budget);
}

function afterGreen(uncapped: ExerciseState, exposure: Exposure, ctx: AfterContext, lock: number): Progress {
  const before = withinCaps(uncapped, ctx);
  if (!exposure.completed) {
    if (before.fails + 1 >= 2) return fall(reduceOneStep(before, ctx), before, lock, 'design');
    return hold({ ...before, ambers: 0, streak: 0, tooEasy: 0, fails: before.fails + 1, lock }, reasons.incomplete);
  }
  if (!ctx.progression) return hold({ ...before, ambers: 0, lock }, reasons.mode);
  const missing = shortfall(before, ctx.asked);
  if (missing === 'dose') return hold({ ...before, ambers: 0, lock }, reasons.part);
  const clean = cleanness(exposure, ctx);
  if (clean === 'not-said') return hold({ ...before, ambers: 0, lock }, reasons.effortUnknown);
  if (clean === 'unclean') return hold({ ...before, ambers: 0, streak: 0, tooEasy: 0, lock }, reasons.effort);
  const counted: Changing = { ...before };
  counted.ambers = 0;
  counted.fails = 0;
  counted.streak += 1;
  counted.tooEasy = isTooEasy(exposure) ? before.tooEasy + 1 : 0;
  counted.lock = lock;
  const mastering = missing === 'none' && exposure.control === 'yes' && exposure.peak <= MASTERY_PEAK_MAX;
  return afterClean(mastering ? markMastery(counted, ctx) : counted, exposure, ctx, before.lock > 0);
}

/** A step down that a program's condition asks for, where the light did not go down already. */
export const easier = (state: ExerciseState, ctx: AfterContext): Progress => {
  const fallen = fall(reduceOneStep(state, ctx), state, state.lock, 'design');
  return { ...fallen, because: fallen.because.map((reason) => ({ ...reason, rule: 'PRG-5' })) };
};

/**
 * The state after one exposure, and what changed. Red goes down a rung and locks two exposures; two ambers or two unfinished greens go
 * down a step; unknown holds; `need` clean greens go up one step when nothing forbids it.
 */
export function after(state: ExerciseState, exposure: Exposure, ctx: AfterContext): Progress {
  const lock = exposure.completed && state.lock > 0 ? state.lock - 1 : state.lock;
  switch (exposure.light) {
    case 'red':
      return fall(regress(state, ctx), state, RED_LOCK, 'thomee1997');
    case 'amber':
      return afterAmber(state, exposure, ctx, lock);
    case 'unknown':
      return hold(lock === state.lock ? state : { ...state, lock }, reasons.light);
    case 'green':
      return afterGreen(state, exposure, ctx, lock);
  }
}
