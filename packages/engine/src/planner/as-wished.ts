// No more than the program asks for: the low end of its range for whoever begins, its high end for whoever has begun. Never more than without it.
import { doseWith } from '../dose.ts';
import type { Dose } from '../exercise.ts';
import { heaviestWithin } from '../progress/load.ts';
import { amountIn, unitOf } from '../progress/work.ts';
import type { DoseRule } from './dose-rules.ts';
import { type Draft, whyEach, withDose } from './draft.ts';
import { type GrowthWish, growthFor } from './wishes.ts';

export const asWished: DoseRule = (draft, { wish, state }) => {
  const growth = growthFor(wish, draft.exercise.id);
  if (growth === undefined) return draft;
  const isBegun = state.work[draft.exercise.id] !== undefined;
  const dose = lighter(draft, noMoreThan(draft.dose, growth, isBegun), growth, state.person.profile.weightsKg ?? []);
  if (dose === draft.dose) return draft;
  return withDose(draft, dose, [...draft.because, ...whyEach({ rule: 'PRG-1', source: 'design' }, draft.dose, dose)]);
};

function noMoreThan(dose: Dose, { unit, begin, end, sets: most = Number.POSITIVE_INFINITY }: GrowthWish, isBegun: boolean): Dose {
  const sets = Math.min(dose.sets, most);
  const counted = unitOf(dose);
  const until = (unit === counted ? (isBegun ? end : (begin ?? end)) : undefined) ?? Number.POSITIVE_INFINITY;
  const now = amountIn(dose, counted);
  if (sets === dose.sets && now <= until) return dose;
  return doseWith({ ...dose, sets, [counted]: Math.min(now, until) }, dose);
}

/** A lighter weight that the person owns, where the wish ends below; the same where none is light enough: the rules have allowed that one. */
function lighter({ exercise: { loading } }: Draft, dose: Dose, { endKg }: GrowthWish, owned: readonly number[]): Dose {
  if (dose.kg === undefined || endKg === undefined || loading === undefined || dose.kg <= endKg) return dose;
  const kg = heaviestWithin(owned, endKg, loading);
  return kg === null ? dose : { ...dose, kg };
}
