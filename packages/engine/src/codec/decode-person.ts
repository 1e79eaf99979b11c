// The door for person files: says everything that is wrong at once, and what would be right.
import type { Person, QuestionId } from '../person.ts';
import { person } from './person-shapes.ts';
import { isFields, type JsonSchema, mostProblems, newNotes, type Problem, printedSchema } from './shape.ts';

export type DecodedPerson =
  /** `unread` are fields that nobody reads, as a slip of the pen would leave them: 'profile.minuts'. */
  | { readonly ok: true; readonly person: Person; readonly unread: readonly string[] }
  /** `more` when there may be further problems than the 20 that are told. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly unread: readonly string[]; readonly more: boolean };

function isNewer(value: unknown): boolean {
  const format = isFields(value) ? value['format'] : undefined;
  const version = typeof format === 'string' ? /^plumbline-person\/(\d{1,6})$/.exec(format)?.[1] : undefined;
  return Number(version ?? 0) > 1;
}

const unasked = (read: Person, questions: ReadonlySet<QuestionId> | undefined): readonly string[] =>
  questions === undefined ? [] : Object.keys(read.answers).filter((id) => !questions.has(id));

/**
 * Reads a person file's JSON. With `questions`, answers to none of them are told as unread too.
 *
 * Errors: all problems at once, at most 20. Never throws.
 */
export function decodePerson(value: unknown, questions?: ReadonlySet<QuestionId>): DecodedPerson {
  if (isNewer(value)) {
    const newer: Problem = { path: 'format', problem: 'newer-version', repair: { want: 'newer-program' } };
    return { ok: false, problems: [newer], unread: [], more: false };
  }
  const notes = newNotes();
  if (!person.fits(value, notes)) {
    return { ok: false, problems: notes.problems, unread: notes.unread, more: notes.problems.length >= mostProblems };
  }
  const read = value as Person;
  return { ok: true, person: read, unread: [...notes.unread, ...unasked(read, questions).map((id) => `answers.${id}`)] };
}

/** The JSON Schema of a person file, printed by the very shapes that check it. */
export const personJsonSchema = (): JsonSchema => printedSchema('A person, as Plumbline reads one', person);
