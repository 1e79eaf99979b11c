// The page for a visit, and behind it every answer week by week.
import type { PaperTable, VisitText } from '@plumbline/coach';
import { drawChart } from './chart.ts';
import type { PaperRequest } from './paper-request.ts';
import { artifact, line, openSheet, pagesOf, type Sheet } from './sheet.ts';
import { heading, paragraph, points, table, textIn } from './write.ts';

/** A word and a line to write on, and beside it what is known. */
function writeName({ doc, root, left, width, scale, ...sheet }: Sheet, name: string, born: string): void {
  const style = { size: scale.body, weight: 'bold' } as const;
  const y = doc.y + 6;
  const whole = { doc, root, left, width, scale, ...sheet };
  textIn(whole, root, 'P', name, style, { x: left, y, width: 60 });
  const [from, until] = [left + 42, left + width * 0.6];
  artifact(doc, 'Layout', () =>
    doc
      .moveTo(from, y + scale.body * 1.3)
      .lineTo(until, y + scale.body * 1.3)
      .lineWidth(0.7)
      .strokeColor(line)
      .stroke(),
  );
  textIn(whole, root, 'P', born, { size: scale.body }, { x: until + 16, y, width: width * 0.35 });
  doc.y = y + scale.body * 1.8;
}

interface Part {
  readonly title: string;
  readonly lead: string;
}
function writePart(sheet: Sheet, { title, lead }: Part): void {
  heading(sheet, 'H2', title);
  paragraph(sheet, lead);
}
const writeTable = (sheet: Sheet, { head, rows }: PaperTable, shares: readonly number[]): void => table(sheet, head, rows, { shares });

/** Questions with room for what is answered. */
function writeQuestions(sheet: Sheet, { title, asks }: VisitText['questions']): void {
  const { doc, left, width } = sheet;
  heading(sheet, 'H2', title, 110);
  for (const ask of asks) {
    paragraph(sheet, ask, 'strong');
    doc.y += 16;
    artifact(doc, 'Layout', () =>
      doc
        .moveTo(left, doc.y)
        .lineTo(left + width, doc.y)
        .lineWidth(0.5)
        .strokeColor(line)
        .stroke(),
    );
    doc.y += 6;
  }
}

function writeWeekly(sheet: Sheet, { title, charts, table: answers }: VisitText['weekly']): void {
  if (charts.length === 0) return;
  sheet.doc.addPage();
  heading(sheet, 'H2', title);
  for (const { what, says, answers: all } of charts) drawChart(sheet, what, says, all);
  writeTable(sheet, answers, [2, ...charts.map(() => 1)]);
}

function writeVisit(sheet: Sheet, text: VisitText): void {
  heading(sheet, 'H1', text.title);
  paragraph(sheet, text.lead, 'quiet');
  writeName(sheet, text.name, text.born);
  writePart(sheet, text.flares);
  if (text.flares.points.length > 0) paragraph(sheet, text.flares.points.join(' · '));
  writePart(sheet, text.doing);
  writeTable(sheet, text.doing.table, [54, 12, 12, 22]);
  paragraph(sheet, text.doing.note, 'quiet');
  writePart(sheet, text.minutes);
  writeTable(sheet, text.minutes.table, [46, 16, 18, 20]);
  writePart(sheet, text.changes);
  points(sheet, text.changes.points);
  writeQuestions(sheet, text.questions);
}

/** Sizes of type that are tried, the largest first, until the page for a visit is one. The last is still that of a newspaper. */
const shrinks = [1, 0.93, 0.86] as const;

/** The first page stands alone: whoever has ten minutes reads no further. In large print it may take more. */
export async function visitPdf(text: VisitText, { words, ...look }: PaperRequest): Promise<Uint8Array> {
  const about = { ...look, title: text.title, language: words.language, foot: text.foot };
  for (const shrink of shrinks) {
    const sheet = await openSheet({ ...about, shrink });
    writeVisit(sheet, text);
    if (pagesOf(sheet) > 1 && !look.large && shrink !== shrinks.at(-1)) continue;
    writeWeekly(sheet, text.weekly);
    return sheet.finish();
  }
  throw new Error('One of the sizes is the last.');
}
