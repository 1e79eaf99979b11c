import { eraseFacts, parseLog, printBackup, printLog } from '@plumbline/log';
import { growLog, replicaOf, sampleLog } from '@plumbline/log/contract';
import { describe, expect, test } from 'vitest';
import { copyAge, previewOf } from './copy-model.ts';

const log = sampleLog(6);
const copyOf = (entries: typeof log): string => printBackup({ entries, problems: [] }, '2026-11-22');

describe('a look at a copy', () => {
  test('tells what would be added, and adds up with what is here', () => {
    expect(previewOf(copyOf(log), [])).toMatchObject({ made: '2026-11-22', all: 6, fresh: log, unread: 0 });
    expect(previewOf(copyOf(log), log.slice(0, 4))).toMatchObject({ all: 6, fresh: log.slice(4) });
    expect(previewOf(copyOf(log), log)).toMatchObject({ all: 6, fresh: [] });
  });
  test('finds room for what another device wrote into the same slots', () => {
    const [mine, theirs] = [growLog(log, replicaOf(1), 2, 50), growLog(log, replicaOf(1), 3, 60)];
    const seen = previewOf(copyOf([...log, ...theirs]), [...log, ...mine]);
    expect(seen).toMatchObject({ all: 9 });
    expect(typeof seen === 'object' ? seen.fresh.map(({ line }) => line.fact.id) : []).toEqual(theirs.map(({ line }) => line.fact.id));
  });
  test('does not count an erased fact as a session, nor trip over one', () => {
    const erased = eraseFacts(log, new Set(log.map(({ line }) => line.fact.id)));
    expect(previewOf(copyOf(erased), [])).toMatchObject({ all: 6, sessions: 0, from: undefined, until: undefined });
  });
  test('says what is wrong with a file, and takes a plain log', () => {
    expect(previewOf('a letter to my aunt', [])).toBe('empty');
    expect(previewOf(copyOf(log).slice(0, -90), [])).toBe('cut-short');
    expect(previewOf(printLog(log), [])).toMatchObject({ made: undefined, fresh: parseLog(printLog(log)).entries });
  });
});

test('the age of a copy counts days, never below none, and is unknown where there is none', () => {
  expect([copyAge(undefined, '2026-11-22'), copyAge('2026-11-22', '2026-11-22'), copyAge('2026-10-22', '2026-11-22')]).toEqual([
    undefined,
    0,
    31,
  ]);
  expect(copyAge('2026-11-25', '2026-11-22')).toBe(0);
});
