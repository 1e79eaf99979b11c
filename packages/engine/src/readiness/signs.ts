// Signs that several rules share. A detail nobody gave reads as the careful one once the sign itself is there.
import type { Answers, QuestionId } from '../person.ts';
import { no, numberOf, surely, yes } from './answers.ts';
import { type Context, declared, detailOf, weeksNow } from './context.ts';

/** Unchanged for over a year with no change in this episode: history. `id` is A1 to A6. Source: AM-09. */
export function isHistory(answers: Answers, id: QuestionId): boolean {
  if (!surely(answers, `${id}.year`) || no(answers, `${id}.long`)) return false;
  return id === 'A6' ? no(answers, 'A6.worse') : no(answers, `${id}.new`) && !yes(answers, `${id}.worse`);
}

/** There now, and not history. */
export const isCurrent = (answers: Answers, id: QuestionId): boolean => yes(answers, id) && !isHistory(answers, id);

/** Present over 14 days, not worsening and already assessed for it. Source: rule book 1.2 A1. */
export const isLongAssessed = (answers: Answers, id: QuestionId): boolean =>
  surely(answers, `${id}.long`) && no(answers, `${id}.worse`) && surely(answers, `${id}.seen`);

/** Both legs, weakness, or unsteadiness: A5 to A7. */
export const nerveSigns = (answers: Answers): boolean => isCurrent(answers, 'A5') || isCurrent(answers, 'A6') || yes(answers, 'A7');

export const anyOfA1ToA7 = (answers: Answers): boolean =>
  nerveSigns(answers) || ['A1', 'A2', 'A3', 'A4'].some((id) => isCurrent(answers, id));

/** Fever, shivering or night sweats. Source: rule book A11, AM-02. */
export const fever = (answers: Answers): boolean => yes(answers, 'A11') || yes(answers, 'A11.sweats');

/** An unknown age counts as old: no plan is made without it anyway. */
export const aged = (c: Context, years: number): boolean => c.age === undefined || c.age >= years;

/**
 * Under 18, or perhaps still 17: with only the birth year, the whole year of the 18th birthday counts as 17.
 * Source: rule book B22.
 */
export const underAge = (c: Context): boolean => c.age !== undefined && c.age <= 18;

/** Pain at least so strong now, on average or at its worst this week, or of unknown strength; for use beside a sign that is there. */
export const severe = (c: Context, pain: number): boolean =>
  c.pain === undefined || Math.max(c.pain, c.person.assessment.painWorst ?? 0) >= pain;

/** Pain that began within so many weeks, or nobody said when. */
export const newPain = (c: Context, weeks: number): boolean => !c.painless && (c.painWeeks === undefined || c.painWeeks <= weeks);

/** Back pain that is new or changed beside a history of cancer. Source: rule book B1, AM-09. */
export const changedPain = (c: Context): boolean => !no(c.answers, 'B1.new') || (c.painWeeks !== undefined && newPain(c, 12));

export const diabetes = (c: Context): boolean => yes(c.answers, 'M.diabetes') || declared(c, 'DIAB');

/** Source: rule book B4, with diabetes by AM-02. */
export const infectionRisk = (c: Context): boolean => yes(c.answers, 'B4') || diabetes(c);

export const takesSteroids = (c: Context): boolean => yes(c.answers, 'B5') || yes(c.answers, 'M.steroid');

/** Steroid tablets for three months or more, or nobody said how long. Source: rule book B5, AM-09. */
export const prolongedSteroids = (c: Context): boolean => takesSteroids(c) && (numberOf(c.answers, 'B5.months') ?? 3) >= 3;

/** Source: rule book B6, AM-08. */
export const fragileBone = (c: Context): boolean =>
  yes(c.answers, 'B6') || yes(c.answers, 'B6.fracture') || yes(c.answers, 'M.bone') || declared(c, 'OSTEO') || declared(c, 'OSTEO_VF');

/** How many of: female, over 70, hard fall, prolonged steroids. Source: rule book B7. */
export const fractureScore = (c: Context): number =>
  Number(c.person.profile.sex === 'female') + Number(aged(c, 71)) + Number(yes(c.answers, 'A8')) + Number(prolongedSteroids(c));

