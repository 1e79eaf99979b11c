// What holds a dose back by what was done lately: no spike, and no rise on a day that is not a full one.
import { levelFor } from '../assessment/start-level.ts';
import { doseWith, withSets } from '../dose.ts';
import type { Dose, Exercise } from '../exercise.ts';
import { spikeLimit } from '../progress/budgets.ts';
import { scaleDose } from '../progress/scale.ts';
import { workSeconds } from '../progress/work.ts';
import { bestOf } from '../state/best-of.ts';
import type { DoseRule } from './dose-rules.ts';
import { because, whyEach, withDose } from './draft.ts';
import { startDose } from './start-dose.ts';

/**
 * No more than a little above the most of the last 30 days, even where the minutes would allow another set; an exercise not done in that
 * time comes back at the start dose. Source: BUD-1.
 */
export const withoutSpike: DoseRule = (draft, { state, on, level }) => {
  const work = state.work[draft.exercise.id];
  if (!work) return draft;
  const best = bestOf(work, on);
  if (best === 0) {
    const start = atMost(draft.dose, startDose(draft.exercise, levelFor(level, state.person.assessment, draft.exercise.pattern, on)));
    return start === draft.dose ? draft : because(draft, { rule: 'BUD-1', source: 'frandsen2025', field: 'workSeconds' }, start);
  }
  for (let sets = draft.dose.sets; sets >= 1; sets--) {
    const dose = sets === draft.dose.sets ? draft.dose : withSets(draft.dose, sets);
    const { limit, because: reason } = spikeLimit(best, draft.exercise, bestAs(best, draft.exercise, dose));
    const work1 = workSeconds(draft.exercise, dose);
    if (work1 <= limit && dose === draft.dose) return draft;
    const fits = work1 <= limit ? dose : sets === 1 ? scaleDose(dose, Math.floor((100 * limit) / work1)) : undefined;
    if (fits) return withDose(draft, fits, [...draft.because, ...whyEach(reason, draft.dose, fits)]);
  }
  return draft;
};

/** The best as a dose of as many sets: from there the step is counted, five seconds below forty and ten from there (4.5). */
function bestAs(best: number, exercise: Exercise, dose: Dose): Dose {
  if (dose.reps !== undefined || dose.seconds === undefined) return dose;
  return { ...dose, seconds: Math.floor(best / workSeconds(exercise, { ...dose, seconds: 1 })) };
}

/**
 * Nothing is more than last time on a light or easy day, in a flare, a lighter week or after a gap, nor where by now nothing rises by itself.
 * Before anything is eased, so that a share is one of what was done and not of a rise that was still to come. Source: I-12, I-41, 4.9.
 */
export const noRiseToday: DoseRule = (draft, { mode, easings, gap, state, pool: { limits } }) => {
  if (mode === 'full' && easings.length === 0 && gap.progression && limits.progression) return draft;
  const work = state.work[draft.exercise.id];
  if (!work) return draft;
  const dose = atMost(draft.dose, work.stood);
  return dose === draft.dose
    ? draft
    : because(
        draft,
        limits.progression ? { rule: 'I-12', source: 'design', field: 'progression' } : { rule: 'I-41', source: 'niceNg206' },
        dose,
      );
};

const over = (value: number | undefined, limit: number | undefined): boolean => value !== undefined && limit !== undefined && value > limit;

/** The dose with no number above `most`'s; the same object where none is. A weight where there was none is put down. */
export function atMost(dose: Dose, most: Dose): Dose {
  const { sets, reps, seconds, kg } = dose;
  if (!over(sets, most.sets) && !over(reps, most.reps) && !over(seconds, most.seconds) && !over(kg, most.kg ?? 0)) return dose;
  const load = Math.min(kg ?? 0, most.kg ?? 0);
  const less = doseWith(
    {
      sets: Math.min(sets, most.sets),
      reps: reps === undefined ? undefined : Math.min(reps, most.reps ?? reps),
      seconds: seconds === undefined ? undefined : Math.min(seconds, most.seconds ?? seconds),
      metres: dose.metres,
    },
    dose,
  );
  return load > 0 ? { ...less, kg: load } : less;
}
