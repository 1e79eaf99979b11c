// Reads a file as text, or says in words why it cannot.
import { type Given, given, refuseOne } from '../complaint.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io, ReadProblem } from '../io.ts';

const megabyte = 1_048_576;
/** Largest file of each kind, bytes: far above what ten years of use write. */
export const mostBytes = { person: 2 * megabyte, plan: 32 * megabyte, program: megabyte, log: 256 * megabyte } as const;
export type FileKind = keyof typeof mostBytes;

const troubles: Readonly<Record<ReadProblem, readonly [ExitCode, string, string]>> = {
  missing: [exitCodes.notFound, 'There is no such file.', 'Check the name and the folder.'],
  folder: [exitCodes.usage, 'This is a folder, not a file.', 'Name the file inside it.'],
  locked: [exitCodes.unreachable, 'This file may not be read.', 'Ask for the right to read it, or copy it to a folder of your own.'],
  'too-large': [exitCodes.corrupt, 'This file is far larger than any of its kind.', 'Check that it is the file you mean.'],
};

/** Standard input is said by its name. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

/** UTF-8 text without a byte order mark. */
export async function readText(io: Io, path: string, kind: FileKind): Promise<Given<string>> {
  const read = await io.readFile(path, mostBytes[kind]);
  if (!read.ok) {
    const [code, says, repair] = troubles[read.problem];
    return refuseOne(code, nameOf(path), says, repair);
  }
  try {
    return given(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
  } catch {
    return refuseOne(exitCodes.corrupt, nameOf(path), 'This is not text in UTF-8.', 'Save it again as UTF-8, or restore it from a backup.');
  }
}
