// The whole library on one page: by kind, easiest first.
import { type Exercise, patterns } from '@plumbline/engine';
import type { Ink } from './ink.ts';
import { cell, stack } from './layout.ts';
import { patternName, wordsOf } from './words.ts';

const nameWidth = 38;

const rungs = { 1: '·', 2: '··', 3: '···' } as const;

const line = ({ id, rung, autoPrescribe }: Exercise): string =>
  `  ${cell(rungs[rung], 4)}${cell(autoPrescribe ? '' : '+', 2)}${cell(wordsOf(id).name, nameWidth)}${id}`;

export function libraryPage(exercises: readonly Exercise[], ink: Ink): readonly string[] {
  const blocks = patterns.map((pattern) => {
    const own = exercises.filter((exercise) => exercise.pattern === pattern).toSorted((a, b) => a.rung - b.rung || (a.id < b.id ? -1 : 1));
    return own.length === 0 ? [] : [ink.strong(patternName(pattern)), ...own.map(line)];
  });
  return [
    ...stack(blocks),
    '',
    `${exercises.length} exercises. Dots say how hard, one to three; + comes only when you ask for it.`,
    'The card of one: plumbline library --id ID',
  ];
}
