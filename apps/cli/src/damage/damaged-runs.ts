// Whole command lines over damaged files, each made again from its number, and what must hold of every one.
import { planFor } from '@plumbline/coach';
import { emptyState, type Person } from '@plumbline/engine';
import { catalog } from '../catalog.ts';
import { examples } from '../examples/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { type Ran, runIn } from '../io-in-memory.ts';
import { damagedJson } from './damaged-json.ts';
import { damagedText } from './damaged-text.ts';
import { type Dice, diceFrom } from './dice.ts';
import { logOf, sampleContents } from './sample-log.ts';

/** What is damaged, and the words it is given to. */
export const damagedVerbs = {
  check: ['check', 'person'],
  plan: ['plan', 'person', '--from', '2026-11-02', '--weeks', '2'],
  today: ['today', 'log', '--on', '2026-11-05'],
  report: ['report', 'log', '--on', '2026-11-05'],
  verify: ['verify', 'plan', '--person', 'person'],
  'verify-person': ['verify', 'plan', '--person', 'person'],
  'verify-log': ['verify', 'plan', '--person', 'person', '--log', 'log'],
} as const;
export type DamagedVerb = keyof typeof damagedVerbs;
const damagedFile: Readonly<Record<DamagedVerb, 'person' | 'plan' | 'log'>> = {
  check: 'person',
  plan: 'person',
  today: 'log',
  report: 'log',
  verify: 'plan',
  'verify-person': 'person',
  'verify-log': 'log',
};

const people: readonly Person[] = examples.map(({ person }) => person);
const personAt = (at: number): Person => people[at] ?? emptyState().person;
const lazily = <T>(make: (at: number) => T): ((at: number) => T) => {
  const made = new Map<number, T>();
  return (at) => {
    const known = made.get(at) ?? make(at);
    made.set(at, known);
    return known;
  };
};
const planOf = lazily((at) => planFor(personAt(at), { catalog, from: '2026-11-02', weeks: 1 }));
const contentsOf = lazily((at) => sampleContents(personAt(at), 4));
const logAt = lazily((at) => logOf(contentsOf(at)));

/** A log whose lines are whole and whose facts are not: damage that a checksum does not find. */
function falseLog(at: number, dice: Dice): string {
  const contents = damagedJson(contentsOf(at), contentsOf(dice.below(people.length)), dice);
  return logOf(Array.isArray(contents) ? contents : []);
}

function damaged(kind: 'person' | 'plan' | 'log', at: number, seed: number): string {
  const dice = diceFrom(seed);
  if (kind === 'log') return dice.below(4) === 0 ? damagedText(logAt(at), dice) : falseLog(at, dice);
  const wholeAt = kind === 'person' ? personAt : planOf;
  if (dice.below(4) === 0) return damagedText(JSON.stringify(wholeAt(at), null, dice.below(2)), dice);
  return JSON.stringify(damagedJson(wholeAt(at), wholeAt(dice.below(people.length)), dice)) ?? '';
}

export interface DamagedRun {
  readonly files: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
}

const formats = ['json', 'csv', 'fhir', 'ics', 'ndjson'];
const formatFor = (verb: DamagedVerb, number: number): readonly string[] =>
  verb === 'report' ? ['--format', formats[number % formats.length] ?? 'json'] : [];

/** The `number`-th damaged run of a verb. */
export function damagedRun(verb: DamagedVerb, number: number): DamagedRun {
  const at = number % people.length;
  const kind = damagedFile[verb];
  const whole = { person: JSON.stringify(people[at]), plan: JSON.stringify(planOf(at)), log: logAt(at) };
  const files = { ...whole, [kind]: damaged(kind, at, number) };
  return { files, argv: [...damagedVerbs[verb], ...formatFor(verb, number), ...(number % 2 === 0 ? ['--json'] : [])] };
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const known: readonly number[] = Object.values(exitCodes).filter((code) => code !== exitCodes.bug);

function faultOf({ argv }: DamagedRun, { code, out, err }: Ran): string | undefined {
  if (!known.includes(code)) return `exit code ${code}: ${err.slice(0, 400)}`;
  if (argv.includes('--json') && !isJson(out)) return 'standard output is not one JSON value';
  if (/\n\s+at .*:\d+:\d+/.test(err + out)) return 'a stack was shown';
  if (code > exitCodes.no && err === '') return `exit code ${code} without a word`;
  return undefined;
}

/** What is wrong with how a damaged run ended; undefined when all is as it must be. */
export async function faultIn(run: DamagedRun): Promise<string | undefined> {
  const before = JSON.stringify(run.files);
  const bytes = new Map(Object.entries(run.files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const copies = new Map([...bytes].map(([name, content]) => [name, content.slice()]));
  const ran = await runIn({ files: Object.fromEntries(bytes) }, ...run.argv);
  const touched = [...bytes].filter(([name, content]) => !Buffer.from(content).equals(copies.get(name) ?? Buffer.alloc(0)));
  if (touched.length > 0 || before !== JSON.stringify(run.files)) return 'the input was changed';
  return faultOf(run, ran);
}
