// Levels that come with a declared condition, with function and medicines, and with strong pain at the start.
import { irritabilityOf } from '../assessment/irritability.ts';
import type { QuestionId } from '../person.ts';
import type { Declarable } from '../vocabulary.ts';
import { no, yes } from './answers.ts';
import { type Context, declared, detailOf, weeksNow } from './context.ts';
import { gentle, go, type Rule, routine, soon } from './rule.ts';
import { isCaesarean, mayBePregnant } from './signs.ts';

const surgery = (c: Context, key: 'DISC_SURG' | 'FUSION', from: number, to: number, cleared: 0 | 1): boolean =>
  declared(c, key, (condition) => {
    const weeks = weeksNow(c, condition, 'weeks');
    return weeks >= from && weeks <= to && (detailOf(condition, 'cleared') ?? 0) === cleared;
  });
const before = (c: Context, key: Declarable, name: string, weeks: number): boolean =>
  declared(c, key, (condition) => weeksNow(c, condition, name) < weeks);
const surgeryBefore = (c: Context, key: Declarable, weeks: number): boolean =>
  declared(c, key, (condition) => detailOf(condition, 'surgeryWeeks') !== undefined && weeksNow(c, condition, 'surgeryWeeks') < weeks);
const marked = (c: Context, key: Declarable, name: string): boolean => declared(c, key, (condition) => detailOf(condition, name) === 1);

const abdominalSurgery = (c: Context): boolean =>
  declared(c, 'PELVIC', (condition) => {
    const weeks = weeksNow(c, condition, 'surgeryWeeks');
    return detailOf(condition, 'surgeryWeeks') !== undefined && weeks < 12 && !isCaesarean(c, weeks);
  });
/** From week 14, or at an unknown week, or with symptoms. Source: AM-03. */
const carefulPregnancy = (c: Context): boolean =>
  mayBePregnant(c) &&
  (!declared(c, 'PREGNANT', (condition) => detailOf(condition, 'weeks') !== undefined && weeksNow(c, condition, 'weeks') < 14) ||
    declared(c, 'PREG_PGP') ||
    declared(c, 'PELVIC') ||
    marked(c, 'PREGNANT', 'symptoms'));

/** A history answer, and what speaks against its "no": a medicine group or a declared condition. Source: AM-08. */
const conflicts: readonly (readonly [QuestionId, readonly QuestionId[], readonly Declarable[]])[] = [
  ['B5', ['M.steroid'], []],
  ['B6', ['M.bone', 'B6.fracture'], ['OSTEO', 'OSTEO_VF']],
  ['B10', ['M.heart', 'M.diabetes'], ['CVD', 'DIAB']],
  ['B11', ['M.pressure'], ['BP']],
  ['B12', [], ['DISC_SURG', 'FUSION']],
  ['B13', [], ['PREGNANT', 'PREG_PGP', 'BIRTH']],
  ['B18', [], ['PEM']],
  ['B19', ['M.clotting'], []],
  ['B20', [], ['FALLS']],
];
const conflictRows: readonly Rule[] = conflicts.map(([id, answers, conditions]) => ({
  id: 'AM-08',
  source: 'design',
  tag: 'other',
  gives: { level: 'go', card: 'answers-differ' },
  about: id,
  when: (c) => no(c.answers, id) && (answers.some((other) => yes(c.answers, other)) || conditions.some((key) => declared(c, key))),
}));

/** Source: rule book 1.5, AM-03, AM-07, AM-08, settled 13. Weeks are ends of ranges, a day past them counts as over. */
export const conditionRules: readonly Rule[] = [
  {
    id: 'DISC_SURG',
    source: 'design',
    tag: 'other',
    gives: soon,
    clearable: false,
    from: [],
    when: (c) => before(c, 'DISC_SURG', 'weeks', 6),
  },
  { id: 'DISC_SURG', source: 'design', tag: 'other', gives: soon, from: [], when: (c) => surgery(c, 'DISC_SURG', 6, 26, 0) },
  { id: 'DISC_SURG', source: 'design', tag: 'other', gives: gentle, from: [], when: (c) => surgery(c, 'DISC_SURG', 6, 26, 1) },
  { id: 'DISC_SURG', source: 'design', tag: 'other', gives: gentle, from: [], when: (c) => surgery(c, 'DISC_SURG', 26, Infinity, 0) },
  {
    id: 'FUSION',
    source: 'design',
    tag: 'other',
    gives: soon,
    clearable: false,
    from: [],
    when: (c) => before(c, 'FUSION', 'weeks', 12),
  },
  { id: 'FUSION', source: 'design', tag: 'other', gives: soon, from: [], when: (c) => surgery(c, 'FUSION', 12, 26, 0) },
  { id: 'FUSION', source: 'design', tag: 'other', gives: gentle, from: [], when: (c) => surgery(c, 'FUSION', 12, 26, 1) },
  { id: 'FUSION', source: 'design', tag: 'other', gives: gentle, from: [], when: (c) => surgery(c, 'FUSION', 26, Infinity, 0) },

  { id: 'OSTEO_VF', source: 'brookeWavell2022', tag: 'fracture', gives: soon, from: [], when: (c) => before(c, 'OSTEO_VF', 'weeks', 12) },
  { id: 'SPONDY', source: 'vanti2021', tag: 'other', gives: soon, from: [], when: (c) => marked(c, 'SPONDY', 'highGrade') },
  {
    id: 'SPONDY',
    source: 'vanti2021',
    tag: 'neuro',
    gives: soon,
    from: ['A6'],
    when: (c) => declared(c, 'SPONDY') && yes(c.answers, 'A6'),
  },
  { id: 'SCOLI', source: 'design', tag: 'other', gives: routine, from: [], when: (c) => marked(c, 'SCOLI', 'progressive') },
  { id: 'SHOULDER_INST', source: 'design', tag: 'other', gives: soon, from: [], when: (c) => surgeryBefore(c, 'SHOULDER_INST', 12) },
  { id: 'NECK', source: 'design', tag: 'neuro', gives: soon, from: [], when: (c) => marked(c, 'NECK', 'armNew') },
  { id: 'PELVIC', source: 'design', tag: 'other', gives: soon, from: [], when: abdominalSurgery },
  { id: 'NEURO', source: 'design', tag: 'other', gives: gentle, from: [], when: (c) => declared(c, 'NEURO') },

  { id: 'AM-03', source: 'mottola2019', tag: 'other', gives: gentle, from: ['B13'], when: carefulPregnancy },
  {
    id: 'AM-03',
    source: 'davenport2025',
    tag: 'other',
    gives: gentle,
    from: ['B13'],
    when: (c) => declared(c, 'BIRTH', (birth) => weeksNow(c, birth, 'weeks') <= 12),
  },
  { id: 'AM-03', source: 'design', tag: 'other', gives: gentle, from: [], when: (c) => (c.pain ?? 0) >= 7 },
  {
    id: 'AM-03',
    source: 'design',
    tag: 'other',
    gives: gentle,
    from: [],
    when: (c) => irritabilityOf(c.person.assessment).level === 'high',
  },

  {
    id: 'AM-07',
    source: 'design',
    tag: 'other',
    gives: { level: 'go', card: 'seated-program' },
    about: 'F1',
    when: ({ answers: a }) => no(a, 'F1') || a['F1'] === 'unsure',
  },
  { id: 'AM-07', source: 'design', tag: 'other', gives: go, from: ['F3'], when: ({ answers }) => yes(answers, 'F3') },
  ...conflictRows,
];
