// Which exercises with a weight somebody who lifts may know already. Pure. Source: AM-20.
import type { Assessment, Exercise, ExerciseId, Kit, Person } from '@plumbline/engine';
import { asksWeights } from './kit-model.ts';

/** Trained for half a year or more, and owns weights: only then a known load counts. */
export const asksLoads = ({ profile, assessment }: Person): boolean => assessment.training === 2 && asksWeights(new Set(profile.kit));

/** Lifts and rows that a plan may choose, with a weight the person owns: legs first, then as the library lists them. */
export function loadsToAsk(exercises: readonly Exercise[], kit: readonly Kit[]): readonly ExerciseId[] {
  const owned = new Set(kit);
  const isOwned = (set: readonly Kit[]): boolean => set.every((thing) => owned.has(thing)) && asksWeights(new Set(set));
  const known = exercises.filter(
    ({ loading, autoPrescribe, pattern, kit: sets }) =>
      loading?.needed && autoPrescribe && pattern !== 'accessory' && loading.region !== 'carry' && sets.some(isOwned),
  );
  const isForLegs = ({ loading }: Exercise): boolean => loading?.region === 'lower';
  return [...known.filter(isForLegs), ...known.filter((one) => !isForLegs(one))].map(({ id }) => id);
}

const HEAVIEST = 500;
/** The loads that were written down, in the unit they were written in; what is empty or no weight is left out. */
export const loadsIn = (
  written: Readonly<Record<ExerciseId, string>>,
  asKg: (own: number) => number,
): NonNullable<Assessment['comfortableKg']> =>
  Object.fromEntries(
    Object.entries(written).flatMap(([id, text]) => {
      const kg = asKg(Number(text.trim().replace(',', '.')));
      return text.trim() !== '' && kg > 0 && kg <= HEAVIEST ? [[id, kg]] : [];
    }),
  );
