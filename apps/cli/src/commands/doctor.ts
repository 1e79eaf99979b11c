// `doctor`: how a server is, in plain sentences, each with its repair.
import { examine, examinePostgres, type Finding, readSettings, settingsFindings } from '@plumbline/server';
import type { Verb } from '../answer.ts';
import { given, usage } from '../complaint.ts';
import type { ServerOptions } from '../doors/server-folder.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { wrap } from '../page/layout.ts';

const marks = { well: 'ok  ', look: 'look', bad: 'BAD ' } as const;
const codes: Readonly<Record<NonNullable<Finding['why']>, ExitCode>> = {
  missing: exitCodes.notFound,
  damaged: exitCodes.corrupt,
  full: exitCodes.noSpace,
  newer: exitCodes.newerVersion,
  unreachable: exitCodes.unreachable,
};

/** Done where nothing is bad; else the first bad thing decides. */
function codeOf(findings: readonly Finding[]): ExitCode {
  const worst = findings.find(({ state }) => state === 'bad');
  if (worst === undefined) return exitCodes.done;
  return worst.why === undefined ? exitCodes.no : codes[worst.why];
}

export async function doctor({ data }: ServerOptions, io: Io): Verb {
  const read = readSettings({ ...io.env, ...(data === undefined ? {} : { DATA: data }) });
  if (!read.ok) return usage('doctor', read.says, 'Mend that first, then ask again.');
  const { settings } = read;
  const kept = settings.database === undefined ? await examine(settings.data, Date.now()) : await examinePostgres(settings);
  const findings = [...kept, ...settingsFindings(settings)];
  const page = (): readonly string[] => findings.flatMap(({ state, says }) => wrap(says, `${marks[state]}  `));
  return given({ code: codeOf(findings), json: { findings }, page });
}
