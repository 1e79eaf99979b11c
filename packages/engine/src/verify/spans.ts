// From when to when a row of the table is in force. Day numbers; `to` is the first day it no longer is.
import type { CapRow } from './cap-table.ts';

export interface Span {
  readonly row: CapRow;
  readonly from: number;
  readonly to: number;
  /** Only when a log is at hand, or only when none is; undefined for both. */
  readonly withLog?: boolean;
}
export const FOREVER = Number.POSITIVE_INFINITY;

export const always = (row: CapRow): Span => ({ row, from: -FOREVER, to: FOREVER });
export const until = (row: CapRow, to: number): Span => ({ row, from: -FOREVER, to });
export const since = (row: CapRow, from: number): Span => ({ row, from, to: FOREVER });
export const between = (row: CapRow, from: number, to: number): Span => ({ row, from, to });
/** The row, if it applies at all. */
export const when = (applies: boolean, row: CapRow): readonly Span[] => (applies ? [always(row)] : []);
