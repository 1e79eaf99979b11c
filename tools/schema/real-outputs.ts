// What the verbs print today, for one person of the examples.
import { logOf, sampleContents } from '../../apps/cli/src/damage/sample-log.ts';
import { examples } from '../../apps/cli/src/examples/index.ts';
import { runIn } from '../../apps/cli/src/io-in-memory.ts';

export interface RealOutputs {
  readonly person: string;
  readonly verdict: string;
  readonly plan: string;
  readonly report: string;
  /** A log, one line a fact. */
  readonly log: string;
}
/** `name` is that of an example; throws where there is none. */
export async function realOutputs(name: string, days: number): Promise<RealOutputs> {
  const found = examples.find((example) => example.name === name);
  if (found === undefined) throw new RangeError(`There is no example ${name}.`);
  const log = logOf(sampleContents(found.person, days));
  const files = { person: JSON.stringify(found.person), log };
  const run = async (...words: readonly string[]): Promise<string> => (await runIn({ files }, ...words)).out;
  return {
    person: await run('person', '--example', name),
    verdict: await run('check', 'person', '--json'),
    plan: await run('plan', 'person', '--from', '2026-11-02', '--weeks', '1', '--json'),
    report: await run('report', 'log', '--format', 'json', '--on', '2026-11-05'),
    log,
  };
}

/** Short, so that the example can be read. */
const program = 'block "Hold" 4 weeks\nsession "Hold"\n  bird-dog 3 x 8 / side, rest 30-45s\n';
/** A program rehearsed for one person, as it stands in the JSON of the verb. */
export async function realRehearsal(name: string): Promise<string> {
  const files = { program, person: (await runIn({}, 'person', '--example', name)).out };
  const { out } = await runIn({ files }, 'program', 'program', '--for', 'person', '--from', '2026-11-02', '--rehearse', '--json');
  return `${JSON.stringify(JSON.parse(out).rehearsal, null, 2)}\n`;
}
export const exampleNames: readonly string[] = examples.map((example) => example.name);
