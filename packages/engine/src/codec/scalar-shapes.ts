// Shapes of single values: numbers, words, names, days.
import { misfit, type Repair, type Shape } from './shape.ts';

function scalar<T>(holds: (value: unknown) => boolean, repair: Repair, schema: Shape<T>['schema']): Shape<T> {
  return { schema, fits: (value, notes) => holds(value) || misfit(notes, value, repair) };
}

/** A finite number from `least` to `most`. */
export const numberFrom = (least: number, most: number): Shape<number> =>
  scalar(
    (value) => typeof value === 'number' && value >= least && value <= most,
    { want: 'number', least, most },
    {
      type: 'number',
      minimum: least,
      maximum: most,
    },
  );

/** A whole number from `least` to `most`. */
export const wholeFrom = <T extends number = number>(least: number, most: number): Shape<T> =>
  scalar(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    { want: 'whole-number', least, most },
    {
      type: 'integer',
      minimum: least,
      maximum: most,
    },
  );

export function oneOf<const T extends string | number | boolean>(...offered: readonly T[]): Shape<T> {
  const set = new Set<unknown>(offered);
  return scalar((value) => set.has(value), { want: 'one-of', of: offered }, { enum: offered });
}

export const yesOrNo: Shape<boolean> = scalar((value) => typeof value === 'boolean', { want: 'yes-or-no' }, { type: 'boolean' });

/** A person's own words, at most `most` UTF-16 units; never empty unless `least` is 0. */
export const words = (most: number, least = 1): Shape<string> =>
  scalar(
    (value) => typeof value === 'string' && value.length >= least && value.length <= most,
    { want: 'text', least, most },
    {
      type: 'string',
      minLength: least,
      maxLength: most,
    },
  );

/** A name that follows a pattern; `like` is an example of one. */
export const named = <T extends string = string>(pattern: RegExp, like: string): Shape<T> =>
  scalar((value) => typeof value === 'string' && pattern.test(value), { want: 'name', like }, { type: 'string', pattern: pattern.source });

/** Any value at all, as long as there is one. */
export const anything: Shape<unknown> = scalar((value) => value !== undefined, { want: 'something' }, {});

const digits = (text: string, at: number): number => {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// The same answer as `isLocalDate`, several times as fast: every fact of a long log asks it.
function startsWithDay(text: string): boolean {
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (monthDays[month - 1] ?? 0);
  return text[4] === '-' && text[7] === '-' && year >= 1900 && year < 2200 && day >= 1 && day <= last;
}
const isTimeAt = (text: string, at: number): boolean => digits(text, at) < 24 && text[at + 2] === ':' && digits(text, at + 3) < 60;

const dayPattern = '(19|20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const timePattern = '([01]\\d|2[0-3]):[0-5]\\d';

/** A real civil day, `2026-11-22`, 1900 to 2199. */
export const day: Shape<string> = scalar(
  (value) => typeof value === 'string' && value.length === 10 && startsWithDay(value),
  { want: 'day', like: '2026-11-22' },
  { type: 'string', format: 'date', pattern: `^${dayPattern}$` },
);

/** A civil time, `2026-11-22T07:30`. */
export const dayAndTime: Shape<string> = scalar(
  (value) => typeof value === 'string' && value.length === 16 && startsWithDay(value) && value[10] === 'T' && isTimeAt(value, 11),
  { want: 'day-and-time', like: '2026-11-22T07:30' },
  { type: 'string', pattern: `^${dayPattern}T${timePattern}$` },
);

/** A time of day, `07:00`. */
export const timeOfDay: Shape<string> = scalar(
  (value) => typeof value === 'string' && value.length === 5 && isTimeAt(value, 0),
  { want: 'time', like: '07:00' },
  { type: 'string', pattern: `^${timePattern}$` },
);
