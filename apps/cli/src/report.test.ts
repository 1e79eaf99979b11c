import { library } from '@plumbline/library';
import { parseLog, printBackup } from '@plumbline/log';
import { Fhir } from 'fhir';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logOf, sampleContents } from './damage/sample-log.ts';
import { exampleNamed } from './examples/index.ts';
import { runIn } from './io-in-memory.ts';

const person = exampleNamed('plain')?.person;
if (person === undefined) throw new Error('There is no plain example.');
const said = (type: string, data: unknown, local = '2026-11-04T20:00') => ({ type, v: 1, occurred: { local, tz: 'UTC' }, data });
const log = logOf([
  ...sampleContents(person, 4),
  said('activity-done', { kind: 'other', minutes: 30, note: '=HYPERLINK("http://example.org";"a, b")\nnext' }),
  said('activity-done', { kind: 'other', minutes: 5, note: '\uFF1D1+1' }),
  said('week-checked', { painAvg: 3, painWorst: 5, interference: 2, confidence: 8, activities: { 'carry, my "bag"': 6 } }),
]);
const report = (...options: readonly string[]) => runIn({ files: { log } }, 'report', 'log', '--on', '2026-11-05', ...options);

interface Put {
  readonly path: string;
  readonly content: string | Uint8Array;
}
/** Runs it with a file to write to; hands back what was written. */
async function written(...options: readonly string[]) {
  const puts: Put[] = [];
  const writeFile = async (path: string, content: string | Uint8Array): Promise<undefined> => void puts.push({ path, content });
  const ran = await runIn({ files: { log }, writeFile }, 'report', 'log', '--on', '2026-11-05', ...options);
  return { ...ran, puts };
}

describe('tables', () => {
  const table = async (name: string) =>
    Papa.parse<Record<string, string>>((await report('--format', 'csv', '--table', name)).out, { header: true });
  it.each(['sessions', 'sets', 'mornings', 'outcomes', 'activities'])('%s are read back by another program, row for row', async (name) => {
    const { data, errors, meta } = await table(name);
    const rows = data.slice(0, -1);
    expect(errors.filter(({ row }) => row !== rows.length)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(meta.fields?.every((field) => /^[a-z_]+$/.test(field))).toBe(true);
    expect(rows.every((row) => Object.keys(row).length === meta.fields?.length)).toBe(true);
  });
  it('keep every word of a person, and nothing a spreadsheet would reckon', async () => {
    const { data } = await table('activities');
    expect(data[0]?.['note']).toBe('\'=HYPERLINK("http://example.org";"a, b")\nnext');
    expect(data[1]?.['note']).toBe("'\uFF1D1+1");
    expect((await table('outcomes')).data.find(({ measure }) => measure === 'activity')).toMatchObject({
      of: 'carry, my "bag"',
      value: '6',
    });
  });
  it('end their lines as the format wants, also on standard output', async () => {
    const { out } = await report('--format', 'csv');
    expect(out.split('\r\n').length).toBe(out.split('\n').length);
    expect((await written('--format', 'csv', '-o', 'sheet.csv')).puts).toEqual([{ path: 'sheet.csv', content: out }]);
  });
});

describe('the calendar', () => {
  const zone = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = 'UTC';
  });
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  it('holds what was done and what is to come, read alike by two others', async () => {
    const { puts } = await written('--format', 'ics', '--at', '07:15', '-o', 'plan.ics');
    const text = String(puts[0]?.content);
    const root = new ICAL.Component(ICAL.parse(text));
    const one = root.getAllSubcomponents('vevent').map((event) => {
      const { summary, startDate, duration, uid } = new ICAL.Event(event);
      return { uid, title: summary, at: startDate.toString(), minutes: duration.toSeconds() / 60 };
    });
    const other = (convertIcsCalendar(undefined, text).events ?? []).map(({ uid, summary, start, duration }) => ({
      ...{ uid, title: summary, at: start.date.toISOString().slice(0, 19) },
      minutes: (duration?.hours ?? 0) * 60 + (duration?.minutes ?? 0),
    }));
    expect(one).toEqual(other);
    expect(one.filter(({ at }) => at < '2026-11-05')).toHaveLength(2);
    expect(one.filter(({ at }) => at.endsWith('T07:15:00')).length).toBeGreaterThan(8);
    expect(new Set(one.map(({ uid }) => uid)).size).toBe(one.length);
    expect(one.every(({ title }) => /^Plumbline, \d+ min$/.test(title))).toBe(true);
  });
});

