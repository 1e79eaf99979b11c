// The words of the command line, and the one place where a bug is caught.
import { engineVersion } from '@plumbline/engine';
import { Command, CommanderError } from 'commander';
import { asJsonOption, type Run } from './asking.ts';
import { check } from './commands/check.ts';
import { handOver } from './commands/hand-over.ts';
import { library } from './commands/library.ts';
import { person } from './commands/person.ts';
import { plan } from './commands/plan.ts';
import { program as programText } from './commands/program.ts';
import { remind } from './commands/remind.ts';
import { simulate } from './commands/simulate.ts';
import { today } from './commands/today.ts';
import { verify } from './commands/verify.ts';
import { deliver } from './deliver.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { hostVerbs } from './host-verbs.ts';
import type { Io } from './io.ts';
import { deviceVerbs } from './sync-verb.ts';

const intro = `Plumbline is a back-care coach that belongs to the person who uses it.

It supports you in looking after your back. It does not examine you and does not
replace a doctor or physiotherapist. Nothing you give it is ever changed, and
nothing leaves this device, but for the log that you keep in step with sync.`;

const start = `
Start here:
  plumbline person --example > person.json    a file to fill in
  plumbline check person.json                 may I train?
  plumbline plan person.json                  four weeks, to pin on the fridge

Exit codes: 0 done, 1 the answer is no, 2 usage, 3 not signed in, 4 not found,
5 conflict, 6 damaged file, 7 no room, 8 unreachable, 9 made by a newer version.
A file named - is read from standard input.`;

/** What is said of paper, wherever a verb can write it. */
const withPaper = (verb: Command): Command =>
  verb
    .option('--paper <file>', 'write it as a handout, a PDF with drawings and boxes to tick')
    .option('--large', 'with --paper: large print')
    .option('--language <id>', 'with --paper: en, es or de')
    .option('--size <name>', 'with --paper: a4 or letter')
    .option('--link <address>', 'with --paper: print it as a QR code');
function firstVerbs(program: Command, io: Io, run: Run): void {
  program
    .command('person')
    .description('example person files, and what a person file may hold')
    .option('--example [name]', 'print an example, the plain one if no name is given')
    .option('--schema', 'print the JSON Schema of a person file')
    .option('--list', 'list the examples')
    .option(...asJsonOption)
    .action((options) => run(person(options), options));
  program
    .command('check <person.json>')
    .description('may this person train today? (0 yes, 1 not yet)')
    .option('--on <day>', 'the day to check for, today if left out')
    .option(...asJsonOption)
    .action((file, options) => run(check(file, options, io), options));
  const plans = program
    .command('plan <person.json>')
    .description('a plan, with every reason')
    .option('--program <id>', 'which program, my-plan if left out')
    .option('--weeks <n>', 'how many weeks, 4 if left out')
    .option('--from <day>', 'the first day, today if left out');
  withPaper(plans)
    .option(...asJsonOption)
    .action((file, options) => run(plan(file, options, io), options));
  program
    .command('today <log.ndjson>')
    .description('the session of a day, from the log alone')
    .option('--on <day>', 'the day, today if left out')
    .option(...asJsonOption)
    .action((file, options) => run(today(file, options, io), options));
}

function otherVerbs(program: Command, io: Io, run: Run): void {
  program
    .command('verify <plan.json>')
    .description('is anything in this plan ruled out? (0 safe, 1 not)')
    .requiredOption('--person <person.json>', 'the person it is for')
    .option('--log <log.ndjson>', 'also check the rules that need history')
    .option(...asJsonOption)
    .action((file, options) => run(verify(file, options, io), options));
  program
    .command('remind <log.ndjson>')
    .description('the reminders still to come today')
    .option('--watch', 'show each when it is due, until you stop it')
    .option(...asJsonOption)
    .action((file, options) => run(remind(file, options, io), options));
  program
    .command('library')
    .description('the exercises, or the card of one')
    .option('--id <id>', 'the exercise to show')
    .option(...asJsonOption)
    .action((options) => run(library(options), options));
  program
    .command('simulate')
    .description('virtual people live the program; counts broken rules (1 if any)')
    .option('--people <n>', 'how many people, 100 if left out')
    .option('--weeks <n>', 'how many weeks each, 12 if left out')
    .option('--seed <n>', 'the same seed, the same people')
    .option(...asJsonOption)
    .action((options) => run(simulate(options, io), options));
}

