// The second checker's own table of caps and bans, one row a condition or stage. Source: rule book 1.5, 1.6, 2.2 with AM-07, AM-12, AM-13, AM-14.
import type { Axis, Flag, Pattern } from '../vocabulary.ts';

export interface CapRow {
  readonly key: string;
  /** Highest level allowed on an axis; an axis that is not named is free. */
  readonly caps: Readonly<Partial<Record<Axis, 0 | 1 | 2>>>;
  readonly flags?: readonly Flag[];
  readonly patterns?: readonly Pattern[];
  /** Exercises banned by a part of their name. */
  readonly names?: readonly string[];
  readonly rirMin?: number;
  /** Shortest rest between sets of strength work, seconds. */
  readonly restSeconds?: number;
  /** Longest time on a bar, and longest set with a full grip, seconds. */
  readonly hangSeconds?: number;
  readonly gripSeconds?: number;
  readonly rungMax?: 1 | 2;
  /** Small-range variants are exempt from its caps (AM-14). */
  readonly direction?: true;
  /** A ban of it is I-42. */
  readonly pregnancy?: true;
  /** Only walking, breathing, pelvic floor and mobility, every axis at most 1. */
  readonly only?: true;
  /** Only walking and breathing. */
  readonly walkOnly?: true;
  /** No bend together with a turn under load. */
  readonly noLoadedTwist?: true;
  /** A lean of 2 only once a hinge is mastered. */
  readonly hingeFirst?: true;
  /** Strength work is optional and nothing rises by itself (I-41). */
  readonly noEngine?: true;
}
const row = (key: string, caps: CapRow['caps'], more: Omit<CapRow, 'key' | 'caps'> = {}): CapRow => ({ key, caps, ...more });

const pressed = { press: 2, iso: 2, hang: 2 } as const;
const pressedMore = { flags: ['inverted', 'breathHold'], rirMin: 3, restSeconds: 60, hangSeconds: 30, gripSeconds: 30 } as const;
// 4.7 lets nobody with fall or wrist caps hang at all, which is stricter than the "hang 1" of their rows in 1.5.
const unsteady = { bal: 1, hang: 0 } as const;

