// What can add to back pain: which of the items are asked. What was asked elsewhere is not asked again. Source: rule book 2.3.
import { type Assessment, type FactorItem, RECENT_WEEKS } from '@plumbline/engine';

export type Rated = NonNullable<Assessment['factors']>;

/** About the back and the day, then about life around it. A spine that is built its own way is told among the conditions. */
export function itemsOf({ durationWeeks = 0, stress, worry, sleepHours }: Assessment): readonly FactorItem[] {
  const hurts = durationWeeks > 0;
  const recent = hurts && durationWeeks < RECENT_WEEKS;
  return [
    ...(recent ? (['injuryEvent', 'strained'] as const) : []),
    'sameTask',
    'avoidsBending',
    'unsureLifting',
    'legLength',
    ...(stress === undefined ? (['stressed'] as const) : []),
    ...(hurts && worry === undefined ? (['worried'] as const) : []),
    ...(sleepHours === undefined ? (['shortSleep'] as const) : []),
    'smoking',
    'diet',
  ];
}

/** What was said of what is asked now; undefined where none of it was answered. */
export function ratedOn(assessment: Assessment): Rated | undefined {
  const said = itemsOf(assessment).flatMap((item) => {
    const value = assessment.factors?.[item];
    return value === undefined ? [] : [[item, value] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
/** What was said before of other things stays. */
export function withRated(assessment: Assessment, said: Rated): Rated {
  const asked: readonly string[] = itemsOf(assessment);
  const others = Object.entries(assessment.factors ?? {}).filter(([item]) => !asked.includes(item));
  return { ...Object.fromEntries(others), ...said };
}
