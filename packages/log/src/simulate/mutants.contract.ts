// Twelve ways in which others lost facts, planted one at a time, and one to be fooled. The simulator must find each. Source: protocol, 4.1.
import type { Entry, FactId, Hlc } from '../envelope.ts';
import { eraseContent } from '../erase.ts';
import { askFor } from '../exchange/ask.ts';
import { chainAt, type HeldLines, headOfLines } from '../exchange/held-lines.ts';
import { type MemoryShelf, serveSync } from '../exchange/memory-shelf.ts';
import type { SyncAnswer, SyncRequest } from '../exchange/messages.ts';
import type { Have, Run, Vector } from '../exchange/run.ts';
import { takeAnswer } from '../exchange/take-answer.ts';
import { sortEntries } from '../order.ts';
import { saidIn } from './meaning.ts';
import { nativeSignatures } from './native-signatures.contract.ts';
import { type Parts, realParts as slowParts } from './parts.ts';

/** What is under test, with signatures that Node makes. */
export const realParts: Parts = { ...slowParts, signatures: nativeSignatures };

const longer = (a: Have | undefined, b: Have): Have => (a !== undefined && a.length > b.length ? a : b);

/** What was pushed once is never pushed again: the greatest length the server ever said is believed for ever. */
const storedCursor: Parts['take'] = (holding, known, answer, sealing) => {
  const taken = takeAnswer(holding, known, answer, sealing);
  const theirs = new Map(answer.have);
  for (const [replica, have] of known.theirs ?? []) theirs.set(replica, longer(have, theirs.get(replica) ?? have));
  return { ...taken, known: { ...taken.known, theirs } };
};

const later = (a: Hlc, b: Hlc): boolean => a.ms > b.ms || (a.ms === b.ms && a.ctr > b.ctr);
/** "Everything newer than what you have seen": a slow clock's facts never come. */
function serveByClock(
  shelf: MemoryShelf,
  request: SyncRequest,
  time: number,
  peek: (run: Run) => readonly Entry[],
): ReturnType<typeof serveSync> {
  const done = serveSync(shelf, request, time);
  let newest: Hlc = { ms: -1, ctr: 0 };
  for (const runs of done.shelf.runs.values()) {
    for (const run of runs) {
      const seen = request.have.get(run.replica)?.length ?? 0;
      for (const { line } of peek(run)) if (line.slot.seq <= seen && later(line.fact.hlc, newest)) newest = line.fact.hlc;
    }
  }
  const runs = done.answer.runs.filter((run) => peek(run).some(({ line }) => later(line.fact.hlc, newest)));
  return { ...done, answer: { ...done.answer, runs } };
}

/** Lengths are compared, chains are not. */
function blindToChains(own: HeldLines, said: Vector): Vector {
  const agreeing = ([replica, have]: readonly [string, Have]): readonly [string, Have] => {
    const chain = chainAt(own.get(replica) ?? [], have.length);
    return [replica, chain === undefined ? have : { ...have, chain }];
  };
  return new Map([...said].map(agreeing));
}

const lastFlagWins: Parts['activeFlags'] = (entries) => {
  const flags = sortEntries(entries).filter((entry) => /^flag-/.test(saidIn(entry)?.type ?? ''));
  const last = flags.at(-1);
  const raised = last !== undefined && saidIn(last)?.type === 'flag-raised';
  return new Set<FactId>(raised ? flags.filter((entry) => saidIn(entry)?.type === 'flag-raised').map(({ line }) => line.fact.id) : []);
};

/** The device says it has what the server said it has. */
const adoptDigest: Parts['ask'] = (lines, known, sealing, most) => {
  const request = askFor(lines, known, sealing, most);
  return known.theirs === undefined ? request : { ...request, have: known.theirs };
};

const sameHeads = (lines: HeldLines, answer: SyncAnswer): boolean =>
  lines.size === answer.have.size && [...lines].every(([replica, own]) => headOfLines(own).length === answer.have.get(replica)?.length);

export const mutants: Readonly<Record<string, Parts>> = {
  'stored cursor': { ...realParts, take: storedCursor, forgets: false },
  'everything newer than my clock': { ...realParts, serve: serveByClock },
  'no digest': {
    ...realParts,
    take(holding, known, answer, sealing) {
      const taken = takeAnswer(holding, known, { ...answer, have: blindToChains(holding.lines, answer.have) }, sealing);
      return { ...taken, inStep: taken.inStep || (!answer.more && sameHeads(taken.lines, answer)) };
    },
    serve: (shelf, request, time) => {
      const chains = new Map([...shelf.runs].map(([replica, runs]) => [replica, runs]));
      const have = new Map(
        [...request.have].map(([replica, theirs]) => {
          const run = chains.get(replica)?.find(({ from, count }) => from + count - 1 === theirs.length);
          return [replica, run === undefined ? theirs : { ...theirs, chain: run.chain }];
        }),
      );
      return serveSync(shelf, { ...request, have }, time);
    },
  },
  'discard the displaced branch': {
    ...realParts,
    guarded: false,
    take(holding, known, answer, sealing) {
      const taken = takeAnswer(holding, known, answer, sealing);
      const shown = new Set(answer.have.keys());
      const stays = (replica: string): boolean => holding.lines.has(replica) || shown.has(replica);
      const append = taken.settlement.append.filter(({ line }) => stays(line.slot.replica));
      return {
        ...taken,
        settlement: { ...taken.settlement, append },
        lines: new Map([...taken.lines].filter(([replica]) => stays(replica))),
      };
    },
  },
  'reuse a replica id': { ...realParts, renames: false },
  'drop what is unknown': { ...realParts, keepUnknown: eraseContent },
  'answer before the commit': { ...realParts, commitFirst: false },
  'trust every clock': { ...realParts, witness: (last, seen) => (later(seen, last) ? seen : last) },
  'the last flag wins': { ...realParts, activeFlags: lastFlagWins },
  'ignore a reader who left': { ...realParts, rotates: false },
  'push what is not durable': { ...realParts, durableFirst: false },
  'adopt the digest of the server': { ...realParts, ask: adoptDigest },
  'believe whoever has the key': { ...realParts, signatures: { ...nativeSignatures, verify: () => true } },
};
