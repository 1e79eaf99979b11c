// The dose of a line: 3 x 8 / side, 3 x 8-12, hold 2s, over 40m, at 20kg, rest 45-60s, tempo 3-1-2.
import type { SyntaxNode } from '@lezer/common';
import type { Dose } from '@plumbline/engine';
import type { Line, Report } from './diagnostic.ts';
import { putFor, takeOut } from './mend.ts';
import { readAmount, readOne, textOf } from './quantity.ts';

const MOST_SETS = 20;
const MOST_TEMPO = 60;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** A dose before its rest is known. */
export type DoseDraft = Mutable<Omit<Dose, 'restSeconds'>> & {
  restSeconds?: Dose['restSeconds'];
  /** The low end of a range such as 3 x 8-12; the dose holds the high one. */
  from?: number;
};

/** Where each part of a dose stood, and whether a part could not be read. */
export interface ReadDose {
  readonly dose: DoseDraft;
  readonly sets?: SyntaxNode;
  readonly side?: SyntaxNode;
  readonly ok: boolean;
}

type PartReader = (line: Line, node: SyntaxNode, dose: DoseDraft, report: Report) => boolean;

function readSets(line: Line, node: SyntaxNode, dose: DoseDraft, report: Report): boolean {
  const count = node.getChild('Number');
  const sets = count === null ? 0 : Number(textOf(line, count));
  if (!Number.isInteger(sets) || sets < 1 || sets > MOST_SETS) {
    const near = Math.min(MOST_SETS, Math.max(1, Math.round(sets)));
    report(count ?? node, `${sets} sets cannot be meant.`, `Give a whole number of sets from 1 to ${MOST_SETS}, as in 3 x 8.`, [
      putFor(count ?? node, `${near}`),
    ]);
    return false;
  }
  dose.sets = sets;
  const each = node.getChild('Quantity');
  if (each === null) {
    const word = node.getChild('Word');
    if (word !== null && /^sets?$/i.test(textOf(line, word))) return true;
    report(
      word ?? node,
      `"${word === null ? '' : textOf(line, word)}" does not say how much.`,
      'Write sets and amount, as in 3 x 8, 3 x 45s or 3 sets.',
      word === null ? [] : [putFor(word, 'sets')],
    );
    return false;
  }
  const amount = readAmount(line, each, ['reps', 'seconds', 'metres'], report);
  if (amount === undefined) return false;
  if (amount.unit !== 'kg') dose[amount.unit] = amount.high;
  if (amount.low < amount.high) dose.from = amount.low;
  return true;
}

const one =
  (unit: 'seconds' | 'metres' | 'kg'): PartReader =>
  (line, node, dose, report) => {
    const quantity = node.getChild('Quantity');
    const amount = quantity === null ? undefined : readOne(line, quantity, [unit], report);
    if (amount !== undefined && dose[unit] !== undefined) {
      report(node, `This line says its ${unit} twice.`, `Take one out: ${textOf(line, node)}.`, [takeOut(line, node)]);
      return false;
    }
    if (amount !== undefined) dose[unit] = amount.low;
    return amount !== undefined;
  };

function readRest(line: Line, node: SyntaxNode, dose: DoseDraft, report: Report): boolean {
  const quantity = node.getChild('Quantity');
  const amount = quantity === null ? undefined : readAmount(line, quantity, ['seconds'], report, 0);
  if (amount !== undefined) dose.restSeconds = [amount.low, amount.high];
  return amount !== undefined;
}

function readTempo(line: Line, node: SyntaxNode, dose: DoseDraft, report: Report): boolean {
  const [down, pause, up, more] = node.getChildren('Number').map((each) => Number(textOf(line, each)));
  const fits = [down, pause, up].every((each) => each !== undefined && Number.isInteger(each) && each <= MOST_TEMPO);
  if (!fits || more !== undefined || down === undefined || pause === undefined || up === undefined) {
    report(node, 'A tempo is three whole numbers: seconds down, pause, up.', 'Write it like tempo 3-1-2.');
    return false;
  }
  dose.tempo = [down, pause, up];
  return true;
}

/** What reads each part of a dose, by its name in the grammar. */
export const partReaders: Readonly<Record<string, PartReader>> = {
  Sets: readSets,
  Hold: one('seconds'),
  Over: one('metres'),
  Load: one('kg'),
  Rest: readRest,
  Tempo: readTempo,
};

/** Reads every part of an item's dose; undefined where the line has none. Parts that are no dose are left to others. */
export function readDose(line: Line, item: SyntaxNode, report: Report): ReadDose | undefined {
  const dose: DoseDraft = { sets: 0 };
  const seen = new Set<string>();
  let ok = true;
  for (let node = item.firstChild; node !== null; node = node.nextSibling) {
    const reader = partReaders[node.name];
    if (reader === undefined) continue;
    if (seen.has(node.name)) {
      const repair = `Take one out: ${textOf(line, node)}.`;
      report(node, 'This part of the dose stands twice on this line.', repair, [takeOut(line, node)]);
      ok = false;
    } else ok = reader(line, node, dose, report) && ok;
    seen.add(node.name);
  }
  if (seen.size === 0) return undefined;
  const sets = item.getChild('Sets');
  if (sets === null) {
    report(item, 'This line says how, but not how much.', 'Put the sets in too, as in 3 x 8, rest 60s.');
    return { dose, ok: false };
  }
  const side = sets.getChild('Side');
  return { dose, sets, ok, ...(side === null ? {} : { side }) };
}
