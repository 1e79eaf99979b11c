// Reading one answer: unsure is on the careful side of either question.
import type { Answers, QuestionId } from '../person.ts';

/** Yes, unsure, or a number above 0. Source: settled, rules made codable 1. */
export function said(answers: Answers, question: QuestionId): boolean {
  const answer = answers[question];
  return answer === 'yes' || answer === 'unsure' || (typeof answer === 'number' && answer > 0);
}
/** No, unsure, or 0: the careful side where yes is the good answer. An unanswered question is not a denial. */
export function denied(answers: Answers, question: QuestionId): boolean {
  const answer = answers[question];
  return answer === 'no' || answer === 'unsure' || answer === 0;
}
