import { expect, it } from 'vitest';
import { exampleNamed } from './examples/index.ts';
import { type FakeFile, runIn } from './io-in-memory.ts';

const plain = JSON.stringify(exampleNamed('plain')?.person);
const filesOf = (file: FakeFile) => ({ files: { 'person.json': file, 'plan.json': file } });
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what is looked for
const hasColour = (text: string): boolean => /\u001b/.test(text);

const verbs = [
  ['check', 'person.json'],
  ['plan', 'person.json'],
  ['verify', 'plan.json', '--person', 'person.json'],
] as const;
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const bad: readonly (readonly [string, FakeFile, number, string])[] = [
  ['half a file', plain.slice(0, 300), 6, 'line 1, column 301'],
  ['an empty file', '', 6, 'empty'],
  ['only blanks', ' \n\t', 6, 'empty'],
  ['not JSON', 'hello', 6, 'line 1, column 1'],
  ['two values', '{} {}', 6, 'more after the end'],
  ['a number', '42', 6, 'the whole file'],
  ['a list', '[]', 6, 'the whole file'],
  ['null', 'null', 6, 'the whole file'],
  ['very deep', deep, 6, 'too deep'],
  ['not UTF-8', Uint8Array.of(0xff, 0xfe, 0x7b), 6, 'UTF-8'],
  ['a folder', { problem: 'folder' }, 2, 'folder'],
  ['a missing file', { problem: 'missing' }, 4, 'no such file'],
  ['a locked file', { problem: 'locked' }, 8, 'may not be read'],
  ['a huge file', { problem: 'too-large' }, 6, 'larger'],
];
it.each(verbs.flatMap((verb) => bad.map((row) => [verb[0], ...row, verb] as const)))(
  '%s of %s',
  async (_verb, _what, file, code, words, verb) => {
    const ran = await runIn(filesOf(file), ...verb);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(words);
    expect(ran.err).toMatch(/(person|plan)\.json/);
    expect(ran.err).not.toMatch(/\bat .*\.ts:|Error:|node:/);
  },
);

const person = JSON.parse(plain);
const wrong: readonly (readonly [string, object, string, string])[] = [
  ['a word for a number', { ...person, profile: { ...person.profile, minutes: 'thirty' } }, 'profile.minutes', 'a number from 2 to 90'],
  ['a huge number', { ...person, profile: { ...person.profile, minutes: 1e21 } }, 'profile.minutes', '1e+21'],
  ['a day that is none', { ...person, answeredOn: '2026-02-30' }, 'answeredOn', '2026-02-30'],
  [
    'an unknown condition',
    { ...person, conditions: [{ condition: 'DRAGON', since: '2026-11-01' }] },
    'conditions[0].condition',
    'one of: PREGNANT',
  ],
  ['a missing part', { ...person, profile: undefined }, 'profile', 'missing'],
  ['a wrong answer', { ...person, answers: { ...person.answers, A1: 'perhaps' } }, 'answers.A1', 'perhaps'],
];
it.each(wrong)('%s is named by its place, with what would be right', async (_what, value, place, words) => {
  const ran = await runIn(filesOf(JSON.stringify(value)), 'check', 'person.json');
  expect(ran).toMatchObject({ code: 6, out: '' });
  expect(ran.err).toContain(place);
  expect(ran.err).toContain(words);
});

it('a newer format is told apart from a damaged one', async () => {
  const ran = await runIn(filesOf(JSON.stringify({ ...person, format: 'plumbline-person/2' })), 'check', 'person.json');
  expect(ran).toMatchObject({ code: 9, out: '' });
});

it('fields nobody reads are kept with a note, and change nothing', async () => {
  const more = { ...person, nickname: 'Ada', profile: { ...person.profile, minuts: 5 }, answers: { ...person.answers, Z9: 'no' } };
  const ran = await runIn(filesOf(JSON.stringify(more)), 'check', 'person.json', '--json');
  expect(ran.code).toBe(0);
  expect(ran.err).toContain('profile.minuts');
  expect(ran.err).toContain('nickname');
  expect(ran.err).toContain('answers.Z9');
  expect(ran.out).toBe((await runIn(filesOf(plain), 'check', 'person.json', '--json')).out);
});

it('answers older than four weeks are used with a note', async () => {
  const old = await runIn({ ...filesOf(plain), now: '2026-11-29T09:00' }, 'plan', 'person.json', '--json');
  expect(old.code).toBe(0);
  expect(old.err).toContain('28 days old');
  expect((await runIn({ ...filesOf(plain), now: '2026-11-29T03:59' }, 'check', 'person.json')).err).toBe('');
});

it('control characters of a file never reach the terminal', async () => {
  const ran = await runIn(filesOf(JSON.stringify({ ...person, answeredOn: '\u001b[2J\u202egnp' })), 'check', 'person.json');
  expect(hasColour(ran.err)).toBe(false);
  expect(ran.err).not.toContain('\u202e');
});

it('with --json even a refusal is one JSON value', async () => {
  const ran = await runIn({}, 'plan', 'nowhere.json', '--json');
  expect(JSON.parse(ran.out)).toMatchObject({
    error: { code: 4, about: 'nowhere.json', troubles: [{ says: expect.any(String), repair: expect.any(String) }] },
  });
});

it('unknown words and options are usage, and near ones are offered', async () => {
  expect((await runIn({}, 'plann')).err).toContain('plan');
  expect((await runIn({}, 'plann')).code).toBe(2);
  expect((await runIn({}, 'check')).code).toBe(2);
  expect((await runIn({}, 'check', 'a', '--weeks', '2')).code).toBe(2);
  expect((await runIn({})).code).toBe(2);
  expect((await runIn({}, '--help')).code).toBe(0);
  expect((await runIn({}, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(JSON.parse((await runIn({}, 'check', '--json')).out)).toMatchObject({ error: { code: 2 } });
});

it('a bug is an apology with exit code 70, without a stack', async () => {
  const ran = await runIn({ readFile: () => Promise.reject(new Error('the sky fell')) }, 'check', 'person.json');
  expect(ran).toMatchObject({ code: 70, out: '' });
  expect(ran.err).toContain('Sorry');
  expect(ran.err).toContain('the sky fell');
  expect(ran.err).not.toMatch(/\.ts:\d|\n\s+at /);
});
