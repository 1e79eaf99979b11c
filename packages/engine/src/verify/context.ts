// Everything about one person that many sessions share, worked out once.
import type { Person } from '../person.ts';
import type { HistorySummary, Library } from '../reasoning.ts';
import { ageOn } from './body.ts';
import { type Burdens, burdensOf } from './burdens.ts';
import { type CapRow, rows } from './cap-table.ts';
import { type Frame, frameOf, type GentlePhase } from './frame.ts';
import { wholeBodySpans } from './in-force.ts';
import { directionOf, partSpans } from './in-force-parts.ts';
import { type Entry, indexLibrary, type LibraryIndex } from './library-index.ts';
import { type Reading, readOutcome } from './outcome.ts';
import type { Span } from './spans.ts';

/** Body weight when it was not told, kg. Source: rule book 0.3. */
export const ASSUMED_KG = 60;

export interface Refusal {
  readonly invariant: 'I-03' | 'I-32' | 'I-33' | 'I-42';
  readonly detail: string;
}
/** A frame with what it already said of each exercise: `null` is allowed. */
export interface DayFrame extends Frame {
  readonly refusals: (Refusal | null | undefined)[];
}
export interface Context {
  readonly person: Person;
  readonly index: LibraryIndex;
  readonly burdens: Burdens;
  readonly kg: number;
  readonly kit: ReadonlySet<string>;
  readonly optIn: ReadonlySet<string>;
  readonly avoid: ReadonlySet<string>;
  readonly direction: ReturnType<typeof directionOf>;
  readonly spans: readonly Span[];
  /** Days on which the rows in force change, ascending. */
  readonly turns: readonly number[];
  readonly frames: Map<number, DayFrame>;
  readonly readings: Map<number, Reading>;
}

/** A person with a library, ready for `verifySession` and `verifyPrepared`. Make a new one when anything about the person changes. */
export function prepare(person: Person, library: Library): Context {
  const burdens = burdensOf(person);
  const spans = [...wholeBodySpans(person, burdens), ...partSpans(person, burdens)];
  const turns = [...new Set(spans.flatMap((span) => [span.from, span.to]))].filter(Number.isFinite).sort((a, b) => a - b);
  const { kg } = person.profile;
  return {
    person,
    index: indexLibrary(library),
    burdens,
    kg: kg !== undefined && kg > 0 ? kg : ASSUMED_KG,
    kit: new Set<string>(person.profile.kit),
    // Naming a sport is asking for it (AM-19).
    optIn: new Set([...person.profile.optIn, ...(person.assessment.sport === undefined ? [] : ['own-sport'])]),
    avoid: new Set(person.profile.avoid),
    direction: directionOf(person),
    spans,
    turns,
    frames: new Map(),
    readings: new Map(),
  };
}

const phases: readonly GentlePhase[] = ['none', 'window', 'after'];

/** Pairs of green weeks since bending, or arching, was told to stir the back. */
export type GreenPairs = NonNullable<HistorySummary['greenPairs']>;
export const noPairs: GreenPairs = { bending: 0, arching: 0 };
const arches: readonly string[] = ['ext', 'over'];

/** A direction row after so many pairs of green weeks: each cap a step higher, the row gone when none is left. Source: rule book 2.2. */
function eased(row: CapRow, { bending, arching }: GreenPairs): readonly CapRow[] {
  if (row.direction !== true || bending + arching === 0) return [row];
  const raised = Object.entries(row.caps).map(([axis, level]) => [axis, level + (arches.includes(axis) ? arching : bending)] as const);
  const left = raised.filter(([, level]) => level < 3);
  return left.length === 0 ? [] : [{ ...row, caps: Object.fromEntries(left) }];
}

/** The caps of a day (day number); `withLog` says whether history is at hand, `firstHour` that bending waits. */
export function frameOn(
  context: Context,
  day: number,
  phase: GentlePhase,
  withLog: boolean,
  greenPairs: GreenPairs = noPairs,
  firstHour = false,
): DayFrame {
  const stretch = context.turns.filter((turn) => turn <= day).length;
  const pairs = { bending: Math.min(3, greenPairs.bending), arching: Math.min(3, greenPairs.arching) };
  const green = pairs.bending * 4 + pairs.arching;
  const key = (((stretch * 3 + phases.indexOf(phase)) * 2 + (withLog ? 1 : 0)) * 16 + green) * 2 + (firstHour ? 1 : 0);
  const known = context.frames.get(key);
  if (known !== undefined) return known;
  const inForce = context.spans
    .filter((span) => span.from <= day && day < span.to && (span.withLog ?? withLog) === withLog)
    .flatMap(({ row }) => eased(row, pairs));
  if (firstHour) inForce.push(rows.FIRST_HOUR);
  const frame: DayFrame = { ...frameOf(inForce, phase), refusals: [] };
  context.frames.set(key, frame);
  return frame;
}

export function readingOn(context: Context, day: number): Reading {
  const known = context.readings.get(day);
  if (known !== undefined) return known;
  const reading = readOutcome(context.person, context.burdens, day);
  context.readings.set(day, reading);
  return reading;
}

export const entryOf = (context: Context, id: string): Entry | undefined => context.index.byId.get(id);
export const isOldOn = (context: Context, day: number): boolean => (ageOn(context.person, day) ?? 0) >= 65;
