// A log file to the state of a person. A half-written last line is left out and told; any other damage is named and nothing is guessed.
import { type LogProblem, type LogRead, readLog } from '@plumbline/coach';
import { type Unwrapped, unwrapBackup } from '@plumbline/log';
import { catalog } from '../catalog.ts';
import { type Complaint, type Given, given, refuse, type Trouble } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { troubleOf } from './problem-words.ts';
import { nameOf, readText } from './read-text.ts';

type LineProblem = Extract<LogProblem, { type: 'line' }>['problem'];
type Damage = Extract<LogProblem, { type: 'chain' }>['damage'];

/** Troubles told at most. */
const most = 20;
const restore = 'Restore this line from a backup or another device.';

function lineTrouble(problem: LineProblem): Trouble {
  const place = `line ${problem.line}`;
  switch (problem.type) {
    case 'newer-envelope':
      return {
        place,
        says: `A newer Plumbline wrote this line (version ${problem.version}).`,
        repair: 'Bring Plumbline up to date, then try again.',
      };
    case 'too-long':
      return { place, says: `This line has ${problem.bytes} bytes; ${problem.most} is the most.`, repair: restore };
    case 'too-deep':
      return { place, says: `Lists and fields go deeper than ${problem.most} levels.`, repair: restore };
    case 'not-a-line':
      return { place, says: `This is not a line of a log: look at ${problem.path}.`, repair: restore };
    default:
      return { place, says: 'This line is not JSON.', repair: restore };
  }
}

function damageTrouble(damage: Damage): Trouble {
  const place = `fact ${damage.seq} of device ${damage.replica.slice(0, 8)}`;
  if (damage.type === 'facts-missing') {
    const missing = damage.to > damage.seq ? `Facts ${damage.seq} to ${damage.to} are missing.` : 'This fact is missing.';
    return { place, says: missing, repair: 'Restore the file from a backup or another device.' };
  }
  const says =
    damage.type === 'content-changed' ? 'This fact was changed after it was written.' : 'This fact does not follow the one before it.';
  return { place, says, repair: 'Restore the file from a backup or another device.' };
}

function contentTrouble({ line, error }: Extract<LogProblem, { type: 'content' }>): Trouble {
  const place = `line ${line}`;
  const problem = error.type === 'bad-content' ? error.problems[0] : undefined;
  if (problem === undefined) return { place, says: 'What this fact says cannot be read.', repair: restore };
  const { says, repair } = troubleOf({ ...problem, path: problem.path });
  return { place: `${place}, ${problem.path}`, says, repair };
}

const another = 'Take another copy from where it was made, or use an older one.';
/** What is wrong with a copy of the app before any line of it is read. */
const copyTroubles: Readonly<Record<Extract<Unwrapped, { ok: false }>['type'], Trouble>> = {
  newer: { place: 'line 1', says: 'A newer Plumbline made this copy.', repair: 'Bring Plumbline up to date, then try again.' },
  'cut-short': { place: 'the last line', says: 'The end of this copy is missing.', repair: another },
  changed: { place: 'the last line', says: 'This copy was changed after it was made.', repair: another },
};

const isTorn = (problem: LogProblem): boolean => problem.type === 'line' && problem.problem.type === 'torn';
const isBlank = (problem: LogProblem): boolean => problem.type === 'line' && problem.problem.type === 'empty-line';
const isNewer = (problem: LogProblem): boolean => problem.type === 'line' && problem.problem.type === 'newer-envelope';

const troubleIn = (problem: LogProblem): Trouble =>
  problem.type === 'line'
    ? lineTrouble(problem.problem)
    : problem.type === 'chain'
      ? damageTrouble(problem.damage)
      : contentTrouble(problem);

/** What a damaged log is refused with; undefined when it can be used. */
function refusal(about: string, problems: readonly LogProblem[]): Given<never> | undefined {
  const newer = problems.filter(isNewer);
  const bad = newer.length > 0 ? newer : problems.filter((problem) => !isTorn(problem) && !isBlank(problem));
  const [first, ...rest] = bad.slice(0, most).map(troubleIn);
  if (first === undefined) return undefined;
  const troubles: Complaint['troubles'] = [first, ...rest];
  if (newer.length > 0) return refuse(exitCodes.newerVersion, about, troubles);
  const more = bad.length > most ? ` These are the first ${most} of ${bad.length}.` : '';
  return refuse(exitCodes.corrupt, about, troubles, `This log is damaged, so nothing is guessed from it. The file is untouched.${more}`);
}

export interface LogFile extends LogRead {
  /** The log itself, one fact a line, without what a copy puts around it. */
  readonly text: string;
}

/** Reads a log, or a copy that the app saved. Facts of a newer version that only inform are kept and counted; notes go to standard error. */
export async function readLogFile(io: Io, path: string): Promise<Given<LogFile>> {
  const text = await readText(io, path, 'log');
  if (!text.ok) return text;
  const about = nameOf(path);
  const inside = unwrapBackup(text.value);
  if (!inside.ok) return refuse(inside.type === 'newer' ? exitCodes.newerVersion : exitCodes.corrupt, about, [copyTroubles[inside.type]]);
  const read = readLog(inside.log, catalog);
  const refused = refusal(about, read.problems);
  if (refused !== undefined) return refused;
  if (read.problems.some(isTorn)) {
    io.err(`Note: ${about} ends in the middle of a line, as after a power cut. That line is left out; everything before it counts.\n`);
  }
  if (read.problems.some(isBlank)) io.err(`Note: ${about} holds empty lines. They are skipped.\n`);
  if (read.unread > 0) io.err(`Note: ${read.unread} of the facts in ${about} cannot be read by this version. They are kept.\n`);
  return given({ ...read, text: inside.log });
}
