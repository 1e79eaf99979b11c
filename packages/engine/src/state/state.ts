// What is known about a person, folded from the log. Everything here can be thrown away and folded again.
import type { Dose } from '../exercise.ts';
import type { Experiment } from '../experiments/experiment.ts';
import type { HabitRecord } from '../habits/habit-record.ts';
import { type ReminderSettings, usualReminders } from '../habits/reminder-settings.ts';
import type { TestRecord } from '../outcomes/test-change.ts';
import type { StartRating, WeekCheck } from '../outcomes/week-check.ts';
import type { Person } from '../person.ts';
import type { ExerciseState } from '../progress/exercise-state.ts';
import { type FlareState, noFlare } from '../progress/flare.ts';
import type { WalkPlan } from '../progress/upkeep.ts';
import type { Rescreen } from '../readiness/rescreen.ts';
import type { Because, Mode, ProgramTree } from '../reasoning.ts';
import { table } from '../table.ts';
import type { ExerciseId, FactId, HabitId, LadderId, Light, LocalDate, LocalTime, Nrs, Pattern, ProgramId, SlotId } from '../vocabulary.ts';
import type { DayMemo } from './day-memo.ts';
import type { QuotaRecord } from './quota-facts.ts';
import type { SessionRecord } from './session-record.ts';
import type { PlanSize } from './size.ts';

export type { DayMemo } from './day-memo.ts';
export type { Eased, FinishedSet, SessionRecord } from './session-record.ts';

/** Where one exercise stands. Rungs are kept beside it, by ladder; another exercise of the same rung starts at its own start dose (BUD-1). */
export interface WorkState {
  readonly exercise: ExerciseId;
  readonly dose: ExerciseState;
  readonly lastOn: LocalDate;
  /** What was given last, and where the exercise stood then: a light or a short day gives less than it stands at. */
  readonly lastDose: Dose;
  readonly stood: Dose;
  readonly lastLight: Light;
  /** The reasons of the last change, shown beside the new number. */
  readonly because: readonly Because[];
  /** Completed work seconds by day, the last 30 days only. */
  readonly recent: readonly { readonly on: LocalDate; readonly workSeconds: number }[];
  /** Percent that all was eased to when this was begun, until its dose moves: it stands at an eased dose, and is not eased twice. */
  readonly begunAt?: number;
}

export interface WeekTotal {
  prescribed: number;
  workSeconds: number;
  byPattern: Partial<Record<Pattern, number>>;
  /** False for flare and deload weeks, and where less than half was done (rule book 4.6). */
  special: boolean;
  sessions: number;
  /** Minutes of the sessions that were done, and whether any went badly. */
  minutes: number;
  painful: boolean;
  walkMinutes: number;
}

export interface CheckIn {
  readonly on: LocalDate;
  /** The time of day decides whether bending waits (2.2). */
  readonly at: LocalTime;
  readonly pre: Nrs;
  readonly legs: 'same' | 'less' | 'more';
  readonly energy: 1 | 2 | 3 | 4 | 5;
  readonly anythingNew: boolean;
  readonly mode: Mode;
  readonly because: readonly Because[];
}

