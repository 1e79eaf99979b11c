// Whether the day matters to a person's readiness, so that an answer may be kept from day to day.
import { daysBetween } from '../dates.ts';
import type { Condition, Person } from '../person.ts';
import type { Declarable, LocalDate } from '../vocabulary.ts';
import { isInDate } from './clearance.ts';

/** The conditions whose rules count weeks. */
const counted: ReadonlySet<Declarable> = new Set(['PREGNANT', 'BIRTH', 'DISC_SURG', 'FUSION', 'OSTEO_VF', 'SHOULDER_INST', 'PELVIC']);

/** Of these, the ones that count from an operation, where there was one. */
const bySurgery: ReadonlySet<Declarable> = new Set(['SHOULDER_INST', 'PELVIC']);

/** From here on no rule counts further: the longest counts are 52 weeks, after a birth or a fusion. */
export const WEEKS_COUNTED = 53;

/** True where nothing differs but clearances and the day of the answers, which only clearances are measured by. */
export const saysTheSame = (a: Person, b: Person): boolean =>
  a === b || (a.answers === b.answers && a.conditions === b.conditions && a.profile === b.profile && a.assessment === b.assessment);

/** True where no rule can tell the two days apart: the same age, and the same week of everything that is counted. */
export const sameDays = ({ conditions }: Person, a: LocalDate, b: LocalDate): boolean =>
  a === b || (a.startsWith(b.slice(0, 4)) && conditions.every((condition) => sameWeek(condition, a, b, conditions.length === 1)));

/** Rules compare with whole weeks, so a week's first day and its others are two stages; two counts beside each other may be compared too. */
function sameWeek({ condition, since, detail = {} }: Condition, a: LocalDate, b: LocalDate, alone: boolean): boolean {
  if (!counted.has(condition)) return true;
  const told = detail[bySurgery.has(condition) ? 'surgeryWeeks' : 'weeks'];
  if (told === undefined && bySurgery.has(condition)) return true;
  const [before, after] = [Math.max(0, daysBetween(since, a)), Math.max(0, daysBetween(since, b))];
  if ((told ?? 0) + Math.min(before, after) / 7 >= WEEKS_COUNTED) return true;
  if ((condition === 'PELVIC' && !alone) || !Number.isInteger(told ?? 0)) return false;
  return Math.floor(before / 7) === Math.floor(after / 7) && (before % 7 === 0) === (after % 7 === 0);
}

/** True where the verdict over `a` on one day is that over `b` on the other. */
export const standsFrom = (a: Person, aOn: LocalDate, b: Person, bOn: LocalDate): boolean =>
  saysTheSame(a, b) && sameDays(b, aOn, bOn) && sameClearances(a, aOn, b, bOn);

const sameClearances = (a: Person, aOn: LocalDate, b: Person, bOn: LocalDate): boolean =>
  a.clearances.length + b.clearances.length === 0 ||
  (a.clearances === b.clearances &&
    a.answeredOn === b.answeredOn &&
    a.clearances.every((clearance) => isInDate(clearance, aOn) === isInDate(clearance, bOn)));