/** What a trainer needs. */
function trainerVerbs(program: Command, io: Io, run: Run): void {
  const programs = program
    .command('program <file>')
    .description('reads a program in the program language (0 fits, 1 needs a repair)')
    .option('--for <person.json>', 'what of it is open to this person, and what comes nearest (1 if not all)')
    .option('--from <day>', 'the first day, with --for; today if left out')
    .option('--rehearse', 'with --for: what becomes of it in twelve weeks, and what if it hurts')
    .option('--seed <n>', 'with --rehearse: the same seed, the same virtual people');
  withPaper(programs)
    .option(...asJsonOption)
    .action((file, options) => run(programText(file, options, io), options));
  program
    .command('hand-over <file>')
    .description('a program as a signed link and QR code for a person’s own app')
    .requiredOption('--by <name>', 'your name, as the person knows you')
    .requiredOption('--key <file>', 'the file of your key; made where there is none')
    .option('--id <id>', 'what later versions are known by, the file’s name if left out')
    .option('--revision <n>', 'which version it is, 1 if left out')
    .option('--note <text>', 'a word to the person')
    .option('--at <address>', 'where your people have the app, https://…')
    .option('--qr', 'draw the QR code')
    .option('--withdraw', 'take the program back')
    .option(...asJsonOption)
    .action((file, options) => run(handOver(file, options, io), options));
}

function fileVerbs(program: Command, io: Io, run: Run): void {
  program
    .command('report <log.ndjson>')
    .description('what a log holds, as a file for other programs and people')
    .requiredOption('--format <format>', 'csv, json, fhir, ics, ndjson or pdf')
    .option('-o, --out <file>', 'the file to write, standard output if left out')
    .option('--on <day>', 'the day it is made for, today if left out')
    .option('--table <name>', 'with csv: sessions, sets, mornings, outcomes or activities')
    .option('--language <id>', 'with pdf: en, es or de')
    .option('--size <name>', 'with pdf: a4 or letter')
    .option('--large', 'with pdf: large print')
    .option('--at <time>', 'with ics: when planned sessions begin, 18:00 if left out')
    .option(...asJsonOption)
    // loaded when asked for: few runs of the command line write a file
    .action(async (file, options) => run((await import('./commands/report.ts')).report(file, options, io), options));
}

function pictureVerbs(program: Command, io: Io, run: Run): void {
  program
    .command('figure <id>')
    .description('draw an exercise as SVG')
    .option('--phase <k>', 'the part of the loop, 0 to 1; at work if left out')
    .option('-o, --out <file>', 'the file to write, standard output if left out')
    .option('--theme <theme>', 'light, dark or print')
    .option('--side <side>', 'L or R')
    .option('--view <view>', 'side, front or back')
    .option('--pair <id>', 'the sign to make it easier, instead')
    .option('--width <n>', 'pixels, 600 if left out')
    .option('--muscles', 'show the muscles that work')
    .option(...asJsonOption)
    // loaded when asked for: all movements are many small files
    .action(async (id, options) => run((await import('./commands/figure.ts')).figure(id, options, io), options));
}

function program(io: Io, finish: (code: ExitCode) => void): Command {
  const words = new Command('plumbline')
    .description(intro)
    .version(engineVersion)
    .addHelpText('after', start)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
    })
    .showSuggestionAfterError()
    .showHelpAfterError('See: plumbline --help')
    .helpCommand(false);
  const run: Run = async (verb, { json }) => finish(await deliver(io, json === true, verb));
  firstVerbs(words, io, run);
  otherVerbs(words, io, run);
  hostVerbs(words, io, run);
  trainerVerbs(words, io, run);
  fileVerbs(words, io, run);
  pictureVerbs(words, io, run);
  deviceVerbs(words, io, run);
  return words;
}

const sorry = `Sorry. That is a mistake in Plumbline, not in what you gave it.
Nothing was written and your files are as they were.
If you can, report it with the words you typed and this line:`;

/** A refusal that no verb gave, as the JSON value that was asked for. */
function sayAsJson(io: Io, argv: readonly string[], code: ExitCode, says: string, repair: string): void {
  if (argv.includes(asJsonOption[0])) io.out(`${JSON.stringify({ error: { code, about: 'plumbline', troubles: [{ says, repair }] } })}\n`);
}

function finishBug(io: Io, argv: readonly string[], bug: unknown): ExitCode {
  const line = (bug instanceof Error ? `${bug.name}: ${bug.message}` : String(bug)).split('\n', 1)[0]?.slice(0, 200) ?? '';
  io.err(`${sorry}\n  ${line}\n`);
  sayAsJson(io, argv, exitCodes.bug, line, 'Report it, if you can.');
  return exitCodes.bug;
}

function finishUsage(io: Io, argv: readonly string[], { exitCode, message }: CommanderError): ExitCode {
  if (exitCode === 0) return exitCodes.done;
  sayAsJson(io, argv, exitCodes.usage, message, 'See: plumbline --help');
  return exitCodes.usage;
}

/** Runs one command line, without the name of the program. Settles with its exit code; never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const words = program(io, (done) => {
    code = done;
  });
  try {
    if (argv.length === 0) {
      words.outputHelp();
      return exitCodes.usage;
    }
    await words.parseAsync(argv, { from: 'user' });
    return code;
  } catch (thrown) {
    return thrown instanceof CommanderError ? finishUsage(io, argv, thrown) : finishBug(io, argv, thrown);
  }
}
