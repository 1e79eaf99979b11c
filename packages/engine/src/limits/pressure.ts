// Blood pressure from every place it can be told: the declared condition, the answers, the medicines. The higher reading wins.
import type { Condition, Person } from '../person.ts';
import type { LocalDate } from '../vocabulary.ts';
import { type ActiveCondition, activeCondition } from './active-condition.ts';
import { denied, said } from './answers.ts';
import { weeksOn } from './body-facts.ts';

/** From here on the stricter row applies, mmHg. Source: rule book 1.2, B11. */
export const HIGH_SYSTOLIC = 160;
export const HIGH_DIASTOLIC = 100;
/** Weeks after a new blood-pressure medicine without hanging. Source: AM-10. */
export const NEW_MEDICINE_WEEKS = 4;

const isHigh = (systolic: number | undefined, diastolic: number | undefined): boolean =>
  (systolic ?? 0) >= HIGH_SYSTOLIC || (diastolic ?? 0) >= HIGH_DIASTOLIC;

/** BP_CTRL, BP_HIGH and BP_NEW_MEDICINE in force on `on`. A diagnosis with nothing else known is BP_CTRL. Source: rule book B11, 1.5, AM-08, AM-10. */
export function pressureConditions(person: Person, on: LocalDate): ActiveCondition[] {
  const declared = person.conditions.filter((c) => c.condition === 'BP');
  return [...declared.flatMap((c) => fromDeclared(c, on)), ...fromAnswers(person, declared.length > 0)];
}

function fromDeclared({ since, detail = {} }: Condition, on: LocalDate): ActiveCondition[] {
  const high = isHigh(detail['systolic'], detail['diastolic']) || detail['treated'] === 0;
  const found = [activeCondition(high ? 'BP_HIGH' : 'BP_CTRL', since, 'BP', { detail })];
  const weeks = detail['newMedicineWeeks'];
  if (weeks !== undefined && weeksOn(weeks, since, on) < NEW_MEDICINE_WEEKS) {
    found.push(activeCondition('BP_NEW_MEDICINE', since, 'BP.newMedicineWeeks', { detail }));
  }
  return found;
}

function fromAnswers({ answers, answeredOn }: Person, declared: boolean): ActiveCondition[] {
  const number = (question: string): number | undefined => {
    const answer = answers[question];
    return typeof answer === 'number' ? answer : undefined;
  };
  const found: ActiveCondition[] = [];
  const told = typeof answers['B11'] !== 'number' && said(answers, 'B11');
  const diagnosed = declared || told || said(answers, 'M.pressure');
  if (told) found.push(activeCondition('BP_CTRL', answeredOn, 'B11'));
  if (said(answers, 'M.pressure')) found.push(activeCondition('BP_CTRL', answeredOn, 'M.pressure'));
  if (isHigh(number('B11.systolic') ?? number('B11'), undefined)) found.push(activeCondition('BP_HIGH', answeredOn, 'B11.systolic'));
  if (isHigh(undefined, number('B11.diastolic'))) found.push(activeCondition('BP_HIGH', answeredOn, 'B11.diastolic'));
  if (diagnosed && denied(answers, 'B11.treated')) found.push(activeCondition('BP_HIGH', answeredOn, 'B11.treated'));
  return found;
}
