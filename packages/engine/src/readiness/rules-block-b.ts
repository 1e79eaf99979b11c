// Block B, history and context. One line a row of the rule book's table 1.2; all of them are read and the strongest counts.
import { no, numberOf, surely, yes } from './answers.ts';
import { type Context, declared } from './context.ts';
import { clusterCount, fiveItemCheck } from './inflammatory.ts';
import { emergency, gentle, go, type Rule, routine, soon, today } from './rule.ts';
import {
  aged,
  belowKnee,
  changedPain,
  controlledAndActive,
  fever,
  fractureScore,
  fragileBone,
  heartOrMetabolic,
  highPressure,
  infectionRisk,
  longSevereLeg,
  mayBePregnant,
  nerveSigns,
  newPain,
  pressureFrom,
  prolongedSteroids,
  severe,
  surgeryUntold,
  underAge,
} from './signs.ts';

const steroids = ['B5', 'M.steroid'];
const bone = ['B6', 'B6.fracture', 'M.bone'];
const infection = ['B4', 'M.diabetes'];
const heart = ['B10', 'M.heart', 'M.diabetes'];
const pressureFromWhom = ['B11', 'M.pressure'];

const cancer = (c: Context) => yes(c.answers, 'B1') && changedPain(c);
const oldCancer = (c: Context) => yes(c.answers, 'B1') && !changedPain(c);
const longAgoAndAssessed = (c: Context) => (numberOf(c.answers, 'B1.years') ?? 0) > 10 && surely(c.answers, 'B1.seen');
const newSteroidPain = (c: Context) => prolongedSteroids(c) && (newPain(c, 6) || !no(c.answers, 'B5.knock'));
const suddenBonePain = (c: Context) => fragileBone(c) && !no(c.answers, 'B6.sudden');
const inflammatory: Rule['gives'] = { level: 'gentle', refer: 'routine' };

