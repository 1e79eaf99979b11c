// Which rows of rule book 1.5 are in force on a day: from what was declared, from the answers, and from the date.
import { singleLegPassedOn } from '../assessment/test-results.ts';
import { daily } from '../daily.ts';
import { daysBetween } from '../dates.ts';
import type { Condition, Person, QuestionId } from '../person.ts';
import { isHistory } from '../readiness/signs.ts';
import type { ConditionKey, Declarable, LocalDate } from '../vocabulary.ts';
import { type ActiveCondition, activeCondition, type Detail } from './active-condition.ts';
import { denied, said } from './answers.ts';
import { weeksOn } from './body-facts.ts';
import { pressureConditions } from './pressure.ts';

/** Days that a clearance lasts. Source: rule book 1.3, I-06. */
export const CLEARANCE_DAYS = 90;
/** In the calendar year of this birthday the rules for older people begin. Source: rule book 1.5 AGE65, R9. */
export const OLDER_FROM = 65;
/** Leg pain below this is within the noise of the scale. Source: rule book 3.3; judgement. */
export const LEG_PAIN_FROM = 3;

/** An answer that acts as a declared condition. Source: rule book 1.2, AM-08. */
const answered: readonly (readonly [QuestionId, ConditionKey])[] = [
  ['A6', 'SCIATICA'],
  ['B6', 'OSTEO'],
  ['B6.fracture', 'OSTEO'],
  ['B9', 'SCIATICA'],
  ['B18', 'PEM'],
  ['B19', 'BLOOD_THIN'],
  ['B20', 'FALLS'],
  ['F3', 'FALLS'],
  ['M.bone', 'OSTEO'],
  ['M.heart', 'CVD'],
  ['M.clotting', 'BLOOD_THIN'],
  ['M.diabetes', 'DIAB'],
  ['M.dizzy', 'DIZZY'],
  ['B19.dizzy', 'DIZZY'],
];

/**
 * The rows in force on `on`, declared ones first. Unsure counts as yes (settled, rules made codable 1).
 * Errors: none; a day that cannot be read counts as today, a missing number as its careful reading.
 */
export const activeConditions = daily((person: Person, on: LocalDate): readonly ActiveCondition[] => [
  ...person.conditions.flatMap((declared) => fromDeclared(declared, person, on)),
  ...pressureConditions(person, on),
  ...answered
    .filter(([question]) => said(person.answers, question))
    .map(([question, key]) => activeCondition(key, person.answeredOn, question)),
  ...fromUntold(person),
  ...leaking(person),
  ...fromFunction(person),
  ...fromAssessment(person),
  ...fromAge(person, on),
]);

/** Bladder or bowel trouble that is old news: leaking, treated as PELVIC. Source: AM-09. */
const leaking = (person: Person): ActiveCondition[] =>
  ['A2', 'A3']
    .filter((q) => said(person.answers, q) && isHistory(person.answers, q))
    .map((q) => activeCondition('PELVIC', person.answeredOn, q));

function fromDeclared(declared: Condition, person: Person, on: LocalDate): ActiveCondition[] {
  const { condition, since } = declared;
  const detail = declared.detail ?? {};
  const make = (key: ConditionKey, weeks?: number, more: Detail = detail) =>
    activeCondition(key, since, condition, { weeks, detail: more });
  switch (condition) {
    case 'PREGNANT': {
      const weeks = weeksNow(detail, since, on);
      return [make(weeks !== undefined && weeks < 14 ? 'PREG_1' : 'PREG_2', weeks)];
    }
    case 'BIRTH': {
      const weeks = weeksAtLeast(detail, since, on);
      return weeks < 52 ? [make(weeks < 6 ? 'PP_0_6' : weeks < 12 ? 'PP_6_12' : 'PP_12_52', weeks)] : [];
    }
    case 'DISC_SURG':
    case 'FUSION': {
      const cleared = detail['cleared'] === 1 || hasClearance(person, condition, on);
      return [make(condition, weeksAtLeast(detail, since, on), { ...detail, cleared: cleared ? 1 : 0 })];
    }
    case 'PREG_PGP':
      return [make(condition, weeksNow(detail, since, on) ?? weeksOfPregnancy(person, on))];
    case 'BP':
      return [];
    case 'NEURO': {
      const steady = (singleLegPassedOn(person.assessment.tests, on) ?? '') >= since;
      return steady ? [make('NEURO')] : [make('NEURO'), make('FALLS', undefined, {})];
    }
    case 'DIAB':
      return detail['neuropathy'] === 1 ? [make('DIAB'), make('FALLS', undefined, {})] : [make('DIAB')];
    default:
      return [make(condition)];
  }
}

