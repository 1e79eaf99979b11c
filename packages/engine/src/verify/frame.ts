// The meet of all rows in force on a day: the strictest of each number, the union of all bans. Source: rule book 0.4.
import { axes } from '../vocabulary.ts';
import { type CapRow, rows } from './cap-table.ts';
import { flagBits, patternBits } from './library-index.ts';

/** Whether the gentle caps are in force: not at all, the first weeks, or what stays of them afterwards. */
export type GentlePhase = 'none' | 'window' | 'after';

export interface Frame {
  readonly rows: readonly CapRow[];
  readonly keys: ReadonlySet<string>;
  /** In the order of `axes`; 3 is free. The second list leaves the direction rows out. */
  readonly caps: readonly number[];
  readonly capsOfSmallRange: readonly number[];
  readonly flagBits: number;
  readonly patternBits: number;
  readonly names: readonly string[];
  readonly rirMin: number;
  readonly restSeconds: number;
  readonly hangSeconds: number;
  readonly gripSeconds: number;
  readonly rungMax: number;
  readonly only: boolean;
  readonly walkOnly: boolean;
  readonly noLoadedTwist: boolean;
  readonly hingeFirst: boolean;
  readonly noEngine: boolean;
  /** A cap on balance is in force, so level 2 needs a hand-hold (AM-13). */
  readonly handHold: boolean;
}

/** Longest time on a bar for anyone, seconds. Source: I-19. */
export const HANG_CEILING = 120;
/** Fewest repetitions in reserve for anyone. Source: I-18. */
export const RIR_FLOOR = 2;

const meet = (list: readonly CapRow[]): readonly number[] => axes.map((axis) => Math.min(3, ...list.map((row) => row.caps[axis] ?? 3)));
const least = (start: number, list: readonly (number | undefined)[]): number => Math.min(start, ...list.map((value) => value ?? start));
const most = (start: number, list: readonly (number | undefined)[]): number => Math.max(start, ...list.map((value) => value ?? start));

export function frameOf(inForce: readonly CapRow[], phase: GentlePhase): Frame {
  const gentle = phase === 'none' ? [] : [phase === 'window' ? rows.GENTLE : rows.GENTLE_AFTER];
  const list = [...inForce, ...gentle];
  const caps = meet(list);
  return {
    rows: list,
    keys: new Set(list.map((row) => row.key)),
    caps,
    capsOfSmallRange: meet(list.filter((row) => row.direction !== true)),
    flagBits: list.reduce((bits, row) => bits | flagBits(row.flags ?? []), 0),
    patternBits: list.reduce((bits, row) => bits | patternBits(row.patterns ?? []), 0),
    names: list.flatMap((row) => row.names ?? []),
    rirMin: most(
      RIR_FLOOR,
      list.map((row) => row.rirMin),
    ),
    restSeconds: most(
      0,
      list.map((row) => row.restSeconds),
    ),
    hangSeconds: least(
      HANG_CEILING,
      list.map((row) => row.hangSeconds),
    ),
    gripSeconds: least(
      Number.POSITIVE_INFINITY,
      list.map((row) => row.gripSeconds),
    ),
    rungMax: least(
      3,
      list.map((row) => row.rungMax),
    ),
    only: list.some((row) => row.only),
    walkOnly: list.some((row) => row.walkOnly),
    noLoadedTwist: list.some((row) => row.noLoadedTwist),
    hingeFirst: list.some((row) => row.hingeFirst),
    noEngine: list.some((row) => row.noEngine),
    handHold: (caps[axes.indexOf('bal')] ?? 3) < 3,
  };
}
