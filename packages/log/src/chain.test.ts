import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headsOf, verifyLog } from './chain.ts';
import { eraseContent, eraseFacts } from './erase.ts';
import { chainAfter, contentHashOf, factHashOf, firstChain, forkReplica } from './hashes.ts';
import { parseLog, printLog } from './ndjson.ts';
import { growLog, replicaOf, sampleLog } from './sample-log.contract.ts';

const log = [...sampleLog(6, 1), ...sampleLog(5, 2)];
const whole = { damage: [], forks: [] };

test('a log verifies in any order of its lines', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
      expect(verifyLog(shuffled)).toEqual(whole);
    }),
  );
});

test('a fact that is not there leaves a hole that is named', () => {
  const without = log.filter((_, at) => at !== 2 && at !== 3);
  expect(verifyLog(without).damage).toEqual([{ type: 'facts-missing', replica: replicaOf(1), seq: 3, to: 4 }]);
  expect(verifyLog(log.slice(1)).damage).toEqual([{ type: 'facts-missing', replica: replicaOf(1), seq: 1, to: 1 }]);
});

test('a fact of another log in the same slot breaks the chain', () => {
  const other = growLog([], replicaOf(1), 3, 77);
  const swapped = log.map((entry, at) => (at === 2 ? (other[2] ?? entry) : entry));
  expect(verifyLog(swapped).damage.map((damage) => damage.type)).toEqual(['chain-broken', 'chain-broken']);
});

test('a content without its salt is not whole, whatever it says', () => {
  const stripped = log.map((entry) => ({ ...entry, line: { ...entry.line, fact: { ...entry.line.fact, salt: '' } } }));
  expect(verifyLog(stripped).damage.map((damage) => damage.type)).toEqual(log.map(() => 'content-changed'));
});

test('any field of the envelope changed breaks the chain', () => {
  const changes = [
    { log: 'b-log' },
    { author: 'b' },
    { class: 'rx' },
    { critical: false },
    { hlc: { ms: 5, ctr: 0 } },
    { hlc: { ms: 5, ctr: 1 } },
    { epoch: 1 },
  ] as const;
  const facts = log.slice(0, 1).map((entry) => ({ ...entry.line.fact, critical: true }));
  const hashes = facts.flatMap((fact) => [fact, ...changes.map((change) => ({ ...fact, ...change }))].map(factHashOf));
  expect(new Set(hashes).size).toBe(changes.length + 1);
});

test('everyone names the same head of a fork', () => {
  const forked = [...growLog(log, replicaOf(1), 1, 50), ...growLog(log, replicaOf(1), 1, 60)];
  expect(headsOf(forked)).toEqual(headsOf(forked.toReversed()));
  expect(headsOf(forked).get(replicaOf(1))?.length).toBe(7);
});

test('a content changed under its hash is named', () => {
  const changed = parseLog(printLog(log).replace('"minutes":20', '"minutes":21')).entries;
  expect(verifyLog(changed).damage).toEqual([{ type: 'content-changed', replica: replicaOf(1), seq: 1, id: log[0]?.line.fact.id }]);
});

test('only what is new is checked behind heads that were checked before', () => {
  const more = growLog(log.slice(0, 6), replicaOf(1), 3, 40);
  expect(verifyLog(more, headsOf(log))).toEqual(whole);
  expect(verifyLog(more).damage).toHaveLength(1);
  expect(verifyLog([...log.slice(2), ...more], headsOf(log))).toEqual(whole);
});

test('two branches of one replica both verify, and the fork is told', () => {
  const first = sampleLog(3);
  const forked = [...first, ...growLog(first, replicaOf(1), 3, 50), ...growLog(first, replicaOf(1), 2, 60)];
  const forks = [4, 5].map((seq) => ({ replica: replicaOf(1), seq }));
  expect(verifyLog(forked)).toEqual({ damage: [], forks });
});

test('erasing any facts leaves every chain whole, and nothing of them to read', () => {
  fc.assert(
    fc.property(fc.subarray(log), (some) => {
      const ids = new Set(some.map((entry) => entry.line.fact.id));
      const erased = eraseFacts(log, ids);
      expect(verifyLog(erased)).toEqual(whole);
      expect(headsOf(erased)).toEqual(headsOf(log));
      expect(eraseFacts(erased, ids)).toEqual(erased);
      expect(parseLog(printLog(erased)).entries).toEqual(erased);
      expect(erased.filter((entry) => entry.line.fact.content === null)).toHaveLength(some.length);
    }),
  );
});

test('an erased fact says neither its content nor its salt', () => {
  const [entry] = log;
  if (entry === undefined) throw new Error('no entry');
  const { text } = eraseContent(entry);
  expect(text).toContain('"salt":"","content":null,');
  expect(text).not.toContain(entry.line.fact.salt);
});

/** Hashed by another program in another language as well, and never to change: logs already written depend on it. */
const goldenLine = String.raw`{"slot":{"replica":"00000000000000000000000000000001","seq":1,"chain":"9bc5c2cd65452b9dd110dc9b229d587d4f2d6295b798b5f6a8f6de5f9f6c165c"},"fact":{"id":"01a1ee56-5e01-7c5e-81b4-0c5ec68e04a3","log":"a-log","author":"a-person","class":"log","critical":false,"hlc":{"ms":1795000000001,"ctr":0},"epoch":0,"salt":"406c97d63cfbdc53ae88371a125121b5","content":{"type":"activity-done","v":1,"data":{"kind":"walk","minutes":20,"note":"slow, “nice” – å 🌲 \\ \"quoted\" {[}]"},"occurred":{"local":"2026-11-22T07:30","tz":"Europe/Oslo"}},"contentHash":"a24f4fa40f4b20792439e630bece132da8bd3e9bf6c4356050763e75496d9ab8"}}`;

test('the hashes are the ones written down for ever', () => {
  const [entry] = parseLog(goldenLine).entries;
  expect(entry && factHashOf(entry.line.fact)).toBe('d88202a7a467e1a4736f049d97a522c95b4f2f80ec6f07a10524850b39419569');
  expect(verifyLog(entry ? [entry] : [])).toEqual(whole);
  expect(contentHashOf('00'.repeat(16), '{"a":1}')).toBe('c5961791f82c7a925cef5b9fb7af1e2b205b05ab33c26b1ddabac8b2ff90930d');
  expect(chainAfter(firstChain, 'r', 1, firstChain)).toBe('5cc5ccf8f75f28f988a42bc39f3f3a1fc484b85d0e0f68c0bcc22de1df84680b');
  expect(forkReplica('01a1ee56-5e01-7c5e-81b4-0c5ec68e04a3')).toBe('6bceb45d5a85338ef669c27aa35c7100');
});
