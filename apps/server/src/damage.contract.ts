// Damage, and who notices it: the server that reads, or the device that opens.

import type { Entry } from '@plumbline/log';
import { heldLines, makeRun, nothingKnown, type Run, readAnswer, type SyncAnswer, takeAnswer } from '@plumbline/log/exchange';
import { nativeSignatures } from '@plumbline/log/native-signatures';
import { growLog, replicaOf, sampleLog } from '@plumbline/log/sample';
import { createSealing } from '@plumbline/log/seal';

/** The account of the known life. */
export const account = 'a'.repeat(32);
const chance = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
export const sealing = createSealing(account, new Map([[1, new Uint8Array(32).fill(9)]]), chance, nativeSignatures);
const lives: readonly (readonly Entry[])[] = [sampleLog(30, 1), growLog([], replicaOf(2), 15, 2), growLog([], replicaOf(3), 5, 3)];
export const knownLife: readonly Entry[] = lives.flat();
const FACTS_IN_A_RUN = 5;
/** The known life as it lies on a server. */
export const knownRuns: readonly Run[] = lives.flatMap((life) => {
  const replica = life[0]?.line.slot.replica ?? '';
  return Array.from({ length: Math.ceil(life.length / FACTS_IN_A_RUN) }, (_, n) =>
    makeRun(replica, life, n * FACTS_IN_A_RUN, Math.min(FACTS_IN_A_RUN, life.length - n * FACTS_IN_A_RUN), sealing),
  );
});

const textsOf = (entries: Iterable<Entry>): string =>
  [...entries]
    .map(({ text }) => text)
    .toSorted()
    .join('\n');
const whole = textsOf(knownLife);

/** `whole`: nothing of it was touched. `seen`: the device says so, or asks again. `silent`: it takes something else for the truth. */
export type Verdict = 'whole' | 'seen' | 'silent';

/** What a new device makes of an answer. */
export function judgeAnswer(answer: SyncAnswer): Verdict {
  const { lines, problems, inStep } = takeAnswer(heldLines([]), nothingKnown, answer, sealing);
  if (problems.length > 0 || !inStep) return 'seen';
  return textsOf([...lines.values()].flat()) === whole ? 'whole' : 'silent';
}
/** And of an answer as it comes. */
export function judgeBytes(bytes: Uint8Array): Verdict {
  const read = readAnswer(bytes);
  return read.ok ? judgeAnswer(read.message) : 'seen';
}
