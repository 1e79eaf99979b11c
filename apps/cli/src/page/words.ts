// The words of the library, by the names the engine uses. Every word that is not about files or options comes from there.
import type { Ask } from '@plumbline/coach';
import type { Because, ExerciseId, ExerciseWords, HabitId, LeftOut, Pattern, ProgramId, QuestionId } from '@plumbline/engine';
import { english, exerciseWordsEn, type PhrasesCard, type PhrasesHabit, sayBecause } from '@plumbline/library';

export const phrases = english;

/** An entry by a name that may come from a newer version. */
const entry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const noWords = (id: ExerciseId): ExerciseWords => ({
  ...{ name: id, aliases: [], purpose: '', setUp: '', steps: [], cues: [], breath: '', difficulties: [], stopIf: [], standIns: '' },
});
export const wordsOf = (id: ExerciseId): ExerciseWords => entry<ExerciseWords>(exerciseWordsEn, id) ?? noWords(id);
export const nameOf = (id: ExerciseId): string => wordsOf(id).name;

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
export const patternName = (pattern: Pattern): string => upperFirst(phrases.names.patterns[pattern]);
export const programName = (program: ProgramId): string =>
  entry<{ readonly name: string }>(phrases.names.programs, program)?.name ?? phrases.names.ownProgram;
export const questionWords = (id: QuestionId): string => entry<{ readonly prompt: string }>(phrases.questions, id)?.prompt ?? id;
export const cardOf = (id: string): PhrasesCard | undefined => entry(phrases.cards, id);
export const habitOf = (habit: HabitId): PhrasesHabit => phrases.habits[habit];

export const why = (because: Because): string => sayBecause(because, english);
/** A reason as the person of the plan reads it, for whoever else reads it: "you" is not the trainer. */
export const toldTo = (says: string): string => `Their plan says: “${says}”`;
/** The kind of reason, and the reason itself where it says more. */
export function leftOutWords({ reason, because: [first] }: LeftOut): string {
  const kind = phrases.names.leftOut[reason];
  const said = first === undefined ? kind : sayBecause(first, english);
  return said === kind || said === phrases.effects.unknown ? kind : `${kind} ${said}`;
}

/** What is asked before anything else on a day. */
const asks: Readonly<Record<Ask, string>> = {
  consent: 'Your agreement to how Plumbline works.',
  'full-screen': 'All the readiness questions.',
  'block-a': 'The questions about right now.',
  morning: 'How your back was on the morning after your last session.',
  'check-in': 'How your back feels before you start.',
  'why-stopped': 'Why you stopped your last session early.',
  'week-check': 'The short check of the week.',
  direction: 'Whether the same ways of moving still stir your back.',
  update: 'A newer Plumbline wrote part of this log. Bring this one up to date first.',
};
export const askWords = (ask: Ask): string => asks[ask];
