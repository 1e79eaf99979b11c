// The habits of a plan: what, how much, how often.
import type { PlanHabit } from '@plumbline/engine';
import { exerciseOf } from '../catalog.ts';
import { doseWords } from './dose-words.ts';
import { cell, wrap } from './layout.ts';
import { habitOf, nameOf } from './words.ts';

const nameWidth = 20;

const often = (perWeek: number | undefined): string =>
  perWeek === undefined ? '' : perWeek >= 7 ? ', every day' : `, ${perWeek} ${perWeek === 1 ? 'time' : 'times'} a week`;

function habitLine({ habit, exercise, dose, perWeek }: PlanHabit): readonly string[] {
  const known = exercise === undefined ? undefined : exerciseOf(exercise);
  if (known !== undefined && dose !== undefined)
    return wrap(doseWords(known, dose) + often(perWeek), cell(`  ${nameOf(known.id)}  `, nameWidth));
  const { name, what, howMuch } = habitOf(habit);
  return wrap(`${what} ${howMuch}`, cell(`  ${name}  `, nameWidth));
}

export const habitLines = (habits: readonly PlanHabit[]): readonly string[] => habits.flatMap(habitLine);
