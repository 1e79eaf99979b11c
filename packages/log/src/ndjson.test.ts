import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyLog } from './chain.ts';
import { mostLineBytes } from './envelope.ts';
import { eraseFacts } from './erase.ts';
import { parseLog, printLog, printReading } from './ndjson.ts';
import { growLog, replicaOf, sampleLog } from './sample-log.contract.ts';

const log = sampleLog(8);
const text = printLog(log);
/** The first line with the value at `path` changed, or taken out. */
function lineWith(path: string, value?: unknown): string {
  const line = JSON.parse(log[0]?.text ?? '');
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((at, name) => at[name], line);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(line);
}
const bytesOf = (given: string): Uint8Array => new TextEncoder().encode(given);
const problemOf = (bad: string) => parseLog(`${text}${bad}\n${text}`).problems[0];

describe('a log as text', () => {
  test('is what it was when it is read and printed (I-45)', () => {
    expect(parseLog(text)).toEqual({ entries: log, problems: [], ended: true });
    expect(printLog(parseLog(text).entries)).toBe(text);
    expect(printReading(parseLog(text))).toBe(text);
  });
  test('is what it was, whatever else stands between its lines (I-45)', () => {
    const piece = fc.oneof(fc.constantFrom(...log.map((entry) => entry.text)), fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, ended) => {
        const given = pieces.join('\n') + (ended ? '\n' : '');
        expect(printReading(parseLog(given))).toBe(given);
      }),
    );
  });
  test('keeps unknown fields, unknown types, spaces and odd numbers byte for byte', () => {
    const odd = (log[0]?.text ?? '')
      .replace('{"slot":', '{ "later" : 1.50e0, "v":1 ,"slot":\t')
      .replace('"log":', '"new-in-v2":{"b":1,"a":[1.0]},"log":');
    const reading = parseLog(`${odd}\r\n${log[1]?.text}\n`);
    expect(reading.problems).toEqual([]);
    expect(printLog(reading.entries)).toBe(`${odd}\r\n${log[1]?.text}\n`);
    expect(verifyLog(reading.entries)).toEqual({ damage: [], forks: [] });
  });
  test('of nothing is nothing', () => {
    expect(parseLog('')).toEqual({ entries: [], problems: [], ended: true });
    expect(printLog([])).toBe('');
    expect(printReading(parseLog(''))).toBe('');
  });
});

describe('a bad line', () => {
  test('is named by number, with what helps, and the lines around it are read', () => {
    const reading = parseLog(`${text}not json\n${text}`);
    expect(reading.problems).toEqual([{ type: 'not-json', line: 9, text: 'not json', repair: 'restore-line' }]);
    expect(reading.entries).toHaveLength(16);
  });
  test('that stops in the middle at the end is torn, and kept apart', () => {
    for (let cut = 1; cut < (log[7]?.text.length ?? 0); cut += 7) {
      const end = log[7]?.text.slice(0, cut) ?? '';
      const torn = printLog(log.slice(0, 7)) + end;
      expect(parseLog(torn)).toEqual({
        entries: log.slice(0, 7),
        problems: [{ type: 'torn', line: 8, text: end, repair: 'cut-tail' }],
        ended: false,
      });
    }
  });
  test('at the end without its line break is whole all the same', () => {
    const reading = parseLog(text.slice(0, -1));
    expect(reading).toEqual({ entries: log, problems: [], ended: false });
    expect(printReading(reading)).toBe(text.slice(0, -1));
  });
  test('of a newer envelope is told from a spoiled one', () => {
    const newer = { type: 'newer-envelope', newest: 1, repair: 'update-program' };
    expect(problemOf(lineWith('v', 2))).toMatchObject({ ...newer, version: 2 });
    expect(problemOf('{"v":3,"whatever":[]}')).toMatchObject({ ...newer, version: 3 });
    expect(problemOf(lineWith('v', 0))).toMatchObject({ type: 'not-a-line', path: 'v' });
  });
  test('says which field is not what it must be', () => {
    const misfits: readonly (readonly [path: string, value?: unknown])[] = [
      ['slot'],
      ['slot.seq', 0],
      ['slot.replica', 'a b'],
      ['slot.chain', 'A'.repeat(64)],
      ['fact', []],
      ['fact.id', '01a1ee56-6da2-47b2-9e75-77a80a5193cb'],
      ['fact.class', 'diary'],
      ['fact.critical', 1],
      ['fact.epoch', 0.5],
      ['fact.content'],
      ['fact.salt', ''],
      ['fact.contentHash', 7],
      ['fact.signature', {}],
      ['fact.hlc'],
      ['fact.hlc.ms', -1],
      ['fact.hlc.ctr', 65536],
    ];
    for (const [path, value] of misfits) {
      expect(problemOf(lineWith(path, value))).toMatchObject({ type: 'not-a-line', line: 9, path, repair: 'restore-line' });
    }
    expect(problemOf('[1]')).toMatchObject({ type: 'not-a-line', path: 'line' });
    expect(problemOf(lineWith('fact.epoch', 1))).toMatchObject({ path: 'fact.content' });
    expect(problemOf(lineWith('fact.content', null))).toMatchObject({ path: 'fact.salt' });
  });
  test('that is too long or too deep is refused before it costs anything', () => {
    const note = 'å'.repeat(mostLineBytes / 2);
    expect(problemOf(JSON.stringify(note))).toMatchObject({ type: 'too-long', most: mostLineBytes, bytes: mostLineBytes + 2 });
    expect(problemOf(lineWith('fact.content', { note: note.slice(600) }))).toBeUndefined();
    for (const unit of ['\u0080', '\u07ff', '\u0800', '\uffff', '🌲']) {
      const long = unit.repeat(mostLineBytes);
      expect(problemOf(long)).toMatchObject({ type: 'too-long', bytes: bytesOf(long).length });
    }
    expect(problemOf('['.repeat(20_000) + ']'.repeat(20_000))).toMatchObject({ type: 'too-deep', repair: 'restore-line' });
    expect(problemOf(lineWith('fact.content', { many: Array(500).fill([{}]), text: '[[{'.repeat(99) }))).toBeUndefined();
  });
  test('that is empty may go', () => {
    expect(problemOf('  ')).toEqual({ type: 'empty-line', line: 9, text: '  ', repair: 'delete-line' });
  });
});

const isDamaged = (bytes: Uint8Array): boolean => {
  const { entries, problems, ended } = parseLog(new TextDecoder().decode(bytes));
  const { damage, forks } = verifyLog(entries);
  return problems.length + damage.length + forks.length > 0 || !ended;
};

describe('a changed log', () => {
  test('never makes reading throw, and every line is accounted for', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat(40),
      insert: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '"', '{', ']', '\\', '\0', 'null', '-0')),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let given = text;
        for (const { at, remove, insert } of edits) {
          const from = at % given.length;
          given = given.slice(0, from) + insert + given.slice(from + remove);
        }
        const reading = parseLog(given);
        verifyLog(reading.entries);
        eraseFacts(reading.entries, new Set(reading.entries.map((entry) => entry.line.fact.id)));
        expect(printReading(reading)).toBe(given);
      }),
      { numRuns: 1000 },
    );
  });
  test('is found out at every single bit', () => {
    const short = [...growLog([], replicaOf(10), 1, 1), ...growLog([], replicaOf(11), 2, 2)];
    const bytes = bytesOf(printLog(short));
    expect(isDamaged(bytes)).toBe(false);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (!isDamaged(flipped)) expect.fail(`bit ${bit & 7} of byte ${bit >> 3} changed unseen`);
    }
  });
});
