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

export const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((value, i) => value === b[i]));

function sameCaps(a: Caps | undefined, b: Caps | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && holds(a, b) && holds(b, a);
}
function holds(a: Caps, b: Caps): boolean {
  for (const axis in a) if (a[axis as Axis] !== b[axis as Axis]) return false;
  return true;
}

/** Named one by one, so that a new field does not compile until it is compared too. */
const single: Readonly<Record<Exclude<keyof Restriction, 'caps' | 'flags' | 'patterns' | 'ids'>, true>> = {
  rirMin: true,
  effortMax: true,
  holdMaxSeconds: true,
  hangMaxSeconds: true,
  restMinSeconds: true,
  need: true,
  rungMax: true,
  only: true,
  progression: true,
  rule: true,
  source: true,
  answer: true,
};
const singles = Object.keys(single) as (keyof typeof single)[];
const nothing: readonly never[] = [];

/** True where two restrictions take away the same and name the same reason. */
export const sameRestriction = (a: Restriction, b: Restriction): boolean =>
  a === b ||
  (singles.every((field) => a[field] === b[field]) &&
    sameCaps(a.caps, b.caps) &&
    sameList(a.flags ?? nothing, b.flags ?? nothing) &&
    sameList(a.patterns ?? nothing, b.patterns ?? nothing) &&
    sameList(a.ids ?? nothing, b.ids ?? nothing));
