import { type Entry, parseLog } from '@plumbline/log';
import { replicaOf, sampleLog } from '@plumbline/log/contract';
import { describe, expect, test } from 'vitest';
import { damageIn, troubleIn } from './open-log.ts';

const log = [...sampleLog(450), ...sampleLog(30, 2)];
const heldOf = (entries: readonly Entry[], text = '') => ({ entries, problems: parseLog(text).problems, position: entries.length });
/** The fact at `at`, with one field of it changed behind its hash. */
const changedAt = (at: number): readonly Entry[] =>
  log.map((entry, n) => {
    if (n !== at) return entry;
    const { line } = entry;
    return { ...entry, line: { ...line, fact: { ...line.fact, critical: !line.fact.critical } } };
  });
let rests = 0;
const rest = async (): Promise<void> => {
  rests++;
};

describe('a log that is opened', () => {
  test('is used where it is whole, or ends in a half-written line', () => {
    expect(troubleIn(heldOf(log))).toBeUndefined();
    expect(troubleIn(heldOf(log, '{"slot":'))).toBeUndefined();
  });
  test('is not used where a line is none, comes from a newer version, or one of the last facts was changed', () => {
    expect(troubleIn(heldOf(log, 'nonsense\n'))).toEqual({ kind: 'spoiled', lines: 1 });
    expect(troubleIn(heldOf(log, '{"v":9}\n'))).toEqual({ kind: 'newer' });
    expect(troubleIn(heldOf(changedAt(449)))).toEqual({ kind: 'spoiled', lines: 1 });
    expect(troubleIn(heldOf(changedAt(455)))).toEqual({ kind: 'spoiled', lines: 1 });
  });
  test('is looked at in whole once in a while: then an older change is found too, with rests between', async () => {
    expect(troubleIn(heldOf(changedAt(7)))).toBeUndefined();
    expect(await damageIn(changedAt(7), rest)).toBe(1);
    rests = 0;
    expect(await damageIn(log.toReversed(), rest)).toBe(0);
    expect(rests).toBe(4);
    expect(
      await damageIn(
        log.filter(({ line }) => line.slot.replica !== replicaOf(1) || line.slot.seq !== 201),
        rest,
      ),
    ).toBeGreaterThan(0);
  });
});
