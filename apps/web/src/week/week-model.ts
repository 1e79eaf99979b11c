// The questions of a week in their order, and the facts that their answers become. Pure.
import type { WeekForm } from '@plumbline/coach';
import type { Facts, Nrs } from '@plumbline/engine';

type Change = Facts['change-rated']['change'];
export type WeekStep =
  | { readonly kind: 'painAvg' | 'painWorst' | 'legPain' | 'interference' | 'confidence' }
  | { readonly kind: 'activity'; readonly activity: string; readonly words: string }
  | { readonly kind: 'change' };
/** What was said so far. */
export interface WeekSaid {
  readonly rated: Readonly<Partial<Record<'painAvg' | 'painWorst' | 'legPain' | 'interference' | 'confidence', Nrs>>>;
  readonly activities: Readonly<Record<string, Nrs>>;
}
export const nothingSaid: WeekSaid = { rated: {}, activities: {} };
export const changes: readonly Change[] = [3, 2, 1, 0, -1, -2, -3];

export const weekSteps = ({ asksLeg, activities, asksChange }: WeekForm): readonly WeekStep[] => [
  { kind: 'painAvg' },
  { kind: 'painWorst' },
  ...(asksLeg ? [{ kind: 'legPain' } as const] : []),
  { kind: 'interference' },
  { kind: 'confidence' },
  ...activities.map((one) => ({ kind: 'activity', ...one }) as const),
  ...(asksChange ? [{ kind: 'change' } as const] : []),
];

export const withRating = ({ rated, activities }: WeekSaid, step: WeekStep, value: Nrs): WeekSaid =>
  step.kind === 'activity'
    ? { rated, activities: { ...activities, [step.activity]: value } }
    : { rated: { ...rated, [step.kind]: value }, activities };

/** The week as it is written down; undefined while one of the four that every week holds is missing. */
export function weekOf({ rated, activities }: WeekSaid): Facts['week-checked'] | undefined {
  const { painAvg, painWorst, legPain, interference, confidence } = rated;
  if (painAvg === undefined || painWorst === undefined || interference === undefined || confidence === undefined) return undefined;
  return { painAvg, painWorst, interference, confidence, activities, ...(legPain === undefined ? {} : { legPain }) };
}
