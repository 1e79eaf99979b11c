// A copy of what the desk keeps, as one file, and the union with one that comes back. Pure. The key is not in it: it has a file of its own.
import { type ClientHistory, clientRow, withResults } from '@plumbline/coach';
import { decodePerson, type LocalDate, textHash } from '@plumbline/engine';
import { day, fieldsOf, listOf, type Shape, wholeFrom, words, yesOrNo } from '@plumbline/engine/shapes';
import type { Client, ClientFile, OwnProgram, ProgramVersion, SentProgram } from './desk-store.ts';

export interface DeskContent {
  readonly clients: readonly Client[];
  readonly files: readonly ClientFile[];
  readonly programs: readonly OwnProgram[];
}
export interface DeskCopy extends DeskContent {
  readonly made: LocalDate;
}
export type CopyTrouble = 'not-a-copy' | 'damaged' | 'newer';

const mark = 'plumbline-desk';
const version = 1;

/** The first line says what it is and holds the hash of the second, which is everything. */
export function printDeskCopy(content: DeskContent, made: LocalDate): string {
  const text = JSON.stringify({ made, clients: content.clients, files: content.files, programs: content.programs });
  return `${mark} ${version} ${textHash(text)}\n${text}\n`;
}

const MANY = 100_000;
const id = words(64);
const name = words(200);
const count = wholeFrom(1, 1_000_000);
const anything: Shape<unknown> = { schema: {}, fits: () => true };
const client = fieldsOf({ id, name, whos: listOf(words(200), MANY) }, {});
const sent = fieldsOf(
  { id: words(200), program: id, name, version: count, on: day, text: words(100_000, 0), link: words(100_000, 0) },
  { withdrawn: yesOrNo },
);
const file = fieldsOf(
  { id, notes: words(1_000_000, 0), sent: listOf(sent, MANY) },
  { history: anything, answers: anything, told: anything },
);
const ownVersion = fieldsOf({ version: count, on: day, text: words(100_000, 0) }, {});
const program = fieldsOf({ id, name, versions: listOf(ownVersion, MANY, 1) }, {});
const whole = fieldsOf({ made: day, clients: listOf(client, MANY), files: listOf(file, MANY), programs: listOf(program, MANY) }, {});

/** The line of the list is made anew of the history, so that a history that cannot be read is found out here. */
function withRow({ row: _, ...one }: Client, history: ClientHistory | undefined): Client {
  return history ? { ...one, row: clientRow(withResults(undefined, history)) } : one;
}

/** The copy in a text, or what is wrong with it. Never throws. */
export function readDeskCopy(text: string): DeskCopy | CopyTrouble {
  const [, v, hash, body = ''] = /^\uFEFF?plumbline-desk (\d{1,6}) (\S+)\r?\n([^\n]*?)\r?\n?$/.exec(text) ?? [];
  if (!/^\uFEFF?plumbline-desk /.test(text)) return 'not-a-copy';
  if (Number(v ?? /^\uFEFF?plumbline-desk (\d{1,6})/.exec(text)?.[1]) > version) return 'newer';
  if (textHash(body) !== hash) return 'damaged';
  try {
    const copy = JSON.parse(body) as DeskCopy;
    if (!whole.fits(copy)) return 'damaged';
    const files = new Map(copy.files.map((one) => [one.id, one]));
    if (copy.files.some(({ answers }) => answers !== undefined && !decodePerson(answers).ok)) return 'damaged';
    return { ...copy, clients: copy.clients.map((one) => withRow(one, files.get(one.id)?.history)) };
  } catch {
    return 'damaged';
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of what was sent, the later version of each; what is withdrawn stays so. */
function sentOf(here: readonly SentProgram[], there: readonly SentProgram[]): readonly SentProgram[] {
  const later = (one: SentProgram): SentProgram => {
    const other = there.find((same) => same.id === one.id);
    return other && other.version > one.version ? other : one;
  };
  return [...here.map(later), ...there.filter((one) => !here.some((same) => same.id === one.id))];
}
const notesOf = (here: string, there: string, from: string): string =>
  there.trim() === '' || here.includes(there.trim()) ? here : here.trim() === '' ? there : `${here}\n\n${from}\n${there}`;
function historyOf(here: ClientHistory | undefined, there: ClientHistory | undefined): ClientHistory | undefined {
  if (here === undefined || there === undefined) return here ?? there;
  if (isSame(here, there)) return here;
  return there.until > here.until ? withResults(here, there) : withResults(there, here);
}
function fileUnion(here: ClientFile, there: ClientFile, from: string): ClientFile {
  const history = historyOf(here.history, there.history);
  const who = here.answers || here.told ? here : there;
  return {
    ...{ id: here.id, notes: notesOf(here.notes, there.notes, from), sent: sentOf(here.sent, there.sent) },
    ...(history ? { history } : {}),
    ...(who.answers ? { answers: who.answers } : {}),
    ...(who.told ? { told: who.told } : {}),
  };
}

/** All texts in the order of their days, numbered anew where one is added; of one day those that are here stand last. */
function versionsOf(here: readonly ProgramVersion[], there: readonly ProgramVersion[]): readonly ProgramVersion[] {
  const fresh = there.filter(({ text }) => !here.some((one) => one.text === text));
  if (fresh.length === 0) return here;
  const inOrder = [...fresh, ...here].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return inOrder.map((one, at) => ({ ...one, version: at + 1 }));
}

/** What would be written: whole records, those that are new and those that gain something. */
export interface DeskUnion extends DeskContent {
  readonly newClients: number;
  readonly moreOf: number;
  readonly newPrograms: number;
  readonly moreVersions: number;
}
/** Everything of both. Nothing that is here goes: names stay, notes are set one under the other behind `from`. */
export function deskUnion(here: DeskContent, copy: DeskCopy, from: string): DeskUnion {
  const clients: Client[] = [];
  const files: ClientFile[] = [];
  let newClients = 0;
  const fileThere = new Map(copy.files.map((one) => [one.id, one]));
  for (const there of copy.clients) {
    const own = here.clients.find((one) => one.id === there.id);
    const mine = here.files.find((one) => one.id === there.id) ?? { id: there.id, notes: '', sent: [] };
    const next = fileUnion(mine, fileThere.get(there.id) ?? { id: there.id, notes: '', sent: [] }, from);
    const joined = withRow({ ...there, ...own, whos: [...new Set([...(own?.whos ?? []), ...there.whos])] }, next.history);
    if (own && isSame(own.whos, joined.whos) && isSame(mine, next)) continue;
    newClients += own ? 0 : 1;
    clients.push(joined);
    files.push(next);
  }
  const programs = copy.programs.flatMap((there): readonly OwnProgram[] => {
    const own = here.programs.find((one) => one.id === there.id);
    if (own === undefined) return [there];
    const versions = versionsOf(own.versions, there.versions);
    return versions.length === own.versions.length ? [] : [{ ...own, versions }];
  });
  const newPrograms = programs.filter(({ id: one }) => !here.programs.some((own) => own.id === one)).length;
  const counts = { newClients, moreOf: clients.length - newClients, newPrograms, moreVersions: programs.length - newPrograms };
  return { clients, files, programs, ...counts };
}
