// The German words of every exercise; English stands in for those that are not translated yet.
import type { ExerciseWords } from '@plumbline/engine';
import type { LibraryId } from '../exercises.ts';
import { exerciseWordsEn } from './exercises-en.ts';

export const exerciseWordsDe = {
  ...exerciseWordsEn,
} as const satisfies Record<LibraryId, ExerciseWords>;
