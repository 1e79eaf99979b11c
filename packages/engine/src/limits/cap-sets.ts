// Rule book 1.5 as data: what each condition takes away, when, and on whose authority. AM-12 and AM-13 are already in.
import type { SourceId } from '../sources.ts';
import type { Axis, ConditionKey, Pattern, StressLevel } from '../vocabulary.ts';
import { axes } from '../vocabulary.ts';
import type { ActiveCondition, Detail } from './active-condition.ts';
import { type BodyFacts, elapsedDays } from './body-facts.ts';
import type { CapSet, Restriction } from './cap-set.ts';
import { afterBirth, afterDiscSurgery, afterFusion } from './staged-caps.ts';

/** What a row may depend on. `weeks` is missing when never said; `days` run from the day of declaring. */
export interface RowFacts {
  readonly weeks: number | undefined;
  readonly days: number;
  readonly since: string;
  readonly detail: Detail;
  readonly body: BodyFacts;
}
/** Exposures a week that a condition asks for, whatever the minutes; `seated` where standing will not do. */
export interface WeeklyNeed {
  readonly pattern: Pattern;
  readonly least: number;
  readonly seated?: true;
}
export interface CapRow {
  /** The authority; the first is shown, the others stand beside it in 1.5. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Rows that apply with this one. */
  readonly inherits?: readonly ConditionKey[];
  readonly set: CapSet | ((facts: RowFacts) => CapSet);
  readonly weekly?: readonly WeeklyNeed[];
}

const every = (level: StressLevel): Record<Axis, StressLevel> =>
  Object.fromEntries(axes.map((axis) => [axis, level])) as Record<Axis, StressLevel>;
const pelvicFloor: readonly WeeklyNeed[] = [{ pattern: 'pelvic_floor', least: 2 }];
const balance: readonly WeeklyNeed[] = [{ pattern: 'balance', least: 2 }];
const backAndBalance: readonly WeeklyNeed[] = [{ pattern: 'back_ext', least: 2 }, ...balance];
/** An unknown week of pregnancy is read as a late one. */
const lateUnlessKnown = (weeks: number | undefined): number => weeks ?? 40;
/** From this week nothing is done lying on the back. Source: rule book 1.5 PREG_2, I-42. */
export const NO_SUPINE_FROM_WEEK = 20;

const fallsCaps = { caps: { bal: 1, hang: 1 }, flags: ['stepUp', 'inverted'] } as const satisfies CapSet;

