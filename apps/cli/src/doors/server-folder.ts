// The folder of a server on this machine, and what is said where something with it was not done.
import type { NotDone } from '@plumbline/server';
import { type Given, given, refuseOne, usage } from '../complaint.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';

export interface ServerOptions {
  readonly data?: string;
  readonly json?: true;
}

/** `--data`, or DATA, or where a server keeps it if nothing was said. Where the facts are in Postgres there is no such folder. */
export function dataFolder({ data }: ServerOptions, { env }: Io, verb: 'backup' | 'restore'): Given<string> {
  if (env['DATABASE_URL'] !== undefined && data === undefined) {
    const program = verb === 'backup' ? 'pg_dump' : 'pg_restore';
    return usage(
      'DATABASE_URL',
      'The facts are in Postgres, which makes its own backups.',
      `Use ${program}: the drill is in docs/hosting.md.`,
    );
  }
  return given(data ?? env['DATA'] ?? 'plumbline-data');
}

const codes: Readonly<Record<NotDone['type'], ExitCode>> = {
  missing: exitCodes.notFound,
  taken: exitCodes.conflict,
  live: exitCodes.conflict,
  damaged: exitCodes.corrupt,
  full: exitCodes.noSpace,
  newer: exitCodes.newerVersion,
  unwell: exitCodes.unreachable,
};
/** What was not done, as the command line says it. */
export const undone = ({ type, says, repair }: NotDone, about: string): Given<never> => refuseOne(codes[type], about, says, repair);