/** Source: rule book B10, AM-08. */
export const heartOrMetabolic = (c: Context): boolean =>
  yes(c.answers, 'B10') || yes(c.answers, 'M.heart') || declared(c, 'CVD') || diabetes(c);

/** High blood pressure was named by anyone, or is medicated. Source: rule book B11, AM-08. */
export const highPressure = (c: Context): boolean => yes(c.answers, 'B11') || yes(c.answers, 'M.pressure') || declared(c, 'BP');

/** The highest reading given, mmHg, of answers and declarations; undefined when there is none. */
export function pressure(c: Context, which: 'systolic' | 'diastolic'): number | undefined {
  let highest = numberOf(c.answers, `B11.${which}`);
  for (const condition of c.person.conditions) {
    const reading = condition.condition === 'BP' ? detailOf(condition, which) : undefined;
    if (reading !== undefined && reading >= (highest ?? 0)) highest = reading;
  }
  return highest;
}

/** Either reading at its limit or above. */
export const pressureFrom = (c: Context, systolic: number, diastolic: number): boolean =>
  (pressure(c, 'systolic') ?? 0) >= systolic || (pressure(c, 'diastolic') ?? 0) >= diastolic;

/** Treated, both readings known and below 160/100, and used to exercise. Source: AM-25. */
export function controlledAndActive(c: Context): boolean {
  const saidUntreated = no(c.answers, 'B11.treated') || declared(c, 'BP', (bp) => detailOf(bp, 'treated') === 0);
  const treated = surely(c.answers, 'B11.treated') || declared(c, 'BP', (bp) => detailOf(bp, 'treated') === 1);
  const known = pressure(c, 'systolic') !== undefined && pressure(c, 'diastolic') !== undefined;
  return treated && !saidUntreated && known && !pressureFrom(c, 160, 100) && surely(c.answers, 'B10.active');
}

/** Pregnant as far as anyone said; B13 also covers a birth, which a declared BIRTH tells apart. Source: rule book A13, B13. */
export const mayBePregnant = (c: Context): boolean =>
  declared(c, 'PREGNANT') || declared(c, 'PREG_PGP') || (yes(c.answers, 'B13') && !declared(c, 'BIRTH'));

/** Told apart from mere silence, so that a sign of pregnancy entered early still counts. */
export const knownNotPregnant = (c: Context): boolean =>
  !declared(c, 'PREGNANT') && !declared(c, 'PREG_PGP') && (no(c.answers, 'B13') || declared(c, 'BIRTH'));

const legBelowKnee = (c: Context): boolean =>
  c.person.assessment.legSymptoms === 'below-knee' || c.person.assessment.locations?.includes('leg-below-knee') === true;

/** Leg symptoms that reach below the knee, or may. Source: rule book B9. */
export const belowKnee = (c: Context): boolean => (yes(c.answers, 'B9') && !no(c.answers, 'B9.below')) || legBelowKnee(c);

/** Severe leg pain (7 or more) for over six weeks. Source: rule book B9. */
export function longSevereLeg(c: Context): boolean {
  const pain = c.person.assessment.legPain ?? c.pain ?? 10;
  const weeks = numberOf(c.answers, 'B9.weeks') ?? c.painWeeks ?? 7;
  return (yes(c.answers, 'B9') || legBelowKnee(c)) && pain >= 7 && weeks > 6;
}

/** An operation on the spine named without saying which. */
export const surgeryUntold = (c: Context): boolean => yes(c.answers, 'B12') && !declared(c, 'DISC_SURG') && !declared(c, 'FUSION');

/** A caesarean declared as abdominal surgery too: same week, and the after-birth rules serve. Source: AM-03. */
export function isCaesarean(c: Context, surgeryWeeks: number): boolean {
  return declared(c, 'BIRTH', (birth) => detailOf(birth, 'caesarean') === 1 && Math.abs(weeksNow(c, birth, 'weeks') - surgeryWeeks) <= 1);
}
