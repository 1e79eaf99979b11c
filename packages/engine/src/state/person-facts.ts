// What the person told about themselves: answers, conditions, clearances, profile, assessment.
import type { Facts } from '../facts.ts';
import { stirredWays } from '../limits/direction.ts';
import type { Answers, Condition, Person } from '../person.ts';
import { releasesEmergency } from '../readiness/after-emergency.ts';
import { keptClearances } from '../readiness/clearance.ts';
import { outcomeOf } from '../readiness/verdict.ts';
import { table } from '../table.ts';
import { clearFaint } from './faint.ts';
import type { Reader } from './reader.ts';

/** The question behind "assessed since then" in the screen after an emergency. Source: rule book 1.3. */
export const ASSESSED_SINCE = 'E.assessed';

/** A one-tap "nothing new" does not make old answers new: clearances and day counts hang on their day. */
const movesTheDay = new Set(['full', 'block-a']);

/** New answers win over old ones of the same question; they may end clearances, set the emergency lock, or release it. */
export const rememberAnswers: Reader<'readiness-answered'> = (state, { data }, { on }) => {
  const before = state.person;
  const after: Person = {
    ...before,
    answers: withAnswers(before.answers, data.answers),
    answeredOn: movesTheDay.has(data.screen) ? on : before.answeredOn,
  };
  state.person = before.clearances.length > 0 ? { ...after, clearances: keptClearances(before, after, on) } : after;
  if (data.screen === 'full') state.screens = { ...state.screens, fullOn: on, blockAOn: on, needed: undefined };
  else if (data.screen === 'block-a') state.screens = { ...state.screens, blockAOn: on, needed: undefined };
  if (tellsOfFall(data)) state.screens = { ...state.screens, needed: 'R6' };
  const { emergencyOn, releasedOn } = state.screens;
  const isLocked = emergencyOn !== undefined && releasedOn === undefined;
  const fresh = outcomeOf(state.person, on);
  if (fresh === 'emergency') state.screens = { ...state.screens, emergencyOn: on, releasedOn: undefined };
  else if (isLocked && data.screen === 'full' && releasesEmergency(state.person, on, data.answers[ASSESSED_SINCE] === 'yes'))
    state.screens = { ...state.screens, releasedOn: on };
  if (
    fresh === 'gentle' &&
    data.screen !== 'partial' &&
    state.program !== undefined &&
    before.answeredOn !== on &&
    outcomeOf(before, on) === 'go'
  ) {
    state.gentle = { since: on, greens: 0 };
  }
};

/** A hard fall or an accident asks about brittle bones and steroids as well, unless they were asked in the same breath. Source: R6. */
const tellsOfFall = ({ screen, trigger, answers }: Facts['readiness-answered']): boolean =>
  answers['A8'] === 'yes' && screen !== 'full' && trigger !== 'R6' && (answers['B5'] === undefined || answers['B6'] === undefined);

/** The same answers where nothing new is said, so that what was made from them may stay. */
const withAnswers = (before: Answers, more: Answers): Answers =>
  Object.keys(more).every((id) => before[id] === more[id]) ? before : table(before, more);

export const rememberClearance: Reader<'clearance-recorded'> = (state, { data }) => {
  const others = state.person.clearances.filter((c) => c.rule !== data.rule);
  state.person = { ...state.person, clearances: [...others, { rule: data.rule, byRole: data.byRole, on: data.on }] };
  clearFaint(state, data.rule);
};

export const rememberCondition: Reader<'condition-declared'> = (state, { data }, { fact }) => {
  const declared: Condition = { condition: data.condition, since: data.since, ...(data.detail ? { detail: data.detail } : {}) };
  const others = state.person.conditions.filter((c) => c.condition !== data.condition);
  state.person = { ...state.person, conditions: [...others, declared] };
  state.declaredBy[fact.id] = data.condition;
};

/** Ends a condition only where every declaration of it that is known is named (vocabulary: a clear names what it clears). */
export const forgetCondition: Reader<'condition-ended'> = (state, { data, targets }) => {
  const named = new Set(targets ?? []);
  const open = Object.entries(state.declaredBy).filter(([id, condition]) => condition === data.condition && !named.has(id));
  if (open.length > 0) return;
  state.person = { ...state.person, conditions: state.person.conditions.filter((c) => c.condition !== data.condition) };
};

export const rememberProfile: Reader<'profile-set'> = (state, { data }) => {
  state.person = { ...state.person, profile: table(state.person.profile, data) };
  if (data.daysPerWeek !== undefined || data.minutes !== undefined) state.size = undefined;
};

export const rememberAssessment: Reader<'assessment-answered'> = (state, { data }, { on }) => {
  const direction = data.direction && !data.directionOn ? { directionOn: on } : {};
  const before = stirredWays(state.person.assessment);
  state.person = { ...state.person, assessment: table(state.person.assessment, data, direction) };
  const now = stirredWays(state.person.assessment);
  // What stirs now and did not before begins at its cap: green weeks from before it was told have earned it nothing (2.2).
  if (now.bending && !before.bending) state.directionRaises = { ...state.directionRaises, flex: 0, lean: 0 };
  if (now.arching && !before.arching) state.directionRaises = { ...state.directionRaises, ext: 0, over: 0 };
  const { painAvg, confidence } = data;
  if (painAvg === undefined && confidence === undefined) return;
  state.starts.push({ on, ...(painAvg === undefined ? {} : { painAvg }), ...(confidence === undefined ? {} : { confidence }) });
};

export const rememberSelfTest: Reader<'self-test-done'> = (state, { data }, { on }) => {
  const { test, left, right, value, pain } = data;
  const result = {
    on,
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    ...(value === undefined ? {} : { value }),
    ...(pain === undefined ? {} : { pain }),
  };
  state.person = {
    ...state.person,
    assessment: table(state.person.assessment, { tests: { ...state.person.assessment.tests, [test]: result } }),
  };
  state.tests.push({ test, ...result });
};
