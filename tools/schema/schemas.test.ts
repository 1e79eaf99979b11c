// The schemas that others build on: they are what the code checks today, and every real output fits them.
import { decodeContent, decodePerson, decodePlan } from '@plumbline/engine';
import { parseLog } from '@plumbline/log';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { damagedJson } from '../../apps/cli/src/damage/damaged-json.ts';
import { diceFrom } from '../../apps/cli/src/damage/dice.ts';
import { read } from '../docs/read-files.ts';
import { exampleNames, type RealOutputs, realOutputs, realRehearsal } from './real-outputs.ts';
import { type SchemaName, schemaNames, schemaPath, schemas } from './schemas.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: false });
addFormats.default(ajv);
const valid = Object.fromEntries(schemaNames.map((name) => [name, ajv.compile(JSON.parse(read(schemaPath(name))))])) as Record<
  SchemaName,
  ReturnType<typeof ajv.compile>
>;
/** What does not fit; empty where all does. */
const misfits = (name: SchemaName, value: unknown): unknown => (valid[name](value) ? [] : valid[name].errors);
const parse = (text: string): unknown => JSON.parse(text);
const example = (file: string): string => read(`docs/schema/examples/${file}`);
const linesOf = (log: string): readonly { readonly fact: { readonly content: unknown } }[] =>
  log
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test.each(schemaNames)('%s.schema.json is what the code checks today (node tools/write-schemas.ts writes it anew)', (name) => {
  expect(parse(read(schemaPath(name)))).toEqual(parse(JSON.stringify(schemas[name])));
});

function expectAllFit({ person, verdict, plan, report, log }: RealOutputs): void {
  expect(misfits('person', parse(person))).toEqual([]);
  expect(misfits('verdict', parse(verdict))).toEqual([]);
  expect(misfits('plan', parse(plan))).toEqual([]);
  expect(misfits('report', parse(report))).toEqual([]);
  for (const line of linesOf(log)) expect([misfits('log', line), misfits('fact', line.fact.content)]).toEqual([[], []]);
}

describe('what fits', () => {
  test('every example', () => {
    for (const name of ['person', 'verdict', 'plan', 'report', 'rehearsal', 'fact'] as const)
      expect([name, misfits(name, parse(example(`${name}.json`)))]).toEqual([name, []]);
    const log = example('log.ndjson');
    for (const line of linesOf(log)) expect([misfits('log', line), misfits('fact', line.fact.content)]).toEqual([[], []]);
    expect(parseLog(log).problems).toEqual([]);
    expect(decodePerson(parse(example('person.json'))).ok && decodePlan(parse(example('plan.json'))).ok).toBe(true);
  });
  test('every output of the verbs, for every person of the examples', async () => {
    for (const name of exampleNames) expectAllFit(await realOutputs(name, 1));
  });
  test('a rehearsal, with a plan and without one', async () => {
    for (const name of ['plain', 'fusion-early'] as const) expect(misfits('rehearsal', parse(await realRehearsal(name)))).toEqual([]);
  });
});

describe('what does not fit', () => {
  test.each([
    ['person', 'person.json', (value: Fields) => ({ ...value, answeredOn: 'yesterday' })],
    ['plan', 'plan.json', (value: Fields) => ({ ...value, program: 'no such' })],
    ['verdict', 'verdict.json', (value: Fields) => ({ ...value, outcome: 'perhaps' })],
    ['report', 'report.json', (value: Fields) => ({ ...value, format: 'plumbline-report/9' })],
    ['rehearsal', 'rehearsal.json', (value: Fields) => ({ ...value, lights: [{ week: 1 }] })],
    ['fact', 'fact.json', (value: Fields) => ({ ...value, data: { ...(value['data'] as Fields), answer: 'fine' } })],
  ] as const)('a damaged %s', (name, file, damage) => {
    expect(valid[name](damage(parse(example(file)) as Fields))).toBe(false);
  });
  test('a damaged line: a hash, a time, content without its salt', () => {
    const [line] = linesOf(example('log.ndjson')) as unknown as readonly [{ slot: Fields; fact: Fields }];
    for (const bad of [
      { ...line, slot: { ...line.slot, chain: 'abc' } },
      { ...line, fact: { ...line.fact, hlc: { ms: -1, ctr: 0 } } },
      { ...line, fact: { ...line.fact, salt: '' } },
      { ...line, fact: { ...line.fact, content: null } },
      { ...line, fact: { ...line.fact, epoch: 1 } },
    ])
      expect(valid.log(bad)).toBe(false);
    expect(valid.log({ ...line, fact: { ...line.fact, content: null, salt: '' } })).toBe(true);
  });
});
type Fields = Readonly<Record<string, unknown>>;

describe('schema and code say the same of damaged values', () => {
  const runs = Number(process.env['PLUMBLINE_SCHEMA_RUNS'] ?? 400);
  const damaged = (whole: unknown, seed: number): unknown => parse(JSON.stringify(damagedJson(whole, whole, diceFrom(seed)) ?? null));
  /** Where the two differ: the seeds. */
  const differing = (whole: unknown, name: SchemaName, fits: (value: unknown) => boolean): readonly number[] =>
    Array.from({ length: runs }, (_, seed) => seed).filter((seed) => {
      const value = damaged(whole, seed);
      return valid[name](value) !== fits(value);
    });
  test('a plan', () => expect(differing(parse(example('plan.json')), 'plan', (value) => decodePlan(value).ok)).toEqual([]));
  test('a line', () => {
    const [line] = linesOf(example('log.ndjson'));
    const isRead = (value: unknown): boolean => parseLog(`${JSON.stringify(value)}\n`).problems.length === 0;
    expect(differing(line, 'log', isRead)).toEqual([]);
  });
  test('a fact', () => {
    const isRead = (value: unknown): boolean => {
      const decoded = decodeContent(value);
      return decoded.ok || decoded.error.type === 'unknown-type' || decoded.error.type === 'newer-version';
    };
    expect(differing(parse(example('fact.json')), 'fact', isRead)).toEqual([]);
  });
});
