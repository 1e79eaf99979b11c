// The handout of a plan, written to a file.
import { handoutOf, handoutText } from '@plumbline/coach';
import type { Plan, ProgramTree } from '@plumbline/engine';
import { qrSquares } from '@plumbline/handover';
import type { Answer } from '../answer.ts';
import { type Given, given, refuseOne, usage } from '../complaint.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { handoutPdf } from './handout-pdf.ts';
import { type PaperOptions, readPaper } from './paper-request.ts';

export interface HandoutOptions extends PaperOptions {
  /** The file to write. */
  readonly paper?: string;
  /** Printed as a QR code, as `hand-over` gives it. */
  readonly link?: string;
}

interface Printed {
  readonly plan: Plan;
  /** A trainer's program that the plan was made of: what they wrote beside it is printed too. */
  readonly tree?: ProgramTree;
}
/** Writes the handout of a plan that may be made. `code` is what the verb says of the plan itself. */
export async function writeHandout(
  { plan, tree }: Printed,
  file: string,
  options: HandoutOptions,
  code: ExitCode,
  io: Io,
): Promise<Given<Answer>> {
  const { link } = options;
  if (link !== undefined && qrSquares(link) === undefined) return usage('--link', 'It is too long for one QR code.', 'Leave it out.');
  const paper = await readPaper(options, io.now());
  if (!paper.ok) return paper;
  const pdf = await handoutPdf(
    handoutText(handoutOf(plan, { trainer: tree && { name: undefined, tree } }), paper.value.scene),
    paper.value,
    link,
  );
  const problem = await io.writeFile(file, pdf);
  if (problem !== undefined) {
    const repair = 'Name a file in a folder that exists and may be written to.';
    return refuseOne(exitCodes.notFound, file, `It could not be written: ${problem}.`, repair);
  }
  return given({ code, json: { file, bytes: pdf.length }, page: () => [`${file}: ${pdf.length} bytes`] });
}
