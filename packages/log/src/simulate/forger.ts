// A reader and a dishonest server together: with the reader's keys they seal facts that nobody wrote, and put them into answers.
import { headOfLines } from '../exchange/held-lines.ts';
import { makeRun } from '../exchange/make-run.ts';
import type { SyncAnswer } from '../exchange/messages.ts';
import type { Closing } from '../exchange/run.ts';
import { mintName } from '../mint.ts';
import { sealRun } from '../seal/run-seal.ts';
import { writeEntry } from '../write-entry.ts';
import { nextSaid } from './meaning.ts';
import { account, type Device, type World } from './world.ts';

/** How often an answer is forged once somebody reads, of a hundred. */
const forges = 4;

/** The answer with one more run behind a replica of the device, or in one that nobody has; the same answer where nobody reads. */
export function forged(world: World, device: Device, answer: SyncAnswer): SyncAnswer {
  const { dice, reader, parts } = world;
  const keys = reader?.get(answer.epoch);
  if (world.calm || keys === undefined || answer.more || !dice.luck(forges)) return answer;
  const replica = dice.luck(50) ? (dice.pick([...answer.have.keys()]) ?? mintName(dice.chance)) : mintName(dice.chance);
  const lines = device.holding.lines.get(replica) ?? [];
  const draft = { log: account, author: 'a-person', class: 'log', critical: false, epoch: 0, content: nextSaid(dice, []) } as const;
  const written = writeEntry(replica, headOfLines(lines), { ms: world.now, ctr: 0 }, draft, dice.chance);
  if (!written.ok) return answer;
  const { entry } = written;
  world.forged.add(entry.line.fact.id);
  const own = { key: keys.key, author: dice.chance(32) };
  const closing: Closing = {
    epoch: answer.epoch,
    seal: (header, plain) => sealRun(account, own, header, plain, dice.chance, parts.signatures),
  };
  const run = makeRun(replica, [...lines, entry], lines.length, 1, closing);
  const have = new Map(answer.have).set(replica, { length: lines.length + 1, chain: run.chain, erased: 0 });
  return { ...answer, have, runs: [...answer.runs.filter((one) => one.replica !== replica), run] };
}
