// Whether the day matters to a person's readiness, so that an answer may be kept from day to day.
import type { Person } from '../person.ts';
import type { Declarable } from '../vocabulary.ts';

/** The conditions whose rules count weeks. */
const counted: ReadonlySet<Declarable> = new Set(['PREGNANT', 'BIRTH', 'DISC_SURG', 'FUSION', 'OSTEO_VF', 'SHOULDER_INST', 'PELVIC']);

/** True where no clearance can run out and no rule counts weeks: then the readiness of a person changes with their age alone, by the year. */
export const standsAllYear = ({ conditions, clearances }: Person): boolean =>
  clearances.length === 0 && !conditions.some(({ condition }) => counted.has(condition));
