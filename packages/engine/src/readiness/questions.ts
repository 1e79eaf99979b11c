// Every readiness question: its block, how it is answered, and when it is asked. Words live with the library.
import type { Answer, Answers, Person, QuestionId } from '../person.ts';
import type { LocalDate } from '../vocabulary.ts';
import { isInRange, type NumberQuestionId, no, numberRanges, surely, yes } from './answers.ts';
import { type Context, contextOf, declared } from './context.ts';
import { asksCluster } from './inflammatory.ts';
import { aged, fever, fragileBone, heartOrMetabolic, highPressure, mayBePregnant, prolongedSteroids, takesSteroids } from './signs.ts';

/** A right now, B history, F function (AM-07), M medicines (AM-08). */
export type Block = 'A' | 'B' | 'F' | 'M';

export interface Question {
  readonly id: QuestionId;
  readonly block: Block;
  readonly kind: 'yes-no-unsure' | 'number' | 'birth-year';
  /** Both ends included; only with `number`. */
  readonly range?: { readonly min: number; readonly max: number; readonly unit: string };
  /** The answer that worries no rule; never pre-chosen on a screen. */
  readonly calm: Answer;
  /** Without an answer, where it is asked, there is no plan. */
  readonly required: boolean;
  /** Hangs on another answer; the rest are put to everyone they concern. */
  readonly followUp: boolean;
  readonly asked: (c: Context) => boolean;
}

const always = (): boolean => true;
const blockOf = (id: QuestionId): Block => (id.startsWith('A') ? 'A' : id.startsWith('B') ? 'B' : id.startsWith('F') ? 'F' : 'M');

const ask = (id: QuestionId, asked: Question['asked'] = always, calm: Answer = 'no'): Question => ({
  id,
  block: blockOf(id),
  kind: 'yes-no-unsure',
  calm,
  required: true,
  followUp: id.includes('.') && asked !== always,
  asked,
});
const askNumber = (id: NumberQuestionId, asked: Question['asked'], required: boolean): Question => ({
  id,
  block: 'B',
  kind: 'number',
  range: numberRanges[id],
  calm: 'unsure',
  required,
  followUp: asked !== always,
  asked,
});
/** Asked where `id` was answered yes or unsure. */
const after =
  (id: QuestionId): Question['asked'] =>
  ({ answers }) =>
    yes(answers, id);

/** Unchanged over a year needs no more than "assessed"; under two weeks is answered already. Source: rule book A1, AM-09. */
const nerveQuestions = (id: QuestionId): readonly Question[] => [
  ask(id),
  ask(`${id}.new`, after(id)),
  ask(`${id}.year`, ({ answers: a }) => yes(a, id) && no(a, `${id}.new`), 'yes'),
  ask(`${id}.long`, ({ answers: a }) => yes(a, id) && !surely(a, `${id}.year`), 'yes'),
  ask(`${id}.worse`, ({ answers: a }) => yes(a, id) && !surely(a, `${id}.year`) && surely(a, `${id}.long`)),
  ask(`${id}.seen`, ({ answers: a }) => yes(a, id) && (surely(a, `${id}.year`) || surely(a, `${id}.long`)), 'yes'),
];

const cancerUnchanged: Question['asked'] = ({ answers: a }) => yes(a, 'B1') && no(a, 'B1.new');
const pressureUntold: Question['asked'] = (c) => highPressure(c) && !declared(c, 'BP', (bp) => bp.detail?.['treated'] !== undefined);
const needsHands: Question['asked'] = ({ answers: a }) =>
  ['F1', 'F2', 'F4'].some((id) => a[id] !== undefined && !surely(a, id)) || yes(a, 'F3');

