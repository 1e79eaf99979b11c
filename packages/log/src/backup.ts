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

/** The log inside the wrapping, or what is wrong with the wrapping; undefined where there is none. */
function unwrap(text: string): { readonly body: string; readonly made: string } | 'newer' | 'cut-short' | 'changed' | undefined {
  const firstEnd = text.indexOf('\n');
  const header = lineAs(text.slice(0, Math.max(0, firstEnd)));
  if (header['plumbline'] !== 'backup') return undefined;
  if (typeof header['v'] !== 'number' || header['v'] > backupVersion) return 'newer';
  const whole = text.replace(/\s+$/, '');
  const lastStart = whole.lastIndexOf('\n') + 1;
  const trailer = lineAs(whole.slice(lastStart));
  if (lastStart <= firstEnd || trailer['plumbline'] !== 'end') return 'cut-short';
  const body = whole.slice(firstEnd + 1, lastStart);
  return trailer['sha256'] === hashOf(body) ? { body, made: String(header['made']) } : 'changed';
}

/**
 * Reads a copy, or a plain log, however its lines end. Whoever wrote the file, what comes out has whole contents and holding chains.
 *
 * Errors: a type, never thrown. Nothing is taken from a file that is not whole.
 */
export function readBackup(text: string): BackupReading {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const wrapped = unwrap(plain);
  if (typeof wrapped === 'string') return { ok: false, type: wrapped };
  const { entries, problems } = parseLog(wrapped?.body ?? plain);
  if (entries.length === 0) return { ok: false, type: 'empty' };
  const { damage } = verifyLog(entries);
  if (damage.length > 0) return { ok: false, type: 'broken-chain' };
  return { ok: true, entries, unread: problems.filter(({ type }) => type !== 'empty-line').length, made: wrapped?.made };
}
