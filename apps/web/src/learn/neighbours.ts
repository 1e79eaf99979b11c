// What stands around an exercise: easier and harder ones of its line, others that do the same job, and what it asks of the body. Pure.
import { type Axis, axes, type Exercise, type ExerciseId, type Library, type Stress } from '@plumbline/engine';

export interface Neighbours {
  readonly easier: readonly ExerciseId[];
  readonly harder: readonly ExerciseId[];
  readonly same: readonly ExerciseId[];
}
/** The step below and the step above on its ladder, where it has one; what takes its place where it has none. */
export function neighboursOf({ id, ladder, rung, substitutes }: Exercise, { ladders }: Pick<Library, 'ladders'>): Neighbours {
  const rungs = ladder === undefined ? [[], [], []] : (ladders[ladder] ?? [[], [], []]);
  const at = (step: number): readonly ExerciseId[] => rungs[step - 1] ?? [];
  const same = [...new Set([...at(rung), ...substitutes])].filter((other) => other !== id);
  return { easier: at(rung - 1), harder: at(rung + 1), same };
}

/** What it asks most of, the strongest first; what it hardly asks for is not said. */
export const asksOf = (stress: Stress): readonly { readonly axis: Axis; readonly level: 1 | 2 | 3 }[] =>
  axes
    .flatMap((axis) => {
      const level = stress[axis] ?? 0;
      return level === 0 ? [] : [{ axis, level }];
    })
    .toSorted((a, b) => b.level - a.level);
