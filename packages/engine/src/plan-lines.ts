// What a plan carries beside its days: habits, activities that come back by quotas, and what it leans towards.
import type { Dose } from './exercise.ts';
import type { DayRange } from './progress/graded-activity.ts';
import type { Because } from './reasoning.ts';
import type { Emphasis, ExerciseId, FactorId, HabitId, QuotaUnit } from './vocabulary.ts';

export interface PlanHabit {
  readonly habit: HabitId;
  /** What is done, how much and how often, where the habit has a dose: the aerobic line of AM-18 always has. */
  readonly exercise?: ExerciseId;
  readonly dose?: Dose;
  readonly perWeek?: number;
  readonly because: readonly Because[];
}
/** An activity that the person named, and how much of it a day holds: `amount` is planned, `least` a bad day's, `most` a good day's. Whole units. */
export interface PlanQuota extends DayRange {
  readonly activity: string;
  /** In the person's own words. */
  readonly words: string;
  readonly unit: QuotaUnit;
  readonly goal: number;
  readonly amount: number;
  readonly because: readonly Because[];
}
/** What the plan leans towards, and the answer behind it. Never a cause, and never a reason to do more. Source: rule book 2.3. */
export interface PlanEmphasis {
  readonly emphasis: Emphasis;
  readonly factor: FactorId;
  readonly because: readonly Because[];
}
