// Pictures on a sheet, as paths: figures in one colour with arrows, and QR codes. Each is a figure of the structure with words in its place.
import { type Compiled, colourOf, compile, type Frame, frameFor, PRINT, posePicture, type Shape, twoPoses } from '@plumbline/figure';
import type { Squares } from '@plumbline/handover';
import { movements } from '@plumbline/library/movements';
import { artifact, type Doc, type Element, ink, quiet, type Sheet } from './sheet.ts';

/** The two drawings of an exercise: one frame, so that they may stand side by side. */
export interface Figure {
  readonly frame: Frame;
  /** Start, with arrows to the work; the work. */
  readonly pictures: readonly [start: readonly Shape[], work: readonly Shape[]];
}
/** Undefined where there is no movement of that id. */
export function figureOf(id: string): Figure | undefined {
  const movement = movements.get(id);
  if (movement === undefined) return undefined;
  const c: Compiled = compile(movement);
  const [start, work] = twoPoses(c);
  const pictures = [posePicture(c, start, { arrowsTo: work }).shapes, posePicture(c, work).shapes] as const;
  return { frame: frameFor(c, { ratio: 'fit' }), pictures };
}

function paint(doc: Doc, { d, fill, tone, opacity = 1, line, dashed, edge }: Shape): void {
  const colour = colourOf(PRINT, fill, tone);
  const seen = opacity * (fill === 'shadow' ? PRINT.shadowAlpha : 1);
  doc.opacity(seen).lineCap('round').lineJoin('round').undash();
  if (line) {
    if (dashed) doc.dash(1.6, { space: 1.6 });
    doc.path(d).lineWidth(line).stroke(colour);
    return;
  }
  // The line that keeps parts apart lies under the fill.
  if (edge)
    doc
      .path(d)
      .lineWidth(edge)
      .stroke(colourOf(PRINT, fill, tone > 0 ? tone : -0.25));
  doc.path(d).fill(colour);
}

function drawPicture(doc: Doc, { frame }: Figure, shapes: readonly Shape[], x: number, y: number, width: number): void {
  const scale = width / frame.w;
  const { cx, cy, rx, ry } = frame.stage;
  doc.save();
  doc.translate(x, y).scale(scale).translate(-frame.x, -frame.y);
  doc
    .opacity(1)
    .ellipse(cx, cy, rx, ry)
    .fill(colourOf(PRINT, 'stage', 0));
  for (const shape of shapes) paint(doc, shape);
  doc.restore();
}

const BETWEEN = 8;
interface Place {
  readonly x: number;
  readonly y: number;
  /** Of both together. */
  readonly width: number;
  /** Of both at most; the drawings shrink to it. */
  readonly most: number;
}
/** How wide and high each of the two stands in a place. */
export function figureSize({ frame }: Figure, width: number, most: number): { readonly each: number; readonly high: number } {
  const each = Math.min((width - BETWEEN) / 2, (most * frame.w) / frame.h);
  return { each, high: (each * frame.h) / frame.w };
}

/** Both drawings side by side with a word under each; read aloud as `says`. Returns the y below. */
export function drawFigure(
  sheet: Sheet,
  parent: Element,
  figure: Figure,
  place: Place,
  words: { readonly says: string; readonly labels: readonly [string, string] },
): number {
  const { doc, scale } = sheet;
  const { x, y, width, most } = place;
  const { each, high } = figureSize(figure, width, most);
  const second = x + (width + BETWEEN) / 2;
  const bbox = [x, y, x + width, y + high];
  const options = { alt: words.says, bbox, placement: 'Block' } as PDFKit.Mixins.StructureElementOptions;
  const both = (): void => {
    drawPicture(doc, figure, figure.pictures[0], x, y, each);
    drawPicture(doc, figure, figure.pictures[1], second, y, each);
  };
  parent.add(doc.struct('Figure', options, [both]));
  artifact(doc, 'Layout', () => {
    doc.opacity(1).font('regular').fontSize(scale.small).fillColor(quiet);
    doc.text(words.labels[0], x, y + high + 1, { width: each, align: 'center' });
    doc.text(words.labels[1], second, y + high + 1, { width: each, align: 'center' });
  });
  return doc.y;
}

/** Free squares around a code. Source: ISO/IEC 18004. */
const QUIET_ZONE = 4;
/** A QR code with its quiet zone, `size` points in all. */
export function drawCode(sheet: Sheet, parent: Element, squares: Squares, says: string, x: number, y: number, size: number): void {
  const { doc } = sheet;
  const one = size / (squares.length + 2 * QUIET_ZONE);
  const options = { alt: says, bbox: [x, y, x + size, y + size], placement: 'Block' } as PDFKit.Mixins.StructureElementOptions;
  const code = (): void => {
    for (const [row, cells] of squares.entries())
      for (const [column, dark] of cells.entries())
        if (dark) doc.rect(x + (column + QUIET_ZONE) * one, y + (row + QUIET_ZONE) * one, one, one);
    doc.fill(ink);
  };
  parent.add(doc.struct('Figure', options, [code]));
}
