// What was asked and what was answered: the readiness questions and the check of the week.
import { type Answer, type Question, type QuestionId, questions, rulesVersion } from '@plumbline/engine';
import type { Phrases } from '@plumbline/library';
import type { Told } from '../told/told.ts';
import type { FhirRequest } from './fhir-request.ts';
import { canonicalOf, freeText, idOf, me, type Resource, systemOf } from './resource.ts';

const answers: readonly Answer[] = ['yes', 'no', 'unsure'];
const ratings = ['painAvg', 'painWorst', 'legPain', 'interference', 'confidence'] as const;
export type WeekRating = (typeof ratings)[number];

const answerCoding = (answer: Answer, { asking }: Phrases) => ({
  system: systemOf('answer'),
  code: answer,
  display: asking.answers[answer],
});
const isNumber = ({ kind }: Question): boolean => kind !== 'yes-no-unsure';

function readinessItem(question: Question, { names, phrases }: FhirRequest) {
  const asked = { linkId: question.id, text: names.question(question.id), required: question.required && !question.followUp };
  return isNumber(question)
    ? { ...asked, type: 'decimal' }
    : { ...asked, type: 'choice', answerOption: answers.map((answer) => ({ valueCoding: answerCoding(answer, phrases) })) };
}
/** The ends of a scale, as extensions of the standard. */
const from0to10 = [
  { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
  { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 10 },
];

const weekItems = ({ checkIns, record }: Phrases) => [
  ...ratings.map((rating) => ({
    ...{ linkId: rating, text: checkIns.week[rating].prompt, type: 'integer', required: rating !== 'legPain', extension: from0to10 },
  })),
  {
    ...{ linkId: 'activity', text: record.activity, type: 'group', repeats: true },
    item: [
      { linkId: 'activity.words', text: record.activity, type: 'string', required: true },
      { linkId: 'activity.rating', text: checkIns.week.activities.prompt, type: 'integer', required: true, extension: from0to10 },
    ],
  },
];

const questionnaire = (id: string, title: string, item: unknown): Resource => ({
  ...{ resourceType: 'Questionnaire', id, url: canonicalOf(id), version: rulesVersion, name: id.replace(/\W/g, '_'), title },
  ...{ status: 'active', subjectType: ['Patient'], item },
});
const response = (id: string, of: string, authored: string, item: unknown): Resource => ({
  ...{ resourceType: 'QuestionnaireResponse', id, questionnaire: `${canonicalOf(of)}|${rulesVersion}`, status: 'completed' },
  ...{ subject: me, authored, author: me, source: me, item },
});

const asked = new Map<QuestionId, Question>(questions.map((question) => [question.id, question]));
/** Answers to questions that are asked no more stay in the log; a bundle may only answer what stands in its questionnaire. */
function readinessAnswers({ answers: given }: Told<'readiness-answered'>, phrases: Phrases): readonly unknown[] {
  return Object.entries(given).flatMap(([id, answer]): readonly unknown[] => {
    const question = asked.get(id);
    if (question === undefined || answer === undefined) return [];
    if (typeof answer === 'number') return isNumber(question) ? [{ linkId: id, answer: [{ valueDecimal: answer }] }] : [];
    return isNumber(question) ? [] : [{ linkId: id, answer: [{ valueCoding: answerCoding(answer, phrases) }] }];
  });
}
function weekAnswers(week: Told<'week-checked'>, names: Readonly<Record<string, string>>): readonly unknown[] {
  const rated = givenRatings(week).map(([rating, value]) => ({ linkId: rating, answer: [{ valueInteger: value }] }));
  const activities = Object.entries(week.activities).map(([key, value]) => ({
    linkId: 'activity',
    item: [
      { linkId: 'activity.words', answer: [{ valueString: freeText(names[key] ?? key) ?? key }] },
      { linkId: 'activity.rating', answer: [{ valueInteger: value }] },
    ],
  }));
  return [...rated, ...activities];
}

/** The two questionnaires, where they were answered, and every answer sheet. */
export function questionnaireResources(request: FhirRequest): readonly Resource[] {
  const { life, phrases } = request;
  const { record } = phrases;
  const sheets = life.readiness.flatMap((told) => {
    const item = readinessAnswers(told, phrases);
    return item.length === 0 ? [] : [response(idOf(told.fact), 'readiness', told.on, item)];
  });
  const weeks = life.weeks.map((week) => response(idOf(week.fact), 'week', week.on, weekAnswers(week, life.names)));
  const items = questions.map((question) => readinessItem(question, request));
  return [
    ...(sheets.length > 0 ? [questionnaire('readiness', record.readiness, items)] : []),
    ...(weeks.length > 0 ? [questionnaire('week', record.week, weekItems(phrases))] : []),
    ...sheets,
    ...weeks,
  ];
}

/** The ratings of a week that were given. */
export const givenRatings = (week: Told<'week-checked'>): readonly (readonly [WeekRating, number])[] =>
  ratings.flatMap((rating): readonly (readonly [WeekRating, number])[] => {
    const value = week[rating];
    return value === undefined ? [] : [[rating, value]];
  });
