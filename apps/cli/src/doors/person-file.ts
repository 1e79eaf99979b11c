// A person file from outside to a person the engine may trust.
import { type DecodedPerson, daysBetween, decodePerson, type LocalDate, type Person, questions } from '@plumbline/engine';
import { type Complaint, type Given, given, refuse, refuseOne } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { troubleOf } from './problem-words.ts';
import { readJson } from './read-json.ts';
import { nameOf } from './read-text.ts';

const questionIds = new Set(questions.map(({ id }) => id));
const someOf = (names: readonly string[]): string => `${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}`;

function complaintOf(about: string, decoded: Extract<DecodedPerson, { ok: false }>): Given<never> {
  const [first, ...rest] = decoded.problems;
  if (first?.problem === 'newer-version') {
    return refuseOne(
      exitCodes.newerVersion,
      about,
      'A newer Plumbline wrote this file.',
      'Bring Plumbline up to date, then try again.',
      'format',
    );
  }
  const troubles: Complaint['troubles'] = first
    ? [troubleOf(first), ...rest.map(troubleOf)]
    : [{ says: 'This is not a person file.', repair: 'Start from an example: plumbline person --example > person.json' }];
  const more = decoded.more ? ' There may be more after these.' : '';
  return refuse(exitCodes.corrupt, about, troubles, `This person file needs another look.${more}`);
}

/** Days after which the questions about right now are asked again. Source: rule book R2. */
const freshDays = 28;

/** A note where the answers are older than a plan would let them get. */
export function noteOldAnswers(io: Io, { answeredOn }: Person, on: LocalDate): void {
  const days = daysBetween(answeredOn, on);
  if (days >= freshDays)
    io.err(`Note: these answers are ${days} days old. After ${freshDays} days, the questions about right now are asked again.\n`);
}

/** Reads a person file. Fields that nobody reads are kept, and told on standard error. */
export async function readPerson(io: Io, path: string): Promise<Given<Person>> {
  const json = await readJson(io, path, 'person');
  if (!json.ok) return json;
  const about = nameOf(path);
  const decoded = decodePerson(json.value, questionIds);
  if (!decoded.ok) return complaintOf(about, decoded);
  if (decoded.unread.length > 0) {
    io.err(
      `Note: nothing reads ${someOf(decoded.unread)} in ${about}. It stays in the file; check the spelling if you meant something else.\n`,
    );
  }
  return given(decoded.person);
}
