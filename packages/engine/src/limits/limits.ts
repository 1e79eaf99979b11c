// What a person may do on a day: everything that takes away, taken together. Adding a rule can only narrow. Source: rule book 0.4.
import { closedBy, hangClosers } from '../assessment/hang-gate.ts';
import { startLevel } from '../assessment/start-level.ts';
import { singleLegShort } from '../assessment/test-results.ts';
import type { Person } from '../person.ts';
import type { Limits } from '../reasoning.ts';
import type { ConditionKey, LocalDate } from '../vocabulary.ts';
import { conditionKeys } from '../vocabulary.ts';
import type { ActiveCondition } from './active-condition.ts';
import { denied, said } from './answers.ts';
import { type BodyFacts, type BodyHistory, bodyFacts } from './body-facts.ts';
import { type Restriction, sameList, sameRestriction } from './cap-set.ts';
import { restrictionsOf } from './cap-sets.ts';
import { activeConditions } from './conditions.ts';
import { type DirectionRaises, directionRestrictions, morningRule, noRaises } from './direction.ts';
import { carefulWeek, type GentleHistory, gentlePhase, gentleRestrictions, rirMinOfWeek, weekOne } from './gentle.ts';
import { narrow, noLimits } from './meet.ts';
import { morningRestriction } from './morning.ts';

/** What the log adds to the person. Weeks count from plan start, from 1 (settled, rules made codable 9). */
export interface LimitsHistory extends BodyHistory {
  readonly gentle: GentleHistory;
  readonly directionRaises: DirectionRaises;
  readonly programWeek: number;
  /** The day's session falls into the first hour after waking, in which bending waits for some (2.2). */
  readonly inFirstHour: boolean;
}
/** Day one, nothing done yet, no gentle verdict. */
export const emptyLimitsHistory: LimitsHistory = {
  gentle: { greenSinceGentle: 0, triggerHolds: false },
  directionRaises: noRaises,
  programWeek: 1,
  inFirstHour: false,
  hingeMastered: false,
  symptomFreeWeeks: 0,
};

/** The meet of every condition, the gentle start, the direction caps, the gates and the programme week. */
export function limitsFor(person: Person, on: LocalDate, history: LimitsHistory = emptyLimitsHistory): Limits {
  const conditions = activeConditions(person, on);
  const active = inOrder(conditions);
  const body = bodyFacts(person, on, history);
  const phase = gentlePhase(history.gentle, on);
  const gentle = phase !== 'none';
  const restrictions = [
    ...conditions.flatMap((condition) => restrictionsOf(condition, on, body)),
    ...directionRestrictions(person, on, history.directionRaises),
    ...(history.inFirstHour && morningRule(person, on, history.directionRaises) ? [morningRestriction] : []),
    ...gentleRestrictions(phase),
    ...gateRestrictions(person, active, on),
    ...answerRestrictions(person, body),
    ...firstWeek(person, history.programWeek, gentle),
  ];
  const need = restrictions.some((r) => r.need === 3) ? 3 : 2;
  restrictions.push(reserve[rirMinOfWeek(history.programWeek, need)]);
  return lastOrNew(person, { restrictions, active, gentle });
}

/** Each condition once, in the order of the rows. */
function inOrder(conditions: readonly ActiveCondition[]): readonly ConditionKey[] {
  if (conditions.length === 0) return noKeys;
  const keys = new Set(conditions.map((c) => c.key));
  return conditionKeys.filter((key) => keys.has(key));
}
const noKeys: readonly ConditionKey[] = [];

// What asks for the same whoever the person is stands here once, because the same object is quickly found to say the same.
const ofWeek = (rirMin: number): Restriction => ({ rirMin, rule: '4.2', source: 'acsm2026' });
const reserve = { 2: ofWeek(2), 3: ofWeek(3), 4: ofWeek(4) };
const effortOfWeekOne: readonly Restriction[] = [{ effortMax: carefulWeek.effortMax, rule: 'AM-16', source: 'design' }];
const shortBalance: Restriction = { caps: { bal: 1 }, rule: '2.5', source: 'springer2007', answer: 'T11' };
const hangCaps = new Map(
  ['T8', ...hangClosers].map((answer): [string, Restriction] => [answer, { caps: { hang: 0 }, rule: 'H0', source: 'design', answer }]),
);
const effortOfAnswer: Restriction = { effortMax: 6, rule: 'B10', source: 'riebe2015', answer: 'B10' };
const slowerWhenStirred: Restriction = { need: 3, rule: '4.5', source: 'design', answer: 'irritability' };
const offTheFloor = (answer: string): Restriction => ({ flags: ['floor'], rule: 'AM-07', source: 'design', answer });
const offTheFloorBy = { F4: offTheFloor('F4'), F5: offTheFloor('F5'), floor: offTheFloor('floor') };

/** All that the limits of a day are made of. */
interface Parts {
  readonly restrictions: readonly Restriction[];
  readonly active: readonly ConditionKey[];
  readonly gentle: boolean;
}
const last = new WeakMap<Person['profile'], { readonly parts: Parts; readonly limits: Limits }>();

/** From one day to the next the parts are nearly always the same, and comparing them is quicker than meeting them again. */
function lastOrNew({ profile }: Person, parts: Parts): Limits {
  const { restrictions, active, gentle } = parts;
  const known = last.get(profile);
  if (known && known.parts.gentle === gentle && sameList(known.parts.active, active)) {
    const before = known.parts.restrictions;
    if (before.length === restrictions.length && before.every((r, i) => sameRestriction(r, restrictions[i] as Restriction)))
      return known.limits;
  }
  const limits = { ...narrow(noLimits, restrictions), active, gentle };
  last.set(profile, { parts, limits });
  return limits;
}

const firstWeek = ({ assessment }: Person, programWeek: number, gentle: boolean): readonly Restriction[] =>
  weekOne(programWeek, startLevel(assessment, gentle), gentle) === undefined ? nothing : effortOfWeekOne;
const nothing: readonly Restriction[] = [];

/** The gates as caps: no hanging while the hang gate is closed, little balance work after a short one-leg stand. Source: 4.7 H0, 2.5 T11. */
function gateRestrictions(person: Person, active: readonly ConditionKey[], on: LocalDate): Restriction[] {
  const hang = closedBy(person, active, on).map((answer) => hangCaps.get(answer) as Restriction);
  const short = singleLegShort(person.assessment.tests, on);
  return short ? [...hang, shortBalance] : hang;
}

/** What single answers ask for without being a row of 1.5. */
function answerRestrictions({ answers, profile }: Person, { irritability }: BodyFacts): Restriction[] {
  const found: Restriction[] = [];
  if (said(answers, 'B10')) found.push(effortOfAnswer);
  if (irritability !== 'low') found.push(slowerWhenStirred);
  for (const question of ['F4', 'F5'] as const) if (denied(answers, question)) found.push(offTheFloorBy[question]);
  if (profile.floor === 'no') found.push(offTheFloorBy.floor);
  return found;
}
