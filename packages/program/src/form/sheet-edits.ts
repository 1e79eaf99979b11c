// Edits of the whole: lines and sessions put in, taken out and moved. What is not meant stays letter for letter.
import type { HabitId } from '@plumbline/engine';
import type { Change } from '../mend.ts';
import { pickText } from '../print-program.ts';
import { quote } from '../quoted.ts';
import { labelText } from '../read-item.ts';
import { ownName, type Pick } from '../read-pick.ts';
import { itemOf } from './item.ts';
import { nameNeeded, namesIn, setLabel, targetText } from './line-edits.ts';
import { endOf, type Group, type Row, type Sheet } from './sheet.ts';

/** A new line below a row; at the beginning of the text where there is none. */
const below = (row: Row | undefined, text: string): Change =>
  row === undefined ? { from: 0, to: 0, put: `${text}\n` } : { from: endOf(row), to: endOf(row), put: `\n${text}` };

/** The lines from one row to another, with the line break that leads to them, or follows where they begin the text. */
function linesOut({ text, rows }: Sheet, first: Row, last: Row): Change {
  const next = rows[last.number];
  if (next !== undefined) return { from: first.at, to: next.at, put: '' };
  const before = rows[first.number - 2];
  // The last line of a text without a line break at its end takes the one before it along.
  const isOpen = endOf(last) === text.length && before !== undefined;
  return { from: isOpen ? endOf(before) : first.at, to: text.length, put: '' };
}
export const removeRow = (sheet: Sheet, row: Row): readonly Change[] => [linesOut(sheet, row, row)];

const groupOf = ({ groups }: Sheet, row: Row): Group | undefined => groups.find(({ rows }) => rows.includes(row));
const lastOf = ({ head, rows }: Group): Row | undefined => rows.at(-1) ?? head;

const swapped = (a: Row, b: Row): readonly Change[] => [
  { from: a.at, to: endOf(a), put: b.text },
  { from: b.at, to: endOf(b), put: a.text },
];
/** A row up (-1) or down (1): among the rows of its session, and at the edge into the session beside it. Undefined where there is no way. */
export function moveRow(sheet: Sheet, row: Row, by: -1 | 1): readonly Change[] | undefined {
  const list = sheet.habits.includes(row) ? sheet.habits : (groupOf(sheet, row)?.rows ?? []);
  const beside = list[list.indexOf(row) + by];
  if (beside !== undefined) return swapped(row, beside);
  const at = sheet.groups.findIndex(({ rows }) => rows.includes(row));
  const into = sheet.groups[at + by];
  if (at < 1 || into?.head === undefined) return undefined;
  return moveInto(sheet, row, into, by);
}
function moveInto(sheet: Sheet, row: Row, into: Group, by: -1 | 1): readonly Change[] {
  const item = itemOf(row, sheet.words);
  const needed = item && nameNeeded(item.slot, namesIn(sheet, into.rows));
  const named = item && needed !== undefined ? setLabel(row, item, needed) : [];
  const text = named.reduce((now, { from, to, put }) => now.slice(0, from - row.at) + put + now.slice(to - row.at), row.text);
  return [...removeRow(sheet, row), below(by < 0 ? lastOf(into) : into.head, text)];
}

/** What a new line is written like: exercise with the dose that the library aims at; a name where the session needs one. */
export function itemText(pick: Pick, taken: ReadonlySet<string>, sheet: Sheet): string {
  const name = nameNeeded(ownName(pick), taken);
  const dose = targetText(pick, sheet.words);
  return `  ${name === undefined ? '' : `${labelText(name)}: `}${pickText(pick)}${dose === undefined ? '' : `  ${dose}`}`;
}
/** The first group stands below the block line. */
export function addItem(sheet: Sheet, group: Group, pick: Pick): readonly Change[] {
  return addLine(sheet, group, itemText(pick, namesIn(sheet, group.rows), sheet).trimStart());
}
/** A line of any kind at the end of a session. */
export function addLine(sheet: Sheet, group: Group, text: string): readonly Change[] {
  const last =
    group.head === undefined ? (group.rows.findLast((row) => row.number > (sheet.block?.number ?? 0)) ?? sheet.block) : lastOf(group);
  return [below(last, `  ${text}`)];
}

export function addHabit(sheet: Sheet, habit: HabitId): readonly Change[] {
  const last = sheet.habits.findLast(({ kind }) => kind === 'habit');
  if (last !== undefined) return [below(last, `habit ${habit}`)];
  return atEnd(sheet, `habit ${habit}`);
}
/** Below everything, behind a blank line. */
function atEnd({ text, rows }: Sheet, put: string): readonly Change[] {
  const last = rows.findLast(({ kind }) => kind !== 'blank');
  if (last === undefined) return [{ from: 0, to: text.length, put: `${put}\n` }];
  return [{ from: endOf(last), to: text.length, put: `\n\n${put}\n` }];
}
/** `every 2-3h`, `at 21:30`; undefined takes it out. */
export function setTiming(row: Row, timing: string | undefined): readonly Change[] {
  const [name, old] = [row.node?.getChild('HabitName'), row.node?.getChild('Timing')];
  if (!name) return [];
  return [{ from: row.at + name.to, to: row.at + (old ?? name).to, put: timing === undefined ? '' : ` ${timing}` }];
}

export function renameSession(row: Row, name: string): readonly Change[] {
  const place = row.node?.getChild('String');
  return place ? [{ from: row.at + place.from, to: row.at + place.to, put: quote(name) }] : [];
}