/** Source: rule book 1.5, 1.2 (B18, B19), 6.1 (warm and cold), AM-07 to AM-13, AM-17, AM-29. */
export const capRows: Readonly<Record<ConditionKey, CapRow>> = {
  PREG_1: {
    sources: ['mottola2019', 'acog2020'],
    set: ({ body }) => ({
      caps: { hang: 1, press: 2, iso: 2, stretch: 1, impact: body.trained ? 2 : 1 },
      flags: ['heat', 'breathHold'],
      rirMin: 3,
      need: 3,
    }),
    weekly: pelvicFloor,
  },
  PREG_2: {
    sources: ['mottola2019', 'acog2020'],
    inherits: ['PREG_1'],
    set: ({ weeks, detail }) => ({
      caps: { hang: 0, flex: 1, ext: 1, rot: 1, press: 1, iso: 2, lean: 1, axial: 2, bal: 2, stretch: 1, neural: 1 },
      flags: [
        'prone',
        'heat',
        'cold',
        'stepUp',
        'breathHold',
        ...(lateUnlessKnown(weeks) >= NO_SUPINE_FROM_WEEK || detail['lightHeaded'] === 1 ? (['supine'] as const) : []),
      ],
      patterns: ['core_flexion'],
      rirMin: 3,
    }),
    weekly: pelvicFloor,
  },
  PREG_PGP: {
    sources: ['design'],
    inherits: ['PREG_2', 'PREG_1'],
    set: { caps: { asym: 1 }, flags: ['oneLeg', 'wideStance'] },
    weekly: pelvicFloor,
  },
  PP_0_6: { sources: ['davenport2025'], set: { caps: { ...every(1), hang: 0 }, only: 'walk-breathe-mobility' } },
  PP_6_12: { sources: ['davenport2025'], set: ({ detail }) => afterBirth(detail), weekly: pelvicFloor },
  PP_12_52: {
    sources: ['design', 'davenport2025'],
    set: ({ detail, days }) => ({ ...(detail['symptoms'] === 1 && days < 14 ? { caps: { press: 2 } } : {}), need: 3 }),
    weekly: pelvicFloor,
  },
  OSTEO: {
    sources: ['brookeWavell2022'],
    set: ({ body }) => ({
      caps: { flex: 1, rot: 1, lean: body.hingeMastered ? 2 : 1, axial: 2, impact: 2, bal: 2 },
      flags: ['smrSpine', 'stepUp'],
      patterns: ['core_flexion'],
    }),
    weekly: backAndBalance,
  },
  OSTEO_VF: {
    sources: ['brookeWavell2022'],
    inherits: ['OSTEO'],
    set: { caps: { impact: 1, lean: 1, press: 2, hang: 1 }, rirMin: 4 },
    weekly: backAndBalance,
  },
  DISC_SURG: { sources: ['design'], set: ({ weeks, detail }) => afterDiscSurgery(weeks ?? 0, detail['cleared'] === 1) },
  FUSION: { sources: ['design'], set: ({ weeks, detail }) => afterFusion(weeks ?? 0, detail['cleared'] === 1) },
  SPONDY: {
    sources: ['vanti2021', 'mcneely2003'],
    set: ({ days }) => ({
      caps: { ext: 1, lean: days < 56 ? 1 : 2, hang: 1, axial: 2, impact: 1 },
      ids: ['superman', 'alternating-superman', 'cobra-stretch', 'prone-cobra'],
    }),
  },
  SCIATICA: {
    sources: ['niceNg59'],
    set: ({ days, body }) => ({
      caps: {
        hang: days < 28 ? 1 : 2,
        flex: 1,
        lean: 1,
        axial: days < 14 ? 1 : 2,
        neural: body.irritability === 'high' ? 0 : 1,
        stretch: 1,
        press: 2,
      },
    }),
  },
  STENOSIS: {
    sources: ['matsuwaka2018'],
    set: ({ detail }) => ({ caps: { ext: 1, over: 2, hang: 1, flex: 2 }, flags: detail['proneProvokes'] === 0 ? [] : ['prone'] }),
    weekly: [{ pattern: 'aerobic', least: 2, seated: true }],
  },
  SCOLI: { sources: ['design'], set: {} },
  BP_CTRL: {
    sources: ['nery2010', 'wiles2018', 'baffourAwuah2022'],
    set: {
      caps: { press: 2, iso: 2, hang: 2, grip: 2 },
      flags: ['inverted', 'breathHold'],
      hangMaxSeconds: 30,
      rirMin: 3,
      restMinSeconds: 60,
    },
  },
  BP_HIGH: {
    sources: ['design', 'edwards2023'],
    inherits: ['BP_CTRL'],
    set: { caps: { press: 1, iso: 1, hang: 0, grip: 1, axial: 1 }, flags: ['inverted', 'breathHold', 'heat', 'cold'], rirMin: 4 },
  },
  BP_NEW_MEDICINE: { sources: ['design'], set: { caps: { hang: 0 } } },
  CVD: { sources: ['riebe2015'], inherits: ['BP_CTRL'], set: { caps: { impact: 1 }, flags: ['heat', 'cold'], effortMax: 6 } },
  SHOULDER: {
    sources: ['design'],
    set: ({ detail, body, since }) => ({
      caps:
        (body.raisePassed ?? '') >= since
          ? { over: detail['overheadHurts'] === 1 ? 0 : 2, hang: 1 }
          : { over: detail['overheadHurts'] === 1 ? 0 : 1, hang: 0 },
      // Pulling down from above waits until it is told to hurt no more than 3.
      ...(detail['pulldownHurts'] === 0 ? {} : { patterns: ['pull_v'] }),
    }),
  },
  SHOULDER_INST: { sources: ['design'], set: { caps: { over: 1, hang: 0, wrist: 1, stretch: 1 } } },
  WRIST: { sources: ['design'], set: ({ detail }) => ({ caps: { wrist: detail['pressHurts'] === 1 ? 0 : 1, grip: 1, hang: 1 } }) },
  ELBOW: { sources: ['design'], set: { caps: { grip: 1, hang: 1 } } },
  KNEE: {
    sources: ['design'],
    set: ({ detail }) => ({ caps: { knee: 1, asym: 1 }, flags: detail['kneelHurts'] === 0 ? [] : ['kneel'] }),
  },
  HIP: {
    sources: ['design'],
    set: ({ detail }) => ({ caps: { hipFlex: 1, hipTurn: 1, asym: 1 }, flags: detail['kneelHurts'] === 1 ? ['kneel'] : [] }),
  },
  NECK: { sources: ['design'], set: { caps: { over: 2 }, patterns: ['core_flexion'] } },
  HYPERMOB: {
    sources: ['liaghat2020', 'zabriskie2022'],
    set: { caps: { stretch: 1, ext: 1, hang: 1 }, flags: ['endRange'], patterns: ['stretch'], rirMin: 3, need: 3 },
  },
  PELVIC: {
    sources: ['design'],
    set: ({ detail, body }) => ({
      caps: { press: body.symptomFreeWeeks >= 4 ? 2 : 1, iso: 2 },
      flags: ['breathHold'],
      patterns: detail['tight'] === 1 ? ['core_flexion', 'pelvic_floor'] : ['core_flexion'],
    }),
    weekly: pelvicFloor,
  },
  EYE: { sources: ['design'], set: { caps: { press: 1 }, flags: ['inverted', 'breathHold'] } },
  DIZZY: {
    sources: ['design'],
    set: { ...fallsCaps, flags: [...fallsCaps.flags, 'headMove'] },
    weekly: balance,
  },
  FALLS: { sources: ['design', 'who2020'], set: fallsCaps, weekly: balance },
  NEURO: { sources: ['design'], set: {} },
  PEM: { sources: ['niceNg206'], set: { progression: false } },
  DIAB: {
    sources: ['riebe2015', 'design'],
    set: ({ detail }) => ({ flags: detail['neuropathy'] === 0 ? [] : ['heat', 'cold'], effortMax: 6 }),
  },
  AGE65: {
    sources: ['who2020'],
    set: ({ body }) => ({
      caps: { ...(body.singleLegPassed === undefined ? { bal: 1 } : {}), ...(body.stepUpPassed === undefined ? { hang: 1 } : {}) },
      flags: body.singleLegPassed === undefined ? ['stepUp'] : [],
      rirMin: 3,
      need: 3,
    }),
    weekly: backAndBalance,
  },
  RAYNAUD: { sources: ['design', 'french2006'], set: { flags: ['cold'] } },
  SEATED: {
    sources: ['design'],
    set: ({ detail }) => ({ flags: detail['floor'] === 1 ? ['standing'] : ['standing', 'floor'], patterns: ['walk'] }),
  },
  BLOOD_THIN: { sources: ['design'], set: { flags: ['smrSpine', 'ballPressure'] } },
};

