// Days as a person reads them.
import type { LocalDate } from '@plumbline/engine';
import { asDay } from '../language/grammar.ts';
import { locale } from '../words.ts';

/** One formatter a language: making one costs more than using it. */
const as = (options: Intl.DateTimeFormatOptions) => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (date: LocalDate): string => {
    const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(locale, format);
    return asDay(format.format(new Date(`${date}T12:00:00Z`)));
  };
};

/** "Sunday 22 November" */
export const longDay = as({ weekday: 'long', day: 'numeric', month: 'long' });
/** "Sun 22 Nov" */
export const shortDay = as({ weekday: 'short', day: 'numeric', month: 'short' });
/** "22 November 2026" */
export const fullDate = as({ day: 'numeric', month: 'long', year: 'numeric' });
/** "22 Nov" */
export const dayAndMonth = as({ day: 'numeric', month: 'short' });
/** "Friday" */
export const weekday = as({ weekday: 'long' });