export const rows = {
  PREG_1: row('PREG_1', { hang: 1, press: 2, iso: 2, stretch: 1 }, { flags: ['heat', 'breathHold'], rirMin: 3, pregnancy: true }),
  PREG_STEP: row('PREG_1', { impact: 1 }),
  PREG_STEP_TRAINED: row('PREG_1', { impact: 2 }),
  PREG_2: row(
    'PREG_2',
    { hang: 0, flex: 1, ext: 1, rot: 1, press: 1, iso: 2, lean: 1, axial: 2, bal: 2, stretch: 1, neural: 1 },
    { flags: ['prone', 'heat', 'cold', 'stepUp', 'breathHold'], patterns: ['core_flexion'], rirMin: 3, pregnancy: true },
  ),
  PREG_20: row('PREG_2', {}, { flags: ['supine'], pregnancy: true }),
  PREG_PGP: row('PREG_PGP', { asym: 1 }, { flags: ['oneLeg', 'wideStance'] }),
  PP_0_6: row('PP_0_6', { hang: 0, press: 1, axial: 1 }, { only: true }),
  PP_6_12: row('PP_6_12', { press: 2, impact: 1, hang: 1 }, { patterns: ['core_flexion'] }),
  PP_CAREFUL: row('PP_6_12', { press: 1 }),
  PP_12_52: row('PP_12_52', { press: 2 }),
  OSTEO: row(
    'OSTEO',
    { flex: 1, rot: 1, axial: 2, impact: 2, bal: 2 },
    { flags: ['smrSpine', 'stepUp'], patterns: ['core_flexion'], noLoadedTwist: true },
  ),
  OSTEO_LEAN: row('OSTEO', { lean: 1 }),
  OSTEO_LEAN_LATER: row('OSTEO', { lean: 2 }, { hingeFirst: true }),
  OSTEO_VF: row('OSTEO_VF', { impact: 1, lean: 1, press: 2, hang: 1 }, { rirMin: 4 }),
  DISC_12: row('DISC_SURG', { flex: 1, ext: 1, rot: 1, axial: 1, lean: 1, press: 1, hang: 0 }, { rirMin: 4 }),
  DISC_UNTOLD: row('B12', {}, { rirMin: 4, walkOnly: true }),
  DISC_26: row('DISC_SURG', { flex: 1, lean: 1, axial: 2, rot: 2, hang: 1 }, { rirMin: 4 }),
  DISC_LATER: row('DISC_SURG', { flex: 2, hang: 2 }, { rirMin: 3 }),
  FUSION_26: row('FUSION', { flex: 1, ext: 1, rot: 1, lean: 1, axial: 1, press: 1, impact: 1, hang: 0 }, { rirMin: 4 }),
  FUSION_52: row('FUSION', { axial: 2, hang: 0, flex: 1, ext: 1, rot: 1 }, { rirMin: 4 }),
  FUSION_LATER: row('FUSION', { flex: 1, rot: 2, hang: 2, axial: 2 }, { rirMin: 3 }),
  SPONDY: row('SPONDY', { ext: 1, lean: 2, hang: 1, axial: 2, impact: 1 }, { names: ['superman', 'cobra'] }),
  SPONDY_EARLY: row('SPONDY', { lean: 1 }),
  SCIATICA: row('SCIATICA', { hang: 2, flex: 1, lean: 1, axial: 2, neural: 1, stretch: 1, press: 2 }),
  SCIATICA_14: row('SCIATICA', { axial: 1 }),
  SCIATICA_28: row('SCIATICA', { hang: 1 }),
  SCIATICA_IRRITABLE: row('SCIATICA', { neural: 0 }),
  STENOSIS: row('STENOSIS', { ext: 1, over: 2, hang: 1, flex: 2 }),
  STENOSIS_PRONE: row('STENOSIS', {}, { flags: ['prone'] }),
  BP_CTRL: row('BP_CTRL', pressed, pressedMore),
  BP_HIGH: row(
    'BP_HIGH',
    { press: 1, iso: 1, hang: 0, grip: 1, axial: 1 },
    { flags: ['inverted', 'breathHold', 'heat', 'cold'], rirMin: 4 },
  ),
  BP_NEW_MEDICINE: row('BP_NEW_MEDICINE', { hang: 0 }),
  CVD: row('CVD', { ...pressed, impact: 1 }, { ...pressedMore, flags: ['inverted', 'breathHold', 'heat', 'cold'], rirMin: 4 }),
  EFFORT_6: row('B10', {}, { rirMin: 4 }),
  SHOULDER: row('SHOULDER', { over: 1, hang: 0 }),
  SHOULDER_PASSED: row('SHOULDER', { over: 2, hang: 1 }),
  SHOULDER_HURTS: row('SHOULDER', { over: 0 }),
  SHOULDER_PULL: row('SHOULDER', {}, { patterns: ['pull_v'] }),
  SHOULDER_INST: row('SHOULDER_INST', { over: 1, hang: 0, wrist: 1, stretch: 1 }),
  WRIST: row('WRIST', { wrist: 1, grip: 1, hang: 0 }),
  WRIST_HURTS: row('WRIST', { wrist: 0 }),
  ELBOW: row('ELBOW', { grip: 1, hang: 1 }),
  KNEE: row('KNEE', { asym: 1, knee: 1 }),
  KNEE_HURTS: row('KNEE', {}, { flags: ['kneel'] }),
  HIP: row('HIP', { asym: 1, hipFlex: 1, hipTurn: 1 }),
  HIP_HURTS: row('HIP', {}, { flags: ['kneel'] }),
  NECK: row('NECK', { over: 2 }, { patterns: ['core_flexion'] }),
  HYPERMOB: row('HYPERMOB', { stretch: 0, ext: 1, hang: 1 }, { flags: ['endRange'], patterns: ['stretch'], rirMin: 3 }),
  PELVIC: row('PELVIC', { press: 1, iso: 2 }, { flags: ['breathHold'], patterns: ['core_flexion'] }),
  EYE: row('EYE', { press: 1 }, { flags: ['inverted', 'breathHold'] }),
  FALLS: row('FALLS', unsteady, { flags: ['stepUp', 'inverted'] }),
  DIZZY: row('DIZZY', unsteady, { flags: ['stepUp', 'inverted', 'headMove'] }),
  PEM: row('PEM', {}, { noEngine: true }),
  NUMB_SKIN: row('DIAB', {}, { flags: ['heat'] }),
  AGE65: row('AGE65', {}, { rirMin: 3 }),
  AGE65_STAND: row('AGE65', { bal: 1 }, { flags: ['stepUp'] }),
  AGE65_STEP: row('AGE65', { hang: 1 }),
  RAYNAUD: row('RAYNAUD', {}, { flags: ['cold'] }),
  BLOOD_THIN: row('BLOOD_THIN', {}, { flags: ['smrSpine', 'ballPressure'] }),
  SEATED: row('SEATED', {}, { flags: ['standing'], patterns: ['walk'] }),
  NO_FLOOR: row('F4', {}, { flags: ['floor'] }),
  NO_TRANSFER: row('F5', {}, { flags: ['floor', 'kneel'] }),
  NO_T8: row('T8', { hang: 0 }),
  NO_T11: row('T11', { bal: 1 }),
  FLEX_SENSITIVE: row('2.2', { flex: 1, lean: 1 }, { direction: true }),
  EXT_SENSITIVE: row('2.2', { ext: 1, over: 2 }, { direction: true, flags: ['prone'] }),
  FLEX_PROVOKED: row('AM-14', { flex: 1 }, { direction: true }),
  BEND_PROVOKED: row('AM-14', { flex: 1, lean: 1 }, { direction: true }),
  EXT_PROVOKED: row('AM-14', { ext: 1 }, { direction: true }),
  REACH_PROVOKED: row('AM-14', { ext: 1, over: 2 }, { direction: true }),
  FRONT_PROVOKED: row('AM-14', { ext: 1 }, { direction: true, flags: ['prone'] }),
  FIRST_HOUR: row('2.2', { flex: 0 }),
  ACUTE: row('AM-14', { flex: 1, ext: 1 }, { direction: true }),
  GENTLE: row(
    'GENTLE',
    { axial: 1, lean: 1, hang: 1, iso: 2, press: 2, bal: 2, impact: 1, neural: 1, stretch: 1, flex: 2, ext: 2 },
    { rirMin: 4, rungMax: 2 },
  ),
  GENTLE_AFTER: row('GENTLE', { axial: 2, lean: 2 }, { rirMin: 3 }),
} as const satisfies Record<string, CapRow>;
