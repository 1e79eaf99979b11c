// Words on a sheet, each with its place in the structure: headings, paragraphs, lists, tables.
import { artifact, type Doc, type Element, ink, line, need, quiet, type Sheet } from './sheet.ts';

type Weight = 'regular' | 'bold';
interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const put = (doc: Doc, { size, weight = 'regular', colour = ink }: Style): Doc => doc.font(weight).fontSize(size).fillColor(colour);
export const heightOf = (doc: Doc, text: string, style: Style, width: number): number =>
  text === '' ? 0 : put(doc, style).heightOfString(text, { width });

/** Text in a box of its own, as one element; returns the y below it. */
export function textIn(sheet: Sheet, parent: Element, tag: string, text: string, style: Style, box: Box): number {
  const { doc } = sheet;
  if (text === '') return box.y;
  const write = (): Doc => put(doc, style).text(text, box.x, box.y, { width: box.width });
  parent.add(doc.struct(tag, {}, [write]));
  return doc.y;
}

/** A bold label and its text in one paragraph; returns the y below it. */
export function labelledIn(sheet: Sheet, parent: Element, label: string, text: string, { x, y, width }: Box): number {
  const { doc, scale } = sheet;
  const size = scale.body;
  const write = (): void => {
    put(doc, { size, weight: 'bold' }).text(`${label}: `, x, y, { width, continued: true });
    put(doc, { size }).text(text);
  };
  parent.add(doc.struct('P', {}, [write]));
  return doc.y;
}

const sizes = { H1: 'h1', H2: 'h2', H3: 'h3' } as const;
/** A heading keeps `follows` points with it, so that it never stands alone at the foot. */
export function heading(sheet: Sheet, tag: keyof typeof sizes, text: string, follows = 60): void {
  const { doc, root, scale, left, width } = sheet;
  const style = { size: scale[sizes[tag]], weight: 'bold' } as const;
  if (doc.y > doc.page.margins.top) doc.y += tag === 'H1' ? 0 : scale.gap * 0.8;
  need(sheet, heightOf(doc, text, style, width) + follows);
  textIn(sheet, root, tag, text, style, { x: left, y: doc.y, width });
  doc.y += scale.gap * 0.4;
}

export function paragraph(sheet: Sheet, text: string, look: 'plain' | 'quiet' | 'strong' = 'plain'): void {
  const { doc, root, scale, left, width } = sheet;
  if (text === '') return;
  const style: Style = { size: scale.body, weight: look === 'strong' ? 'bold' : 'regular', colour: look === 'quiet' ? quiet : ink };
  need(sheet, heightOf(doc, text, style, width));
  textIn(sheet, root, 'P', text, style, { x: left, y: doc.y, width });
  doc.y += scale.gap * 0.5;
}

/** One point of a list: its label and its body are read as one. */
function listItem(sheet: Sheet, list: Element, label: string, text: string, style: Style, { x, y, width }: Box): number {
  const { doc } = sheet;
  const item = doc.struct('LI');
  list.add(item);
  const indent = style.size * 1.5;
  textIn(sheet, item, 'Lbl', label, style, { x, y, width: indent });
  const below = textIn(sheet, item, 'LBody', text, style, { x: x + indent, y, width: width - indent });
  item.end();
  return below;
}
/** Points or numbered steps in a box; returns the y below them. `breaks` lets a long list go on over pages. */
export function listIn(
  sheet: Sheet,
  parent: Element,
  texts: readonly string[],
  box: Box,
  how: { readonly numbered?: boolean; readonly breaks?: boolean; readonly size?: number } = {},
): number {
  const { doc, scale } = sheet;
  if (texts.length === 0) return box.y;
  const style = { size: how.size ?? scale.body };
  const list = doc.struct('L');
  parent.add(list);
  let { y } = box;
  for (const [at, text] of texts.entries()) {
    if (how.breaks) {
      doc.y = y;
      need(sheet, heightOf(doc, text, style, box.width - style.size * 1.5));
      y = doc.y;
    }
    y = listItem(sheet, list, how.numbered ? `${at + 1}.` : '•', text, style, { ...box, y }) + style.size * 0.2;
  }
  list.end();
  return y;
}
export function points(sheet: Sheet, texts: readonly string[]): void {
  const { doc, root, left, width, scale } = sheet;
  doc.y = listIn(sheet, root, texts, { x: left, y: doc.y, width }, { breaks: true }) + scale.gap * 0.3;
}

