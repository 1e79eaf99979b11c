// What the questions of a week ask this person: few, and only what is about them. Source: rule book 3.2.
import { addDays, type CoachState, daysBetween, type Fact, type LocalDate } from '@plumbline/engine';
import { latelyOf } from './lately.ts';

/** Activities that are rated each week. */
export const ACTIVITIES_MOST = 3;
/** "Since you started": from week 4 on, every four weeks. */
const CHANGE_DAYS = 28;

export interface WeekForm {
  readonly asksLeg: boolean;
  /** The person's own, by the key they were named under, in the order they were named. */
  readonly activities: readonly { readonly activity: string; readonly words: string }[];
  readonly asksChange: boolean;
}

/** `facts` in the order they were written. Errors: none. */
export function weekFormOf(state: CoachState, facts: readonly Fact[], on: LocalDate): WeekForm {
  const { legSymptoms } = state.person.assessment;
  const begun = state.starts[0]?.on ?? state.program?.from ?? on;
  const rated = latelyOf(facts, addDays(on, 1 - CHANGE_DAYS)).some(({ content }) => content.type === 'change-rated');
  return {
    asksLeg: (legSymptoms !== undefined && legSymptoms !== 'none') || state.checks.at(-1)?.legPain !== undefined,
    activities: activitiesOf(state).slice(0, ACTIVITIES_MOST),
    asksChange: daysBetween(begun, on) >= CHANGE_DAYS && !rated,
  };
}
/** What matters to this person, by their own words. */
export const activitiesOf = ({ activities }: Pick<CoachState, 'activities'>): WeekForm['activities'] =>
  Object.entries(activities).map(([activity, words]) => ({ activity, words }));
