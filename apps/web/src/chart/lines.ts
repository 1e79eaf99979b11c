// A row of values as the text of one path. Where points lie closer than columns each column keeps its least and most, so that no peak is
// lost and forty years cost about what ten do.
import { across, COLUMNS, countBefore, down, type Frame } from './frame.ts';

/** Days laid over the frame, once for all rows that share them. */
export interface Layout {
  readonly days: ArrayLike<number>;
  readonly frame: Frame;
  /** Where each column begins in `days`, and where the last one ends; undefined where every point has room of its own. */
  readonly starts: Uint32Array | undefined;
}
/** `days` sorted. */
export function layOut(days: ArrayLike<number>, frame: Frame): Layout {
  if (days.length <= COLUMNS / 2) return { days, frame, starts: undefined };
  const starts = new Uint32Array(COLUMNS + 2);
  const width = (frame.until - frame.from) / COLUMNS;
  for (let column = 1; column <= COLUMNS; column++) {
    starts[column] = countBefore(days, frame.from + column * width, starts[column - 1]);
  }
  starts[COLUMNS + 1] = days.length;
  return { days, frame, starts };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const isThere = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);
const place = ({ days, frame }: Layout, at: number, value: number): string =>
  `${tenth(across(frame, days[at] as number))} ${tenth(down(frame, value))}`;

/** Every point, with a gap where a value is missing. */
function eachPoint(layout: Layout, values: ArrayLike<number>): string {
  let path = '';
  let isOn = false;
  for (let at = 0; at < layout.days.length; at++) {
    const value = values[at];
    if (isThere(value)) path += (isOn ? 'L' : 'M') + place(layout, at, value);
    isOn = isThere(value);
  }
  return path;
}

/** One upright stroke for each column from its least to its most, joined. Values that are missing are left out. */
function eachColumn(frame: Frame, starts: Uint32Array, values: ArrayLike<number>): string {
  let path = '';
  for (let column = 0; column <= COLUMNS; column++) {
    const end = starts[column + 1] as number;
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = starts[column] as number; at < end; at++) {
      const value = values[at] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (low > high) continue;
    path += `${path === '' ? 'M' : 'L'}${column} ${Math.round(down(frame, low))}`;
    if (high !== low) path += `V${Math.round(down(frame, high))}`;
  }
  return path;
}

/** As many `values` as days, not a number where one is missing. Resolves to the `d` of a path; empty without values. */
export const linePath = (layout: Layout, values: ArrayLike<number>): string =>
  layout.starts ? eachColumn(layout.frame, layout.starts, values) : eachPoint(layout, values);

/** A dot for each value: strokes without length, which stay round however the picture is stretched. */
export function dotsPath(layout: Layout, values: ArrayLike<number>): string {
  let path = '';
  for (let at = 0; at < layout.days.length; at++) {
    const value = values[at];
    if (isThere(value)) path += `M${place(layout, at, value)}h0`;
  }
  return path;
}

/** The area between two rows of values, none missing. */
export function bandPath(layout: Layout, lows: ArrayLike<number>, highs: ArrayLike<number>): string {
  const last = layout.days.length - 1;
  const back = Array.from(layout.days, (_, n) => `L${place(layout, last - n, lows[last - n] as number)}`);
  return last < 0 ? '' : `${eachPoint(layout, highs)}${back.join('')}Z`;
}
