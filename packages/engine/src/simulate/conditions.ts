// What is told beside a declared condition, from chance.
import type { Declarable } from '../vocabulary.ts';
import type { Random } from './random.ts';

const detailsOf: Readonly<Partial<Record<Declarable, (r: Random) => Readonly<Record<string, number>>>>> = {
  PREGNANT: (r) => ({ weeks: 4 + r.below(34), lightHeaded: r.below(2) }),
  BIRTH: (r) => ({ weeks: r.below(50), caesarean: r.below(2), symptoms: r.below(2), checked: r.below(2) }),
  DISC_SURG: (r) => ({ weeks: r.below(60), cleared: r.below(2) }),
  FUSION: (r) => ({ weeks: r.below(80), cleared: r.below(2) }),
  OSTEO_VF: (r) => ({ weeks: 4 + r.below(80) }),
  SPONDY: (r) => ({ highGrade: r.chance(0.1) ? 1 : 0 }),
  SCOLI: (r) => ({ progressive: r.chance(0.1) ? 1 : 0 }),
  STENOSIS: (r) => ({ proneProvokes: r.below(2) }),
  BP: (r) => ({ treated: r.below(2), systolic: 110 + r.below(75), diastolic: 65 + r.below(45), newMedicineWeeks: r.below(20) }),
  SHOULDER: (r) => ({ overheadHurts: r.below(2), pulldownHurts: r.below(2) }),
  SHOULDER_INST: (r) => ({ surgeryWeeks: 4 + r.below(60) }),
  WRIST: (r) => ({ pressHurts: r.below(2) }),
  KNEE: (r) => ({ kneelHurts: r.below(2) }),
  HIP: (r) => ({ kneelHurts: r.below(2) }),
  NECK: (r) => ({ armNew: r.chance(0.1) ? 1 : 0 }),
  PELVIC: (r) => ({ tight: r.below(2) }),
  DIAB: (r) => ({ neuropathy: r.below(2) }),
};

/** The details of one condition, undefined where it has none. */
export const conditionDetail = (condition: Declarable, random: Random): Readonly<Record<string, number>> | undefined =>
  detailsOf[condition]?.(random);
