// Prints what a verb answered: one JSON value or a page on standard output, every complaint on standard error.
import type { Verb } from './answer.ts';
import type { Complaint, Trouble } from './complaint.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { inkFor } from './page/ink.ts';
import { wrap } from './page/layout.ts';

/** Control characters of a file must not reach the terminal. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}');

const troubleLines = ({ place, says, repair }: Trouble): readonly string[] => [
  ...(place === undefined ? [] : wrap(shown(place), '  ')),
  ...wrap(shown(`${says} ${repair}`), place === undefined ? '  ' : '    '),
];
const complaintLines = ({ about, lead, troubles }: Complaint): readonly string[] => [
  ...wrap(shown(`${about}: ${lead ?? ''}`)),
  ...troubles.flatMap(troubleLines),
];

function complain(io: Io, complaint: Complaint, asJson: boolean): ExitCode {
  const { code, about, lead, troubles } = complaint;
  io.err(`${complaintLines(complaint).join('\n')}\n`);
  if (asJson) io.out(`${JSON.stringify({ error: { code, about, ...(lead === undefined ? {} : { lead }), troubles } })}\n`);
  return code;
}

/** The exit code of the verb, once it has been said what there is to say. */
export async function deliver(io: Io, asJson: boolean, verb: Verb): Promise<ExitCode> {
  const result = await verb;
  if (!result.ok) return complain(io, result.complaint, asJson);
  const { code, json, page } = result.value;
  if (page !== undefined) io.out(asJson ? `${JSON.stringify(json, null, 2)}\n` : `${page(inkFor(io)).join('\n')}\n`);
  return code;
}
