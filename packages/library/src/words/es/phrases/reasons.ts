import type { PhrasesReasons } from '../../phrases.ts';
import { reasonsOfAmendments } from './reasons-of-amendments.ts';
import { reasonsOfAnswers } from './reasons-of-answers.ts';
import { reasonsOfArticles } from './reasons-of-articles.ts';
import { reasonsOfConditions } from './reasons-of-conditions.ts';
import { reasonsOfPlans } from './reasons-of-plans.ts';
import { reasonsOfPrograms } from './reasons-of-programs.ts';
import { reasonsOfPromises } from './reasons-of-promises.ts';
import { reasonsOfSections } from './reasons-of-sections.ts';

/** Why a number is what it is, by rule. */
export const reasons = {
  ...reasonsOfAnswers,
  ...reasonsOfConditions,
  ...reasonsOfSections,
  ...reasonsOfPlans,
  ...reasonsOfAmendments,
  ...reasonsOfPrograms,
  ...reasonsOfPromises,
  ...reasonsOfArticles,
} as const satisfies PhrasesReasons;
