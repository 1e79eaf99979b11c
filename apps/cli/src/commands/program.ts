// `program`: reads a program in the program language; says what needs a repair, prints it, or puts it to a person.
import { fitProgram, type Rehearsal, rehearse, usualRehearsal } from '@plumbline/coach';
import { type LocalDate, mayPlan, type Person, type ProgramTree } from '@plumbline/engine';
import { type ParsedProgram, parseProgram, printProgram } from '@plumbline/program';
import type { Answer, Verb } from '../answer.ts';
import { catalog, words } from '../catalog.ts';
import { type Given, given, usage } from '../complaint.ts';
import { readDay, readWhole } from '../doors/options.ts';
import { noteOldAnswers, readPerson } from '../doors/person-file.ts';
import { nameOf, readText } from '../doors/read-text.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { fitPage } from '../page/fit-page.ts';
import { stack } from '../page/layout.ts';
import { programPage } from '../page/program-page.ts';
import { rehearsalPage } from '../page/rehearsal-page.ts';
import type { HandoutOptions } from '../paper/write-paper.ts';

export interface ProgramOptions extends HandoutOptions {
  readonly json?: boolean;
  /** A person file. */
  readonly for?: string;
  readonly from?: string;
  /** Twelve weeks with virtual people like this one. */
  readonly rehearse?: true;
  readonly seed?: string;
}
const mostSeed = 999_999_999;
interface Read extends ParsedProgram {
  readonly printed?: string;
}

/** The page is the program alone, so that it can be kept as a file; what is said of it goes to standard error, or into the JSON. */
export async function program(file: string, options: ProgramOptions, io: Io): Verb {
  if (options.paper !== undefined && options.for === undefined)
    return usage('--paper', 'A handout is for one person: their answers decide what may stand on it.', 'Add --for person.json.');
  if (options.rehearse && options.for === undefined)
    return usage('--rehearse', 'Virtual people are made like one person.', 'Add --for person.json.');
  const text = await readText(io, file, 'program');
  if (!text.ok) return text;
  const parsed = parseProgram(text.value, words);
  const read: Read = parsed.tree === undefined ? parsed : { ...parsed, printed: printProgram(parsed.tree, words) };
  if (read.diagnostics.length > 0 && !options.json) io.err(`${programPage(nameOf(file), read.diagnostics).join('\n')}\n`);
  if (parsed.tree !== undefined && options.for !== undefined) return putTo(parsed.tree, read, options.for, options, io);
  const code = read.printed === undefined ? exitCodes.no : exitCodes.done;
  if (read.printed === undefined && !options.json) return given({ code });
  return given({ code, json: jsonOf(read), page: () => (read.printed ?? '').trimEnd().split('\n') });
}

const jsonOf = ({ tree, printed, diagnostics }: Read) => ({
  fits: printed !== undefined,
  diagnostics,
  ...(tree === undefined ? {} : { program: tree, printed }),
});

/** What of the program is open to one person. Exit code 0: all of it, and a plan may be made. */
async function putTo(tree: ProgramTree, read: Read, file: string, options: ProgramOptions, io: Io): Promise<Given<Answer>> {
  const from = readDay(io, '--from', options.from);
  if (!from.ok) return from;
  const seed = readWhole('--seed', options.seed, 0, mostSeed, usualRehearsal.seed);
  if (!seed.ok) return seed;
  const person = await readPerson(io, file);
  if (!person.ok) return person;
  noteOldAnswers(io, person.value, from.value);
  const fit = fitProgram(tree, person.value, { catalog, from: from.value });
  const isOpen = fit.days.every(({ slots }) => slots.every(({ fits }) => fits === 'as-written' || fits === 'other-dose'));
  const code = mayPlan(fit.plan.verdict) && fit.safe && isOpen ? exitCodes.done : exitCodes.no;
  if (options.paper !== undefined && mayPlan(fit.plan.verdict) && fit.safe)
    return (await import('../paper/write-paper.ts')).writeHandout({ plan: fit.plan, tree }, options.paper, options, code, io);
  const rehearsal = options.rehearse ? rehearsed(tree, person.value, from.value, seed.value) : undefined;
  return given({
    code,
    json: { ...jsonOf(read), for: fit, ...(rehearsal ? { rehearsal } : {}) },
    page: (ink) => stack([fitPage(fit, person.value, ink), rehearsal ? rehearsalPage(rehearsal, ink) : []]),
  });
}
const rehearsed = (tree: ProgramTree, person: Person, from: LocalDate, seed: number): Rehearsal =>
  rehearse({ tree, person, catalog, from, ...usualRehearsal, seed });
