// `program`: reads a program in the program language; says what needs a repair, or prints it the one way it is written.
import { exerciseWordsEn, library } from '@plumbline/library';
import { parseProgram, printProgram, programWords } from '@plumbline/program';
import type { Verb } from '../answer.ts';
import { given } from '../complaint.ts';
import { nameOf, readText } from '../doors/read-text.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { programPage } from '../page/program-page.ts';

const namesOf = Object.fromEntries(Object.entries(exerciseWordsEn).map(([id, { name, aliases }]) => [id, [name, ...aliases]]));
const words = programWords(library.exercises, namesOf);

/** The page is the program alone, so that it can be kept as a file; what is said of it goes to standard error, or into the JSON. */
export async function program(file: string, io: Io, asJson: boolean): Verb {
  const text = await readText(io, file, 'program');
  if (!text.ok) return text;
  const { tree, diagnostics } = parseProgram(text.value, words);
  const printed = tree === undefined ? undefined : printProgram(tree, words);
  if (diagnostics.length > 0 && !asJson) io.err(`${programPage(nameOf(file), diagnostics).join('\n')}\n`);
  const code = printed === undefined ? exitCodes.no : exitCodes.done;
  if (printed === undefined && !asJson) return given({ code });
  return given({
    code,
    json: { fits: printed !== undefined, diagnostics, ...(tree === undefined ? {} : { program: tree, printed }) },
    page: () => (printed ?? '').trimEnd().split('\n'),
  });
}
