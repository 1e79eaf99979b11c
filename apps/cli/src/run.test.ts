import { bannedWordsIn, library } from '@plumbline/library';
import { parseLog, printBackup } from '@plumbline/log';
import { describe, expect, it } from 'vitest';
import { logOf, sampleContents } from './damage/sample-log.ts';
import { exampleNamed, examples } from './examples/index.ts';
import { type Ran, runIn } from './io-in-memory.ts';

const textOf = (name: string): string => JSON.stringify(exampleNamed(name)?.person ?? null);
const plain = textOf('plain');
const log = logOf(sampleContents(JSON.parse(plain), 4));
const planOf = async (name: string): Promise<string> =>
  (await runIn({ files: { p: textOf(name) } }, 'plan', 'p', '--from', '2026-11-02', '--json')).out;
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length));
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what is looked for
const hasColour = (text: string): boolean => /\u001b/.test(text);

describe('person', () => {
  it('prints the plain example, a named one, the schema and the list', async () => {
    expect(JSON.parse((await runIn({}, 'person', '--example')).out)).toEqual(JSON.parse(plain));
    expect(JSON.parse((await runIn({}, 'person', '--example', 'osteo', '--json')).out)).toEqual(JSON.parse(textOf('osteo')));
    expect(JSON.parse((await runIn({}, 'person', '--schema')).out)).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['profile']),
    });
    expect(JSON.parse((await runIn({}, 'person', '--list', '--json')).out)).toHaveLength(examples.length);
    expect((await runIn({}, 'person', '--list')).out).toContain('desk-worker');
  });

  it('asks for one thing at a time, and offers near names', async () => {
    expect((await runIn({}, 'person')).code).toBe(2);
    expect((await runIn({}, 'person', '--list', '--schema')).code).toBe(2);
    const ran = await runIn({}, 'person', '--example', 'OSTEO_V');
    expect(ran).toMatchObject({ code: 4, out: '' });
    expect(ran.err).toContain('osteo-vf');
  });
});

describe('check', () => {
  it.each([
    ['plain', 0, 'You are ready to start'],
    ['osteo', 0, 'You can start, gently'],
    ['clinician-soon', 1, 'Within about a week'],
    ['emergency', 1, 'Call 112'],
    ['under-18', 1, 'Plumbline plans for adults'],
    ['unanswered', 1, 'has peeing changed'],
  ] as const)('%s ends with %i and says so', async (name, code, words) => {
    const ran = await runIn({ files: { p: textOf(name) } }, 'check', 'p');
    expect(ran).toMatchObject({ code, err: '' });
    expect(ran.out).toContain(words);
  });

  it('an emergency shows no exercise, and the number of the country where it is known', async () => {
    const person = JSON.parse(textOf('emergency'));
    const files = { p: JSON.stringify({ ...person, profile: { ...person.profile, country: 'US' } }) };
    expect((await runIn({ files }, 'check', 'p')).out).toContain('Call 911');
    expect((await runIn({ files }, 'plan', 'p')).out).toContain('Call 911');
  });

  it('being young is no reason to be seen, unless there is another', async () => {
    const young = (await runIn({ files: { p: textOf('under-18') } }, 'check', 'p')).out;
    expect(young).not.toContain('Book a visit');
    const person = JSON.parse(textOf('under-18'));
    const files = { p: JSON.stringify({ ...person, answers: { ...person.answers, B2: 'yes' } }) };
    expect((await runIn({ files }, 'check', 'p')).out).toContain('Within about a week');
  });

  it('reads standard input by the name -', async () => {
    expect((await runIn({ files: { '-': plain } }, 'check', '-')).code).toBe(0);
  });

  it('knows the day: what was declared then has moved on since', async () => {
    const files = { p: textOf('preg-1') };
    const on = async (day: string) => JSON.parse((await runIn({ files }, 'check', 'p', '--on', day, '--json')).out).outcome;
    expect([await on('2026-11-01'), await on('2027-01-10')]).toEqual(['go', 'gentle']);
  });
});

