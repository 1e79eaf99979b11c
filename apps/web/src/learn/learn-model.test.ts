import type { Exercise } from '@plumbline/engine';
import { exercises } from '@plumbline/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exerciseWords } from '../words.ts';
import { findExercises } from './learn-model.ts';

const all = exercises as readonly Exercise[];
const idsOf = (typed: string): string[] => findExercises(all, typed).flatMap(({ exercises: own }) => own.map(({ id }) => id));

describe('finding an exercise', () => {
  test('without a word shows all of them, each once', () => {
    expect(idsOf('').toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });
  test('by its name or any other name finds it', () => {
    for (const { id } of all) {
      const words = exerciseWords(id);
      for (const name of [words?.name ?? '', ...(words?.aliases ?? [])]) expect(idsOf(name)).toContain(id);
    }
  });
  test('takes more words as narrower, in any case, and any text as a search', () =>
    fc.assert(
      fc.property(fc.constantFrom('squat', 'Row', 'bird dog', 'stretch', 'zzz'), fc.string(), (word, more) => {
        const wide = new Set(idsOf(word));
        expect(idsOf(`${word} ${more}`).every((id) => wide.has(id))).toBe(true);
        expect(idsOf(word.toUpperCase())).toEqual([...wide]);
      }),
    ));
});
