// Edits of one line: a part is put in, changed or taken out, and everything else of the line stays letter for letter.
import type { Dose } from '@plumbline/engine';
import { type Change, changed, insertAt, putFor } from '../mend.ts';
import { parseProgram } from '../parse-program.ts';
import { doseText, pickText } from '../print-program.ts';
import type { ProgramWords } from '../program-words.ts';
import { freeName, labelText } from '../read-item.ts';
import { ownName, type Pick } from '../read-pick.ts';
import { type Item, type ItemPart, isDosePart, itemOf, type PartKind, partKinds, type Role } from './item.ts';
import { endOf, type Row, type Sheet } from './sheet.ts';

const placed = (row: Row, change: Change): Change => ({ ...change, from: row.at + change.from, to: row.at + change.to });

/** What stands behind the exercise, written anew from these parts in their order. */
function withParts({ text }: Row, { what, parts }: Item, next: readonly string[]): Change {
  const [first, last] = [parts.at(0), parts.at(-1)];
  const gap = first === undefined ? '  ' : text.slice(what.to, first.from);
  return { from: what.to, to: last?.to ?? what.to, put: next.length === 0 ? '' : gap + next.join(', ') };
}
const rank = (kind: PartKind): number => partKinds.indexOf(kind);

/** Writes a part of the item anew; takes it out where `text` is undefined; puts it in its place where there is none yet. */
export function setPart(row: Row, item: Item, kind: PartKind, text: string | undefined, old?: ItemPart): readonly Change[] {
  const there = old ?? item.parts.find((part) => part.kind === kind);
  if (there !== undefined && text !== undefined) return text === there.text ? [] : [placed(row, putFor(there, text))];
  if (there === undefined && text === undefined) return [];
  return addOrTake(row, item, kind, text, there);
}
/** One more of its kind, as a second step up. */
export const addPart = (row: Row, item: Item, kind: PartKind, text: string): readonly Change[] =>
  addOrTake(row, item, kind, text, undefined);

function addOrTake(row: Row, item: Item, kind: PartKind, text: string | undefined, there: ItemPart | undefined): readonly Change[] {
  const before = item.parts.filter((part) => part !== there && rank(part.kind) <= rank(kind));
  const behind = item.parts.filter((part) => part !== there && rank(part.kind) > rank(kind));
  const next = [...before.map((part) => part.text), ...(text === undefined ? [] : [text]), ...behind.map((part) => part.text)];
  return [placed(row, withParts(row, item, next))];
}

const isEachSide = (pick: Pick | undefined, words: ProgramWords): boolean =>
  typeof pick === 'string' && words.exercises.get(pick)?.sides === 'each';

/** The whole dose; undefined is the library's own, which is not written. Steps up, notes and conditions stay. */
export function setDose(row: Row, item: Item, dose: Dose | undefined, words: ProgramWords): readonly Change[] {
  const others = item.parts.filter(({ kind }) => !isDosePart(kind)).map(({ text }) => text);
  const own = dose === undefined ? [] : [doseText(dose, isEachSide(item.pick, words))];
  return [placed(row, withParts(row, item, [...own, ...others]))];
}
/** How much of one set: the amount, and below it where a range begins. `unit` is '', 's' or 'm'. */
export interface SetAmount {
  readonly amount: number | undefined;
  readonly from?: number | undefined;
  readonly unit: string;
}
/** `3 x 8-12 / side`, the sides as the exercise has them; without an amount it is sets alone, and a beginning that is no lower is not said. */
export function setsText(sets: number, { amount, from, unit }: SetAmount, pick: Pick | undefined, words: ProgramWords): string {
  const low = from !== undefined && amount !== undefined && from < amount ? `${from}-` : '';
  const much = amount === undefined ? `${sets} sets` : `${sets} x ${low}${amount}${unit}`;
  return isEachSide(pick, words) ? `${much} / side` : much;
}

