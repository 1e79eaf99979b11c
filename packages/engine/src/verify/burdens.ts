// Conditions that follow from answers and medicines as well as from what is declared; where they differ, the safer one counts (AM-08).
import { toDayNumber } from '../dates.ts';
import type { Person } from '../person.ts';
import { isNo, isYes, numberOf, said } from './answers.ts';
import { declared, hasDetail, isDeclared } from './body.ts';

export interface Burdens {
  readonly bone: boolean;
  readonly thinBlood: boolean;
  readonly dizzy: boolean;
  readonly falls: boolean;
  readonly heart: boolean;
  readonly diabetes: boolean;
  readonly steroids: boolean;
  readonly crashes: boolean;
  readonly pelvic: boolean;
  readonly pressure: Pressure;
  /** Day number from which the one-leg caps count, undefined without leg symptoms. */
  readonly legSince: number | undefined;
}
/** Source: rule book B11. `steady` is treated, controlled, in a regular exerciser (AM-25). */
export type Pressure = 'none' | 'steady' | 'controlled' | 'high' | 'stop';

const most = (values: readonly (number | undefined)[]): number | undefined => {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? undefined : Math.max(...given);
};

export function pressureOf(person: Person): Pressure {
  const { answers } = person;
  const entries = declared(person, 'BP');
  const upper = most([numberOf(answers, 'B11.systolic'), ...entries.map((entry) => entry.detail?.['systolic'])]);
  const lower = most([numberOf(answers, 'B11.diastolic'), ...entries.map((entry) => entry.detail?.['diastolic'])]);
  if ((upper ?? 0) >= 180 || (lower ?? 0) >= 110) return 'stop';
  if ((upper ?? 0) >= 160 || (lower ?? 0) >= 100) return 'high';
  const treated = isYes(answers, 'B11.treated') || isYes(answers, 'M.pressure') || hasDetail(person, 'BP', 'treated');
  // "Treated" alone is what is left of an answer whose question is no longer asked.
  const known = entries.length > 0 || said(answers, 'B11') || said(answers, 'M.pressure');
  if (!known) return 'none';
  const untreated =
    isNo(answers, 'B11.treated') || answers['B11.treated'] === 'unsure' || entries.some((entry) => entry.detail?.['treated'] === 0);
  if (untreated) return 'high';
  return treated && upper !== undefined && isYes(answers, 'B10.active') ? 'steady' : 'controlled';
}

/** Leg pain from here on is more than the noise of the scale. Source: 3.3. */
const LEG_PAIN = 3;

/** The newest day on which leg symptoms were told, in whatever words. */
function legSince(person: Person): number | undefined {
  const { answers, assessment } = person;
  const { legSymptoms, locations, legPain } = assessment;
  const days = declared(person, 'SCIATICA').map((entry) => toDayNumber(entry.since));
  const told =
    said(answers, 'B9') ||
    said(answers, 'A6') ||
    (legSymptoms !== undefined && legSymptoms !== 'none') ||
    locations?.some((place) => place.startsWith('leg-')) === true ||
    (legPain ?? 0) >= LEG_PAIN;
  if (told) days.push(toDayNumber(person.answeredOn));
  return days.length === 0 ? undefined : Math.max(...days);
}

/** There for over a year and unchanged in this episode: history, not news. `id` is A1 to A6. Source: AM-09. */
export function isOldAndSame({ answers }: Person, id: string): boolean {
  if (!isYes(answers, `${id}.year`) || isNo(answers, `${id}.long`)) return false;
  return id === 'A6' ? isNo(answers, 'A6.worse') : isNo(answers, `${id}.new`) && !said(answers, `${id}.worse`);
}

/** By either question; a short course does not count, and one of unknown length does. Source: B5, AM-08, AM-09. */
function onLongSteroids({ answers }: Person): boolean {
  if (!said(answers, 'B5') && !said(answers, 'M.steroid')) return false;
  const months = numberOf(answers, 'B5.months');
  return months === undefined || months >= 3;
}

export function burdensOf(person: Person): Burdens {
  const { answers } = person;
  const fragile = said(answers, 'B6') || said(answers, 'B6.fracture') || said(answers, 'M.bone');
  const leaks = ['A2', 'A3'].some((id) => said(answers, id) && isOldAndSame(person, id));
  return {
    bone: fragile || isDeclared(person, 'OSTEO') || isDeclared(person, 'OSTEO_VF'),
    thinBlood: said(answers, 'B19') || said(answers, 'M.clotting'),
    dizzy: said(answers, 'B19.dizzy') || said(answers, 'M.dizzy') || isDeclared(person, 'DIZZY'),
    falls: said(answers, 'B20') || said(answers, 'F3') || isDeclared(person, 'FALLS') || hasDetail(person, 'DIAB', 'neuropathy'),
    heart: said(answers, 'M.heart') || isDeclared(person, 'CVD'),
    diabetes: said(answers, 'M.diabetes') || isDeclared(person, 'DIAB'),
    steroids: onLongSteroids(person),
    crashes: said(answers, 'B18') || isDeclared(person, 'PEM'),
    pelvic: leaks || isDeclared(person, 'PELVIC'),
    pressure: pressureOf(person),
    legSince: legSince(person),
  };
}
