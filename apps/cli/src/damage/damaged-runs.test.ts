import { describe, expect, it } from 'vitest';
import { examples } from '../examples/index.ts';
import { runIn } from '../io-in-memory.ts';
import { damagedJson } from './damaged-json.ts';
import { type DamagedVerb, damagedRun, damagedVerbs, faultIn } from './damaged-runs.ts';
import { damagedText } from './damaged-text.ts';
import { diceFrom } from './dice.ts';
import { logOf, sampleContents } from './sample-log.ts';

const runs = 1000;
const numbers = Array.from({ length: runs }, (_, at) => at);
const verbs = Object.keys(damagedVerbs) as DamagedVerb[];

describe.each(verbs)('%s', (verb) => {
  it(`answers ${runs} damaged files without a bug, a stack or a change to them`, async () => {
    const faults: string[] = [];
    for (const number of numbers) {
      const fault = await faultIn(damagedRun(verb, number));
      if (fault !== undefined) faults.push(`${number}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

it('the damage reaches past the door: some files are refused, some are still read', async () => {
  const codes = new Set<number>();
  for (const number of numbers.slice(0, 200)) {
    const { files, argv } = damagedRun('check', number);
    codes.add((await runIn({ files }, ...argv)).code);
  }
  expect([...codes]).toEqual(expect.arrayContaining([0, 1, 6]));
});

it('damage is made again from its number, and leaves its model alone', () => {
  const person = examples[0]?.person;
  const before = JSON.stringify(person);
  for (const seed of numbers.slice(0, 100)) {
    const other = examples[seed % examples.length]?.person;
    expect(JSON.stringify(damagedJson(person, other, diceFrom(seed)))).toBe(JSON.stringify(damagedJson(person, other, diceFrom(seed))));
    expect(damagedText(before, diceFrom(seed))).toBe(damagedText(before, diceFrom(seed)));
  }
  expect(JSON.stringify(person)).toBe(before);
});

it('an undamaged sample log is whole', async () => {
  for (const { person } of examples.slice(0, 3)) {
    const ran = await runIn({ files: { log: logOf(sampleContents(person, 4)) } }, 'today', 'log', '--on', '2026-11-05');
    expect(ran).toMatchObject({ code: 0, err: '' });
  }
});
