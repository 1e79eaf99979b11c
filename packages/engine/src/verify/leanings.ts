// What a person's answers lean towards, read a second time. Source: rule book 2.3, 2.1 (activity), AM-28.
import { toDayNumber } from '../dates.ts';
import type { FactorItem, Person } from '../person.ts';
import type { Emphasis, FactorId } from '../vocabulary.ts';
import { isDeclared } from './body.ts';

const brings: readonly (readonly [FactorId, readonly Emphasis[]])[] = [
  ['recent-injury', ['gentle-start', 'short-sessions', 'walking']],
  ['load-or-stillness', ['breaks', 'variety', 'hip-mobility']],
  ['movement-options', ['hinge-practice', 'graded-exposure']],
  ['body-structure', ['condition-caps', 'reassurance-card']],
  ['mind-and-stress', ['breathing', 'education', 'graded-activity']],
  ['general-health', ['sleep', 'walking', 'healthy-eating-card']],
];
/** From here on, of 3, an item counts. */
const COUNTS_FROM = 2;
const RECENT_DAYS = 42;

/** True where the factor plays a part on a day (day number): an item of 2 or 3, or a field asked elsewhere that is past its threshold. */
function playsAPart(person: Person, factor: FactorId, day: number): boolean {
  const { assessment: a, answeredOn } = person;
  const said = (...items: readonly FactorItem[]): boolean => items.some((item) => (a.factors?.[item] ?? 0) >= COUNTS_FROM);
  switch (factor) {
    case 'recent-injury': {
      const old = Math.max(0, day - toDayNumber(answeredOn)) + 7 * (a.durationWeeks ?? 0);
      const began = a.durationWeeks !== undefined && (a.factors?.injuryEvent ?? 0) > 0;
      return old < RECENT_DAYS && (began || said('injuryEvent', 'strained'));
    }
    case 'load-or-stillness':
      return said('sameTask', 'longSitting') || (a.sittingHours ?? 0) > 8;
    case 'movement-options':
      return said('avoidsBending', 'unsureLifting');
    case 'body-structure':
      return (
        said('knownStructure', 'legLength') || (['SCOLI', 'SPONDY', 'FUSION', 'DISC_SURG'] as const).some((c) => isDeclared(person, c))
      );
    case 'mind-and-stress':
      return said('stressed', 'worried') || Math.max(a.stress ?? 0, a.worry ?? 0) >= 7;
    case 'general-health':
      return said('shortSleep', 'lowActivity', 'smoking', 'diet') || (a.sleepHours ?? 8) < 6 || (a.activeMinutes ?? 150) < 60;
  }
}

/** Everything that the answers lean towards on a day (day number). */
export const leaningsOn = (person: Person, day: number): ReadonlySet<Emphasis> =>
  new Set(brings.flatMap(([factor, emphasis]) => (playsAPart(person, factor, day) ? emphasis : [])));

/** Weeks, from 1, in which a recent injury keeps sessions short and gentle. */
const EASED_WEEKS = 2;
const EASED_MINUTES = 15;
const isEased = (person: Person, day: number, planFrom: number, emphasis: Emphasis): boolean =>
  day < planFrom + 7 * EASED_WEEKS && leaningsOn(person, day).has(emphasis);
export const isGentled = (person: Person, day: number, planFrom: number): boolean => isEased(person, day, planFrom, 'gentle-start');
/** The length of the sessions that a plan proposes on a day, minutes; a person may choose more when the day comes. */
export const proposedMinutes = (person: Person, day: number, planFrom: number): number =>
  isEased(person, day, planFrom, 'short-sessions') ? Math.min(EASED_MINUTES, person.profile.minutes) : person.profile.minutes;