it('the bundle passes a validator of base R4', async () => {
  const { out } = await report('--format', 'fhir', '--json');
  const { valid, messages } = new Fhir().validate(JSON.parse(out), { errorOnUnexpected: true });
  expect([valid, messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')]).toEqual([true, []]);
  expect(out).not.toContain('null');
});

it('JSON tells the sessions, the outcomes and the plan still to come', async () => {
  const value = JSON.parse((await report('--format', 'json')).out);
  expect(value).toMatchObject({ format: 'plumbline-report/1', made: '2026-11-05', versions: { library: library.version }, unread: 0 });
  expect(value.sessions[0]).toMatchObject({ status: 'finished', peakPain: 3, before: { pain: 2 }, morning: { answer: 'same' } });
  expect(value.outcomes.weeks[0]).toMatchObject({ painAvg: 3, activities: { 'carry, my "bag"': 6 } });
  expect(value.plan.days[0].date).toBe('2026-11-05');
});

it('NDJSON is the log itself, out of a copy too', async () => {
  expect((await report('--format', 'ndjson')).out).toBe(log);
  const copy = printBackup(parseLog(log), '2026-11-05');
  expect((await runIn({ files: { log: copy } }, 'report', 'log', '--format', 'ndjson')).out).toBe(log);
});

it('the same log and day give the same bytes', async () => {
  for (const format of ['csv', 'json', 'fhir', 'ics'])
    expect((await report('--format', format)).out).toBe((await report('--format', format)).out);
});

it('with a file, the answer is where it went and how long it is; with --json as one value', async () => {
  const { out, puts, code } = await written('--format', 'fhir', '-o', 'me.json', '--json');
  expect([code, puts.length]).toEqual([0, 1]);
  expect(JSON.parse(out)).toEqual({ format: 'fhir', file: 'me.json', bytes: new TextEncoder().encode(String(puts[0]?.content)).length });
  expect(JSON.parse((await report('--format', 'csv', '--json')).out)).toMatchObject({
    format: 'csv',
    text: expect.stringContaining('session,'),
  });
});

describe('what does not fit is named with what would', () => {
  it.each([
    [['--format', 'doc'], 4, '--format'],
    [['--format', 'csv', '--table', 'dreams'], 4, '--table'],
    [['--format', 'ics', '--at', '25:00'], 2, '--at'],
    [['--format', 'json', '--on', 'soon'], 2, '--on'],
    [[], 2, '--format'],
  ] as const)('%j', async (options, code, place) => {
    const ran = await runIn({ files: { log } }, 'report', 'log', ...options);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(place);
  });
  it.each([
    ['missing', 4],
    ['folder', 2],
    ['locked', 8],
    ['too-large', 6],
  ] as const)('a log that is %s', async (problem, code) => {
    const ran = await runIn({ files: { log: { problem } } }, 'report', 'log', '--format', 'fhir', '--json');
    expect(ran.code).toBe(code);
    expect(JSON.parse(ran.out)).toMatchObject({ error: { code, about: 'log' } });
  });
  it('damage, by its line, and nothing is written', async () => {
    const lines = log.split('\n');
    lines[3] = '{"slot"';
    const puts: string[] = [];
    const writeFile = async (path: string): Promise<undefined> => void puts.push(path);
    const ran = await runIn({ files: { log: lines.join('\n') }, writeFile }, 'report', 'log', '--format', 'csv', '-o', 'sheet.csv');
    expect([ran.code, ran.out, puts]).toEqual([6, '', []]);
    expect(ran.err).toContain('line 4');
  });
  it('a file that cannot be written, and the log itself', async () => {
    const full = { files: { log }, writeFile: async () => 'the disk is full' };
    expect(await runIn(full, 'report', 'log', '--format', 'csv', '-o', 'sheet.csv')).toMatchObject({ code: 4, out: '' });
    const own = await written('--format', 'csv', '-o', './log');
    expect([own.code, own.puts]).toEqual([2, []]);
  });
  it('a log in which a newer version tells of a worry is written all the same, and ends with 9', async () => {
    const newer = logOf([...sampleContents(person, 1), { ...said('condition-declared', {}), v: 99 }]);
    const ran = await runIn({ files: { log: newer } }, 'report', 'log', '--format', 'json');
    expect(ran.code).toBe(9);
    expect(JSON.parse(ran.out)).toMatchObject({ plan: null, unread: 1 });
    expect(ran.err).toContain('cannot be read by this version');
  });
});
