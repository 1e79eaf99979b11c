// What days after something had in common, said only where chance is unlikely to have dealt them so, at set looks, and with its range. Decision 0020.
import { addDays, daysBetween } from '../dates.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { DaysLived, RatedDay } from './days.ts';
import { type InsightId, type InsightQuestion, insightIds, insightQuestions } from './questions.ts';
import { lowerBy, rangeOf, type Stretch, shareAsLow } from './shuffle.ts';

/** Looks fall every thirteen weeks from the first rated day; between them nothing changes. */
export const LOOK_DAYS = 91;
const LOOKS_A_YEAR = 4;
/** As far back as a look reads. */
export const READ_DAYS = LOOKS_A_YEAR * LOOK_DAYS;
/** Chance of a word in a whole year about days that are dealt out by chance, all questions and looks together. */
const A_YEAR = 0.05;
/** What each question has of it at one look. */
export const INSIGHT_LEVEL = A_YEAR / (insightIds.length * LOOKS_A_YEAR);
/** Days that are much alike but for what was done. Judgement: short enough that slow changes do not count. */
const STRETCH_DAYS = 14;
/** Days with and days without that there have to be, and the least difference worth a word, points. Judgement. */
const LEAST_DAYS = 8;
const LEAST_POINTS = 1;

export interface Insight {
  readonly id: InsightId;
  /** Rated days after it was done, and other ones beside them. */
  readonly days: number;
  readonly others: number;
  /** Whole points by which they were better, and from where to where it may lie. */
  readonly by: number;
  readonly low: number;
  readonly high: number;
}

/** Less is better: pain as it is, energy from the top. */
const MOST = { pain: 10, energy: 4 } as const;
const scoreOf = (day: RatedDay, rating: InsightQuestion['rating']): number => (rating === 'pain' ? day.pain : 5 - day.energy);

function stretchesOf({ rated, done }: DaysLived, { deed, rating }: InsightQuestion): Stretch[] {
  const found = new Map<number, { with: number[]; without: number[] }>();
  const first = rated[0]?.on;
  for (const day of rated) {
    const at = Math.floor(daysBetween(first as LocalDate, day.on) / STRETCH_DAYS);
    const stretch = found.get(at) ?? { with: [], without: [] };
    found.set(at, stretch);
    stretch[done[deed].has(addDays(day.on, -1)) ? 'with' : 'without'].push(scoreOf(day, rating));
  }
  return [...found.values()].filter((stretch) => stretch.with.length > 0 && stretch.without.length > 0);
}

function read(id: InsightId, lived: DaysLived, level: number): Insight[] {
  const question = insightQuestions[id];
  const stretches = stretchesOf(lived, question);
  const count = (side: keyof Stretch): number => stretches.reduce((sum, stretch) => sum + stretch[side].length, 0);
  const [days, others] = [count('with'), count('without')];
  if (days < LEAST_DAYS || others < LEAST_DAYS) return [];
  const by = lowerBy(stretches);
  // Counting every way is dear: only for what would be worth a word.
  if (by < LEAST_POINTS || shareAsLow(stretches) > level) return [];
  return [{ id, days, others, by: Math.round(by), ...rangeOf(stretches, level, MOST[question.rating]) }];
}

/** The day up to which is read on `on`; undefined before the first look. `first` is the first rated day. */
export function lookOn(first: LocalDate, on: LocalDate): LocalDate | undefined {
  const looks = Math.floor(daysBetween(first, on) / LOOK_DAYS);
  return looks < 1 ? undefined : addDays(first, looks * LOOK_DAYS);
}

/**
 * What may be said on `on`, from the days before the newest look; mostly nothing. `first` is the first day ever rated, so that looks stay where
 * they are. Only what was better is said: an extra that went along with harder days may be the other way round, and is needed all the same.
 * Errors: none.
 */
export function readInsights(lived: DaysLived, first: LocalDate | undefined, on: LocalDate, level = INSIGHT_LEVEL): readonly Insight[] {
  const look = first === undefined ? undefined : lookOn(first, on);
  if (look === undefined) return [];
  const from = addDays(look, -READ_DAYS);
  const rated = lived.rated.filter((day) => day.on >= from && day.on < look);
  return insightIds.flatMap((id) => read(id, { ...lived, rated }, level));
}