/** The cap set of one row for one declaration, without what it inherits. */
export function capSetOf(key: ConditionKey, facts: RowFacts): CapSet {
  const { set } = capRows[key];
  return typeof set === 'function' ? set(facts) : set;
}

/** All restrictions of one active condition on a day, each named by the row it comes from. */
export function restrictionsOf(condition: ActiveCondition, on: string, body: BodyFacts): readonly Restriction[] {
  const { key, weeks, since, detail, because } = condition;
  const { set, inherits = noRows } = capRows[key];
  if (typeof set !== 'function' && inherits.length === 0) return standing(key, set, because.answer);
  const facts: RowFacts = { weeks, days: elapsedDays(since, on), since, detail, body };
  return [key, ...inherits].map((row) => restriction(row, capSetOf(row, facts), because.answer));
}
const noRows: readonly ConditionKey[] = [];

const restriction = (row: ConditionKey, set: CapSet, answer: string | undefined): Restriction => ({
  ...set,
  rule: row,
  source: capRows[row].sources[0],
  ...(answer === undefined ? {} : { answer }),
});

/** A row that never varies takes away the same for everybody who gave the same answer: one object, which is quickly found to be the same. */
function standing(row: ConditionKey, set: CapSet, answer: string | undefined): readonly Restriction[] {
  const ofRow = made.get(row) ?? new Map<string | undefined, readonly Restriction[]>();
  made.set(row, ofRow);
  const known = ofRow.get(answer) ?? [restriction(row, set, answer)];
  ofRow.set(answer, known);
  return known;
}
const made = new Map<ConditionKey, Map<string | undefined, readonly Restriction[]>>();
