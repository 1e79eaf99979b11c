// What is known about a person before the first session: answers, profile, assessment. All optional where asking is optional.
import type { Declarable, ExerciseId, Kit, LocalDate, Nrs, RuleId, SelfTestId } from './vocabulary.ts';

export type Answer = 'yes' | 'no' | 'unsure';
/** 'A1' … 'B22', their follow-ups ('A1.seen'), function 'F1' … 'F5', medicines 'M.bone' …: listed in `readiness/questions.ts`. */
export type QuestionId = string;
export type Answers = Readonly<Record<QuestionId, Answer | number | undefined>>;

/**
 * A declared condition. `since` is the day it was declared, day counts run from it.
 * Details, all numbers: PREGNANT `weeks` at `since`, `symptoms` 0|1, `lightHeaded` 0|1 on the back; BIRTH `weeks` since birth at `since`, `caesarean` 0|1, `symptoms` 0|1, `checked` 0|1;
 * DISC_SURG and FUSION `weeks` since the operation at `since`, `cleared` 0|1; OSTEO_VF `weeks` since the fracture;
 * SHOULDER_INST `surgeryWeeks`; SPONDY `highGrade` 0|1; SCOLI `progressive` 0|1; STENOSIS `proneProvokes` 0|1;
 * BP `treated` 0|1, `systolic`, `diastolic`, `newMedicineWeeks`; PELVIC `tight` 0|1, `surgeryWeeks`; KNEE and HIP `kneelHurts` 0|1; NECK `armNew` 0|1;
 * DIAB `neuropathy` 0|1; WRIST `pressHurts` 0|1; SHOULDER `overheadHurts` 0|1, `pulldownHurts` 0|1 (more than 3 of 10).
 */
export interface Condition {
  readonly condition: Declarable;
  readonly since: LocalDate;
  readonly detail?: Readonly<Record<string, number>>;
}

/** Lowers one CLINICIAN rule to GENTLE for 90 days. Source: rule book 1.3. */
export interface Clearance {
  readonly rule: RuleId;
  readonly byRole: string;
  readonly on: LocalDate;
}

export interface Profile {
  readonly birthYear?: number;
  readonly sex?: 'female' | 'male' | 'other';
  readonly kg?: number;
  readonly kit: readonly Kit[];
  /** Weights owned, kg each. */
  readonly weightsKg?: readonly number[];
  /** Minutes a session, 2 to 90. */
  readonly minutes: number;
  /** Sessions a week, 1 to 7. */
  readonly daysPerWeek: number;
  /** Preferred days, 1 Monday … 7 Sunday. */
  readonly weekdays?: readonly number[];
  /** Usual wake time, `07:00`; unknown means before 10:00 is the first hour. */
  readonly wakeTime?: string;
  readonly floor: 'yes' | 'hard' | 'no';
  readonly goals: readonly Goal[];
  /** Exercises that are never chosen for anyone unless they ask: ids, or 'core_flexion', 'sitting-goal', 'contract-relax'. */
  readonly optIn: readonly string[];
  readonly country?: string;
  readonly avoid?: readonly ExerciseId[];
}
export type Goal = 'bother-less' | 'stronger' | 'sit-work' | 'activity' | 'fitness' | 'wind-down';

export type BodyLocation = 'neck' | 'upper-back' | 'mid-back' | 'low-back' | 'buttock' | 'leg-above-knee' | 'leg-below-knee';
export type Provocation = -1 | 0 | 1;

export interface Assessment {
  readonly locations?: readonly BodyLocation[];
  readonly durationWeeks?: number;
  /** Age at the very first onset of back pain. */
  readonly onsetAge?: number;
  readonly episodesPastYear?: number;
  readonly painNow?: Nrs;
  readonly painAvg?: Nrs;
  readonly painWorst?: Nrs;
  readonly legPain?: Nrs;
  /** Minutes of the usual aggravating activity before a rise of 2. */
  readonly aggravationMinutes?: number;
  readonly settleMinutes?: number;
  readonly direction?: {
    readonly sit?: Provocation;
    readonly bend?: Provocation;
    readonly riseFromSitting?: Provocation;
    readonly morningBend?: Provocation;
    readonly stand?: Provocation;
    readonly walk?: Provocation;
    readonly leanBack?: Provocation;
    readonly lieFront?: Provocation;
  };
  readonly directionOn?: LocalDate;
  readonly legSymptoms?: 'none' | 'above-knee' | 'below-knee';
  readonly legTrend?: 'same' | 'up' | 'down';
  readonly sittingHours?: number;
  readonly activeMinutes?: number;
  readonly training?: 0 | 1 | 2;
  readonly sleepHours?: number;
  readonly stress?: Nrs;
  readonly worry?: Nrs;
  readonly lowMood?: Nrs;
  readonly confidence?: Nrs;
  /** The two items of each contributing factor, 0 to 3 (rule book 2.3). */
  readonly factors?: Readonly<Partial<Record<FactorItem, 0 | 1 | 2 | 3>>>;
  readonly tightAreas?: readonly ('hip-front' | 'hamstring' | 'buttock' | 'calf' | 'chest' | 'upper-back' | 'low-back')[];
  /** Comfortable walking tolerance in minutes, three tries or one. */
  readonly walkMinutes?: readonly number[];
  /** A recent comfortable load, kg total, by exercise (AM-20). */
  readonly comfortableKg?: Readonly<Record<ExerciseId, number>>;
  readonly sport?: string;
  readonly tests?: Readonly<
    Partial<
      Record<
        SelfTestId,
        { readonly left?: number; readonly right?: number; readonly value?: number; readonly on: LocalDate; readonly pain?: Nrs }
      >
    >
  >;
}
export type FactorItem =
  | 'injuryEvent'
  | 'strained'
  | 'sameTask'
  | 'longSitting'
  | 'avoidsBending'
  | 'unsureLifting'
  | 'knownStructure'
  | 'legLength'
  | 'stressed'
  | 'worried'
  | 'shortSleep'
  | 'lowActivity'
  | 'smoking'
  | 'diet';

/** A person as a file (`plumbline person --schema`) and as the engine sees one. */
export interface Person {
  readonly format: 'plumbline-person/1';
  readonly answeredOn: LocalDate;
  readonly answers: Answers;
  readonly conditions: readonly Condition[];
  readonly clearances: readonly Clearance[];
  readonly profile: Profile;
  readonly assessment: Assessment;
}
