// One scale from 0 to 10 over the weeks, as a line with a point for each answer; read aloud as a sentence.
import { daysBetween, type MeasureOutcome } from '@plumbline/engine';
import { type Doc, ink, line, need, quiet, type Sheet } from './sheet.ts';
import { heading } from './write.ts';

type Answers = MeasureOutcome['answers'];
const HIGH = 72;
const LOWEST = 0;
const HIGHEST = 10;

/** Where each answer stands in a box: time across, the scale upwards. */
function pointsIn(answers: Answers, x: number, y: number, width: number): readonly (readonly [x: number, y: number])[] {
  const first = answers[0]?.on ?? '';
  const span = Math.max(1, daysBetween(first, answers.at(-1)?.on ?? first));
  return answers.map(({ on, value }) => [
    x + (daysBetween(first, on) / span) * width,
    y + HIGH - ((value - LOWEST) / (HIGHEST - LOWEST)) * HIGH,
  ]);
}

function drawScale(doc: Doc, x: number, y: number, width: number): void {
  for (const value of [LOWEST, HIGHEST / 2, HIGHEST]) {
    const at = y + HIGH - (value / HIGHEST) * HIGH;
    doc
      .moveTo(x, at)
      .lineTo(x + width, at)
      .lineWidth(0.4)
      .strokeColor(line)
      .stroke();
    doc.font('regular').fontSize(7).fillColor(quiet);
    doc.text(String(value), x - 16, at - 4, { width: 12, align: 'right', lineBreak: false });
  }
}

/** A heading and the chart under it. */
export function drawChart(sheet: Sheet, what: string, says: string, answers: Answers): void {
  const { doc, root, left, width, scale } = sheet;
  need(sheet, HIGH + scale.h3 * 3);
  heading(sheet, 'H3', what, HIGH + scale.gap);
  const [x, y, wide] = [left + 20, doc.y + 4, width - 28];
  const options = { alt: says, bbox: [left, y, left + width, y + HIGH], placement: 'Block' } as PDFKit.Mixins.StructureElementOptions;
  const chart = (): void => {
    drawScale(doc, x, y, wide);
    const places = pointsIn(answers, x, y, wide);
    for (const [at, [px, py]] of places.entries()) at === 0 ? doc.moveTo(px, py) : doc.lineTo(px, py);
    doc.lineWidth(1.4).lineJoin('round').strokeColor(ink).stroke();
    for (const [px, py] of places) doc.circle(px, py, 2.4).fill(ink);
  };
  root.add(doc.struct('Figure', options, [chart]));
  doc.y = y + HIGH + scale.gap;
}
