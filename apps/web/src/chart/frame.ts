// Where a day and a value lie in the picture. Days and values are plain numbers; the words for both are the caller's.

/** The picture's own grid; the page stretches it to any size. A column is the least that is told apart. */
export const COLUMNS = 800;
export const ROWS = 200;

export interface Frame {
  readonly from: number;
  readonly until: number;
  readonly low: number;
  readonly high: number;
}
export const across = ({ from, until }: Frame, day: number): number =>
  until > from ? ((day - from) * COLUMNS) / (until - from) : COLUMNS / 2;
export const down = ({ low, high }: Frame, value: number): number => ROWS - ((value - low) * ROWS) / (high - low);

/** Days that a person counts in, from a week to ten years. */
const steps = [1, 7, 14, 28, 91, 182, 365, 730, 1826, 3652];
const MOST_TICKS = 5;

/** The days that are named under the picture: from the first one on, at most five and one more. */
export function ticksOf({ from, until }: Frame): readonly number[] {
  const step = steps.find((days) => (until - from) / days <= MOST_TICKS) ?? Math.ceil((until - from) / MOST_TICKS);
  return Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, n) => from + n * step);
}

/** How many of `days`, sorted, lie before `day`; those before place `from` are known to. */
export function countBefore(days: ArrayLike<number>, day: number, from = 0): number {
  let [low, high] = [from, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
/** The place in `days`, sorted and not empty, that lies nearest to `day`. */
export function nearest(days: ArrayLike<number>, day: number): number {
  const at = Math.min(countBefore(days, day), days.length - 1);
  return at > 0 && day - (days[at - 1] as number) <= (days[at] as number) - day ? at - 1 : at;
}