describe('plan', () => {
  it.each(examples.map(({ name }) => name))('the page of %s fits 80 columns, holds no colour and no banned word', async (name) => {
    const ran = await runIn({ files: { p: textOf(name) } }, 'plan', 'p', '--from', '2026-11-02');
    expect(widest(ran.out)).toBeLessThanOrEqual(80);
    expect(hasColour(ran.out)).toBe(false);
    expect(bannedWordsIn(ran.out)).toEqual([]);
    expect(ran.out).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    expect(ran.out).toMatch(/HELP AT ONCE|Call /);
  });

  it('every exercise is named with its dose, and once with its reason', async () => {
    const plan = JSON.parse(await planOf('plain'));
    const page = (await runIn({ files: { p: plain } }, 'plan', 'p', '--from', '2026-11-02')).out;
    const why = page.slice(page.indexOf('\nWHY'), page.indexOf('\nGOOD TO KNOW')).replace(/\s+/g, ' ');
    const ids = new Set<string>(
      plan.days.flatMap((day: { session?: { items: { exercise: string }[] } }) => day.session?.items.map(({ exercise }) => exercise) ?? []),
    );
    const card = JSON.parse((await runIn({}, 'library', '--json')).out) as { id: string; words: { name: string } }[];
    const names = card.filter(({ id }) => ids.has(id)).map(({ words }) => words.name);
    expect(names.filter((name) => why.split(name).length < 2)).toEqual([]);
    expect(page).toMatch(/Bird dog +2 × 6 each side, hold 5 s, rest 30 s/);
  });

  it('is the same bytes for the same person and day', async () => {
    expect(await planOf('knee')).toBe(await planOf('knee'));
  });

  it('holds as many weeks as asked for, of the program asked for', async () => {
    const ran = await runIn(
      { files: { p: plain } },
      'plan',
      'p',
      '--weeks',
      '2',
      '--program',
      'one-of-each',
      '--from',
      '2026-11-02',
      '--json',
    );
    expect(JSON.parse(ran.out)).toMatchObject({ program: 'one-of-each', weeks: 2, from: '2026-11-02', days: { length: 14 } });
  });

  it.each(['emergency', 'clinician-soon', 'pem', 'unanswered'])('%s gets the verdict, no days and the exit code of a no', async (name) => {
    const ran = await runIn({ files: { p: textOf(name) } }, 'plan', 'p', '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ days: [], verdict: { outcome: exampleNamed(name)?.expect.outcome } });
  });

  it.each([
    [['--weeks', '0'], 2],
    [['--weeks', 'two'], 2],
    [['--from', 'soon'], 2],
    [['--from', '2026-02-30'], 2],
    [['--program', 'no-such'], 4],
  ] as const)('%j is refused with %i', async (options, code) => {
    const ran = await runIn({ files: { p: plain } }, 'plan', 'p', ...options);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(options[0]);
  });
});

describe('today', () => {
  it('gives the session of the day from the log alone', async () => {
    const ran = await runIn({ files: { log } }, 'today', 'log', '--on', '2026-11-05', '--json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    const day = JSON.parse(ran.out);
    expect(Object.keys(day)).toEqual(expect.arrayContaining(['state', 'session', 'habits', 'asks']));
    expect(day.session.items.length).toBeGreaterThan(3);
    const page = await runIn({ files: { log } }, 'today', 'log', '--on', '2026-11-05');
    expect(page.out).toContain('WHAT COMES NEXT');
    expect(widest(page.out)).toBeLessThanOrEqual(80);
  });

  it('says what kind of week it is while an own question is on, and nothing of it else', async () => {
    const asked = logOf([
      ...sampleContents(JSON.parse(plain), 4),
      {
        type: 'experiment-started',
        v: 1,
        occurred: { local: '2026-11-04T18:00', tz: 'UTC' },
        data: { experiment: 'evening-breath', seed: 7 },
      },
    ]);
    const ran = await runIn({ files: { asked } }, 'today', 'asked', '--on', '2026-11-05');
    expect(ran.out).toContain('YOUR OWN QUESTION');
    expect(ran.out).toMatch(/Week 1 of 16\nThis week: with(out)? the evening breath\./);
    const { experiment } = JSON.parse((await runIn({ files: { asked } }, 'today', 'asked', '--on', '2026-11-05', '--json')).out);
    expect(experiment).toMatchObject({ experiment: 'evening-breath', week: 1, of: 16 });
    expect((await runIn({ files: { log } }, 'today', 'log', '--on', '2026-11-05')).out).not.toContain('YOUR OWN QUESTION');
  });

  it('a free day says so', async () => {
    const ran = await runIn({ files: { log } }, 'today', 'log', '--on', '2026-11-04');
    expect(ran.out).toContain('A free day');
  });

  it('a half-written last line is left out and told', async () => {
    const ran = await runIn({ files: { log: `${log}{"slot":{"rep` } }, 'today', 'log', '--on', '2026-11-05');
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('ends in the middle of a line');
  });

  it('damage is named by line, and nothing is guessed', async () => {
    const lines = log.split('\n');
    lines[3] = '{"slot"';
    const ran = await runIn({ files: { log: lines.join('\n') } }, 'today', 'log');
    expect(ran).toMatchObject({ code: 6, out: '' });
    expect(ran.err).toContain('line 4');
    expect((await runIn({ files: { log: log.replace('"pre":2', '"pre":9') } }, 'today', 'log')).err).toContain(
      'was changed after it was written',
    );
    expect((await runIn({ files: { log: log.split('\n').toSpliced(2, 1).join('\n') } }, 'today', 'log')).err).toContain('missing');
  });

  it('a copy that the app saved is read like the log in it, and only where it is whole', async () => {
    const copy = printBackup(parseLog(log), '2026-11-05');
    const [of, as] = await Promise.all(
      [copy, log].map(async (text) => (await runIn({ files: { log: text } }, 'today', 'log', '--on', '2026-11-05', '--json')).out),
    );
    expect(of).toBe(as);
    const cut = await runIn({ files: { log: copy.slice(0, -90) } }, 'today', 'log');
    expect([cut.code, cut.out, cut.err]).toEqual([6, '', expect.stringContaining('The end of this copy is missing.')]);
    const changed = await runIn({ files: { log: copy.replace('"pre":2', '"pre":9') } }, 'today', 'log');
    expect([changed.code, changed.err]).toEqual([6, expect.stringContaining('changed after it was made')]);
    expect(await runIn({ files: { log: copy.replace('"v":1', '"v":2') } }, 'today', 'log')).toMatchObject({ code: 9, out: '' });
  });

  it('an empty log asks first', async () => {
    const ran = await runIn({ files: { log: '' } }, 'today', 'log');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('readiness questions');
  });

  it('a log of a newer version ends with 9', async () => {
    const newer = log.replace('{"slot"', '{"v":2,"slot"');
    expect(await runIn({ files: { log: newer } }, 'today', 'log')).toMatchObject({ code: 9, out: '' });
    const critical = logOf([
      ...sampleContents(JSON.parse(plain), 0),
      { type: 'condition-declared', v: 99, occurred: { local: '2026-11-01T12:00', tz: 'UTC' }, data: {} },
    ]);
    const ran = await runIn({ files: { log: critical } }, 'today', 'log', '--json');
    expect(ran.code).toBe(9);
    expect(JSON.parse(ran.out)).toMatchObject({ session: null, state: { careful: true }, asks: expect.arrayContaining(['update']) });
  });
});

describe('verify', () => {
  const look = async (plan: string, person: string): Promise<Ran> =>
    runIn({ files: { plan, person } }, 'verify', 'plan', '--person', 'person', '--json');

  it('a plan made here is safe', async () => {
    const ran = await look(await planOf('plain'), plain);
    expect(ran).toMatchObject({ code: 0, out: `${JSON.stringify({ safe: true, violations: [] }, null, 2)}\n` });
    const page = await runIn({ files: { plan: await planOf('plain'), person: plain } }, 'verify', 'plan', '--person', 'person');
    expect(page.out).toContain('Nothing in this plan is ruled out');
  });

  it('the plan of one person is not safe for another', async () => {
    const ran = await look(await planOf('lifter'), textOf('preg-2'));
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      safe: false,
      violations: expect.arrayContaining([expect.objectContaining({ invariant: expect.stringMatching(/^I-\d\d$/) })]),
    });
    const page = await runIn({ files: { plan: await planOf('lifter'), person: textOf('preg-2') } }, 'verify', 'plan', '--person', 'person');
    expect(page.out).toContain('Something in this plan is ruled out');
    expect(widest(page.out)).toBeLessThanOrEqual(80);
  });

  it('reads a log too', async () => {
    const files = { plan: await planOf('plain'), person: plain, log };
    expect((await runIn({ files }, 'verify', 'plan', '--person', 'person', '--log', 'log', '--json')).code).toBeLessThan(2);
    expect((await runIn({ files }, 'verify', 'plan', '--person', 'person', '--log', 'nowhere')).code).toBe(4);
  });

  it('needs a person', async () => {
    expect(await runIn({ files: { plan: '{}' } }, 'verify', 'plan')).toMatchObject({ code: 2, out: '' });
  });
});

