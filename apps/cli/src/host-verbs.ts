// The verbs of whoever hosts Plumbline: showing it, and looking after a server for sync.
import type { Command } from 'commander';
import { asJsonOption, type Run } from './asking.ts';
import { serve } from './commands/serve.ts';
import type { Io } from './io.ts';

const dataOption = ['--data <folder>', 'the folder of the server, DATA or plumbline-data if left out'] as const;
/** Loaded when asked for: the other verbs have nothing to do with a server. */
export function hostVerbs(program: Command, io: Io, run: Run): void {
  program
    .command('serve')
    .description('show the app on this machine, and keep devices in step if asked')
    .option('--port <n>', 'the port, PORT or 4747 if left out')
    .option('--dir <folder>', 'the built app, if it is elsewhere')
    .option('--sync', 'also keep devices in step, sealed so that this machine cannot read them')
    .option(...dataOption)
    .option(...asJsonOption)
    .action((options) => run(serve(options, io), options));
  program
    .command('backup')
    .description('everything the server keeps, in one file, while it runs')
    .requiredOption('--out <file>', 'the file to write, on another disk')
    .option(...dataOption)
    .option(...asJsonOption)
    .action(async (options) => run((await import('./commands/backup.ts')).backup(options, io), options));
  program
    .command('restore <file>')
    .description('put a backup in place; who was erased since stays erased')
    .option(...dataOption)
    .option('--replace', 'also over accounts that are there: they are moved aside')
    .option('--drill', 'only try it: restore, serve, look through, and take the time')
    .option(...asJsonOption)
    .action(async (file, options) => run((await import('./commands/restore.ts')).restore(file, options, io), options));
  program
    .command('doctor')
    .description('how the server is, with a repair for what is not well')
    .option(...dataOption)
    .option(...asJsonOption)
    .action(async (options) => run((await import('./commands/doctor.ts')).doctor(options, io), options));
}
