// How new a kind of exercise is to this person: the weeks of the effort scale count from the day they first did one of its family. Source: 4.2.
import type { Exercise } from '../exercise.ts';
import { programWeekOf } from '../planner/program-week.ts';
import type { LocalDate } from '../vocabulary.ts';

/** The exercises of a ladder are one family; one without a ladder is a family of its own. */
export const familyOf = ({ ladder, id }: Pick<Exercise, 'ladder' | 'id'>): string => ladder ?? id;

/** Week 1 is that of the first day; 1 too where the family has not been met. */
export const familyWeek = (met: LocalDate | undefined, on: LocalDate): number =>
  met === undefined ? 1 : Math.max(1, programWeekOf(met, on));
