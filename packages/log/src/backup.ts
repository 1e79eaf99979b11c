// A copy of the log as one file: a line that says what it is, the log itself, and a line by which a cut or changed copy is known.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { verifyLog } from './chain.ts';
import type { Entry } from './envelope.ts';
import { type LogReading, parseLog, printReading } from './ndjson.ts';

/** The version of the file around the log that this code writes and reads. */
export const backupVersion = 1;

interface Header {
  readonly plumbline: 'backup';
  readonly v: number;
  /** The day it was made, where it was made: `2026-11-22`. */
  readonly made: string;
}
interface Trailer {
  readonly plumbline: 'end';
  readonly lines: number;
  readonly sha256: string;
}

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The copy as text. Lines that nobody can read travel along; `made` is the day, given from outside. */
export function printBackup(log: Pick<LogReading, 'entries' | 'problems'>, made: string): string {
  const header: Header = { plumbline: 'backup', v: backupVersion, made };
  const body = printReading({ ...log, ended: true });
  const trailer: Trailer = { plumbline: 'end', lines: log.entries.length + log.problems.length, sha256: hashOf(body) };
  return `${JSON.stringify(header)}\n${body}${JSON.stringify(trailer)}\n`;
}

export type BackupReading =
  | {
      readonly ok: true;
      readonly entries: readonly Entry[];
      /** Lines that this version cannot read; they are told, and not taken in. */
      readonly unread: number;
      /** Undefined where the file is a plain log. */
      readonly made: string | undefined;
    }
  /** No fact in it; made by a newer version; its end is missing; its text is not what was written; its chain does not hold. */
  | { readonly ok: false; readonly type: 'empty' | 'newer' | 'cut-short' | 'changed' | 'broken-chain' };

function lineAs(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export type Unwrapped =
  /** `made` is undefined where the text is a plain log. */
  | { readonly ok: true; readonly log: string; readonly made: string | undefined }
  /** Made by a newer version; its end is missing; its text is not what was written. */
  | { readonly ok: false; readonly type: 'newer' | 'cut-short' | 'changed' };

/** The log inside a copy, as text; a plain log is given back as it is, however its lines end. Errors: a type, never thrown. */
export function unwrapBackup(text: string): Unwrapped {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const firstEnd = plain.indexOf('\n');
  const header = lineAs(plain.slice(0, Math.max(0, firstEnd)));
  if (header['plumbline'] !== 'backup') return { ok: true, log: plain, made: undefined };
  if (typeof header['v'] !== 'number' || header['v'] > backupVersion) return { ok: false, type: 'newer' };
  const whole = plain.replace(/\s+$/, '');
  const lastStart = whole.lastIndexOf('\n') + 1;
  const trailer = lineAs(whole.slice(lastStart));
  if (lastStart <= firstEnd || trailer['plumbline'] !== 'end') return { ok: false, type: 'cut-short' };
  const log = whole.slice(firstEnd + 1, lastStart);
  return trailer['sha256'] === hashOf(log) ? { ok: true, log, made: String(header['made']) } : { ok: false, type: 'changed' };
}

/**
 * Reads a copy, or a plain log, however its lines end. Whoever wrote the file, what comes out has whole contents and holding chains.
 *
 * Errors: a type, never thrown. Nothing is taken from a file that is not whole.
 */
export function readBackup(text: string): BackupReading {
  const unwrapped = unwrapBackup(text);
  if (!unwrapped.ok) return unwrapped;
  const { entries, problems } = parseLog(unwrapped.log);
  if (entries.length === 0) return { ok: false, type: 'empty' };
  const { damage } = verifyLog(entries);
  if (damage.length > 0) return { ok: false, type: 'broken-chain' };
  return { ok: true, entries, unread: problems.filter(({ type }) => type !== 'empty-line').length, made: unwrapped.made };
}
