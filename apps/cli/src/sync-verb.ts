// The words of `sync` on the command line.
import type { Command } from 'commander';
import type { Verb } from './answer.ts';
import type { Io } from './io.ts';

/** What keeps a log in step. Loaded when asked for: few runs of the command line speak to a server. */
export function deviceVerbs(program: Command, io: Io, run: (verb: Verb, options: { readonly json?: true }) => Promise<void>): void {
  program
    .command('sync <log.ndjson>')
    .description('keep a log in step with your other devices, through a server that cannot read')
    .option('--begin', 'the first device: shows a recovery code; with --code - makes the account')
    .option('--join', 'shows a code for another device to scan, and waits')
    .option('--recover', 'back with the recovery code alone, with --code -')
    .option('--code <code>', 'the recovery code; - reads it from standard input')
    .option('--server <address>', 'where the server is, https://…')
    .option('--name <name>', 'what you call this device')
    .option('--account <file>', 'where the keys are kept, beside the log if left out')
    .option('--status', 'what is known, without asking the server')
    .option('--json', 'print one JSON value instead of a page')
    .action(async (file, options) => run((await import('./commands/sync.ts')).sync(file, options, io), options));
}
