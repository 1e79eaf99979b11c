// One exercise as a card: what it is, how to do it, how much, and what stands behind it.
import { type Dose, type Exercise, sources } from '@plumbline/engine';
import { doseWords } from './dose-words.ts';
import type { Ink } from './ink.ts';
import { kitWords } from './kit-words.ts';
import { cell, ends, points, rule, stack, wrap } from './layout.ts';
import { nameOf, patternName, wordsOf } from './words.ts';

const labelWidth = 18;
const row = (label: string, text: string): readonly string[] => (text === '' ? [] : wrap(text, cell(`  ${label}`, labelWidth)));

const numbered = (steps: readonly string[]): readonly string[] => steps.flatMap((step, at) => wrap(step, `  ${at + 1}. `));

function doses(exercise: Exercise): readonly string[] {
  const said = (dose: Dose | null): string => (dose === null ? 'not at this level' : doseWords(exercise, dose));
  const { start, target, most } = exercise;
  const starts = [start[1], start[2], start[3]].map(said);
  const levels =
    new Set(starts).size === 1 ? row('Start', starts[0] ?? '') : starts.flatMap((text, at) => row(`Start, level ${at + 1}`, text));
  return [...levels.map((line) => line), ...row('Aim', said(target)), ...row('Never more', said(most))];
}

const grades = { A: 'strong', B: 'fair', C: 'thin', D: 'a judgement' } as const;

function behind({ sources: from, grade, ladder, rung, substitutes }: Exercise): readonly string[] {
  return [
    ...row('Ladder', ladder === undefined ? '' : `${ladder}, rung ${rung} of 3`),
    ...row('Or instead', substitutes.map(nameOf).join(', ')),
    ...row('Evidence', `${grades[grade]} (${grade}): ${from.map((id) => sources[id].name).join(', ')}`),
  ];
}

export function exerciseCard(exercise: Exercise, ink: Ink): readonly string[] {
  const words = wordsOf(exercise.id);
  const head = (text: string): string => ink.strong(text);
  const [title = '', ...more] = ends(words.name, patternName(exercise.pattern));
  return stack([
    [ink.strong(title), ...more, ink.quiet(rule), ...wrap(words.purpose)],
    [head('Get ready'), ...wrap(words.setUp, '  ')],
    [head('Do it'), ...numbered(words.steps)],
    [head('Remember'), ...points(words.cues), ...wrap(words.breath, '  - ')],
    words.difficulties.length === 0 ? [] : [head('Easier if'), ...points(words.difficulties.map(({ what, ease }) => `${what} ${ease}`))],
    [head('End the set when'), ...points(words.stopIf)],
    [head('How much'), ...doses(exercise)],
    [
      ...row('Needs', kitWords(exercise.kit)),
      ...row('', words.standIns),
      ...row('Also called', words.aliases.join(', ')),
      ...behind(exercise),
      ...row('Id', exercise.id),
    ].map(ink.quiet),
  ]);
}
