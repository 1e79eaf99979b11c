// What the engine answers with: verdict, limits, plan, session. Every number carries why.
import type { Dose, Exercise } from './exercise.ts';
import type { QuestionId } from './person.ts';
import type { PlanEmphasis, PlanHabit, PlanQuota } from './plan-lines.ts';
import type { SourceId } from './sources.ts';
import type {
  Axis,
  ConditionKey,
  ExerciseId,
  FactId,
  Flag,
  HabitId,
  ItemId,
  LadderId,
  Light,
  LocalDate,
  Need,
  Pattern,
  ProgramId,
  RuleId,
  Side,
  SlotId,
  StressLevel,
} from './vocabulary.ts';

export type { PlanEmphasis, PlanHabit, PlanQuota } from './plan-lines.ts';

/** Why a number is what it is: the rule, its authority, the answer behind it, and what it was before. */
export interface Because {
  readonly rule: RuleId;
  readonly source: SourceId;
  readonly answer?: FactId | QuestionId;
  readonly field?: string;
  readonly was?: number;
  readonly now?: number;
}

export type Outcome = 'go' | 'gentle' | 'clinician' | 'emergency';
export type Urgency = 'routine' | 'soon' | 'today';
/** Kinds of clinician rule; the first four stop walking too (settled, rules made codable 2). */
export type ClinicianTag = 'chest' | 'neuro' | 'infection' | 'fracture' | 'vascular' | 'cancer' | 'other';

export interface Verdict {
  readonly outcome: Outcome;
  /** Only with `clinician`. */
  readonly urgency?: Urgency;
  /** A card that suggests seeing a clinician without pausing the plan. */
  readonly refer?: 'routine' | 'soon';
  /** May walk and breathe comfortably (clinician routine or soon, and no chest, neuro, infection or fracture rule). */
  readonly walking: boolean;
  readonly because: readonly Because[];
  /** Questions that must be answered before a plan; never empty of block A items that were skipped. */
  readonly unanswered: readonly QuestionId[];
  /** Cards that inform without changing the level, e.g. 'mention-to-doctor', 'reassure'. */
  readonly cards: readonly string[];
}

/** What a person may do on a day: the meet of every condition, the readiness level and the direction caps. */
export interface Limits {
  /** Every axis; 3 is no limit. */
  readonly caps: Readonly<Record<Axis, StressLevel>>;
  readonly bannedFlags: readonly Flag[];
  readonly bannedPatterns: readonly Pattern[];
  readonly bannedIds: readonly ExerciseId[];
  readonly rirMin: number;
  /** Longest single hold, seconds, over all work; `hangMaxSeconds` for a bar. */
  readonly holdMaxSeconds: number;
  readonly hangMaxSeconds: number;
  readonly need: Need;
  readonly rungMax: 1 | 2 | 3;
  /** Highest effort, 0 to 10. */
  readonly effortMax: number;
  readonly restMinSeconds: number;
  /** Only walking, breathing and mobility with all axes at most 1 (PP_0_6), or only the seated set (SEATED). */
  readonly only?: 'walk-breathe-mobility' | 'walk-breathe';
  readonly progression: boolean;
  /** bal 2 is allowed only with a hand-hold (AM-13). */
  readonly handHoldForBalance: boolean;
  readonly active: readonly ConditionKey[];
  readonly gentle: boolean;
  /** One reason for each cap, ban and changed number. `field` names it: 'caps.flex', 'flags.prone', 'patterns.stretch', 'rirMin'. */
  readonly because: readonly Because[];
}

export type Mode = 'full' | 'light' | 'easy' | 'none';

export interface Item {
  readonly id: ItemId;
  readonly slot: SlotId;
  readonly role: 'warm-up' | 'main' | 'cool-down';
  readonly exercise: ExerciseId;
  readonly dose: Dose;
  /** What is done, in order: ['both'] or ['left', 'right']. */
  readonly sides: readonly Side[];
  readonly rirMin: number;
  readonly rung: 1 | 2 | 3;
  readonly optional?: true;
  readonly swaps: readonly ExerciseId[];
  readonly because: readonly Because[];
}
export interface Session {
  readonly mode: Mode;
  /** Made before the check-in of the day. */
  readonly provisional: boolean;
  /** What it takes by the time model, in minutes (rule book 5.1). */
  readonly minutes: number;
  readonly items: readonly Item[];
  readonly because: readonly Because[];
}
export interface LeftOut {
  readonly slot: SlotId;
  readonly pattern: Pattern;
  readonly reason: 'inadmissible' | 'no-kit' | 'no-time' | 'paused' | 'spacing' | 'budget';
  readonly because: readonly Because[];
}
export type DayKind = 'strength' | 'easy' | 'rest' | 'flare';
export interface PlanDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly session?: Session;
}
export interface Plan {
  readonly verdict: Verdict;
  readonly program: ProgramId;
  readonly from: LocalDate;
  readonly weeks: number;
  readonly versions: { readonly library: string; readonly rules: string; readonly engine: string };
  readonly days: readonly PlanDay[];
  readonly habits: readonly PlanHabit[];
  /** Of the plan's first day; none where nothing was named to come back by quotas. */
  readonly quotas?: readonly PlanQuota[];
  readonly leftOut: readonly LeftOut[];
  /** Absent where nothing a person told leans anywhere. */
  readonly emphasis?: readonly PlanEmphasis[];
  /** Cards the plan carries: pain guide, breathing, support in reach … (AM-06). */
  readonly cards: readonly string[];
  /** Hash of what it was made from. */
  readonly inputs: string;
}