/** What to write for an exercise that is put in: the dose that the library aims at. */
export function targetText(pick: Pick, words: ProgramWords): string | undefined {
  const target = typeof pick === 'string' ? words.exercises.get(pick)?.target : undefined;
  return target && doseText(target, isEachSide(pick, words));
}

export function setRole(row: Row, item: Item, role: Role | undefined): readonly Change[] {
  const { rolePlace, labelPlace, what } = item;
  if (rolePlace === undefined) return role === undefined ? [] : [placed(row, insertAt((labelPlace ?? what).from, `${role} `))];
  const to = (labelPlace ?? what).from;
  return [placed(row, role === undefined ? { from: rolePlace.from, to, put: '' } : putFor(rolePlace, role))];
}
/** A name for the place; undefined takes it away. */
export function setLabel(row: Row, item: Item, name: string | undefined): readonly Change[] {
  const { labelPlace, what } = item;
  if (labelPlace === undefined) return name === undefined ? [] : [placed(row, insertAt(what.from, `${labelText(name)}: `))];
  if (name !== undefined) return [placed(row, putFor(labelPlace, `${labelText(name)}:`))];
  return [placed(row, { from: labelPlace.from, to: what.from, put: '' })];
}

/** The names that the other lines of a session go by. */
export const namesIn = (sheet: Sheet, rows: readonly Row[], but?: Row): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => (row === but ? [] : (itemOf(row, sheet.words)?.slot ?? []))));

/** The name a line needs so that no two of a session go by the same; undefined where its own will do. */
export function nameNeeded(slot: string, taken: ReadonlySet<string>): string | undefined {
  return taken.has(slot) ? freeName(slot, taken) : undefined;
}

const isRead = (line: string, words: ProgramWords): boolean =>
  !parseProgram(`block "A" 1 week\nsession "A"\n${line}\n`, words).diagnostics.some(({ severity }) => severity === 'error');

/** Other sides, or none, behind the same sets. */
const withSides = (text: string, isEach: boolean): string => {
  const bare = text.replace(/\s*(\/|\beach\b|\bper\b)\s*\S+$/, '');
  return isEach ? `${bare} / side` : bare;
};

/**
 * Another exercise, kind or series on the line. Its dose stays where it fits; else the new one comes with the dose the library aims at, or
 * with none written. A name is given where the session has one of the same already.
 */
export function setWhat(sheet: Sheet, row: Row, item: Item, pick: Pick, group: readonly Row[]): readonly Change[] {
  const { words } = sheet;
  const needed = item.label === undefined ? nameNeeded(ownName(pick), namesIn(sheet, group, row)) : undefined;
  const what = putFor(item.what, `${needed === undefined ? '' : `${labelText(needed)}: `}${pickText(pick)}`);
  const others = item.parts.filter(({ kind }) => !isDosePart(kind)).map(({ text }) => text);
  const doses = item.parts
    .filter(({ kind }) => isDosePart(kind))
    .map(({ kind, text }) => (kind === 'Sets' ? withSides(text, isEachSide(pick, words)) : text));
  const target = targetText(pick, words);
  const ways = [[...doses, ...others], ...(target === undefined || doses.length === 0 ? [] : [[target, ...others]]), others];
  const options = ways.map((parts): readonly Change[] => {
    const same = parts.length === item.parts.length && parts.every((text, i) => text === item.parts[i]?.text);
    return same ? [what] : [what, withParts(row, item, parts)];
  });
  const fitting = options.find((changes) => isRead(changed(row.text, changes), words)) ?? options.at(-1) ?? [what];
  return fitting.map((change) => placed(row, change));
}
/** The text of a whole line behind its indentation: a comment, a note, or a line that could not be read. */
export function setLine(row: Row, text: string): readonly Change[] {
  const from = row.at + (/^\s*/.exec(row.text)?.[0].length ?? 0);
  return [{ from, to: endOf(row), put: text.replace(/[\r\n]+/g, ' ') }];
}
