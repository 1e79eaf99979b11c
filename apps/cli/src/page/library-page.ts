// The whole library on one page: by kind, easiest first.
import { type Exercise, patterns } from '@plumbline/engine';
import type { Ink } from './ink.ts';
import { kitWords } from './kit-words.ts';
import { cell, pageWidth, stack } from './layout.ts';
import { patternName, wordsOf } from './words.ts';

const idWidth = 34;
const nameWidth = 34;

const clipped = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`);
const rungs = ['', '·', '··', '···'];

function line({ id, rung, autoPrescribe, kit }: Exercise): string {
  const asked = autoPrescribe ? '' : ' (on request)';
  const left = `  ${cell(rungs[rung] ?? '', 4)}${cell(clipped(wordsOf(id).name + asked, nameWidth), nameWidth)}`;
  void kit;
  return `${left}  ${clipped(id, idWidth)}`.slice(0, pageWidth);
}

export function libraryPage(exercises: readonly Exercise[], ink: Ink): readonly string[] {
  const blocks = patterns.map((pattern) => {
    const own = exercises.filter((exercise) => exercise.pattern === pattern).toSorted((a, b) => a.rung - b.rung || (a.id < b.id ? -1 : 1));
    return own.length === 0 ? [] : [ink.strong(patternName(pattern)), ...own.map(line)];
  });
  return [...stack(blocks), '', `${exercises.length} exercises. Dots: how hard, one to three. The card of one: plumbline library --id ID`];
}