describe('simulate', () => {
  it('lives a few people and tells how far it is', async () => {
    const ran = await runIn({}, 'simulate', '--people', '3', '--weeks', '2', '--seed', '7', '--json');
    expect(JSON.parse(ran.out)).toMatchObject({
      people: 3,
      weeks: 2,
      sessions: expect.any(Number),
      seconds: expect.any(Number),
      peoplePerSecond: expect.any(Number),
      violations: expect.any(Number),
    });
    expect(ran.err).toContain('3 of 3 people');
    expect((await runIn({}, 'simulate', '--people', '2', '--weeks', '1')).out).toContain('people a second');
    expect((await runIn({}, 'simulate', '--people', 'many')).code).toBe(2);
  });
});

describe('library', () => {
  it('lists all and shows one', async () => {
    const all = JSON.parse((await runIn({}, 'library', '--json')).out);
    expect(all).toHaveLength(library.exercises.length);
    expect(all[0]).toMatchObject({
      pattern: expect.any(String),
      stress: expect.any(Object),
      flags: expect.any(Array),
      words: { name: expect.any(String) },
    });
    expect(JSON.parse((await runIn({}, 'library', '--id', 'bird-dog', '--json')).out)).toHaveLength(1);
    expect((await runIn({}, 'library')).out).toContain('bird-dog');
  });

  it.each(library.exercises.map(({ id }) => id))('the card of %s fits the page', async (id) => {
    const ran = await runIn({}, 'library', '--id', id);
    expect(ran.code).toBe(0);
    expect(widest(ran.out)).toBeLessThanOrEqual(80);
    expect(ran.out).not.toMatch(/undefined|NaN|\[object/);
  });

  it('offers near names for an unknown one', async () => {
    const ran = await runIn({}, 'library', '--id', 'plank');
    expect(ran).toMatchObject({ code: 4, out: '' });
    expect(ran.err).toContain('front-plank');
  });
});

describe('colour', () => {
  const files = { p: plain };
  it('is there on a terminal, and only there', async () => {
    expect(hasColour((await runIn({ files, outIsTerminal: true }, 'check', 'p')).out)).toBe(true);
    expect(hasColour((await runIn({ files }, 'check', 'p')).out)).toBe(false);
  });
  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('is declined by %j', async (env) => {
    expect(hasColour((await runIn({ files, outIsTerminal: true, env }, 'check', 'p')).out)).toBe(false);
  });
  it('changes no letter', async () => {
    const coloured = (await runIn({ files, outIsTerminal: true }, 'plan', 'p', '--from', '2026-11-02')).out;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe((await runIn({ files }, 'plan', 'p', '--from', '2026-11-02')).out);
  });
});
