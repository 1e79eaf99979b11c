// What one exposure is judged by: the limits of its day, what the person owns, and the rungs around it.
import type { Exercise } from '../exercise.ts';
import { heaviestKg } from '../limits/admissible.ts';
import type { Catalog } from '../planner/catalog.ts';
import type { AfterContext } from '../progress/after.ts';
import { spikeLimit } from '../progress/budgets.ts';
import { type Amount, workSeconds } from '../progress/work.ts';
import type { Item, Limits } from '../reasoning.ts';
import type { Light, LocalDate, Need } from '../vocabulary.ts';
import { ladderStep } from './ladder-step.ts';
import type { CoachState, SessionRecord } from './state.ts';

/** A session and its morning, as every exercise in it is judged by them. */
export interface Answered {
  readonly record: SessionRecord;
  readonly light: Light;
  readonly morning: Light;
  readonly limits: Limits;
  /** The day lets numbers rise, and this session has room for one more that does. */
  readonly progression: boolean;
  readonly mayRise: boolean;
  /** The first week of a gentle start: two sets at most. */
  readonly twoSets: boolean;
  readonly monthAgo: LocalDate;
}

/** A class, because few exposures change the rung and looking for the next one is the dearest part: it waits until it is asked for. */
export class ExposureContext implements AfterContext {
  readonly exercise: Exercise;
  readonly need: Need;
  readonly rirMin: number;
  readonly progression: boolean;
  readonly budgetAllows: boolean;
  readonly date: LocalDate;
  readonly asked: Amount;
  readonly workLimit: number;
  readonly holdMaxSeconds: number;
  readonly hangMaxSeconds: number;
  readonly weightsKg: readonly number[];
  readonly setsMax?: number;
  readonly bodyKg?: number;
  readonly maxKg?: number;
  private readonly around: (by: 1 | -1) => ReturnType<typeof ladderStep>;

  constructor(catalog: Catalog, state: CoachState, exercise: Exercise, item: Item, best: number, answered: Answered) {
    const { limits } = answered;
    const { profile } = state.person;
    this.exercise = exercise;
    this.need = limits.need;
    this.rirMin = item.rirMin;
    this.progression = answered.progression;
    this.budgetAllows = answered.mayRise;
    this.date = answered.record.on;
    this.asked = item.dose;
    this.workLimit = spikeLimit(Math.max(best, workSeconds(exercise, item.dose)), exercise, item.dose).limit;
    this.holdMaxSeconds = limits.holdMaxSeconds;
    this.hangMaxSeconds = limits.hangMaxSeconds;
    this.weightsKg = profile.weightsKg ?? [];
    if (answered.twoSets) this.setsMax = 2;
    if (profile.kg !== undefined) this.bodyKg = profile.kg;
    if (exercise.loading !== undefined) this.maxKg = heaviestKg(exercise, limits, profile.kg);
    this.around = (by) => ladderStep(catalog, state, limits, exercise, by);
  }
  get nextRungStart() {
    return this.around(1)?.start ?? null;
  }
  get previousRungStart() {
    return this.around(-1)?.start ?? null;
  }
}
