// One rule's say in what is allowed: every field only ever takes away.
import type { Because } from '../reasoning.ts';
import type { SourceId } from '../sources.ts';
import type { Axis, ExerciseId, Flag, Need, Pattern, RuleId, StressLevel } from '../vocabulary.ts';

export type Caps = Readonly<Partial<Record<Axis, StressLevel>>>;
export type Only = 'walk-breathe-mobility' | 'walk-breathe';

/** A missing field says nothing. Seconds, repetitions in reserve, effort 0 to 10, rungs 1 to 3. Source: rule book 0.4. */
export interface CapSet {
  readonly caps?: Caps;
  readonly flags?: readonly Flag[];
  readonly patterns?: readonly Pattern[];
  readonly ids?: readonly ExerciseId[];
  readonly rirMin?: number;
  readonly effortMax?: number;
  readonly holdMaxSeconds?: number;
  readonly hangMaxSeconds?: number;
  readonly restMinSeconds?: number;
  readonly need?: Need;
  readonly rungMax?: 1 | 2 | 3;
  readonly only?: Only;
  readonly progression?: false;
}

/** A cap set with its authority. */
export interface Restriction extends CapSet {
  readonly rule: RuleId;
  readonly source: SourceId;
  /** The answer, detail or condition behind it. */
  readonly answer?: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A reason for one field, from the restriction that set it. */
export function reason(by: Restriction, field: string, was?: number, now?: number): Because {
  const because: Mutable<Because> = { rule: by.rule, source: by.source, field };
  if (by.answer !== undefined) because.answer = by.answer;
  if (was !== undefined) because.was = was;
  if (now !== undefined) because.now = now;
  return because;
}
