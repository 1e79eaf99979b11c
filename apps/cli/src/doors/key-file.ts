// The key a trainer signs with: made once, kept in a file that only they can read, never printed.
import { type Signer, signerFrom } from '@plumbline/handover';
import { type Given, given, refuseOne } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';

const mark = 'plumbline-key-1';
const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The signer in the file. Where there is none yet, one is made and said on standard error. */
export async function readSigner(io: Io, path: string): Promise<Given<Signer>> {
  const read = await io.readFile(path, 1000);
  if (read.ok) {
    const [, digits] = /^plumbline-key-1 ([0-9a-f]{64})\s*$/.exec(new TextDecoder().decode(read.bytes)) ?? [];
    if (digits !== undefined) return given(signerFrom(Uint8Array.from(digits.match(/../g) ?? [], (two) => Number.parseInt(two, 16))));
    return refuseOne(
      exitCodes.corrupt,
      path,
      'This is not a key of Plumbline.',
      'Name another file; a new one is made where there is none.',
    );
  }
  if (read.problem !== 'missing')
    return refuseOne(exitCodes.unreachable, path, 'This key cannot be read.', 'Ask for the right to read it, or name another file.');
  const secret = io.chance(32);
  const problem = await io.writeFile(path, `${mark} ${hex(secret)}\n`, { secret: true });
  if (problem !== undefined)
    return refuseOne(exitCodes.notFound, path, `The new key could not be written: ${problem}.`, 'Name a file in a folder of your own.');
  io.err(`A new key was made: ${path}. Keep it to yourself, and keep a copy: it is how people know a program is from you.\n`);
  return given(signerFrom(secret));
}
