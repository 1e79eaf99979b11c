// Who may put a question to their weeks, and which. Only the stable: never in a flare, in gentle days or after a sign to stop. Source: 4.9, 3.3, 6.3.
import { addDays, daysBetween } from '../dates.ts';
import { habitDay } from '../habits/habit-day.ts';
import { isClosed } from '../habits/habit-gates.ts';
import { LONG_SITTING_HOURS } from '../habits/habit-table.ts';
import { morningRule } from '../limits/direction.ts';
import { meanOf } from '../outcomes/noise.ts';
import { painScale } from '../outcomes/read-change.ts';
import type { Limits } from '../reasoning.ts';
import { limitsOn } from '../state/limits-on.ts';
import type { CoachState } from '../state/state.ts';
import { verdictOn } from '../state/verdict-on.ts';
import type { Kit, LocalDate } from '../vocabulary.ts';
import { isOn } from './experiment.ts';
import { type ExperimentId, experimentIds, experimentQuestions } from './questions.ts';

/** Why no question may begin today: `few-answers` and `calm` are about the weeks before, the others about the days now. */
export type NotNow = 'no-plan' | 'not-steady' | 'few-answers' | 'calm' | 'one-is-on';

/** Answers of the weeks before that show what is usual, and how long ago the first of them may be. Judgement. */
const ANSWERS_BEFORE = 3;
const BEFORE_DAYS = 35;
/** Days without a flare before one begins. Judgement: the way back is over by then. */
const CALM_DAYS = 28;

/** Pain of the newest weekly answers before `on`, newest last, at most three. */
const painBefore = ({ checks }: CoachState, on: LocalDate): readonly number[] =>
  checks
    .filter((check) => check.on <= on && daysBetween(check.on, on) < BEFORE_DAYS)
    .slice(-ANSWERS_BEFORE)
    .map(({ painAvg }) => painAvg);

/** Mean pain of the weeks before `on`; undefined where nothing was said. */
export function usualBefore(state: CoachState, on: LocalDate): number | undefined {
  const pains = painBefore(state, on);
  return pains.length === 0 ? undefined : meanOf(pains);
}

/** True while the days leave room for a question: go, not gently, no flare. */
export const isSteady = (state: CoachState, on: LocalDate): boolean =>
  !state.careful && verdictOn(state, on).verdict.outcome === 'go' && state.flare.kind === 'normal' && !limitsOn(state, on).gentle;

/** Why nothing may begin on `on`; undefined where something may. Errors: none. */
export function whyNotNow(state: CoachState, on: LocalDate): NotNow | undefined {
  if (state.experiments.some((one) => isOn(one, on))) return 'one-is-on';
  if (state.program === undefined || !verdictOn(state, on).mayPlan) return 'no-plan';
  const flareLately = state.flares.some((day) => day > addDays(on, -CALM_DAYS));
  const isLighter = state.deload !== undefined && on < state.deload.until;
  if (!isSteady(state, on) || flareLately || isLighter) return 'not-steady';
  const pains = painBefore(state, on);
  if (pains.length < ANSWERS_BEFORE) return 'few-answers';
  return meanOf(pains) < painScale.noRoom ? 'calm' : undefined;
}

/** Any of these will do to roll and press. */
const rollers: readonly Kit[] = ['foam-roller', 'ball', 'stick-roller'];

/** True where the plan's rules leave room for both of its weeks: nothing closed is asked for, and nothing needed is left out. */
export function isOpenTo(id: ExperimentId, state: CoachState, limits: Limits, on: LocalDate): boolean {
  const { person, directionRaises } = state;
  const question = experimentQuestions[id];
  if (question.kind === 'hour') {
    return question.of === 'walk' ? !limits.bannedPatterns.includes('walk') : !morningRule(person, on, directionRaises);
  }
  if (isClosed(question.habit, limits)) return false;
  if (question.habit === 'soft-tissue') return person.profile.kit.some((one) => rollers.includes(one));
  // Who sits long needs the breaks from it.
  return question.habit !== 'posture-reset' || (person.assessment.sittingHours ?? 0) <= LONG_SITTING_HOURS;
}

/** One habit at a time: an extra has to be kept already, or be one that may be taken up now. */
function hasRoom(id: ExperimentId, state: CoachState, limits: Limits, on: LocalDate): boolean {
  const question = experimentQuestions[id];
  if (question.kind === 'hour') return true;
  const { active, offer, choices } = habitDay(state, limits, [], on);
  const { habit } = question;
  return active.some((one) => one.habit === habit) || offer?.habit === habit || choices.includes(habit);
}

/** The questions that may begin on `on`, in their order; none where `whyNotNow` has a reason. */
export function questionsOn(state: CoachState, on: LocalDate): readonly ExperimentId[] {
  if (whyNotNow(state, on) !== undefined) return [];
  const limits = limitsOn(state, on);
  return experimentIds.filter((id) => isOpenTo(id, state, limits, on) && hasRoom(id, state, limits, on));
}
