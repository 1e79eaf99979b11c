import { daysBetween } from '../dates.ts';
import type { LocalDate } from '../vocabulary.ts';

/** The programme week of a day, from 1. Source: rule book 4.2, settled 9. */
export const programWeekOf = (from: LocalDate, on: LocalDate): number => Math.max(1, Math.floor(daysBetween(from, on) / 7) + 1);
