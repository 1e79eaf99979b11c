// A log as paper: one page for a visit, and every answer behind it.
import { visitOn, visitText } from '@plumbline/coach';
import { catalog } from '../catalog.ts';
import { given } from '../complaint.ts';
import { readPaper } from '../paper/paper-request.ts';
import { visitPdf } from '../paper/visit-pdf.ts';
import type { Writer } from './writer.ts';

export const writePdf: Writer = async ({ log, on, now, paper: options = {} }) => {
  const paper = await readPaper(options, now);
  if (!paper.ok) return paper;
  const visit = visitOn(log.state, log.facts, catalog, on);
  return given(await visitPdf(visitText(visit, paper.value.scene), paper.value));
};
