// The handout of a plan as pages: its sessions with boxes to tick, then every exercise with two drawings.
import { type HandoutExerciseText, type HandoutSessionText, type HandoutText, pictureText } from '@plumbline/coach';
import { qrSquares } from '@plumbline/handover';
import { drawCode, drawFigure, type Figure, figureOf, figureSize } from './drawing.ts';
import type { PaperRequest } from './paper-request.ts';
import { artifact, line, need, openSheet, type Sheet } from './sheet.ts';
import { heading, heightOf, labelledIn, listIn, paragraph, points, table, textIn, tickBoxes } from './write.ts';

/** Side of the code, points: three centimetres scan from an arm's length. */
const codeSide = ({ large }: Sheet): number => (large ? 150 : 84);

function writeHead(sheet: Sheet, text: HandoutText, link: string | undefined): void {
  const { doc, root, left, width, scale } = sheet;
  const squares = link === undefined ? undefined : qrSquares(link);
  const side = codeSide(sheet);
  const narrow = { ...sheet, width: width - (squares ? side + 12 : 0) };
  const top = doc.y;
  heading(narrow, 'H1', text.title);
  paragraph(narrow, text.lead, 'quiet');
  if (squares === undefined) return;
  const x = left + width - side;
  drawCode(sheet, root, squares, text.scan, x, top, side);
  const below = textIn(sheet, root, 'P', text.scan, { size: scale.small }, { x, y: top + side, width: side });
  doc.y = Math.max(doc.y, below) + scale.gap;
}

/** What a trainer says of the whole program, and how they mean it to go. */
function writeTrainer(sheet: Sheet, { trainer }: HandoutText): void {
  if (trainer === undefined) return;
  const { title, notes, wishes, lines, first } = trainer;
  if (notes.length > 0) {
    heading(sheet, 'H2', title);
    for (const note of notes) paragraph(sheet, note);
  }
  if (lines.length > 0) {
    heading(sheet, 'H2', wishes);
    points(sheet, lines);
    paragraph(sheet, first, 'quiet');
  }
}

function writeSession(sheet: Sheet, session: HandoutSessionText): void {
  heading(sheet, 'H2', `${session.title}, ${session.minutes}`, 120);
  tickBoxes(sheet, session.tick, session.days);
  table(sheet, session.head, session.rows, { shares: sheet.large ? [11, 42, 47] : [6, 40, 54] });
}

interface Card {
  readonly text: HandoutExerciseText;
  readonly figure: Figure | undefined;
  readonly says: string;
}
/** Where drawings and words of a card go: beside each other, or below each other in large print. */
const placesOf = ({ large, left, width }: Sheet) =>
  large
    ? { picture: { width, most: 205 }, words: { x: left, width }, isBeside: false }
    : { picture: { width: width * 0.45, most: 115 }, words: { x: left + width * 0.48, width: width * 0.52 }, isBeside: true };

function pictureHeight(sheet: Sheet, { figure }: Card): number {
  const { picture } = placesOf(sheet);
  return figure ? figureSize(figure, picture.width, picture.most).high + sheet.scale.small * 1.5 : 0;
}
/** "Ana Ruiz says: Slow." and, apart from it, how it is meant to grow. */
const saidIn = ({ trainer }: HandoutExerciseText): readonly (readonly [label: string, text: string])[] =>
  trainer === undefined
    ? []
    : (
        [
          [trainer.title, trainer.notes.join(' ')],
          [trainer.wishes, trainer.lines.join(' ')],
        ] as const
      ).filter(([, text]) => text !== '');
const stopsOf = ({ stopIf: [, points] }: HandoutExerciseText): string => points.join(' · ');
function wordsHeight({ doc, scale, large, left, width }: Sheet, { text }: Card): number {
  const wide = placesOf({ large, left, width } as Sheet).words.width;
  const body = { size: scale.body };
  const list = text.steps.map((one) => heightOf(doc, one, body, wide - scale.body * 1.5) + scale.body * 0.2);
  // Measured in bold throughout, which is the wider of the two.
  const stops = heightOf(doc, `${text.stopIf[0]}: ${stopsOf(text)}`, { ...body, weight: 'bold' }, wide);
  const wish = saidIn(text).reduce(
    (sum, [label, says]) => sum + heightOf(doc, `${label}: ${says}`, { ...body, weight: 'bold' }, wide) + scale.gap * 0.4,
    0,
  );
  return list.reduce((sum, height) => sum + height, stops + wish + heightOf(doc, text.setUp, body, wide) + scale.gap);
}