/** Weeks that have passed for certain: nobody said how many there were, so they count from the day of declaring (settled 12). */
const weeksAtLeast = (detail: Detail, since: LocalDate, on: LocalDate): number => weeksNow(detail, since, on) ?? weeksOn(0, since, on);

/** Weeks that were told with the pregnancy itself. */
function weeksOfPregnancy({ conditions }: Person, on: LocalDate): number | undefined {
  const pregnancy = conditions.find(({ condition }) => condition === 'PREGNANT');
  return pregnancy && weeksNow(pregnancy.detail ?? {}, pregnancy.since, on);
}

function weeksNow(detail: Detail, since: LocalDate, on: LocalDate): number | undefined {
  const weeks = detail['weeks'];
  return weeks === undefined || Number.isNaN(weeks) ? undefined : weeksOn(weeks, since, on);
}

/** True while a clinician's clearance of `rule` is younger than 90 days. Source: rule book 1.3. */
export const hasClearance = (person: Person, rule: string, on: LocalDate): boolean =>
  person.clearances.some((c) => {
    const age = daysBetween(c.on, on);
    return c.rule === rule && age >= 0 && age < CLEARANCE_DAYS;
  });

/**
 * B12 and B13 say that there was an operation, or that there is a pregnancy or was a birth. Until the declaration says which and when,
 * the most careful row stands in for it.
 */
function fromUntold({ answers, answeredOn, conditions }: Person): ActiveCondition[] {
  const declared = (...keys: Declarable[]): boolean => conditions.some((c) => keys.includes(c.condition));
  const found: ActiveCondition[] = [];
  if (said(answers, 'B12') && !declared('DISC_SURG', 'FUSION')) found.push(activeCondition('DISC_SURG', answeredOn, 'B12'));
  if (said(answers, 'B13') && !declared('PREGNANT', 'BIRTH')) found.push(activeCondition('PREG_2', answeredOn, 'B13'));
  return found;
}

/** F1 stands, F2 walks, F4 gets down and up, F5 moves across alone. Not standing or not walking: the seated set. Source: AM-07. */
function fromFunction(person: Person): ActiveCondition[] {
  const { answers } = person;
  const floor = answers['F4'] === 'yes' && person.profile.floor !== 'no' ? 1 : 0;
  return ['F1', 'F2']
    .filter((question) => denied(answers, question))
    .map((question) => activeCondition('SEATED', person.answeredOn, question, { detail: { floor } }));
}

/** Leg symptoms below the buttock, wherever they were said. Source: rule book 1.5 SCIATICA, 2.1. */
function fromAssessment({ assessment, answeredOn }: Person): ActiveCondition[] {
  const { legSymptoms, locations = [], legPain = 0 } = assessment;
  const found: string[] = [];
  if (legSymptoms === 'above-knee' || legSymptoms === 'below-knee') found.push('legSymptoms');
  if (locations.includes('leg-above-knee') || locations.includes('leg-below-knee')) found.push('locations');
  if (legPain >= LEG_PAIN_FROM) found.push('legPain');
  return found.map((answer) => activeCondition('SCIATICA', answeredOn, answer, { source: 'niceNg59' }));
}

function fromAge({ profile, answeredOn }: Person, on: LocalDate): ActiveCondition[] {
  const older = profile.birthYear !== undefined && Number(on.slice(0, 4)) - profile.birthYear >= OLDER_FROM;
  return older ? [activeCondition('AGE65', answeredOn, 'birthYear', { source: 'who2020' })] : [];
}
