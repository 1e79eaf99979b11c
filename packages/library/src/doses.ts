// The category table of the rule book (4.3), written once. An exercise spreads the row it belongs to and changes what its source says otherwise.
import type { Dose } from '@plumbline/engine';

/** One row: where levels 1, 2 and 3 start, the range's top, and how many repetitions to go back to. */
export interface DoseRow {
  readonly start: Readonly<Record<1 | 2 | 3, Dose | null>>;
  readonly target: Dose;
  readonly most: Dose;
  readonly restartReps?: number;
}
const s = (sets: number, seconds: number, rest: readonly [number, number]): Dose => ({ sets, seconds, restSeconds: rest });
const r = (sets: number, reps: number, rest: readonly [number, number]): Dose => ({ sets, reps, restSeconds: rest });
/** Repetitions that each hold for `seconds`. */
const rh = (sets: number, reps: number, seconds: number, rest: readonly [number, number]): Dose => ({
  sets,
  reps,
  seconds,
  restSeconds: rest,
});

const R10 = [10, 15] as const;
const R15 = [15, 30] as const;
const R30 = [30, 45] as const;
const R45 = [45, 60] as const;
const R60 = [60, 90] as const;
const R90 = [90, 120] as const;
const R0 = [0, 0] as const;

export const doses = {
  /** Mobility drills by time. S002: 3 × 30-60 s. */
  mobility: { start: { 1: s(1, 30, R15), 2: s(2, 40, R15), 3: s(3, 45, R15) }, target: s(3, 45, R15), most: s(3, 60, R15) },
  /** Mobility drills by count, the same work as 30, 40 and 45 s at 4 s each. */
  mobilityReps: {
    start: { 1: r(1, 6, R15), 2: r(2, 8, R15), 3: r(3, 10, R15) },
    target: r(3, 10, R15),
    most: r(3, 12, R15),
    restartReps: 6,
  },
  /** Dead bug and kin. S002: 3 × 45 s. */
  deadBug: { start: { 1: s(2, 20, R45), 2: s(3, 30, R45), 3: s(3, 45, R45) }, target: s(3, 45, R45), most: s(3, 60, R45) },
  deadBugReps: {
    start: { 1: r(2, 6, R45), 2: r(3, 8, R45), 3: r(3, 10, R45) },
    target: r(3, 10, R45),
    most: r(3, 12, R45),
    restartReps: 6,
  },
  plank: { start: { 1: s(3, 10, R45), 2: s(3, 20, R45), 3: s(3, 30, R45) }, target: s(3, 30, R45), most: s(3, 60, R45) },
  sidePlank: { start: { 1: s(3, 10, R45), 2: s(3, 15, R45), 3: s(3, 30, R45) }, target: s(3, 30, R45), most: s(3, 45, R45) },
  /** Pallof, chop, lift: each repetition pauses 2 s. */
  pallof: {
    start: { 1: rh(2, 8, 2, R45), 2: rh(3, 8, 2, R45), 3: rh(3, 10, 2, R45) },
    target: rh(3, 10, 2, R45),
    most: rh(3, 12, 2, R45),
    restartReps: 6,
  },
  pallofHold: { start: { 1: s(2, 10, R45), 2: s(3, 15, R45), 3: s(3, 20, R45) }, target: s(3, 20, R45), most: s(3, 30, R45) },
  /** Carries and loaded stands. S004: 30-60 s. */
  carry: { start: { 1: s(2, 20, R60), 2: s(2, 30, R60), 3: s(3, 40, R60) }, target: s(3, 45, R60), most: s(3, 60, R60) },
  /** Knee drop and other easy turning. S002: 3 × 10. */
  rotation: { start: { 1: r(2, 6, R30), 2: r(3, 8, R30), 3: r(3, 10, R30) }, target: r(3, 10, R30), most: r(3, 12, R30), restartReps: 6 },
  rotationTime: { start: { 1: s(2, 20, R30), 2: s(3, 25, R30), 3: s(3, 30, R30) }, target: s(3, 30, R30), most: s(3, 45, R30) },
  /** S002: 3 × 30 s. */
  leanBack: { start: { 1: s(2, 15, R45), 2: s(3, 20, R45), 3: s(3, 30, R45) }, target: s(3, 30, R45), most: s(3, 45, R45) },
  /** Bird dog and back work: each repetition holds. S002: 3 × 30 s. */
  back: {
    start: { 1: rh(2, 5, 3, R30), 2: rh(3, 6, 5, R30), 3: rh(3, 8, 8, R30) },
    target: rh(3, 6, 5, R30),
    most: rh(3, 10, 8, R30),
    restartReps: 5,
  },
  backHold: { start: { 1: s(2, 10, R30), 2: s(3, 15, R30), 3: s(3, 20, R30) }, target: s(3, 30, R30), most: s(3, 30, R30) },
  backTime: { start: { 1: s(2, 15, R30), 2: s(3, 20, R30), 3: s(3, 30, R30) }, target: s(3, 30, R30), most: s(3, 45, R30) },
  /** S002: 3 × 30-60 s in every workout. */
  glute: { start: { 1: r(2, 8, R30), 2: r(3, 10, R30), 3: r(3, 12, R30) }, target: r(3, 12, R30), most: r(3, 15, R30), restartReps: 8 },
  gluteTime: { start: { 1: s(2, 20, R30), 2: s(3, 30, R30), 3: s(3, 40, R30) }, target: s(3, 45, R30), most: s(3, 60, R30) },
  legs: { start: { 1: r(2, 6, R90), 2: r(2, 8, R90), 3: r(3, 8, R90) }, target: r(3, 10, R90), most: r(3, 12, R90), restartReps: 8 },
  /** S001: 2-3 × 10-15. */
  row: { start: { 1: r(2, 10, R60), 2: r(2, 12, R60), 3: r(3, 12, R60) }, target: r(3, 12, R60), most: r(3, 15, R60), restartReps: 10 },
  supportedRow: { start: { 1: null, 2: r(2, 6, R90), 3: r(3, 8, R90) }, target: r(3, 10, R90), most: r(3, 12, R90), restartReps: 8 },
  /** S001: 3 × 8-10; its 30 s rest is lengthened (C-29). */
  bentRow: { start: { 1: null, 2: null, 3: r(2, 8, R90) }, target: r(3, 10, R90), most: r(3, 10, R90), restartReps: 8 },
  /** S001: 2 × 8-12. */
  pulldown: { start: { 1: r(2, 8, R90), 2: r(2, 10, R90), 3: r(2, 12, R90) }, target: r(2, 12, R90), most: r(3, 12, R90), restartReps: 8 },
  pullUp: {
    start: { 1: null, 2: r(3, 2, [120, 180]), 3: r(3, 2, [120, 180]) },
    target: r(3, 6, [120, 180]),
    most: r(3, 8, [120, 180]),
    restartReps: 3,
  },
  /** S001: 10 repetitions. */
  push: { start: { 1: r(2, 8, R60), 2: r(3, 10, R60), 3: r(3, 8, R60) }, target: r(3, 10, R60), most: r(3, 12, R60), restartReps: 8 },
  /** S000: 60 s a grip, start 15 s, aim 120 s, rest 90-120 s. */
  supportedHang: { start: { 1: s(2, 10, R90), 2: s(2, 15, R90), 3: s(3, 20, R90) }, target: s(3, 20, R90), most: s(3, 30, R90) },
  hang: { start: { 1: null, 2: s(2, 15, R90), 3: s(3, 20, R90) }, target: s(1, 60, R90), most: s(3, 120, R90) },
  /** S000: 3 × 10, 2 minutes between sets. */
  activeHang: {
    start: { 1: null, 2: null, 3: r(2, 3, [120, 120]) },
    target: r(3, 10, [120, 120]),
    most: r(3, 10, [120, 120]),
    restartReps: 3,
  },
  balance: { start: { 1: s(2, 15, R15), 2: s(3, 20, R15), 3: s(3, 30, R15) }, target: s(3, 30, R15), most: s(3, 45, R15) },
  balanceReps: {
    start: { 1: r(2, 8, R15), 2: r(3, 10, R15), 3: r(3, 12, R15) },
    target: r(3, 12, R15),
    most: r(3, 15, R15),
    restartReps: 8,
  },
  stretch: { start: { 1: s(1, 30, R10), 2: s(2, 30, R10), 3: s(2, 45, R10) }, target: s(2, 45, R10), most: s(3, 60, R10) },
  /** Contract-relax: 5 s at a third of full effort, three times. */
  contractRelax: {
    start: { 1: null, 2: rh(1, 3, 5, R10), 3: rh(1, 3, 5, R10) },
    target: rh(1, 3, 5, R10),
    most: rh(2, 3, 5, R10),
    restartReps: 3,
  },
  /** Seconds an area. */
  softTissue: { start: { 1: s(1, 30, R0), 2: s(1, 45, R0), 3: s(1, 60, R0) }, target: s(1, 60, R0), most: s(1, 90, R0) },
  breathing: { start: { 1: s(1, 120, R0), 2: s(1, 300, R0), 3: s(1, 300, R0) }, target: s(1, 300, R0), most: s(1, 300, R0) },
  walk: { start: { 1: s(1, 300, R0), 2: s(1, 600, R0), 3: s(1, 1200, R0) }, target: s(1, 1800, R0), most: s(1, 1800, R0) },
  slider: { start: { 1: r(1, 6, R15), 2: r(2, 8, R15), 3: r(2, 10, R15) }, target: r(2, 10, R15), most: r(2, 10, R15), restartReps: 6 },
  accessory: { start: { 1: r(1, 8, R60), 2: r(2, 10, R60), 3: r(3, 10, R60) }, target: r(3, 12, R60), most: r(3, 15, R60), restartReps: 8 },
  flexion: { start: { 1: null, 2: r(1, 6, R45), 3: r(2, 6, R45) }, target: r(3, 10, R45), most: r(3, 12, R45), restartReps: 6 },
  /** A slow, low-effort practice of a skill. */
  skill: { start: { 1: r(1, 5, R15), 2: r(1, 8, R15), 3: r(2, 8, R15) }, target: r(2, 8, R15), most: r(2, 10, R15), restartReps: 5 },
  posture: { start: { 1: s(1, 30, R0), 2: s(1, 30, R0), 3: s(1, 30, R0) }, target: s(1, 30, R0), most: s(1, 60, R0) },
  /** A thing to do or check once; the seconds are what it takes. */
  once: { start: { 1: s(1, 60, R0), 2: s(1, 60, R0), 3: s(1, 60, R0) }, target: s(1, 120, R0), most: s(1, 300, R0) },
  pelvicFloor: {
    start: { 1: rh(1, 5, 3, R30), 2: rh(2, 6, 5, R30), 3: rh(3, 8, 5, R30) },
    target: rh(3, 8, 8, R30),
    most: rh(3, 10, 8, R30),
    restartReps: 5,
  },
} as const satisfies Record<string, DoseRow>;
