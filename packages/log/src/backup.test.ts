import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupVersion, printBackup, readBackup } from './backup.ts';
import { eraseFacts } from './erase.ts';
import { parseLog, printLog } from './ndjson.ts';
import { sampleLog } from './sample-log.contract.ts';

const log = sampleLog(6);
const copy = printBackup({ entries: log, problems: [] }, '2026-11-22');

describe('a copy of the log', () => {
  test('is read back as it was, with its day', () => {
    expect(readBackup(copy)).toEqual({ ok: true, entries: log, unread: 0, made: '2026-11-22' });
  });
  test('carries erased facts and lines that nobody can read', () => {
    const entries = eraseFacts(log, new Set([log[2]?.line.fact.id ?? '']));
    const odd = '{"v":9,"from":"tomorrow"}';
    const text = `${printLog(entries.slice(0, 3))}${odd}\n${printLog(entries.slice(3))}`;
    const made = printBackup(parseLog(text), '2026-11-22');
    expect(made).toContain(odd);
    expect(readBackup(made)).toEqual({ ok: true, entries, unread: 1, made: '2026-11-22' });
  });
  test('is known as cut short wherever a line is missing at its end', () => {
    const lines = copy.trimEnd().split('\n');
    for (let kept = 1; kept < lines.length; kept++)
      expect(readBackup(`${lines.slice(0, kept).join('\n')}\n`)).toEqual({ ok: false, type: 'cut-short' });
  });
  test('is not taken where one character of the log was changed', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: copy.indexOf('\n') + 1, max: copy.lastIndexOf('{') - 2 }),
        fc.constantFrom('x', '7', '"', ' '),
        (at, put) => {
          fc.pre(copy[at] !== put);
          expect(readBackup(copy.slice(0, at) + put + copy.slice(at + 1)).ok).toBe(false);
        },
      ),
    ));
  test('may have come through a program that changes line ends', () => {
    expect(readBackup(`\uFEFF${copy.replaceAll('\n', '\r\n')}\r\n`)).toMatchObject({ ok: true, entries: log });
  });
  test('of a newer version is told as such', () => {
    expect(readBackup(copy.replace(`"v":${backupVersion}`, `"v":${backupVersion + 1}`))).toEqual({ ok: false, type: 'newer' });
  });
});

describe('a plain log', () => {
  test('is taken as a copy without a day', () => {
    expect(readBackup(printLog(log))).toEqual({ ok: true, entries: log, unread: 0, made: undefined });
  });
  test('with a hole or a changed fact is not taken', () => {
    expect(readBackup(printLog([...log.slice(0, 2), ...log.slice(3)]))).toEqual({ ok: false, type: 'broken-chain' });
    expect(readBackup(printLog(log).replace('"walk"', '"talk"'))).toEqual({ ok: false, type: 'broken-chain' });
  });
});

test('any other text is no copy, and never throws', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readBackup(text)).toEqual({ ok: false, type: 'empty' });
    }),
  ));
