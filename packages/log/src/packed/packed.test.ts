import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../envelope.ts';
import { eraseContent, eraseFacts } from '../erase.ts';
import { parseLog, printLog } from '../ndjson.ts';
import { sampleLog } from '../sample-log.contract.ts';
import { isPacked, openPacked, type PackedLog } from './open-packed.ts';
import { packLog } from './pack-log.ts';

const log = [...sampleLog(9, 1), ...sampleLog(5, 2)];
function opened(bytes: Uint8Array): PackedLog {
  const packed = openPacked(bytes);
  if (!isPacked(packed)) throw new Error(packed.type);
  return packed;
}
const entriesOf = (packed: PackedLog): Entry[] => Array.from({ length: packed.length }, (_, row) => packed.entryAt(row));
const back = (entries: readonly Entry[]): Entry[] => entriesOf(opened(packLog(entries, 'by-a-test')));
const checkIn = log[3]?.text ?? '';
/** A check-in, the text of its line changed. */
const changed = (from: string | RegExp, to: string): Entry => {
  const [entry] = parseLog(checkIn.replace(from, (_, kept) => to.replace('KEPT', () => String(kept)))).entries;
  if (entry === undefined || entry.text === checkIn) throw new Error('nothing changed');
  return entry;
};

describe('a packed log', () => {
  test('gives every entry back byte for byte, in the order it was given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(log), (some) => {
        expect(back(some)).toEqual(some);
        expect(printLog(back(some))).toBe(printLog(some));
      }),
    );
  });
  test('gives back any content', () => {
    const content = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 5 }), (contents) => {
        const entries = contents.map((given) => changed('"data":{', `"data":${JSON.stringify(given)},"more":{`));
        expect(back(entries)).toEqual(entries);
        expect(opened(packLog(entries, '')).contentAt(0)).toEqual(entries[0]?.line.fact.content);
      }),
    );
  });
  test('keeps as text what columns cannot say again: spaces, other fields, another order, odd numbers, a name that is no name', () => {
    const odd = [
      changed('"slot":', ' "slot":'),
      changed('"log":', '"new-in-v2":[1.0],"log":'),
      changed('{"slot":', '{"v":1,"slot":'),
      changed('"pre":3', '"pre":3.0'),
      changed('"pre":3', '"pre":-0'),
      changed('"pre":3', '"pre":3,"pre":4'),
      changed('"pre":3', '"b":1,"1":2'),
      changed('"pre":3', '"__proto__":{"pre":3}'),
      changed('"seq":4', '"seq":9007199254740991'),
    ];
    expect(back(odd).map((entry) => entry.text)).toEqual(odd.map((entry) => entry.text));
    const packed = opened(packLog(odd, ''));
    for (const [row, { line }] of odd.entries()) expect(JSON.stringify(packed.contentAt(row))).toBe(JSON.stringify(line.fact.content));
  });
  test('keeps a signature, and what was sealed', () => {
    const signed = changed(/"\}\}$/, '","signature":"c2lnbmVk"}}');
    const sealed = changed(/"epoch":0(.*)"content":.*,"contentHash"/, '"epoch":1KEPT"content":"c2VhbGVk","contentHash"');
    const entries = [signed, sealed];
    expect(back(entries)).toEqual(entries);
  });
  test('says nothing of what was erased', () => {
    const erased = eraseFacts(log, new Set([log[0]?.line.fact.id ?? '']));
    expect(back(erased)).toEqual(erased);
    const odd = changed('"log":', '"new-in-v2":[1.0],"log":');
    const packed = opened(packLog([...erased.slice(0, 2), odd, eraseContent(odd)], ''));
    expect([0, 1, 2, 3].map((row) => packed.isErasedAt(row))).toEqual([true, false, false, true]);
    const note = 'slow, “nice”';
    const says = (entries: readonly Entry[]): boolean => new TextDecoder('utf-16le').decode(packLog(entries, '')).includes(note);
    expect(says(log.slice(0, 1))).toBe(true);
    expect(says(erased.slice(0, 1))).toBe(false);
  });
  test('tells time and name of a fact without reading what it says', () => {
    const packed = opened(packLog(log, 'by-a-test'));
    expect(packed.checked).toBe('by-a-test');
    for (const [row, { line }] of log.entries()) {
      expect({ ms: packed.ms[row], ctr: packed.ctr[row] }).toEqual(line.fact.hlc);
      expect(packed.idAt(row)).toBe(line.fact.id);
      expect(packed.isErasedAt(row)).toBe(false);
    }
  });
  test('shares what facts have in common', () => {
    const packed = opened(packLog([...log, ...log], ''));
    expect(packed.contentAt(0)).toBe(packed.contentAt(log.length));
  });
  test('of nothing is nothing', () => {
    expect(back([])).toEqual([]);
  });
});

describe('bytes that are no packed log', () => {
  const bytes = packLog(log, '');
  test('are found out at every changed word', () => {
    for (let at = 0; at < bytes.length; at++) {
      if (at >= 24 && at < 32) continue; // nothing is kept in the last two words of the head
      const spoiled = bytes.slice();
      spoiled[at] = (spoiled[at] ?? 0) ^ 0x10;
      expect(openPacked(spoiled)).toEqual({ type: at < 4 ? 'not-packed' : 'spoiled' });
    }
  });
  test('are found out when they stop early, or are something else', () => {
    for (let end = 0; end < bytes.length; end += 9) expect(isPacked(openPacked(bytes.slice(0, end)))).toBe(false);
    expect(openPacked(new TextEncoder().encode(printLog(log)))).toEqual({ type: 'not-packed' });
  });
  test('are read from the middle of other bytes', () => {
    const around = new Uint8Array(bytes.length + 11);
    around.set(bytes, 3);
    expect(entriesOf(opened(around.subarray(3, 3 + bytes.length)))).toEqual(log);
  });
});
