// The library and the program language as the desk needs them: no plan is made here.
import type { Exercise, ProgramId, ProgramTree } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { type Diagnostic, parseProgram, printProgram, programWords } from '@plumbline/program';

/** The exercises that a program may name. */
export const programWordsHere = programWords(library.exercises);
const exercises = new Map(library.exercises.map((exercise) => [exercise.id, exercise]));

export const exerciseHere = (id: string): Exercise | undefined => exercises.get(id);
export const readHere = (text: string): { readonly tree?: ProgramTree; readonly diagnostics: readonly Diagnostic[] } =>
  parseProgram(text, programWordsHere);
/** The library's own programs as texts to begin with. */
export const templates: readonly { readonly id: ProgramId; readonly text: () => string }[] = library.programs
  .filter(({ id }) => id !== 'my-plan')
  .map((tree) => ({ id: tree.id, text: () => printProgram({ ...tree, id: `rx:${tree.id}` }, programWordsHere) }));
/** As it is printed, so that the same program is the same link however it was typed. */
export const printed = (tree: ProgramTree): string => printProgram(tree, programWordsHere);

/** Short enough to be read at a glance: a block, a session, a hold, sides, a pick of a kind. */
export const example = [
  'block "First weeks" 4 weeks',
  '',
  'session "Day 1"',
  '  warm-up cat-cow  1 x 45s',
  '  bird-dog  3 x 8 / side, rest 30-45s',
  '  glute-bridge  3 x 20s, rest 30-60s',
  '  pick 1 from row',
  '',
].join('\n');
