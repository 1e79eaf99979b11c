// The whole text laid out the one way that a print has, with everything kept that a print lets go: comments, notes, steps, conditions.
import { parseProgram } from '../parse-program.ts';
import { blockLine, layOut, type PrintedSlot, printWork } from '../print-program.ts';
import type { ProgramWords } from '../program-words.ts';
import { isDosePart, itemOf } from './item.ts';
import { type Row, type Sheet, sheetOf, statementOf } from './sheet.ts';

/** The line as it is printed; as it stands where it cannot be read whole. */
function slotOf(row: Row, words: ProgramWords): PrintedSlot {
  const { tree } = parseProgram(`block "A" 1 week\nsession "A"\n${row.text}\n`, words);
  const slot = tree?.days[0]?.slots[0];
  const item = itemOf(row, words);
  if (slot === undefined || item === undefined) return { what: statementOf(row), dose: '' };
  const { what, dose } = printWork(slot, words);
  const others = item.parts.filter(({ kind }) => !isDosePart(kind)).map(({ text }) => text);
  return { what, dose: [...(dose === '' ? [] : [dose]), ...others].join(', ') };
}

const noted = (line: string, { text, comment, kind }: Row): string =>
  comment === undefined || kind === 'comment' ? line : `${line}  ${text.slice(comment.from, comment.to)}`;

/** The items of one session below each other, by the number of their line. */
function itemLines({ rows }: { readonly rows: readonly Row[] }, words: ProgramWords): readonly (readonly [number, string])[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  return layOut(items.map((row) => slotOf(row, words))).map((line, at) => [items[at]?.number ?? 0, line] as const);
}

/** What a row leads to: itself, or below comments without a blank line between them the row they stand above. */
function ledTo({ rows }: Sheet, row: Row): Row {
  let at = row;
  while (at.kind === 'comment') {
    const next = rows[at.number];
    if (next === undefined || next.kind === 'blank') return row;
    at = next;
  }
  return at;
}
const isFrame = (sheet: Sheet, row: Row): boolean => row === sheet.block || row.kind === 'session' || row.kind === 'habit';

/**
 * The text as a print has it. The program in it stays the same, and so does every comment and every line that cannot be read. What
 * `printProgram` wrote comes back as it was.
 */
export function tidy(text: string, words: ProgramWords): string {
  const sheet = sheetOf(text, words);
  const { tree } = parseProgram(text, words);
  const items = new Map(sheet.groups.flatMap((group) => itemLines(group, words)));
  const start = sheet.block?.number ?? 0;
  const inner = new Set(sheet.groups.flatMap(({ rows }) => rows.filter(({ number }) => number > start)));
  const out: string[] = [];
  let above: Row | undefined;
  for (const row of sheet.rows) {
    if (row.kind === 'blank') continue;
    const lead = ledTo(sheet, row);
    const isNew = lead !== above && (lead.kind === 'session' || (lead.kind === 'habit' && above?.kind !== 'habit'));
    if (out.length > 0 && isNew) out.push('');
    const statement = row === sheet.block && tree ? blockLine(tree) : (items.get(row.number) ?? statementOf(row));
    const isOuter = items.has(row.number) || isFrame(sheet, lead) || !inner.has(row);
    out.push(noted(`${isOuter ? '' : '  '}${statement}`, row));
    above = lead;
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}
