// How reasons and short names are said, as types.
import type {
  Axis,
  ConditionKey,
  DayKind,
  Flag,
  LeftOut,
  Light,
  Mode,
  Outcome,
  Pattern,
  ProgramId,
  SourceId,
  Urgency,
} from '@plumbline/engine';
import type { CommandLineId, ReasonAnswer, ReasonField, ReasonRule } from './phrase-ids.ts';

/** A word that follows a count. */
export interface PhrasesCount {
  readonly one: string;
  readonly other: string;
}
/** Numbers that went up or down in words. */
export type PhrasesMove = string | { readonly up: string; readonly down: string };
/**
 * Why a rule speaks. `says` stands alone and holds no placeholder; `moved` takes its place where a number went up or down, `details`
 * where the reason names that source or that answer. An effect follows these. `fields` say everything themselves: {was} and {now} are
 * numbers, {now:sets} a number with its word, {what} the name of a kind of exercise.
 */
export interface PhrasesReason {
  readonly says: string;
  readonly moved?: { readonly up: string; readonly down: string };
  readonly details?: Readonly<Partial<Record<SourceId | ReasonAnswer, string>>>;
  readonly fields?: Readonly<Partial<Record<ReasonField, PhrasesMove>>>;
}
export type PhrasesReasons = Readonly<Record<ReasonRule, PhrasesReason>>;
/** What follows from a rule, whichever it is: said after its reason. */
export interface PhrasesEffects {
  /** For caps 0, 1 and 2. */
  readonly caps: Readonly<Record<Axis, readonly [string, string, string]>>;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly patterns: Readonly<Record<Pattern, string>>;
  readonly ids: string;
  readonly fields: Readonly<Partial<Record<ReasonField, PhrasesMove>>>;
  /** By the strength of a finding: 0 go, 1 gentle, 2 routine, 3 soon, 4 today, 5 emergency. */
  readonly strengths: readonly [string, string, string, string, string, string];
  readonly cleared: string;
  /** For a rule that has no words. */
  readonly unknown: string;
  readonly units: Readonly<
    Record<
      'sets' | 'reps' | 'seconds' | 'minutes' | 'metres' | 'kg' | 'days' | 'hours' | 'times' | 'exercises' | 'steps' | 'lengths',
      PhrasesCount
    >
  >;
}

export interface PhrasesNames {
  readonly axes: Readonly<Record<Axis, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly patterns: Readonly<Record<Pattern, string>>;
  readonly conditionKeys: Readonly<Record<ConditionKey, string>>;
  /** Places in a session that the planner names. */
  readonly slots: Readonly<Record<string, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly dayKinds: Readonly<Record<DayKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly leftOut: Readonly<Record<LeftOut['reason'], string>>;
  readonly roles: Readonly<Record<'warm-up' | 'main' | 'cool-down', string>>;
  readonly programs: Readonly<Record<Exclude<ProgramId, `rx:${string}`>, { readonly name: string; readonly about: string }>>;
  readonly ownProgram: string;
  readonly grades: Readonly<Record<'A' | 'B' | 'C' | 'D', string>>;
}

/** What a terminal says: labels, and sentences with {placeholders}. */
export type PhrasesCommandLine = Readonly<Record<CommandLineId, string>> & {
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly counts: PhrasesEffects['units'];
};