/** What happened lately, for checks that need history. Built from the log. */
export interface HistorySummary {
  /** The last strength work, that of a session whose morning is not told yet included. */
  readonly lastStrengthOn?: LocalDate;
  /** What the plan was made to fit, where that is less than the person asked for (AM-23). */
  readonly size?: { readonly daysPerWeek: number; readonly minutes: number };
  /** The newest start of going gently, and the green sessions since; none where nobody had to. */
  readonly gentle?: { readonly since: LocalDate; readonly greens: number };
  /** The day on which a full screen opened the lock of an emergency: gentle for two weeks from then (1.3). */
  readonly releasedOn?: LocalDate;
  /** Until which day an exercise rests after red or amber lights, its own day not included. */
  readonly resting?: Readonly<Record<ExerciseId, LocalDate>>;
  /** Until which day a pattern pauses; it stands here until it went well again. */
  readonly paused?: Readonly<Partial<Record<Pattern, LocalDate>>>;
  /** The day on which each family of strength work, by its ladder or else its own name, was first done (4.2). */
  readonly met?: Readonly<Record<string, LocalDate>>;
  /** Pairs of green weeks since bending, or arching, was told to stir the back: each lets its caps go by one (2.2). */
  readonly greenPairs?: { readonly bending: number; readonly arching: number };
  readonly byExercise: Readonly<
    Record<ExerciseId, { readonly best30d: number; readonly last: Dose; readonly lastLight: Light; readonly lastOn: LocalDate }>
  >;
  /** Activities that come back by quotas, by the key they were named under: trials, then what was done since, in the order it was told. */
  readonly quotas?: readonly {
    readonly activity: string;
    readonly goal: number;
    readonly trials: readonly number[];
    readonly done: readonly { readonly on: LocalDate; readonly amount: number }[];
  }[];
  /** Days of red sessions lately; only where quotas are kept. */
  readonly redOn?: readonly LocalDate[];
  readonly weeks: readonly {
    readonly workSeconds: number;
    readonly counted: boolean;
    readonly byPattern: Readonly<Partial<Record<Pattern, number>>>;
  }[];
}

/** A program before it meets a person: slots and the sources' doses. The program language prints this. */
export interface ProgramTree {
  readonly id: ProgramId;
  readonly weeks: number;
  readonly days: readonly ProgramDay[];
  readonly habits: readonly HabitId[];
  /** How often or when the trainer suggests a habit; only of habits that are in `habits`. The person decides. */
  readonly habitTimes?: Readonly<Partial<Record<HabitId, HabitTime>>>;
  /** For every exercise; beside each slot's own. */
  readonly when?: readonly ProgramCondition[];
  /** In the trainer's own words, for the whole program. Somebody else's text: shown as plain text only. */
  readonly notes?: readonly string[];
}
export interface ProgramDay {
  readonly name: string;
  readonly slots: readonly ProgramSlot[];
}
/** Stricter than the pain light, never looser: above so much pain or effort (0 to 10), the exercise gets easier, holds, rests or stops. */
export interface ProgramCondition {
  readonly of: 'pain' | 'effort';
  readonly over: number;
  readonly act: 'easier' | 'hold' | 'rest' | 'stop';
}
/** A step up: `by` at a time, in `unit`, up to `to` where it is said. Units: repetitions, seconds, metres, kg of the whole load. */
export interface ProgramStep {
  readonly by: number;
  readonly unit: 'reps' | 'seconds' | 'metres' | 'kg';
  readonly to?: number;
}
/** `every` is the shortest and longest time between, minutes; `at` are times of day such as '07:30'; `seconds` is how long each time. */
export interface HabitTime {
  readonly every?: readonly [number, number];
  readonly at?: readonly string[];
  readonly seconds?: number;
}
export interface ProgramSlot {
  readonly id: SlotId;
  readonly pick: ExerciseId | { readonly oneOf: readonly Pattern[] } | { readonly series: readonly ExerciseId[] };
  /** The source's dose: the target, never the start. */
  readonly dose?: Dose;
  readonly role?: 'warm-up' | 'main' | 'cool-down';
  /** The low end of a range such as 8-12, in what the dose is counted in: where to start. The dose holds the high end. */
  readonly from?: number;
  readonly step?: ProgramStep;
  /** What takes its place when its end is reached. Only where `pick` is one exercise. */
  readonly next?: ExerciseId;
  readonly when?: readonly ProgramCondition[];
  /** In the trainer's own words. Somebody else's text: shown as plain text only. */
  readonly note?: string;
}

/** The library as the engine reads it. Built once; all facts, no words. */
export interface Library {
  readonly version: string;
  readonly exercises: readonly Exercise[];
  readonly ladders: Readonly<Record<LadderId, readonly [readonly ExerciseId[], readonly ExerciseId[], readonly ExerciseId[]]>>;
  readonly programs: readonly ProgramTree[];
}
