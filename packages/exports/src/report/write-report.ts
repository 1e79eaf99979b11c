// A life as the JSON export. Every number is one that was told or planned; nothing is worked out anew.
import { type Catalog, engineVersion, type LocalDate, type Plan, type QuotaRecord, rulesVersion, selfTest } from '@plumbline/engine';
import { said } from '../said.ts';
import type { ToldLife } from '../told/told.ts';
import type { Names } from '../told/told-names.ts';
import type { ToldAmount } from '../told/told-own.ts';
import { minutesOf, type ToldSession, type ToldSet } from '../told/told-session.ts';
import { standingOf } from '../told/told-standing.ts';
import { type Report, type ReportSession, reportFormat } from './report-shape.ts';

/** What any export is made from. */
export interface Reported {
  readonly life: ToldLife;
  readonly names: Names;
  /** The day it is made on. */
  readonly on: LocalDate;
  /** The days still to come; undefined where no plan may be made. */
  readonly plan: Plan | undefined;
  readonly catalog: Pick<Catalog, 'library'>;
  /** Where activities that come back by quotas stand. */
  readonly quotas: readonly QuotaRecord[] | undefined;
  /** Entries that this version cannot read. */
  readonly unread: number;
}

const setOf = ({ item, exercise, set, side, completed, reps, seconds, metres, kg, rir, control }: ToldSet, names: Names) =>
  said({ item, exercise, name: names.exercise(exercise), set, side, completed, reps, seconds, metres, kg, rir, control });

function sessionOf(session: ToldSession, names: Names): ReportSession {
  const { id, on, started, tz, mode, planned, before, status, ended, stopReason, peak, effort, morning } = session;
  const { provoked, sets, skipped, stopSigns } = session;
  return said({
    ...{ id, on, started, ended, tz, minutes: minutesOf(session), plannedMinutes: planned, mode, status, stopReason },
    before: before && { pain: before.pre, legs: before.legs, energy: before.energy },
    ...{ peakPain: peak, effort, provoked, skipped, stopSigns },
    sets: sets.map((set) => setOf(set, names)),
    morning: morning && said({ toldOn: morning.on, answer: morning.answer, pain: morning.pain, newLeg: morning.newLeg }),
  });
}

/** Activities by the name that the person gave them. */
const rated = (activities: Readonly<Record<string, number>>, { names }: ToldLife): Readonly<Record<string, never>> =>
  Object.fromEntries(Object.entries(activities).map(([key, value]) => [names[key] ?? key, value])) as Readonly<Record<string, never>>;

function outcomesOf(life: ToldLife, names: Names): Report['outcomes'] {
  return {
    weeks: life.weeks.map(({ on, painAvg, painWorst, legPain, interference, confidence, activities }) =>
      said({ on, painAvg, painWorst, legPain, interference, confidence, activities: rated(activities, life) }),
    ),
    changes: life.changes.map(({ on, change }) => ({ on, change })),
    tests: life.tests.map(({ on, test, left, right, value, pain, stopped }) =>
      said({ on, test, name: names.test(test), unit: selfTest(test).unit, left, right, value, pain, stopped }),
    ),
    flares: life.flares.map(({ from, until }) => said({ from, until })),
  };
}

function ownOf({ life, quotas }: Reported): Pick<Report, 'ownActivities'> {
  if (life.own.length === 0) return {};
  const told = (all: readonly ToldAmount[]) => all.map(({ on, amount }) => ({ on, amount }));
  return {
    ownActivities: life.own.map((own) => {
      const { activity, unit, goal, begun, until, tried, done } = own;
      const words = life.names[activity] ?? activity;
      return said({ words, unit, goal, begun, until, ...standingOf(own, quotas), tried: told(tried), done: told(done) });
    }),
  };
}

/** The JSON export, in the shape of `docs/schema/report.schema.json`. Pure: the same life and day give the same value. */
export function writeReport(reported: Reported): Report {
  const { life, names, on, plan, catalog, unread } = reported;
  return {
    format: reportFormat,
    made: on,
    language: names.language,
    versions: { library: catalog.library.version, rules: rulesVersion, engine: engineVersion },
    sessions: life.sessions.map((session) => sessionOf(session, names)),
    activities: life.activities.map(({ on: day, at, kind, minutes, effort, note }) => said({ on: day, at, kind, minutes, effort, note })),
    ...ownOf(reported),
    outcomes: outcomesOf(life, names),
    plan: plan ?? null,
    unread,
  };
}
