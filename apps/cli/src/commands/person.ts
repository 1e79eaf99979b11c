// `person`: example files to start from, the schema, and the list of examples.
import { personJsonSchema } from '@plumbline/engine';
import type { Verb } from '../answer.ts';
import { given, refuseOne, usage } from '../complaint.ts';
import { exampleNamed, examples } from '../examples/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { cell, wrap } from '../page/layout.ts';

export interface PersonOptions {
  /** True when given without a name. */
  readonly example?: string | true;
  readonly schema?: true;
  readonly list?: true;
}

const jsonLines = (value: unknown): readonly string[] => JSON.stringify(value, null, 2).split('\n');
const asFile = (json: unknown) => given({ code: exitCodes.done, json, page: () => jsonLines(json) });

const nameWidth = Math.max(...examples.map(({ name }) => name.length)) + 2;

function list() {
  return given({
    code: exitCodes.done,
    json: examples.map(({ name, words, expect }) => ({ name, words, expect })),
    page: () => [
      ...examples.flatMap(({ name, words }) => wrap(words, cell(name, nameWidth))),
      '',
      'Print one with: plumbline person --example NAME > person.json',
    ],
  });
}

/** Examples whose name begins alike, to offer instead. */
function nearest(name: string): string {
  const start = name.toLowerCase().replaceAll('_', '-');
  const near = examples.map((example) => example.name).filter((known) => known.startsWith(start.slice(0, 3)));
  return near.length > 0 ? `Perhaps one of: ${near.join(', ')}.` : 'See them all: plumbline person --list';
}

export async function person(options: PersonOptions): Verb {
  const { example, schema, list: wantsList } = options;
  const asked = [example, schema, wantsList].filter((option) => option !== undefined).length;
  if (asked !== 1)
    return usage(
      'person',
      asked === 0 ? 'Say what to print.' : 'Ask for one thing at a time.',
      'Give --example [name], --schema or --list.',
    );
  if (schema) return asFile(personJsonSchema());
  if (wantsList) return list();
  const name = typeof example === 'string' ? example : 'plain';
  const found = exampleNamed(name);
  return found === undefined
    ? refuseOne(exitCodes.notFound, '--example', `There is no example "${name}".`, nearest(name))
    : asFile(found.person);
}
