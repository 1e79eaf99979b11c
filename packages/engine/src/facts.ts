// What can happen, in the past tense. A fact is never edited; a mistake is answered by another fact.
import type { Dose } from './exercise.ts';
import type { Answers, Assessment, Profile } from './person.ts';
import type { Lever } from './progress/plateau.ts';
import type { Outcome, Session } from './reasoning.ts';
import type {
  Declarable,
  ExerciseId,
  FactId,
  HabitId,
  ItemId,
  LocalDate,
  LocalTime,
  Nrs,
  ProgramId,
  QuotaUnit,
  RuleId,
  SelfTestId,
  SessionId,
  Side,
  SlotId,
} from './vocabulary.ts';

export interface Facts {
  'consent-given': { textHash: string; rulesVersion: string };
  'consent-withdrawn': Record<string, never>;
  /** `screen` says which questions were put; the answers merge into what is known, the newest of a question wins. */
  'readiness-answered': {
    screen: 'full' | 'block-a' | 'one-tap' | 'partial';
    trigger: string;
    answers: Answers;
    /** What is left of an earlier day whose answers about right now were erased since: the day and its outcome. */
    result?: { readonly on: LocalDate; readonly outcome: Outcome };
  };
  'clearance-recorded': { rule: RuleId; byRole: string; on: LocalDate };
  'condition-declared': { condition: Declarable; since: LocalDate; detail?: Readonly<Record<string, number>> };
  /** Names the declarations it clears in `targets`. */
  'condition-ended': { condition: Declarable };
  'profile-set': Partial<Profile>;
  'assessment-answered': Partial<Assessment>;
  'activity-named': { activity: string; words: string };
  /** A named activity comes back by quotas (4.8); said again it has another goal, and in another unit it begins anew. */
  'quota-started': { activity: string; unit: QuotaUnit; goal: number };
  /** How much it was until it began to bother a bit more; the third opens the quota. */
  'quota-tried': { activity: string; amount: number };
  'quota-done': { activity: string; amount: number };
  'quota-ended': { activity: string };
  'program-chosen': { program: ProgramId; from: LocalDate; weeks: number };
  'prescription-received': { rx: string; program: string; signedBy: string };
  'prescription-withdrawn': { rx: string };
  'exercise-swapped': { slot: SlotId; from: ExerciseId; to: ExerciseId; why: 'dislike' | 'kit' | 'hurts' | 'variety' };
  'day-moved': { from: LocalDate; to: LocalDate };
  'checked-in': { session?: SessionId; pre: Nrs; legs: 'same' | 'less' | 'more'; energy: 1 | 2 | 3 | 4 | 5; anythingNew: boolean };
  /** `provoked`: what the person put a bad light down to after all (AM-24). */
  'morning-recalled': {
    session: SessionId;
    answer: 'same' | 'bit-worse' | 'worse' | 'cannot-say';
    pain?: Nrs;
    newLeg?: boolean;
    provoked?: readonly ExerciseId[];
  };
  'session-started': {
    session: SessionId;
    plan: Session;
    cut?: number;
    libraryVersion: string;
    rulesVersion: string;
    engineVersion: string;
  };
  'set-finished': {
    session: SessionId;
    item: ItemId;
    exercise: ExerciseId;
    set: number;
    side: Side;
    reps?: number;
    seconds?: number;
    metres?: number;
    kg?: number;
    completed: boolean;
    rir?: 0 | 1 | 2 | 3 | 4 | 5;
    control?: 'yes' | 'mostly' | 'no';
  };
  'item-skipped': { session: SessionId; item: ItemId; why?: string };
  'item-eased': { session: SessionId; item: ItemId; to: ExerciseId | Dose };
  'hurt-reported': {
    session?: SessionId;
    item?: ItemId;
    peak: Nrs;
    spread: 'none' | 'same' | 'further';
    kind?: 'sharp' | 'pinch' | 'dull';
  };
  'stop-sign-reported': { session?: SessionId; sign: string; class: 'call' | 'session' | 'exercise' };
  'session-stopped': { session: SessionId; reason?: 'time' | 'pain' | 'unwell' | 'interrupted' | 'too-much' | 'other' };
  'session-finished': { session: SessionId; peak: Nrs; effort?: Nrs; provoked?: readonly ExerciseId[] };
  'activity-done': { kind: 'walk' | 'other'; minutes: number; effort?: Nrs; note?: string };
  'flare-started': { by: 'tap' | 'pattern' };
  'flare-ended': { by: 'rule' | 'tap' };
  'week-checked': {
    painAvg: Nrs;
    painWorst: Nrs;
    legPain?: Nrs;
    interference: Nrs;
    confidence: Nrs;
    activities: Readonly<Record<string, Nrs>>;
  };
  'change-rated': { change: -3 | -2 | -1 | 0 | 1 | 2 | 3 };
  'self-test-done': {
    test: SelfTestId;
    left?: number;
    right?: number;
    value?: number;
    pain?: Nrs;
    stopped: 'cap' | 'pain' | 'tired' | 'form';
  };
  /** `half`: it is asked for half as often. */
  'habit-adopted': { habit: HabitId; everyMinutes?: number; pace?: 'usual' | 'half' };
  /** With `days` its reminders rest so long and come back; without, it is left. */
  'habit-paused': { habit: HabitId; days?: number };
  'habit-done': { habit: HabitId };
  'reminder-answered': { habit: HabitId; did: 'done' | 'later' | 'ignored' };
  /** What is named is set, the rest stays: reminders a day (0 to 8), quiet hours and the evening breath as `21:00`. */
  'reminders-set': { perDay?: number; quietFrom?: string; quietUntil?: string; breatheAt?: string };
  'experiment-started': { experiment: string; seed: number };
  'experiment-ended': { experiment: string; why: string };
  /** Well again: two strength days and walks, with six check-ins on the way (rule book 4.1, W9). */
  'upkeep-started': Record<string, never>;
  'upkeep-ended': { why: 'over' | 'came-back' | 'other' };
  /** What is changed at a plateau (AM-22); another exercise is a swap of its own beside it. */
  'plateau-answered': { levers: readonly Lever[] };
  'lesson-read': { lesson: string };
  'prediction-made': { activity: string; pain: Nrs; actual?: Nrs };
  /** These three name their targets. */
  'fact-corrected': { data: unknown };
  'fact-withdrawn': Record<string, never>;
  'fact-erased': Record<string, never>;
}
export type FactType = keyof Facts;

/** The content of one fact: what happened, when by the person's own clock, and which facts it answers. */
export type Content = {
  [K in FactType]: {
    readonly type: K;
    readonly v: number;
    readonly occurred: { readonly local: LocalTime; readonly tz: string };
    readonly data: Facts[K];
    readonly supersedes?: readonly FactId[];
    readonly targets?: readonly FactId[];
  };
}[FactType];

/** A decoded fact with its identity, as the fold reads it. Fold order: `ms`, `ctr`, `id`. */
export interface Fact {
  readonly id: FactId;
  readonly ms: number;
  readonly ctr: number;
  readonly content: Content;
}

/** Facts that can only tighten safety until their ids are cleared: an older version that cannot read one becomes careful. */
export const criticalTypes: readonly FactType[] = [
  'readiness-answered',
  'condition-declared',
  'condition-ended',
  'prescription-received',
  'prescription-withdrawn',
  'hurt-reported',
  'stop-sign-reported',
  'flare-started',
];