/** In the order they are asked. `B7` is computed and `B22` is the birth year. Source: rule book 1.2, AM-02, AM-07, AM-08, AM-09, settled 14. */
export const questions: readonly Question[] = [
  ...['A1', 'A2', 'A3', 'A4', 'A5'].flatMap(nerveQuestions),
  ask('A6'),
  ask('A6.worse', after('A6')),
  ask('A6.seen', ({ answers: a }) => yes(a, 'A6') && no(a, 'A6.worse'), 'yes'),
  ask('A6.year', ({ answers: a }) => yes(a, 'A6') && no(a, 'A6.worse') && !surely(a, 'A6.seen'), 'yes'),
  ask('A7'),
  ask('A7.worse', after('A7')),
  ask('A8'),
  ask('A8.seen', after('A8'), 'yes'),
  ask('A8.cannotWalk', ({ answers: a }) => yes(a, 'A8') && !surely(a, 'A8.seen')),
  ask('A9'),
  ask('A10'),
  ask('A10.now', after('A10')),
  ask('A11'),
  ask('A11.unwell', ({ answers }) => fever(answers)),
  ask('A11.chills', ({ answers }) => fever(answers)),
  ask('A11.sweats'),
  ask('A12'),
  ask('A13', mayBePregnant),

  ask('B1'),
  ask('B1.new', after('B1')),
  askNumber('B1.years', cancerUnchanged, true),
  ask('B1.seen', cancerUnchanged, 'yes'),
  ask('B2'),
  ask('B3'),
  ask('B4'),
  ask('B5'),
  askNumber('B5.months', takesSteroids, true),
  ask('B5.knock', prolongedSteroids),
  ask('B6'),
  ask('B6.fracture'),
  ask('B6.sudden', fragileBone),
  ask('B8.night', asksCluster),
  ask('B8.buttock', asksCluster),
  ask('B8.moving', asksCluster),
  ask('B8.nsaid', asksCluster),
  ask('B8.family', asksCluster),
  ask('B8.arthritis', asksCluster),
  ask('B8.enthesitis', asksCluster),
  ask('B8.psoriasis', asksCluster),
  ask('B8.gradual', asksCluster),
  ask('B8.rest', asksCluster),
  ask('B8.eye', asksCluster),
  ask('B9'),
  ask('B9.below', after('B9')),
  ask('B9.numb', after('B9')),
  ask('B9.seen', ({ answers: a }) => yes(a, 'B9') && yes(a, 'B9.numb'), 'yes'),
  askNumber('B9.weeks', after('B9'), true),
  ask('B10'),
  ask('B10.active', (c) => heartOrMetabolic(c) || highPressure(c), 'yes'),
  ask('B11'),
  ask('B11.treated', pressureUntold, 'yes'),
  askNumber('B11.systolic', always, false),
  askNumber('B11.diastolic', always, false),
  ask('B12'),
  ask('B13'),
  ask('B13.contra', mayBePregnant),
  ask('B14', ({ person }) => person.conditions.length === 0),
  ask('B15'),
  ask('B16'),
  ask('B17'),
  ask('B18'),
  ask('B19'),
  ask('B19.dizzy', after('B19')),
  ask('B20'),
  ask('B21', (c) => aged(c, 60)),
  ask('B21.smoked', (c) => aged(c, 60) && yes(c.answers, 'B21') && !highPressure(c)),
  { id: 'B22', block: 'B', kind: 'birth-year', calm: 'unsure', required: true, followUp: false, asked: always },
  ask('B23'),

  ask('F1', always, 'yes'),
  ask('F2', always, 'yes'),
  ask('F3'),
  ask('F4', always, 'yes'),
  ask('F5', needsHands, 'yes'),

  ...['M.bone', 'M.heart', 'M.pressure', 'M.clotting', 'M.steroid', 'M.diabetes', 'M.dizzy'].map((id) => ask(id)),
];

/** A number question also takes `unsure`: "I do not know". */
function isAnswered({ id, kind, range }: Question, c: Context): boolean {
  if (kind === 'birth-year') return c.age !== undefined;
  const given = c.answers[id];
  if (range !== undefined) return given === 'unsure' || isInRange(given, range);
  return given === 'yes' || given === 'no' || given === 'unsure';
}

/** Required questions that are asked, given what was answered, and have no answer; block A first. Source: I-02, settled 1, AM-05. */
export function unansweredIn(c: Context): QuestionId[] {
  const open: QuestionId[] = [];
  for (const question of questions) {
    if (question.required && !isAnswered(question, c) && question.asked(c)) open.push(question.id);
  }
  return open;
}

/** The questions to put to a person now, follow-ups of what was answered included. */
export function askedQuestions(person: Person, on: LocalDate): readonly Question[] {
  const c = contextOf(person, on);
  return questions.filter(({ asked }) => asked(c));
}

/** Answers of a person with nothing to report: every first question, and no follow-up. For examples and rehearsals. */
export const calmAnswers: Answers = Object.fromEntries(
  questions.filter(({ kind, followUp }) => kind === 'yes-no-unsure' && !followUp).map(({ id, calm }) => [id, calm]),
);
