// `report`: what a log holds, as a file for other programs and people.
import { resolve } from 'node:path';
import type { Verb } from '../answer.ts';
import { type Given, given, refuseOne, usage } from '../complaint.ts';
import { readLogFile } from '../doors/log-file.ts';
import { readDay } from '../doors/options.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeCsv, writeJson, writeNdjson } from '../formats/data-writers.ts';
import { writeFhir, writeIcs } from '../formats/health-writers.ts';
import type { Writer } from '../formats/writer.ts';
import type { Io } from '../io.ts';
import type { PaperOptions } from '../paper/paper-request.ts';

export interface ReportOptions extends PaperOptions {
  readonly format: string;
  readonly out?: string;
  readonly on?: string;
  readonly table?: string;
  readonly at?: string;
}

/** Every format by its name. */
const writers: Readonly<Record<string, Writer>> = {
  csv: writeCsv,
  json: writeJson,
  fhir: writeFhir,
  ics: writeIcs,
  ndjson: writeNdjson,
  // loaded when asked for: it brings a typeface and the writer of PDF
  pdf: async (request) => (await import('../formats/pdf-writer.ts')).writePdf(request),
};

function writerOf(format: string): Given<Writer> {
  const writer = Object.hasOwn(writers, format) ? writers[format] : undefined;
  return writer === undefined
    ? refuseOne(exitCodes.notFound, '--format', `There is no format "${format}".`, `Choose one of: ${Object.keys(writers).join(', ')}.`)
    : given(writer);
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const sizeOf = (content: string | Uint8Array): number =>
  typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;

/** As one JSON value, for whoever asked for one and named no file. */
const asJson = (format: string, text: string): unknown => (format === 'json' || format === 'fhir' ? JSON.parse(text) : { format, text });

export async function report(file: string, options: ReportOptions, io: Io): Verb {
  const { format, out, table, at } = options;
  const writer = writerOf(format);
  if (!writer.ok) return writer;
  const on = readDay(io, '--on', options.on);
  if (!on.ok) return on;
  if (at !== undefined && !isTime(at)) return usage('--at', `"${at}" is not a time of day.`, 'Give a time like 18:00.');
  // Nothing given is ever changed, whatever name is given to what is written.
  if (out !== undefined && out !== '-' && resolve(out) === resolve(file))
    return usage('--out', 'That is the log itself.', 'Name another file to write to.');
  const log = await readLogFile(io, file);
  if (!log.ok) return log;
  const asked = { ...(table === undefined ? {} : { table }), ...(at === undefined ? {} : { at }) };
  const written = await writer.value({ log: log.value, on: on.value, now: io.now(), ...asked, paper: options });
  if (!written.ok) return written;
  // Facts of a newer version that could matter are missing in what was written.
  const code = log.value.state.careful ? exitCodes.newerVersion : exitCodes.done;
  return put(written.value, format, out, code, io);
}

type Code = typeof exitCodes.done | typeof exitCodes.newerVersion;
async function put(content: string | Uint8Array, format: string, out: string | undefined, code: Code, io: Io): Verb {
  if (out === undefined || out === '-') {
    return typeof content === 'string'
      ? given({ code, json: asJson(format, content), page: () => content.replace(/\n$/, '').split('\n') })
      : usage('--out', `A ${format} is no text to print.`, `Name a file: -o report.${format}`);
  }
  const problem = await io.writeFile(out, content);
  if (problem !== undefined) {
    const repair = 'Name a file in a folder that exists and may be written to.';
    return refuseOne(exitCodes.notFound, out, `It could not be written: ${problem}.`, repair);
  }
  const bytes = sizeOf(content);
  return given({ code, json: { format, file: out, bytes }, page: () => [`${out}: ${format}, ${bytes} bytes`] });
}
