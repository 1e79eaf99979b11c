// What can add to back pain: which of the items are asked, and on which page. What was asked elsewhere is not asked again. Source: rule book 2.3.
import { type Assessment, type FactorItem, RECENT_WEEKS } from '@plumbline/engine';

export type Rated = NonNullable<Assessment['factors']>;
export const addsPages = ['adds', 'life'] as const;
export type AddsPage = (typeof addsPages)[number];

/** The items of a page: about the back and the day, and about life around it. A spine that is built its own way is told among the conditions. */
export function itemsOf(page: AddsPage, { durationWeeks = 0, stress, worry, sleepHours }: Assessment): readonly FactorItem[] {
  const hurts = durationWeeks > 0;
  if (page === 'adds') {
    const recent = hurts && durationWeeks < RECENT_WEEKS;
    return [...(recent ? (['injuryEvent', 'strained'] as const) : []), 'sameTask', 'avoidsBending', 'unsureLifting', 'legLength'];
  }
  return [
    ...(stress === undefined ? (['stressed'] as const) : []),
    ...(hurts && worry === undefined ? (['worried'] as const) : []),
    ...(sleepHours === undefined ? (['shortSleep'] as const) : []),
    'smoking',
    'diet',
  ];
}

/** What was said before stays, but for what is said now. */
export const withRated = (before: Rated | undefined, said: Rated): Rated => ({ ...before, ...said });

/** What was said of a page's items; undefined where none of them was answered. */
export function ratedOn(page: AddsPage, assessment: Assessment): Rated | undefined {
  const said = itemsOf(page, assessment).flatMap((item) => {
    const value = assessment.factors?.[item];
    return value === undefined ? [] : [[item, value] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
