// How an answer is read: `unsure` worries like `yes`, and silence never reassures.
import type { Answers, QuestionId } from '../person.ts';

/** Range of every number a person may be asked for, both ends included. Units: years, months, weeks, mmHg. */
export const numberRanges = {
  'B1.years': { min: 0, max: 110, unit: 'years' },
  'B5.months': { min: 0, max: 1200, unit: 'months' },
  'B9.weeks': { min: 0, max: 5200, unit: 'weeks' },
  'B11.systolic': { min: 50, max: 300, unit: 'mmHg' },
  'B11.diastolic': { min: 20, max: 200, unit: 'mmHg' },
} as const satisfies Record<QuestionId, { readonly min: number; readonly max: number; readonly unit: string }>;
export type NumberQuestionId = keyof typeof numberRanges;

/** The sign is there, or may be: `yes` or `unsure`. Source: settled, rules made codable 1. */
export function yes(answers: Answers, id: QuestionId): boolean {
  const given = answers[id];
  return given === 'yes' || given === 'unsure';
}

/** Said to be so, without doubt: the reading for an answer that reassures, such as "already assessed". */
export const surely = (answers: Answers, id: QuestionId): boolean => answers[id] === 'yes';

/** Said not to be so: `!no(…)` is the reading for a worrying follow-up, where silence and doubt count as yes. */
export const no = (answers: Answers, id: QuestionId): boolean => answers[id] === 'no';

/** A number, and one that somebody can mean. */
export const isInRange = (given: unknown, { min, max }: { readonly min: number; readonly max: number }): given is number =>
  typeof given === 'number' && given >= min && given <= max;

/** A number within its range; undefined for silence, doubt, and numbers nobody can mean. */
export function numberOf(answers: Answers, id: NumberQuestionId): number | undefined {
  const given = answers[id];
  return isInRange(given, numberRanges[id]) ? given : undefined;
}
