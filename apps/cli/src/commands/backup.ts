// `backup`: everything a server keeps, in one file, while it runs. `--out` names the file.
import { backUp } from '@plumbline/server';
import type { Verb } from '../answer.ts';
import { given } from '../complaint.ts';
import { dataFolder, type ServerOptions, undone } from '../doors/server-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { bytesWords, countWords } from '../page/amounts.ts';
import { wrap } from '../page/layout.ts';

export interface BackupOptions extends ServerOptions {
  readonly out: string;
}

export async function backup({ out, ...options }: BackupOptions, io: Io): Verb {
  const folder = dataFolder(options, io, 'backup');
  if (!folder.ok) return folder;
  const done = await backUp(folder.value, out, Date.now());
  if (!done.ok) return undone(done, done.type === 'taken' || done.type === 'full' ? out : folder.value);
  const { accounts, runs, bytes } = done;
  const page = (): readonly string[] => [
    ...wrap(`${out}: ${bytesWords(bytes)}, ${countWords(accounts, 'account')}, looked through and whole.`),
    ...wrap('Keep it on another disk, and try it now and then: plumbline restore FILE --drill'),
  ];
  return given({ code: exitCodes.done, json: { file: out, accounts, runs, bytes }, page });
}