function writeWords(sheet: Sheet, { text }: Card, y: number): number {
  const { root, scale } = sheet;
  const { words } = placesOf(sheet);
  const said = saidIn(text).reduce((top, [label, says]) => labelledIn(sheet, root, label, says, { ...words, y: top }) + scale.gap * 0.4, y);
  let below = textIn(sheet, root, 'P', text.setUp, { size: scale.body }, { ...words, y: said });
  below = listIn(sheet, root, text.steps, { ...words, y: below + scale.gap * 0.4 }, { numbered: true });
  const stops = stopsOf(text);
  return stops === '' ? below : labelledIn(sheet, root, text.stopIf[0], stops, { ...words, y: below + scale.gap * 0.4 });
}

/** What a card takes, or a whole page where it would take more. */
function cardHeight(sheet: Sheet, card: Card): number {
  const { doc, scale, width, bottom } = sheet;
  const { number, name, amount } = card.text;
  const [high, tall] = [pictureHeight(sheet, card), wordsHeight(sheet, card)];
  const title = heightOf(doc, `${number}  ${name}`, { size: scale.h3, weight: 'bold' }, width) + (amount === '' ? 0 : scale.body * 1.4);
  const all = title + scale.gap * 2 + (placesOf(sheet).isBeside ? Math.max(high, tall) : high + tall + scale.gap);
  return Math.min(all, bottom - doc.page.margins.top);
}

/** One exercise, never torn over two pages. */
function writeCard(sheet: Sheet, card: Card, labels: readonly [string, string]): void {
  const { doc, root, scale, left, width } = sheet;
  const { picture, isBeside } = placesOf(sheet);
  const { number, name, amount } = card.text;
  need(sheet, cardHeight(sheet, card));
  artifact(doc, 'Layout', () =>
    doc
      .moveTo(left, doc.y)
      .lineTo(left + width, doc.y)
      .lineWidth(0.5)
      .strokeColor(line)
      .stroke(),
  );
  doc.y += scale.gap * 0.6;
  heading({ ...sheet, scale: { ...scale, gap: 0 } }, 'H3', `${number}  ${name}`, 0);
  if (amount !== '') textIn(sheet, root, 'P', amount, { size: scale.body, weight: 'bold' }, { x: left, y: doc.y, width });
  const top = doc.y + scale.gap * 0.6;
  const place = { x: left, y: top, ...picture };
  const under = card.figure ? drawFigure(sheet, root, card.figure, place, { says: card.says, labels }) : top;
  const below = writeWords(sheet, card, isBeside ? top : under + scale.gap * 0.6);
  doc.y = Math.max(under, below) + scale.gap;
}

function writeNotices(sheet: Sheet, { notices, own }: HandoutText): void {
  for (const { title, lines, act } of notices) {
    heading(sheet, 'H2', title, 80);
    points(sheet, lines);
    paragraph(sheet, act, 'strong');
  }
  paragraph(sheet, own, 'quiet');
}

/** The whole handout. `link` is drawn as a QR code where it fits into one. */
export async function handoutPdf(text: HandoutText, { scene, words, ...look }: PaperRequest, link?: string): Promise<Uint8Array> {
  const sheet = await openSheet({ ...look, title: text.title, language: words.language, foot: text.title });
  writeHead(sheet, text, link);
  writeTrainer(sheet, text);
  for (const session of text.sessions) writeSession(sheet, session);
  const cards = text.exercises.map((one) => {
    const says = pictureText(scene, one.name, words.movements[one.id]?.alt ?? '');
    return { text: one, figure: figureOf(one.id), says };
  });
  heading(sheet, 'H2', text.how, cards[0] ? cardHeight(sheet, cards[0]) : 0);
  for (const card of cards) writeCard(sheet, card, [text.pictures.start, text.pictures.work]);
  writeNotices(sheet, text);
  return sheet.finish();
}
