// The log as text, one line a fact. Reading never throws and loses nothing; printing gives back what was read.
import { type Entry, envelopeVersion, type Line, mostDepth, mostLineBytes } from './envelope.ts';
import { isTooDeep } from './json-text.ts';
import { lineMisfit, versionOf } from './line-check.ts';

/** What helps: take the line out, get it again from a backup or another device, use a newer program, cut a half-written end. */
export type Repair = 'delete-line' | 'restore-line' | 'update-program' | 'cut-tail';

/** Why a line is no entry. `line` counts from 1; `text` is the line as it stands, kept apart. */
export type LineProblem = { readonly line: number; readonly text: string; readonly repair: Repair } & (
  | { readonly type: 'empty-line' | 'not-json' | 'torn' }
  | { readonly type: 'too-long'; readonly bytes: number; readonly most: number }
  | { readonly type: 'too-deep'; readonly most: number }
  | { readonly type: 'not-a-line'; readonly path: string }
  | { readonly type: 'newer-envelope'; readonly version: number; readonly newest: number }
);

export interface LogReading {
  /** The good lines, in the order of the text. */
  readonly entries: readonly Entry[];
  /** Every other line, in the order of the text. A torn end is the last one. */
  readonly problems: readonly LineProblem[];
  /** False when the text stops without a line break. */
  readonly ended: boolean;
}

/** Bytes of `text` in UTF-8. Counted only where it could pass the limit: a character is at most three bytes a code unit. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair is two of its four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** One line without its break, or why it is none. `line` is the number to name in a problem. Never throws. */
export function readLine(text: string, line: number): Entry | LineProblem {
  if (!text.startsWith('{') && text.trim() === '') return { type: 'empty-line', line, text, repair: 'delete-line' };
  const bytes = text.length * 3 > mostLineBytes ? bytesOf(text) : 0;
  if (bytes > mostLineBytes) return { type: 'too-long', line, text, bytes, most: mostLineBytes, repair: 'restore-line' };
  if (isTooDeep(text, mostDepth)) return { type: 'too-deep', line, text, most: mostDepth, repair: 'restore-line' };
  const json = parseJson(text);
  if (json === undefined) return { type: 'not-json', line, text, repair: 'restore-line' };
  const version = versionOf(json.value);
  if (version === undefined) return { type: 'not-a-line', line, text, path: 'v', repair: 'restore-line' };
  if (version > envelopeVersion) return { type: 'newer-envelope', line, text, version, newest: envelopeVersion, repair: 'update-program' };
  const path = lineMisfit(json.value);
  return path === undefined ? { line: json.value as Line, text } : { type: 'not-a-line', line, text, path, repair: 'restore-line' };
}

const isEntry = (read: Entry | LineProblem): read is Entry => !('type' in read);

/**
 * Reads a log. Every line is an entry or a problem, whatever the text; a last line that stops in the middle is the problem 'torn'.
 *
 * Errors: none; they are in `problems`. Whether the facts are whole is for `verifyLog` to say.
 */
export function parseLog(text: string): LogReading {
  const entries: Entry[] = [];
  const problems: LineProblem[] = [];
  let from = 0;
  for (let line = 1; from < text.length; line++) {
    const stop = text.indexOf('\n', from);
    const read = readLine(text.slice(from, stop < 0 ? text.length : stop), line);
    if (isEntry(read)) entries.push(read);
    else if (stop < 0 && read.type === 'not-json') problems.push({ type: 'torn', line, text: read.text, repair: 'cut-tail' });
    else problems.push(read);
    from = stop < 0 ? text.length : stop + 1;
  }
  return { entries, problems, ended: text === '' || text.endsWith('\n') };
}

/** The entries as text, each line as it was read or written, each ended by a line break. */
export const printLog = (entries: readonly Entry[]): string => entries.map((entry) => `${entry.text}\n`).join('');

/** The very text that was read, its bad lines in their places. */
export function printReading({ entries, problems, ended }: LogReading): string {
  const bad = new Map(problems.map((problem) => [problem.line, problem.text]));
  const good = entries[Symbol.iterator]();
  const lines = Array.from({ length: entries.length + problems.length }, (_, at) => bad.get(at + 1) ?? good.next().value?.text);
  return lines.join('\n') + (ended && lines.length > 0 ? '\n' : '');
}
