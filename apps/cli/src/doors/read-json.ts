// Reads a file as JSON, and names line and column where it is not.
import { type Given, given, refuseOne } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type JsonFault, jsonFault, lineAndColumn } from './json-place.ts';
import { nameOf, readText } from './read-text.ts';

/** Levels of lists and fields inside each other; a real file has about eight. */
const mostDepth = 64;

const words: Readonly<Record<JsonFault['fault'], readonly [string, string]>> = {
  'ends-early': ['The file stops in the middle.', 'Restore it from a backup, or finish it: a bracket, brace or quote is still open.'],
  unexpected: ['This is not JSON from here on.', 'Look here, or just before, for a missing comma, a missing quote, or one too many.'],
  'more-after-the-end': ['There is more after the end.', 'Keep one JSON value and take the rest out.'],
  'too-deep': ['Lists and fields go too deep.', `Keep them within ${mostDepth} levels.`],
};

/** What an empty file of each kind should have been. */
const example = {
  person: 'Start from an example: plumbline person --example > person.json',
  plan: 'Make one first: plumbline plan person.json --json > plan.json',
} as const;

/** The JSON value of a person or plan file. */
export async function readJson(io: Io, path: string, kind: keyof typeof example): Promise<Given<unknown>> {
  const read = await readText(io, path, kind);
  if (!read.ok) return read;
  const text = read.value;
  const about = nameOf(path);
  if (text.trim() === '') return refuseOne(exitCodes.corrupt, about, 'This file is empty.', example[kind]);
  const fault = jsonFault(text, mostDepth);
  if (fault === undefined) return given(JSON.parse(text) as unknown);
  const { line, column } = lineAndColumn(text, fault.at);
  const [says, repair] = words[fault.fault];
  return refuseOne(exitCodes.corrupt, about, says, repair, `line ${line}, column ${column}`);
}
