// What a line is about: one exercise, one of a family, or a series.
import type { SyntaxNode } from '@lezer/common';
import type { ExerciseId, Pattern, ProgramSlot } from '@plumbline/engine';
import type { Line, Report } from './diagnostic.ts';
import { families, familyWords } from './families.ts';
import { anyFor, putFor } from './mend.ts';
import { didYouMean, nearest, themselves } from './nearest.ts';
import type { ProgramWords } from './program-words.ts';
import { textOf } from './quantity.ts';

export type Pick = ProgramSlot['pick'];

function readExercise(line: Line, node: SyntaxNode, words: ProgramWords, report: Report): ExerciseId | undefined {
  const id = textOf(line, node);
  if (words.exercises.has(id)) return id;
  const isFamily = families.has(id.toLowerCase());
  const family = isFamily ? `To leave the choice open, write pick 1 from ${id.toLowerCase()}. ` : '';
  const near = nearest(id, words.typed);
  const repair = didYouMean(near, family === '' ? 'All of them: plumbline library' : '');
  const open = isFamily && node.name === 'Exercise' ? [`pick 1 from ${id.toLowerCase()}`] : [];
  report(node, `There is no exercise "${id}".`, `${family}${repair}`.trim(), anyFor(node, [...open, ...near]));
  return undefined;
}

function readFamily(line: Line, node: SyntaxNode, words: ProgramWords, report: Report): readonly Pattern[] | undefined {
  const word = textOf(line, node);
  const found = families.get(word);
  if (found !== undefined) return found;
  const near = nearest(word, themselves(families.keys()));
  const repair = words.exercises.has(word)
    ? `It is an exercise: write ${word} alone, without pick 1 from.`
    : `One of: ${[...families.keys()].join(', ')}.`;
  const mends = anyFor(node, near);
  const whole = node.parent?.getChildren('Word').length === 1 ? node.parent : null;
  const alone = whole !== null && words.exercises.has(word) ? [putFor(whole, word)] : [];
  report(node, `"${word}" is not a kind of exercise to pick from.`, didYouMean(near, repair), [...alone, ...mends]);
  return undefined;
}

function readFamilies(line: Line, node: SyntaxNode, words: ProgramWords, report: Report): Pick | undefined {
  const count = node.getChild('Number');
  if (count !== null && textOf(line, count) !== '1') {
    const repair = 'Write pick 1 from …, once for every exercise, each with a name of its own before a ":".';
    report(count, 'A line holds one exercise.', repair, [putFor(count, '1')]);
    return undefined;
  }
  const found = node.getChildren('Word').map((each) => readFamily(line, each, words, report));
  const known = found.filter((each) => each !== undefined);
  return known.length < found.length ? undefined : { oneOf: known.flat() };
}

function readSeries(line: Line, node: SyntaxNode, words: ProgramWords, report: Report): Pick | undefined {
  const found = node.getChildren('Word').map((each) => readExercise(line, each, words, report));
  const series = found.filter((each) => each !== undefined);
  return series.length < found.length ? undefined : { series };
}

export function readPick(line: Line, item: SyntaxNode, words: ProgramWords, report: Report): Pick | undefined {
  const exercise = item.getChild('Exercise');
  if (exercise !== null) return readExercise(line, exercise, words, report);
  const pick = item.getChild('Pick');
  if (pick !== null) return readFamilies(line, pick, words, report);
  const series = item.getChild('Series');
  return series === null ? undefined : readSeries(line, series, words, report);
}

/** The name a slot goes by where the line gives none. */
export function ownName(pick: Pick): string {
  if (typeof pick === 'string') return pick;
  return 'series' in pick ? 'series' : (familyWords(pick.oneOf)[0] ?? 'pick');
}

/** The exercises that are named, none for a pick from a family. */
export const namedIn = (pick: Pick): readonly ExerciseId[] => (typeof pick === 'string' ? [pick] : 'series' in pick ? pick.series : []);