export interface TableLook {
  /** Shares of the width, one a column. */
  readonly shares: readonly number[];
  readonly caption?: string;
}
interface Row {
  readonly cells: readonly string[];
  readonly tag: 'TH' | 'TD';
}
const pad = 3;

function cellStyle({ scale }: Sheet, { tag }: Row): Style {
  return tag === 'TH' ? { size: scale.small, weight: 'bold', colour: quiet } : { size: scale.body };
}
function rowHeight(sheet: Sheet, row: Row, widths: readonly number[]): number {
  const style = cellStyle(sheet, row);
  return Math.max(...row.cells.map((text, at) => heightOf(sheet.doc, text, style, (widths[at] ?? 0) - 2 * pad))) + 2 * pad;
}
/** Cells of one row side by side; the first cell of a body row names it. */
function writeRow(sheet: Sheet, table: Element, row: Row, widths: readonly number[]): void {
  const { doc, left, width } = sheet;
  const { y } = doc;
  const height = rowHeight(sheet, row, widths);
  const element = doc.struct('TR');
  table.add(element);
  let x = left;
  for (const [at, text] of row.cells.entries()) {
    const wide = widths[at] ?? 0;
    const scope = row.tag === 'TH' ? { scope: 'Column' } : {};
    const style = cellStyle(sheet, row);
    const [from, under] = [x + pad, y + pad];
    const write = (): void => {
      put(doc, style).text(text === '' ? ' ' : text, from, under, { width: wide - 2 * pad });
    };
    element.add(doc.struct(row.tag, scope as PDFKit.Mixins.StructureElementOptions, [write]));
    x += wide;
  }
  element.end();
  doc.y = y + height;
  artifact(doc, 'Layout', () =>
    doc
      .moveTo(left, doc.y)
      .lineTo(left + width, doc.y)
      .lineWidth(0.5)
      .strokeColor(line)
      .stroke(),
  );
}

/** Rows under a head that comes again on every page. Cells are text; an empty one stays empty. */
export function table(sheet: Sheet, head: readonly string[], rows: readonly (readonly string[])[], { shares }: TableLook): void {
  const { doc, root, width, scale } = sheet;
  if (rows.length === 0) return;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (share / whole) * width);
  const element = doc.struct('Table');
  root.add(element);
  const headRow = { cells: head, tag: 'TH' } as const;
  const headHeight = rowHeight(sheet, headRow, widths);
  for (const [at, cells] of rows.entries()) {
    const row = { cells, tag: 'TD' } as const;
    const height = rowHeight(sheet, row, widths);
    if (at > 0 && doc.y + height > sheet.bottom) doc.addPage();
    else if (at === 0) need(sheet, headHeight + height);
    if (at === 0 || doc.y <= doc.page.margins.top) writeRow(sheet, element, headRow, widths);
    writeRow(sheet, element, row, widths);
  }
  element.end();
  doc.y += scale.gap;
}

/** Boxes to tick, each with its word, as many to a line as fit. */
export function tickBoxes(sheet: Sheet, label: string, texts: readonly string[]): void {
  const { doc, root, scale, left, width } = sheet;
  const style = { size: scale.body };
  const box = scale.body * 1.25;
  need(sheet, box * 3);
  textIn(sheet, root, 'P', `${label}:`, { size: scale.body, weight: 'bold' }, { x: left, y: doc.y, width });
  doc.y += scale.gap * 0.3;
  const list = doc.struct('L');
  root.add(list);
  let x = left;
  for (const text of texts) {
    const wide = box + 5 + put(doc, style).widthOfString(text) + scale.gap * 2;
    if (x > left && x + wide > left + width) {
      x = left;
      doc.y += box * 1.5;
      need(sheet, box);
    }
    const { y } = doc;
    artifact(doc, 'Layout', () => doc.roundedRect(x, y, box, box, 2).lineWidth(1).strokeColor(ink).stroke());
    const item = doc.struct('LI');
    list.add(item);
    textIn(sheet, item, 'LBody', text, style, { x: x + box + 5, y: y + box * 0.1, width: wide });
    item.end();
    doc.y = y;
    x += wide;
  }
  list.end();
  doc.y += box * 1.5;
}
