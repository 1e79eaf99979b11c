// A program text as a form has it: rows, one a line, by what they are and which session they belong to. Nothing of the text is left behind.
import type { SyntaxNode } from '@lezer/common';
import type { Line, Part } from '../diagnostic.ts';
import { parser } from '../grammar/parser.ts';
import { firstError } from '../misread.ts';
import { linesOf } from '../parse-program.ts';
import type { ProgramWords } from '../program-words.ts';

const kinds = {
  Block: 'block',
  Session: 'session',
  Item: 'item',
  Habit: 'habit',
  Note: 'note',
  Condition: 'condition',
} as const;
export type RowKind = (typeof kinds)[keyof typeof kinds] | 'blank' | 'comment' | 'misread';

export interface Row extends Line {
  readonly kind: RowKind;
  /** The statement, with places in this line; none in a blank line, a comment, or a line that cannot be read. */
  readonly node?: SyntaxNode;
  /** A comment behind the statement, or the line itself where it is one. */
  readonly comment?: Part;
}
/** A session with its rows; the first of a sheet has no head: what stands before any session. */
export interface Group {
  readonly head?: Row;
  /** Items, notes, conditions, comments and lines that cannot be read, in the order of the text. */
  readonly rows: readonly Row[];
}
export interface Sheet {
  readonly text: string;
  readonly words: ProgramWords;
  /** Every line. */
  readonly rows: readonly Row[];
  readonly block?: Row;
  readonly groups: readonly Group[];
  /** Habits, and what stands between and below them. */
  readonly habits: readonly Row[];
}

function rowOf(line: Line): Row {
  const top = parser.parse(line.text).topNode;
  if (firstError(top) !== undefined) return { ...line, kind: 'misread' };
  const comment = top.getChild('Comment') ?? top.lastChild?.getChild('Comment');
  const noted = comment ? { comment: { from: comment.from, to: comment.to } } : {};
  for (const [name, kind] of Object.entries(kinds)) {
    const node = top.getChild(name);
    if (node !== null) return { ...line, ...noted, kind, node };
  }
  return { ...line, ...noted, kind: comment ? 'comment' : 'blank' };
}

/** The rows of a text; any text at all has some. */
export function sheetOf(text: string, words: ProgramWords): Sheet {
  const rows = linesOf(text).map(rowOf);
  const block = rows.find(({ kind }) => kind === 'block');
  const groups: { head?: Row; rows: Row[] }[] = [{ rows: [] }];
  const habits: Row[] = [];
  let isBelowHabits = false;
  for (const row of rows) {
    if (row.kind === 'blank' || row === block) continue;
    if (row.kind === 'session') groups.push({ head: row, rows: [] });
    else if (row.kind === 'habit' || (isBelowHabits && row.kind !== 'item')) habits.push(row);
    else groups.at(-1)?.rows.push(row);
    isBelowHabits = row.kind === 'habit' || (isBelowHabits && row.kind !== 'item' && row.kind !== 'session');
  }
  return { text, words, rows, groups, habits, ...(block ? { block } : {}) };
}

/** Where a row ends, without its line break. */
export const endOf = ({ at, text }: Row): number => at + text.length;
/** The statement alone, without the blanks before it and the comment behind it. */
export const statementOf = ({ text, node }: Row): string =>
  node === undefined ? text.replace(/^[ \t\u00a0]+|[ \t\u00a0]+$/g, '') : text.slice(node.from, node.to);
