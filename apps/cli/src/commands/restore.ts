// `restore`: a backup put in place of what a server keeps, or only tried out.
import { drill, restore as putBack } from '@plumbline/server';
import type { Verb } from '../answer.ts';
import { given } from '../complaint.ts';
import { dataFolder, type ServerOptions, undone } from '../doors/server-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { countWords } from '../page/amounts.ts';
import { wrap } from '../page/layout.ts';

export interface RestoreOptions extends ServerOptions {
  readonly replace?: true;
  readonly drill?: true;
}

const says = (lines: readonly string[]) => (): readonly string[] => lines.flatMap((line) => wrap(line));

async function tryOut(file: string): Verb {
  const done = await drill(file, Date.now());
  if (!done.ok) return undone(done, file);
  const { made, accounts, secondsToServe, seconds } = done;
  const page = says([
    `${file}, made ${made.slice(0, 16)}Z, is good: ${countWords(accounts, 'account')}.`,
    `A server over it answered after ${secondsToServe} s; all of it was looked through after ${seconds} s. Nothing of the trial was kept.`,
  ]);
  const { ok: _, ...json } = done;
  return given({ code: exitCodes.done, json, page });
}

export async function restore(file: string, options: RestoreOptions, io: Io): Verb {
  if (options.drill) return tryOut(file);
  const folder = dataFolder(options, io, 'restore');
  if (!folder.ok) return folder;
  const done = await putBack(file, folder.value, Date.now(), options.replace === true);
  if (!done.ok) return undone(done, done.type === 'taken' || done.type === 'live' ? folder.value : file);
  const { made, accounts, erasedAgain, before } = done;
  const page = says([
    `${folder.value} holds the backup of ${made.slice(0, 16)}Z: ${countWords(accounts, 'account')}.`,
    ...(erasedAgain > 0 ? [`${countWords(erasedAgain, 'account')} that had been erased since: gone again.`] : []),
    ...(before === undefined ? [] : [`What was there before lies in ${before}. Remove it when all is well.`]),
    'Start the server. Devices bring what the backup missed.',
  ]);
  const { ok: _, ...json } = done;
  return given({ code: exitCodes.done, json: { folder: folder.value, ...json }, page });
}