/** Source: rule book 1.2 block B, AM-02, AM-08, AM-09, AM-25, AM-26, AM-27, settled 2 and 14. */
export const blockBRules: readonly Rule[] = [
  { id: 'B1', source: 'finucane2020', tag: 'cancer', gives: emergency, when: (c) => cancer(c) && nerveSigns(c.answers) },
  {
    id: 'B1',
    source: 'finucane2020',
    tag: 'cancer',
    gives: today,
    when: (c) => cancer(c) && (yes(c.answers, 'B2') || yes(c.answers, 'B3') || yes(c.answers, 'B17')),
  },
  { id: 'B1', source: 'downie2013', tag: 'cancer', gives: soon, when: cancer },
  { id: 'B1', source: 'design', tag: 'cancer', gives: routine, when: (c) => oldCancer(c) && !longAgoAndAssessed(c) },
  { id: 'B1', source: 'design', tag: 'cancer', gives: gentle, when: (c) => oldCancer(c) && longAgoAndAssessed(c) },

  { id: 'B2', source: 'design', tag: 'cancer', gives: soon, when: ({ answers }) => yes(answers, 'B2') },

  {
    id: 'B3',
    source: 'harding2005',
    tag: 'other',
    gives: { level: 'gentle', card: 'ask-again-14-days' },
    when: ({ answers }) => yes(answers, 'B3'),
  },
  { id: 'B3', source: 'design', tag: 'other', gives: routine, when: (c) => yes(c.answers, 'B3') && newPain(c, 12) && aged(c, 50) },
  {
    id: 'B3',
    source: 'finucane2020',
    tag: 'cancer',
    gives: today,
    when: (c) => yes(c.answers, 'B3') && (yes(c.answers, 'B1') || yes(c.answers, 'B2') || infectionRisk(c) || fever(c.answers)),
  },

  { id: 'B4', source: 'finucane2020', tag: 'infection', gives: soon, from: infection, when: (c) => infectionRisk(c) && newPain(c, 6) },
  { id: 'B4', source: 'finucane2020', tag: 'infection', gives: gentle, from: infection, when: infectionRisk },

  { id: 'B5', source: 'henschke2009', tag: 'fracture', gives: soon, from: steroids, when: newSteroidPain },
  { id: 'B5', source: 'henschke2009', tag: 'fracture', gives: today, from: steroids, when: (c) => newSteroidPain(c) && severe(c, 8) },

  { id: 'B6', source: 'brookeWavell2022', tag: 'fracture', gives: soon, acute: true, from: bone, when: suddenBonePain },
  {
    id: 'B6',
    source: 'brookeWavell2022',
    tag: 'fracture',
    gives: today,
    acute: true,
    from: bone,
    when: (c) => suddenBonePain(c) && severe(c, 8),
  },
  { id: 'B6', source: 'brookeWavell2022', tag: 'fracture', gives: gentle, from: bone, when: fragileBone },

  {
    id: 'B7',
    source: 'henschke2009',
    tag: 'fracture',
    gives: soon,
    from: ['A8', ...steroids],
    when: (c) => fractureScore(c) >= 2 && newPain(c, 6),
  },

  { id: 'B8', source: 'niceNg65', tag: 'other', gives: inflammatory, from: [], when: (c) => clusterCount(c) >= 4 },
  {
    id: 'B8',
    source: 'niceNg65',
    tag: 'other',
    gives: { level: 'go', card: 'mention-to-doctor' },
    from: [],
    when: (c) => clusterCount(c) === 3,
  },
  {
    id: 'B8',
    source: 'sieper2009',
    tag: 'other',
    gives: inflammatory,
    from: ['B8.night'],
    when: (c) => fiveItemCheck(c) && yes(c.answers, 'B8.night'),
  },
  {
    id: 'AM-26',
    source: 'sieper2009',
    tag: 'other',
    gives: { level: 'go', card: 'mention-to-doctor' },
    from: ['B8.gradual'],
    when: (c) => fiveItemCheck(c) && !yes(c.answers, 'B8.night'),
  },
  { id: 'B8', source: 'design', tag: 'other', gives: today, acute: true, from: ['B8.eye'], when: ({ answers }) => yes(answers, 'B8.eye') },

  {
    id: 'B9',
    source: 'design',
    tag: 'neuro',
    gives: soon,
    when: ({ answers: a }) => yes(a, 'B9') && !no(a, 'B9.numb') && !surely(a, 'B9.seen'),
  },
  { id: 'B9', source: 'niceNg59', tag: 'neuro', gives: { level: 'gentle', refer: 'soon' }, when: longSevereLeg },
  {
    id: 'B9',
    source: 'niceNg59',
    tag: 'neuro',
    gives: gentle,
    when: (c) => belowKnee(c) || (yes(c.answers, 'B9') && !no(c.answers, 'B9.numb')),
  },

  {
    id: 'B10',
    source: 'riebe2015',
    tag: 'other',
    gives: routine,
    from: heart,
    when: (c) => heartOrMetabolic(c) && !surely(c.answers, 'B10.active'),
  },
  {
    id: 'B10',
    source: 'riebe2015',
    tag: 'other',
    gives: gentle,
    from: heart,
    when: (c) => heartOrMetabolic(c) && surely(c.answers, 'B10.active'),
  },

  {
    id: 'B11',
    source: 'design',
    tag: 'vascular',
    gives: today,
    acute: true,
    from: pressureFromWhom,
    when: (c) => pressureFrom(c, 180, 110),
  },
  { id: 'B11', source: 'design', tag: 'vascular', gives: gentle, from: pressureFromWhom, when: (c) => pressureFrom(c, 160, 100) },
  {
    id: 'B11',
    source: 'design',
    tag: 'vascular',
    gives: gentle,
    from: pressureFromWhom,
    when: (c) => highPressure(c) && !controlledAndActive(c),
  },
  {
    id: 'AM-25',
    source: 'design',
    tag: 'vascular',
    gives: go,
    from: pressureFromWhom,
    when: (c) => highPressure(c) && controlledAndActive(c),
  },

  { id: 'B12', source: 'design', tag: 'other', gives: soon, when: surgeryUntold },

  {
    id: 'B13',
    source: 'mottola2019',
    tag: 'other',
    gives: today,
    from: ['B13.contra', 'B13'],
    when: (c) => mayBePregnant(c) && !no(c.answers, 'B13.contra'),
  },

  { id: 'B14', source: 'design', tag: 'other', gives: gentle, when: (c) => yes(c.answers, 'B14') && c.person.conditions.length === 0 },
  { id: 'B15', source: 'design', tag: 'other', gives: routine, when: ({ answers }) => yes(answers, 'B15') },
  { id: 'B16', source: 'design', tag: 'other', gives: today, acute: true, when: ({ answers }) => yes(answers, 'B16') },

  { id: 'B17', source: 'finucane2020', tag: 'cancer', gives: routine, when: ({ answers }) => yes(answers, 'B17') },
  {
    id: 'B17',
    source: 'finucane2020',
    tag: 'cancer',
    gives: today,
    when: (c) => yes(c.answers, 'B17') && (aged(c, 50) || ['B1', 'B2', 'B3'].some((id) => yes(c.answers, id)) || infectionRisk(c)),
  },

  {
    id: 'B18',
    source: 'niceNg206',
    tag: 'other',
    gives: { ...routine, card: 'pacing' },
    when: (c) => yes(c.answers, 'B18') || declared(c, 'PEM'),
  },
  {
    id: 'B19',
    source: 'design',
    tag: 'other',
    gives: gentle,
    from: ['B19', 'M.clotting', 'B19.dizzy', 'M.dizzy'],
    when: ({ answers: a }) => yes(a, 'B19') || yes(a, 'B19.dizzy') || yes(a, 'M.clotting') || yes(a, 'M.dizzy'),
  },
  {
    id: 'B20',
    source: 'who2020',
    tag: 'other',
    gives: { level: 'gentle', refer: 'routine' },
    when: (c) => yes(c.answers, 'B20') || declared(c, 'FALLS'),
  },
  {
    id: 'B21',
    source: 'niceNg156',
    tag: 'vascular',
    gives: today,
    when: (c) => yes(c.answers, 'B21') && aged(c, 60) && (!no(c.answers, 'B21.smoked') || highPressure(c) || pressureFrom(c, 160, 100)),
  },
  { id: 'B22', source: 'design', tag: 'other', gives: { ...routine, card: 'guardian' }, clearable: false, from: [], when: underAge },
  { id: 'B23', source: 'design', tag: 'other', gives: routine, when: ({ answers }) => yes(answers, 'B23') },
];
