// What one exposure is judged by: the limits of its day, what the person owns, and the rungs around it.
import type { Dose, Exercise } from '../exercise.ts';
import { heaviestKg } from '../limits/admissible.ts';
import type { Catalog } from '../planner/catalog.ts';
import { type GrowthWish, growthFor, type Wish } from '../planner/wishes.ts';
import type { AfterContext } from '../progress/after.ts';
import { spikeLimit } from '../progress/budgets.ts';
import { type Amount, workSeconds } from '../progress/work.ts';
import type { Item, Limits } from '../reasoning.ts';
import type { Light, LocalDate, Need } from '../vocabulary.ts';
import { bestOf } from './best-of.ts';
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
  /** What the program wishes of the exercise's place, and whether a condition of it lets nothing rise. */
  readonly wish?: Wish | undefined;
  readonly acts?: { readonly hold: boolean };
  readonly monthAgo: LocalDate;
}

/** A class, because few exposures change anything: limits of work and load and the rungs around wait until they are asked for. */
export class ExposureContext implements AfterContext {
  readonly exercise: Exercise;
  readonly need: Need;
  readonly rirMin: number;
  readonly light: Light;
  readonly progression: boolean;
  readonly budgetAllows: boolean;
  readonly date: LocalDate;
  readonly asked: Amount;
  readonly holdMaxSeconds: number;
  readonly hangMaxSeconds: number;
  readonly weightsKg: readonly number[];
  readonly setsMax?: number;
  readonly bodyKg?: number;
  readonly growth?: GrowthWish;
  readonly leadsOn?: true;
  private readonly isNamed: boolean;
  private readonly catalog: Catalog;
  private readonly state: CoachState;
  private readonly limits: Limits;

  constructor(catalog: Catalog, state: CoachState, exercise: Exercise, item: Item, answered: Answered) {
    const { limits } = answered;
    const { profile } = state.person;
    this.exercise = exercise;
    this.need = limits.need;
    this.rirMin = item.rirMin;
    this.light = answered.light;
    this.progression = answered.progression && answered.acts?.hold !== true;
    this.budgetAllows = answered.mayRise;
    this.date = answered.record.on;
    this.asked = item.dose;
    this.holdMaxSeconds = limits.holdMaxSeconds;
    this.hangMaxSeconds = limits.hangMaxSeconds;
    this.weightsKg = profile.weightsKg ?? [];
    if (answered.twoSets) this.setsMax = 2;
    if (profile.kg !== undefined) this.bodyKg = profile.kg;
    const growth = growthFor(answered.wish, exercise.id);
    if (growth !== undefined) this.growth = growth;
    this.isNamed = growth !== undefined && answered.wish?.names !== undefined;
    if (growth !== undefined && answered.wish?.next !== undefined) this.leadsOn = true;
    this.catalog = catalog;
    this.state = state;
    this.limits = limits;
  }
  get workLimit(): number {
    const { exercise, asked } = this;
    const best = bestOf(this.state.work[exercise.id], this.date);
    return spikeLimit(Math.max(best, workSeconds(exercise, asked)), exercise, asked).limit;
  }
  get maxKg(): number | undefined {
    return this.exercise.loading === undefined ? undefined : heaviestKg(this.exercise, this.limits, this.bodyKg);
  }
  get nextRungStart(): Dose | null {
    // The end that a program names for this exercise is its end: what comes then is the program's to say.
    return this.isNamed ? null : this.rung(1);
  }
  get previousRungStart(): Dose | null {
    return this.rung(-1);
  }
  private rung(by: 1 | -1): Dose | null {
    return ladderStep(this.catalog, this.state, { limits: this.limits, on: this.date }, this.exercise, by)?.start ?? null;
  }
}
