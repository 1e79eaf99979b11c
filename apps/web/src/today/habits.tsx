import type { PlanHabit } from '@plumbline/engine';
import { doseLine } from '../model/dose-words.ts';
import { findExercise } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, put, reasonsOf } from '../words.ts';

function often(perWeek: number | undefined): string {
  const { one, many, daily } = ui.plan.perWeek;
  if (perWeek === undefined) return '';
  return perWeek === 7 ? daily : perWeek === 1 ? one : put(many, { n: perWeek });
}

/** How much and how often. */
export function amountOf({ habit, exercise, dose, perWeek }: PlanHabit): string {
  const found = exercise === undefined ? undefined : findExercise(exercise);
  if (found === undefined || dose === undefined) return phrases.habits[habit].howMuch;
  return `${exerciseName(found.id)}: ${doseLine(found, dose)}, ${often(perWeek)}.`;
}

/** Few small things, each with what, how much and why. */
export const Habits = ({ habits }: { readonly habits: readonly PlanHabit[] }) => (
  <section class="stack">
    <h2>{ui.today.habits}</h2>
    <div class="habits">
      {habits.map((one) => {
        const { name, what, note } = phrases.habits[one.habit];
        return (
          <details key={one.habit} class="habit">
            <summary>
              <strong>{name}</strong>
              <span class="small muted num">{amountOf(one)}</span>
            </summary>
            <div class="lines small">
              <p>{what}</p>
              {reasonsOf(one.because).map(({ says, from }) => (
                <p key={says}>
                  {says} <span class="muted">{from?.name}</span>
                </p>
              ))}
              <p class="muted">{note}</p>
              {one.habit === 'walk' ? <a href={hrefOf('walking')}>{ui.walking.door}</a> : null}
            </div>
          </details>
        );
      })}
    </div>
  </section>
);
