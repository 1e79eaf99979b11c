// The ledger of what was erased: a file apart from the database, so that a backup from before cannot bring back what somebody wanted gone. A line
// says that something was erased and on which day; which account it was can only be told by who knows its id already.
import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Ledger {
  /** Kept before this returns. */
  readonly note: (account: string, at: number) => void;
  readonly has: (account: string) => boolean;
  readonly lines: () => readonly string[];
  /** Lines of another ledger, such as the one beside a backup. */
  readonly add: (lines: readonly string[]) => void;
}

const linePattern = /^erased-1 ([0-9a-f]{32}) ([0-9a-f]{64}) \d{4}-\d{2}-\d{2}$/;
const markOf = (salt: string, account: string): string => createHmac('sha256', Buffer.from(salt, 'hex')).update(account).digest('hex');
/** Whole lines only: one that a power cut left half was never answered for. */
export const ledgerLines = (text: string): readonly string[] => text.split('\n').filter((line) => linePattern.test(line));

/** By salt, what is marked under it. Ledgers of several servers may be put together by putting one file behind the other. */
function marksOf(lines: readonly string[]): Map<string, Set<string>> {
  const marks = new Map<string, Set<string>>();
  for (const line of lines) {
    const [, salt = '', mark = ''] = linePattern.exec(line) ?? [];
    marks.set(salt, (marks.get(salt) ?? new Set()).add(mark));
  }
  return marks;
}

const textIn = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
};
function append(path: string, lines: readonly string[]): void {
  const isNew = textIn(path) === '';
  const file = openSync(path, 'a', 0o600);
  try {
    // The newline in front ends a line that was left half.
    writeSync(file, `\n${lines.join('\n')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (!isNew) return;
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

export const ledgerIn = (folder: string): string => join(folder, 'erased.ledger');

/** The ledger in `path`, made with the first line. Errors: what the file system throws. */
export function openLedger(path: string): Ledger {
  let lines = [...ledgerLines(textIn(path))];
  let marks = marksOf(lines);
  const add = (more: readonly string[]): void => {
    const fresh = more.filter((line) => linePattern.test(line) && !lines.includes(line));
    if (fresh.length === 0) return;
    append(path, fresh);
    lines = [...lines, ...fresh];
    marks = marksOf(lines);
  };
  const has = (account: string): boolean => [...marks].some(([salt, known]) => known.has(markOf(salt, account)));
  return {
    has,
    lines: () => lines,
    add,
    note: (account, at) => {
      if (has(account)) return;
      const salt = [...marks.keys()][0] ?? randomBytes(16).toString('hex');
      add([`erased-1 ${salt} ${markOf(salt, account)} ${new Date(at).toISOString().slice(0, 10)}`]);
    },
  };
}
