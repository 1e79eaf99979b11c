// Text to program: every line by itself, so that a slip in one hides nothing in the next.
import type { SyntaxNode } from '@lezer/common';
import type { ProgramTree } from '@plumbline/engine';
import { type Diagnostic, type Line, type Report, reportOn } from './diagnostic.ts';
import { type Draft, daysOf, emptyDraft, type Place } from './draft.ts';
import { parser } from './grammar/parser.ts';
import { type Change, insertAt, putFor } from './mend.ts';
import { firstError, sayMisread } from './misread.ts';
import type { ProgramWords } from './program-words.ts';
import { readBlock, readHabit, readSession } from './read-block.ts';
import { readItem } from './read-item.ts';
import { readCondition, readNote } from './read-wishes.ts';

export interface ParsedProgram {
  /** There unless a diagnostic is an error. */
  readonly tree?: ProgramTree;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Every line of a text; the last one may be empty. */
export function linesOf(text: string): readonly Line[] {
  let at = 0;
  return text.split(/(?<=\r\n|\n|\r(?!\n))/).map((whole, index) => {
    const line = { text: whole.replace(/[\r\n]+$/, ''), number: index + 1, at };
    at += whole.length;
    return line;
  });
}

type Reader = (line: Line, node: SyntaxNode, draft: Draft, report: Report) => void;
const readers: Readonly<Record<string, Reader>> = {
  Block: readBlock,
  Session: readSession,
  Item: readItem,
  Habit: readHabit,
  Note: readNote,
  Condition: readCondition,
};

function noteComment(top: SyntaxNode, draft: Draft, report: Report): void {
  const comment = top.getChild('Comment') ?? top.lastChild?.getChild('Comment');
  if (!comment || draft.notedComment) return;
  draft.notedComment = true;
  report(
    comment,
    'What follows a # is for readers of this file only.',
    'Leave it, or take it out: it is not printed again.',
    [],
    'warning',
  );
}

function readLine(line: Line, draft: Draft): void {
  const report = reportOn(line, draft.diagnostics);
  const top = parser.parse(line.text).topNode;
  const error = firstError(top);
  noteComment(top, draft, report);
  if (error !== undefined) {
    const session = draft.sessions.at(-1);
    // What the line was meant to be still counts, so that a session of misread lines is not called empty too.
    if (/^\s*session\b/.test(line.text)) draft.sessions.push({ name: '', place: { line, part: error }, slots: [], lines: 1 });
    else if (session !== undefined) session.lines += 1;
    sayMisread(line, error, draft.words, report);
    return;
  }
  for (let node = top.firstChild; node !== null; node = node.nextSibling) readers[node.name]?.(line, node, draft, report);
}

const sayAt = (draft: Draft, { line, part }: Place, says: string, repair: string, mends: readonly Change[] = []): void =>
  reportOn(line, draft.diagnostics)(part, says, repair, mends);

/** `3 days` in a block line becomes the days there are. */
function daysMend({ line, part }: Place, days: number): readonly Change[] {
  const found = /\d+[ \t]*days?(?=\W|$)/i.exec(
    line.text.slice(part.from, part.to).replace(/"(?:[^"\\]|\\.)*"/, (title) => '_'.repeat(title.length)),
  );
  if (found === null) return [];
  const from = part.from + found.index;
  return [putFor({ from, to: from + found[0].length }, days === 1 ? '1 day' : `${days} days`)];
}

/** What only the whole can show: no block, no session, an empty one, days that do not add up. */
function checkWhole(draft: Draft, start: Place): void {
  const { block, loose, sessions } = draft;
  if (block === undefined && !draft.diagnostics.some(({ severity }) => severity === 'error')) {
    sayAt(draft, start, 'The program has no name and no weeks.', 'Put a first line like: block "Strong hips" 4 weeks', [
      insertAt(0, 'block "My program" 4 weeks\n'),
    ]);
  }
  if (loose !== undefined && sessions.length > 0) {
    sayAt(
      draft,
      loose.place,
      'This line stands before the first session.',
      'Move it below a session line, or put one above it: session "Day 1"',
      [insertAt(0, 'session "Day 1"\n')],
    );
  }
  for (const { lines, place } of sessions) {
    if (lines === 0) sayAt(draft, place, 'This session is empty.', 'Put a line below it, as in bird-dog 3 x 8 / side, or take it out.');
  }
  if (block === undefined) return;
  if (loose === undefined && sessions.length === 0) {
    sayAt(draft, block.place, 'This block holds no exercise.', 'Put lines below it, as in bird-dog 3 x 8 / side');
  } else if (block.days !== undefined && sessions.length > 0 && block.days !== sessions.length) {
    sayAt(
      draft,
      block.place,
      `It says ${block.days} days and has ${sessions.length} sessions.`,
      `Write ${sessions.length} days, or leave the days out.`,
      daysMend(block.place, sessions.length),
    );
  }
}

/** What the program wishes as a whole; nothing where it wishes nothing, so that such a tree is as it always was. */
const wishesOf = ({ habitTimes, when, notes }: Draft): Pick<ProgramTree, 'habitTimes' | 'when' | 'notes'> => ({
  ...(Object.keys(habitTimes).length === 0 ? {} : { habitTimes }),
  ...(when.length === 0 ? {} : { when }),
  ...(notes.length === 0 ? {} : { notes }),
});

/** Reads a whole program. Never throws; any text at all gives a tree or at least one error, and every diagnostic names a repair. */
export function parseProgram(text: string, words: ProgramWords): ParsedProgram {
  const draft = emptyDraft(words);
  const lines = linesOf(text);
  for (const line of lines) readLine(line, draft);
  const first = lines[0] ?? { text: '', number: 1, at: 0 };
  checkWhole(draft, { line: first, part: { from: 0, to: first.text.length } });
  const diagnostics = draft.diagnostics.toSorted((a, b) => a.from - b.from);
  const { id, weeks } = draft.block ?? {};
  if (id === undefined || weeks === undefined || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  return { tree: { id, weeks, days: daysOf(draft), habits: draft.habits, ...wishesOf(draft) }, diagnostics };
}
