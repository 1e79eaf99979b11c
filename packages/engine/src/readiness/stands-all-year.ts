// Whether the day matters to a person's readiness, so that an answer may be kept from day to day.
import type { Person } from '../person.ts';
import type { Declarable } from '../vocabulary.ts';

/** The conditions whose rules count weeks. */
const counted: ReadonlySet<Declarable> = new Set(['PREGNANT', 'BIRTH', 'DISC_SURG', 'FUSION', 'OSTEO_VF', 'SHOULDER_INST', 'PELVIC']);

export const countsWeeks = ({ conditions }: Person): boolean => conditions.some(({ condition }) => counted.has(condition));

/** True where no clearance can run out and no rule counts weeks: then the readiness of a person changes with their age alone, by the year. */
export const standsAllYear = (person: Person): boolean => person.clearances.length === 0 && !countsWeeks(person);

/** True where nothing differs but clearances and the day of the answers, which only clearances are measured by. */
export const saysTheSame = (a: Person, b: Person): boolean =>
  a === b || (a.answers === b.answers && a.conditions === b.conditions && a.profile === b.profile && a.assessment === b.assessment);
