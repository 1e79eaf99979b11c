// `check`: may this person train on this day?
import { mayPlan, readiness } from '@plumbline/engine';
import type { Verb } from '../answer.ts';
import { given } from '../complaint.ts';
import { readDay } from '../doors/options.ts';
import { noteOldAnswers, readPerson } from '../doors/person-file.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { outcomePage } from '../page/outcome-page.ts';

export interface CheckOptions {
  readonly on?: string;
}

export async function check(file: string, options: CheckOptions, io: Io): Verb {
  const on = readDay(io, '--on', options.on);
  if (!on.ok) return on;
  const person = await readPerson(io, file);
  if (!person.ok) return person;
  noteOldAnswers(io, person.value, on.value);
  const verdict = readiness(person.value, on.value);
  const code = mayPlan(verdict) ? exitCodes.done : exitCodes.no;
  return given({ code, json: verdict, page: (ink) => outcomePage(verdict, person.value, ink) });
}
