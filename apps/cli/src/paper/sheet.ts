// A tagged PDF that is written from top to bottom: pages, typeface, structure and the foot of every page. Units: points, 72 to an inch.
import { readFile } from 'node:fs/promises';
import type { LocalTime } from '@plumbline/engine';
import PDFDocument from 'pdfkit';

export const paperSizes = ['a4', 'letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

export interface SheetRequest {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly size: PaperSize;
  /** Body text of 18 points instead of 10. */
  readonly large: boolean;
  readonly now: LocalTime;
  /** Stands at the foot of every page, beside its number. */
  readonly foot: string;
  /** Share of the usual sizes of type, where a page has to hold more; 1 if left out. */
  readonly shrink?: number;
}
export type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** Sizes of type. */
export interface Scale {
  readonly body: number;
  readonly small: number;
  readonly h1: number;
  readonly h2: number;
  readonly h3: number;
  /** Between two blocks. */
  readonly gap: number;
}
const usual: Scale = { body: 10, small: 8.5, h1: 22, h2: 14, h3: 11.5, gap: 7 };
/** Nothing a person has to read is below 18 points. Source: common guidance for large print. */
const largePrint: Scale = { body: 18, small: 18, h1: 30, h2: 24, h3: 21, gap: 12 };

const shrunk = (scale: Scale, by: number): Scale =>
  Object.fromEntries(Object.entries(scale).map(([name, size]) => [name, size * by])) as unknown as Scale;

export interface Sheet {
  readonly doc: Doc;
  /** What the next element belongs to, in reading order. */
  readonly root: Element;
  readonly scale: Scale;
  readonly large: boolean;
  readonly left: number;
  readonly width: number;
  /** Where the foot begins. */
  readonly bottom: number;
  readonly finish: () => Promise<Uint8Array>;
}

const here = (name: string): URL => new URL(`./fonts/${name}`, import.meta.url);
const margin = 42;
export const ink = '#000000';
export const quiet = '#444444';
export const line = '#9a9a9a';

/** What is only seen, never read aloud: rules, boxes, numbers of pages. */
export function artifact(doc: Doc, kind: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type: kind });
  draw();
  doc.endMarkedContent();
}

function writeFoot(doc: Doc, { foot }: SheetRequest, scale: Scale, page: number): void {
  const { width, height, margins } = doc.page;
  const keep = margins.bottom;
  margins.bottom = 0; // the foot stands where text would begin a new page
  artifact(doc, 'Pagination', () => {
    const size = Math.min(scale.small, 12);
    const top = height - margin + 4;
    doc.font('regular').fontSize(size).fillColor(quiet);
    doc.text(foot, margin, top, { lineBreak: false });
    doc.text(String(page), margin, top, { width: width - 2 * margin, align: 'right', lineBreak: false });
  });
  margins.bottom = keep;
}

/** Everything written, once the document has ended. */
function gathered(doc: Doc): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on('error', reject);
  });
}

/** An empty sheet with its first page. Rejects where the typeface cannot be read. */
export async function openSheet(request: SheetRequest): Promise<Sheet> {
  const [regular, bold] = await Promise.all([readFile(here('figtree-400.ttf')), readFile(here('figtree-700.ttf'))]);
  const scale = shrunk(request.large ? largePrint : usual, request.shrink ?? 1);
  const doc = new PDFDocument({
    ...{ size: request.size === 'a4' ? 'A4' : 'LETTER', margin, bufferPages: true },
    ...{ pdfVersion: '1.7', subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets, tagged: true, displayTitle: true, lang: request.language },
    info: { Title: request.title, Creator: 'Plumbline', Producer: 'Plumbline', CreationDate: new Date(`${request.now}:00Z`) },
  });
  const bytes = gathered(doc);
  doc.registerFont('regular', regular);
  doc.registerFont('bold', bold);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const finish = (): Promise<Uint8Array> => {
    root.end();
    const { start, count } = doc.bufferedPageRange();
    for (let at = start; at < start + count; at++) {
      doc.switchToPage(at);
      writeFoot(doc, request, scale, at + 1);
    }
    doc.end();
    return bytes;
  };
  const { width, height } = doc.page;
  return { doc, root, scale, large: request.large, left: margin, width: width - 2 * margin, bottom: height - margin - 10, finish };
}

/** Pages begun so far. */
export const pagesOf = ({ doc }: Sheet): number => doc.bufferedPageRange().count;

/** Begins a new page unless `height` is left on this one. */
export function need({ doc, bottom }: Sheet, height: number): void {
  if (doc.y + height > bottom) doc.addPage();
}
