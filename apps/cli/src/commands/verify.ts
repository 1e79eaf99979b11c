// `verify`: a separate, small checker looks at a plan.
import { historyOf, verify as violationsOf } from '@plumbline/engine';
import { library } from '@plumbline/library';
import type { Verb } from '../answer.ts';
import { given } from '../complaint.ts';
import { readLogFile } from '../doors/log-file.ts';
import { readPerson } from '../doors/person-file.ts';
import { readPlan } from '../doors/plan-file.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { verifyPage } from '../page/verify-page.ts';

export interface VerifyOptions {
  readonly person: string;
  readonly log?: string;
}

export async function verify(file: string, options: VerifyOptions, io: Io): Verb {
  const plan = await readPlan(io, file);
  if (!plan.ok) return plan;
  const person = await readPerson(io, options.person);
  if (!person.ok) return person;
  const log = options.log === undefined ? undefined : await readLogFile(io, options.log);
  if (log?.ok === false) return log;
  const past = log === undefined ? [] : [historyOf(log.value.state)];
  const violations = violationsOf(plan.value, person.value, library, ...past);
  const code = violations.length === 0 ? exitCodes.done : exitCodes.no;
  return given({
    code,
    json: { safe: violations.length === 0, violations },
    page: (ink) => verifyPage(plan.value, violations, ink),
  });
}
