// What this machine keeps of an account: one file that only its owner may read, beside the log unless said.
import { type Membership, printMembership, readMembership } from '@plumbline/log/client';
import { type Given, given, refuseOne } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';

const most = 1_000_000;
export const accountFileOf = (log: string, named: string | undefined): string => named ?? `${log}.account`;

/** Undefined where there is none yet. */
export async function readAccountFile(io: Io, path: string): Promise<Given<Membership | undefined>> {
  const read = await io.readFile(path, most);
  if (!read.ok && read.problem === 'missing') return given(undefined);
  if (!read.ok) return refuseOne(exitCodes.unreachable, path, 'This file may not be read.', 'Ask for the right to read it.');
  const membership = readMembership(new TextDecoder().decode(read.bytes).trim());
  const repair = 'Name another file with --account, or join again: plumbline sync --help';
  return membership ? given(membership) : refuseOne(exitCodes.corrupt, path, 'This is no account of Plumbline.', repair);
}

/** Errors: rejects with why it cannot be kept. */
export async function keepAccountFile(io: Io, path: string, membership: Membership): Promise<void> {
  const problem = await io.replaceFile(path, `${printMembership(membership)}\n`, { secret: true });
  if (problem !== undefined) throw new Error(`${path}: ${problem}`);
}
