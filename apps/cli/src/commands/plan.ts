// `plan`: a block of weeks for a person nobody has a log of.
import { planFor } from '@plumbline/coach';
import { mayPlan } from '@plumbline/engine';
import type { Verb } from '../answer.ts';
import { catalog } from '../catalog.ts';
import { given } from '../complaint.ts';
import { readDay, readProgram, readWhole } from '../doors/options.ts';
import { noteOldAnswers, readPerson } from '../doors/person-file.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { planPage } from '../page/plan-page.ts';
import type { HandoutOptions } from '../paper/write-paper.ts';

export interface PlanOptions extends HandoutOptions {
  readonly program?: string;
  readonly weeks?: string;
  readonly from?: string;
}

/** Weeks a program may last, and those of one block. Source: rule book 5.4 by `Facts['program-chosen']`. */
const mostWeeks = 52;
const blockWeeks = 4;

export async function plan(file: string, options: PlanOptions, io: Io): Verb {
  const from = readDay(io, '--from', options.from);
  if (!from.ok) return from;
  const weeks = readWhole('--weeks', options.weeks, 1, mostWeeks, blockWeeks);
  if (!weeks.ok) return weeks;
  const program = readProgram(options.program);
  if (!program.ok) return program;
  const person = await readPerson(io, file);
  if (!person.ok) return person;
  noteOldAnswers(io, person.value, from.value);
  const made = planFor(person.value, { catalog, from: from.value, weeks: weeks.value, program: program.value });
  const code = mayPlan(made.verdict) ? exitCodes.done : exitCodes.no;
  // loaded when asked for: it brings every movement and the writer of PDF
  if (options.paper !== undefined && code === exitCodes.done)
    return (await import('../paper/write-paper.ts')).writeHandout({ plan: made }, options.paper, options, code, io);
  return given({ code, json: made, page: (ink) => planPage(made, person.value, ink) });
}
