// Block A, right now. One line a row of the rule book's table 1.2; all of them are read and the strongest counts.
import type { QuestionId } from '../person.ts';
import type { SourceId } from '../sources.ts';
import { no, surely, yes } from './answers.ts';
import { emergency, gentle, type Rule, today } from './rule.ts';
import { anyOfA1ToA7, fever, infectionRisk, isCurrent, isHistory, isLongAssessed, knownNotPregnant, nerveSigns, severe } from './signs.ts';

/** A1 to A5 share their rows: an emergency, unless long there, steady and assessed, or history (AM-09). */
const nerveRows = (id: QuestionId, source: SourceId): readonly Rule[] => [
  { id, source, tag: 'neuro', gives: emergency, when: ({ answers: a }) => isCurrent(a, id) && !isLongAssessed(a, id) },
  { id, source, tag: 'neuro', gives: today, when: ({ answers: a }) => isCurrent(a, id) && isLongAssessed(a, id) },
  ...historyRows(id),
];
const historyRows = (id: QuestionId): readonly Rule[] => [
  {
    id,
    source: 'design',
    tag: 'neuro',
    gives: gentle,
    when: ({ answers: a }) => yes(a, id) && isHistory(a, id) && surely(a, `${id}.seen`),
  },
  {
    id,
    source: 'design',
    tag: 'neuro',
    gives: { level: 'gentle', refer: 'soon' },
    when: ({ answers: a }) => yes(a, id) && isHistory(a, id) && !surely(a, `${id}.seen`),
  },
];

/** Source: rule book 1.2 block A, AM-02, AM-09. */
export const blockARules: readonly Rule[] = [
  ...nerveRows('A1', 'girft2023'),
  ...nerveRows('A2', 'girft2023'),
  ...nerveRows('A3', 'girft2023'),
  ...nerveRows('A4', 'girft2023'),
  ...nerveRows('A5', 'girft2023'),

  { id: 'A6', source: 'finucane2020', tag: 'neuro', gives: emergency, when: ({ answers: a }) => yes(a, 'A6') && !no(a, 'A6.worse') },
  {
    id: 'A6',
    source: 'finucane2020',
    tag: 'neuro',
    gives: today,
    when: ({ answers: a }) => isCurrent(a, 'A6') && no(a, 'A6.worse') && !surely(a, 'A6.seen'),
  },
  {
    id: 'A6',
    source: 'design',
    tag: 'neuro',
    gives: gentle,
    when: ({ answers: a }) => isCurrent(a, 'A6') && no(a, 'A6.worse') && surely(a, 'A6.seen'),
  },
  ...historyRows('A6'),

  { id: 'A7', source: 'finucane2020', tag: 'neuro', gives: emergency, when: ({ answers: a }) => yes(a, 'A7') && !no(a, 'A7.worse') },
  { id: 'A7', source: 'finucane2020', tag: 'neuro', gives: today, when: ({ answers: a }) => yes(a, 'A7') && no(a, 'A7.worse') },

  {
    id: 'A8',
    source: 'henschke2009',
    tag: 'fracture',
    gives: emergency,
    when: (c) =>
      yes(c.answers, 'A8') && !surely(c.answers, 'A8.seen') && (severe(c, 7) || anyOfA1ToA7(c.answers) || !no(c.answers, 'A8.cannotWalk')),
  },
  {
    id: 'A8',
    source: 'downie2013',
    tag: 'fracture',
    gives: today,
    acute: true,
    when: ({ answers: a }) => yes(a, 'A8') && !surely(a, 'A8.seen'),
  },
  { id: 'A8', source: 'downie2013', tag: 'fracture', gives: gentle, when: ({ answers: a }) => yes(a, 'A8') && surely(a, 'A8.seen') },

  { id: 'A9', source: 'niceNg156', tag: 'vascular', gives: emergency, when: ({ answers: a }) => yes(a, 'A9') },

  { id: 'A10', source: 'riebe2015', tag: 'chest', gives: emergency, when: ({ answers: a }) => yes(a, 'A10') && !no(a, 'A10.now') },
  { id: 'A10', source: 'riebe2015', tag: 'chest', gives: today, acute: true, when: ({ answers: a }) => yes(a, 'A10') && no(a, 'A10.now') },

  {
    id: 'A11',
    source: 'finucane2020',
    tag: 'infection',
    gives: emergency,
    from: ['A11', 'A11.sweats'],
    when: ({ answers: a }) => fever(a) && !no(a, 'A11.unwell'),
  },
  {
    id: 'A11',
    source: 'finucane2020',
    tag: 'infection',
    gives: emergency,
    from: ['A11', 'A11.sweats'],
    when: (c) => fever(c.answers) && infectionRisk(c) && nerveSigns(c.answers),
  },
  {
    id: 'AM-02',
    source: 'design',
    tag: 'infection',
    gives: emergency,
    from: ['A11.chills', 'A11', 'A11.sweats'],
    when: (c) => fever(c.answers) && infectionRisk(c) && !no(c.answers, 'A11.chills'),
  },
  {
    id: 'A11',
    source: 'finucane2020',
    tag: 'infection',
    gives: today,
    acute: true,
    from: ['A11', 'A11.sweats'],
    when: ({ answers: a }) => fever(a),
  },

  { id: 'A12', source: 'niceNg156', tag: 'vascular', gives: emergency, when: ({ answers: a }) => yes(a, 'A12') },
  {
    id: 'A13',
    source: 'mottola2019',
    tag: 'other',
    gives: { level: 'emergency', card: 'call-maternity' },
    when: (c) => yes(c.answers, 'A13') && !knownNotPregnant(c),
  },
];
