// The library as the engine reads it, with a version that changes whenever a fact does.
import { type Exercise, type ExerciseId, inputsHash, type LadderId, type Library } from '@plumbline/engine';
import { exercises } from './exercises.ts';
import { programs } from './programs.ts';

type Rungs = readonly [readonly ExerciseId[], readonly ExerciseId[], readonly ExerciseId[]];
function ladders(): Readonly<Record<LadderId, Rungs>> {
  const found: Record<LadderId, [ExerciseId[], ExerciseId[], ExerciseId[]]> = {};
  for (const e of exercises as readonly Exercise[]) {
    if (e.ladder === undefined) continue;
    found[e.ladder] ??= [[], [], []];
    found[e.ladder]?.[e.rung - 1]?.push(e.id);
  }
  return found;
}

export const library: Library = { version: inputsHash({ exercises, programs }), exercises, ladders: ladders(), programs };
