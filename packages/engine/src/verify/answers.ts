// How answers are read: what is not known counts as the careful reading.
import type { Answers } from '../person.ts';

/** Yes or unsure. Source: settled, rules made codable 1. */
export const said = (answers: Answers, id: string): boolean => answers[id] === 'yes' || answers[id] === 'unsure';

/** A plain yes; nothing else earns an exception. */
export const isYes = (answers: Answers, id: string): boolean => answers[id] === 'yes';

/** A plain no; nothing else earns an exception. */
export const isNo = (answers: Answers, id: string): boolean => answers[id] === 'no';

export const isAnswered = (answers: Answers, id: string): boolean => isNo(answers, id) || said(answers, id);

/** A number that was given, else undefined; NaN counts as not given. */
export function numberOf(answers: Answers, id: string): number | undefined {
  const value = answers[id];
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}