/** A program from outside. */
export interface Prescription {
  /** In the program language. */
  readonly program: string;
  readonly signedBy: string;
  readonly on: LocalDate;
  readonly withdrawn: boolean;
  /** Undefined where this version cannot read it: the plan is then made as My plan. */
  readonly tree: ProgramTree | undefined;
}
export interface CoachState {
  person: Person;
  consent: { readonly on: LocalDate; readonly rulesVersion: string } | undefined;
  program: { readonly id: ProgramId; readonly from: LocalDate; readonly weeks: number } | undefined;
  pins: Record<SlotId, ExerciseId>;
  /** What each slot used last, so that a block keeps its exercises. */
  lastPick: Record<SlotId, ExerciseId>;
  moved: Record<LocalDate, LocalDate>;
  work: Record<string, WorkState>;
  rungs: Record<LadderId, 1 | 2 | 3>;
  /** Why a ladder stands on its rung, until something there has been done once: whoever begins there is told. */
  rungSteps: Record<LadderId, readonly Because[]>;
  /** The day on which each family of strength work was first done (4.2). */
  met: Record<string, LocalDate>;
  /** Rungs of ladders that are mastered (4.5), as `ladder/rung`. */
  mastered: Record<string, true>;
  open: SessionRecord | undefined;
  /** Finished, but the morning after has not been asked yet. */
  unsettled: SessionRecord | undefined;
  /** Newest last; the last 40. */
  sessions: SessionRecord[];
  lastSessionOn: LocalDate | undefined;
  lastStrengthOn: LocalDate | undefined;
  checkIn: CheckIn | undefined;
  pres: { readonly on: LocalDate; readonly pre: Nrs }[];
  energies: { readonly on: LocalDate; readonly energy: number }[];
  weekly: { readonly on: LocalDate; readonly painAvg: Nrs }[];
  /** Every weekly check, what was rated at the start, and every self-test: the long run needs its beginning, so none is forgotten. */
  checks: WeekCheck[];
  starts: StartRating[];
  tests: TestRecord[];
  gentle: { since: LocalDate | undefined; greens: number };
  /** Sessions' combined lights by day, the last 60. */
  lights: { readonly on: LocalDate; readonly light: Light }[];
  /** The last two mornings after. */
  mornings: readonly Light[];
  directionRaises: { flex: number; ext: number; lean: number; over: number };
  greenWeeks: number;
  /** The week that `greenWeeks` was last counted in. */
  greenWeekSeen: number;
  flare: FlareState;
  /** Usual pain when the flare began: its calm days are measured against it. */
  flareUsual: number;
  flares: LocalDate[];
  /** How long each took until the way back began, days, oldest first; the last ten. */
  flareDays: readonly number[];
  deload: { readonly from: LocalDate; readonly until: LocalDate; readonly because: readonly Because[] } | undefined;
  removed: Record<ExerciseId, LocalDate>;
  paused: Partial<Record<Pattern, LocalDate>>;
  /** Why a condition of the program took an exercise out for a while. */
  setAside: Record<ExerciseId, Because>;
  /** Places of a program whose end was reached, and what it wishes there next. */
  ledOn: Record<SlotId, ExerciseId>;
  reds: { readonly exercise: ExerciseId; readonly pattern: Pattern; readonly on: LocalDate }[];
  ambers: Record<ExerciseId, number>;
  /** Days on which an exercise was stepped down because it was not finished twice: a sign for a lighter week (4.11). */
  failedOn: LocalDate[];
  weeks: WeekTotal[];
  habits: Partial<Record<HabitId, HabitRecord>>;
  reminders: ReminderSettings;
  activities: Record<string, string>;
  /** Activities on their way back by quotas, at most three; none is undefined, as it was before there were any. */
  quotas: readonly QuotaRecord[] | undefined;
  /** Short reads by their last day. */
  reads: Readonly<Record<string, LocalDate>>;
  screens: {
    fullOn: LocalDate | undefined;
    blockAOn: LocalDate | undefined;
    emergencyOn: LocalDate | undefined;
    releasedOn: LocalDate | undefined;
    needed: string | undefined;
  };
  /** Triggers of 1.4 and AM-04 that hold since the last check-in. */
  rescreens: readonly Rescreen[];
  newLegOn: LocalDate | undefined;
  /** Smaller than asked, when that is what is done (AM-23); the week it was last looked at. */
  size: PlanSize | undefined;
  sizedInWeek: number;
  walks: { readonly on: LocalDate; readonly minutes: number }[];
  walkPlan: WalkPlan | undefined;
  walksBuiltOn: LocalDate | undefined;
  /** When two things were changed at a plateau. */
  plateauOn: LocalDate | undefined;
  /** Well again, and keeping it up. */
  upkeep: { readonly since: LocalDate } | undefined;
  prescriptions: Readonly<Record<string, Prescription>>;
  /** Own questions put to the weeks, oldest first; at most the last one is on. */
  experiments: readonly Experiment[];
  declaredBy: Record<FactId, string>;
  /** Facts from a newer version that were kept but not read; `careful` when one of them was critical. */
  unread: number;
  careful: boolean;
  /** Last answers of readiness and limits: a cache, never a fact; dropped when what they came from changes. */
  memo: DayMemo | undefined;
}

/** A person nothing is known about. */
export const emptyPerson: Person = {
  format: 'plumbline-person/1',
  answeredOn: '1970-01-01',
  answers: {},
  conditions: [],
  clearances: [],
  profile: { kit: [], minutes: 20, daysPerWeek: 3, floor: 'yes', goals: [], optIn: [] },
  assessment: {},
};

const emptyPast = () => ({
  person: emptyPerson,
  consent: undefined,
  program: undefined,
  pins: table(),
  lastPick: table(),
  moved: table(),
  work: table(),
  rungs: table(),
  rungSteps: table(),
  met: table(),
  mastered: table(),
  open: undefined,
  unsettled: undefined,
  sessions: [],
  lastSessionOn: undefined,
  lastStrengthOn: undefined,
  checkIn: undefined,
  pres: [],
  energies: [],
  weekly: [],
  checks: [],
  starts: [],
  tests: [],
  gentle: { since: undefined, greens: 0 },
  lights: [],
  mornings: [],
  directionRaises: { flex: 0, ext: 0, lean: 0, over: 0 },
  greenWeeks: 0,
});
const emptyNow = () => ({
  greenWeekSeen: 0,
  flare: noFlare,
  flareUsual: 0,
  flares: [],
  flareDays: [],
  deload: undefined,
  removed: table(),
  setAside: table(),
  ledOn: table(),
  paused: table(),
  reds: [],
  ambers: table(),
  failedOn: [],
  weeks: [],
  habits: table(),
  reminders: usualReminders,
  activities: table(),
  quotas: undefined,
  reads: {},
  screens: { fullOn: undefined, blockAOn: undefined, emergencyOn: undefined, releasedOn: undefined, needed: undefined },
  rescreens: [],
  newLegOn: undefined,
  size: undefined,
  sizedInWeek: 0,
  walks: [],
  walkPlan: undefined,
  walksBuiltOn: undefined,
  plateauOn: undefined,
  upkeep: undefined,
  prescriptions: {},
  experiments: [],
  declaredBy: table(),
  unread: 0,
  careful: false,
  memo: undefined,
});
export const emptyState = (): CoachState => ({ ...emptyPast(), ...emptyNow() });
